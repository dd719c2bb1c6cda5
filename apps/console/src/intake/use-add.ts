import type { IngestArticleInput } from '@claimdesk/contract';
import { DEFAULT_MAX_ARTICLE_BYTES, checkArticleText, DomainError, parsePublishedAt } from '@claimdesk/domain';
import { type FormEvent, useState } from 'react';
import { useDataProvider, useNavigate } from 'react-admin';
import { useDraft } from '../layout/use-draft.ts';
import type { DeskDataProvider } from '../providers/data-provider.ts';
import { type FieldErrors, fieldOf } from './ingest-errors.ts';
import { addAddresses, addFiles } from './intake-list.ts';
import { readTyped } from './read-typed.ts';

const EMPTY = { text: '', outlet: '', title: '', byline: '', publishedAt: '' };
export type Draft = typeof EMPTY;

/** What the desk's own rules say before anything is sent; the server asks again. */
function problemsOf(draft: Draft): FieldErrors {
  const problems: FieldErrors = {};
  const check = (field: keyof Draft, rule: () => void) => {
    try {
      rule();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems[field] = error.message;
    }
  };
  // The server may be set to take more; far above the default only it knows.
  check('text', () => checkArticleText(draft.text, DEFAULT_MAX_ARTICLE_BYTES * 10));
  return { ...problems, ...dateProblem(draft) };
}

function dateProblem({ publishedAt }: Draft): FieldErrors {
  if (!publishedAt.trim()) return {};
  try {
    parsePublishedAt(publishedAt);
    return {};
  } catch (error) {
    return { publishedAt: (error as Error).message };
  }
}

const factsOf = (draft: Draft): Omit<IngestArticleInput, 'text'> =>
  Object.fromEntries(
    (['outlet', 'title', 'byline', 'publishedAt'] as const)
      .map((name) => [name, draft[name].trim()])
      .filter(([, value]) => value),
  );

const focusFirst = (errors: FieldErrors) =>
  document.querySelector<HTMLElement>(`[name="${Object.keys(errors)[0] ?? ''}"]`)?.focus();

/**
 * What is about to be handed in: what is typed (kept as a draft) and the files chosen. A text leads on to its article;
 * addresses and files go to the list of what was handed in.
 */
export function useAdd() {
  const provider = useDataProvider<DeskDataProvider>();
  const navigate = useNavigate();
  const { draft, keep, discard } = useDraft<Draft>('article', EMPTY);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [busy, setBusy] = useState(false);
  const typed = readTyped(draft.text);
  const count = files.length + (typed.is === 'addresses' ? typed.urls.length : typed.is === 'text' ? 1 : 0);
  /** Title, byline and date are those of one article whose text is at hand. */
  const isOne = count <= 1 && typed.is !== 'addresses';

  const refuse = (problems: FieldErrors) => {
    setErrors(problems);
    focusFirst(problems);
  };
  const addText = async () => {
    setBusy(true);
    try {
      const { article, alreadyExisted } = await provider.ingestArticle({ text: draft.text, ...factsOf(draft) });
      discard();
      navigate(`/articles/${article.id}/show`, { state: { alreadyExisted } });
    } catch (error) {
      refuse(fieldOf(error));
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const problems = count && (typed.is !== 'text' || files.length) ? dateProblem(draft) : problemsOf(draft);
    if (Object.keys(problems).length > 0) return refuse(problems);
    const outlet = draft.outlet.trim();
    if (files.length) void addFiles(provider, files, isOne ? factsOf(draft) : outlet ? { outlet } : {});
    if (typed.is === 'addresses') void addAddresses(provider, typed.urls, outlet);
    setFiles([]);
    if (typed.is === 'text') return void addText();
    discard();
  };
  const type = (field: keyof Draft, value: string) => {
    keep({ ...draft, [field]: value });
    setErrors((before) => ({ ...before, [field]: undefined, form: undefined }));
  };
  const clear = () => {
    discard();
    setFiles([]);
    setErrors({});
  };
  return { draft, typed, files, setFiles, count, isOne, type, clear, errors, busy, submit };
}
export type Adding = ReturnType<typeof useAdd>;

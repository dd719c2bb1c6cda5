import type { IngestArticleInput } from '@claimdesk/contract';
import { DEFAULT_MAX_ARTICLE_BYTES, checkArticleText, DomainError, parsePublishedAt } from '@claimdesk/domain';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type ComponentProps, type FormEvent, useState } from 'react';
import { useDataProvider, useGetList, useNavigate, useTranslate } from 'react-admin';
import { Field, TextArea } from '../layout/Field.tsx';
import { Panel, usePageTitle } from '../layout/Page.tsx';
import { useDraft } from '../layout/use-draft.ts';
import type { DeskDataProvider } from '../providers/data-provider.ts';
import { SERIF } from '../theme.ts';
import { fieldOf, type FieldErrors } from './ingest-errors.ts';

const Form = styled('form')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 300px',
  maxWidth: 1120,
  gap: 20,
  alignItems: 'start',
  [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
}));
const Heading = styled('div')({
  maxWidth: 720,
  marginBottom: 16,
  '& h1': { margin: '0 0 4px', fontSize: 20, fontWeight: 650 },
  '& p': { margin: 0, color: 'var(--ink-soft)' },
});
const Side = styled(Panel)({ display: 'grid', gap: 16, padding: 16, '& .buttons': { display: 'flex', gap: 8 } });
const Problem = styled('p')({ margin: 0, padding: '8px 12px', borderRadius: 6, background: 'var(--error-soft)' });

const EMPTY = { text: '', outlet: '', title: '', byline: '', publishedAt: '' };
type Typed = typeof EMPTY;

/** What the desk's own rules say before anything is sent; the server asks again. */
function problemsOf(typed: Typed): FieldErrors {
  const problems: FieldErrors = {};
  const check = (field: keyof Typed, rule: () => void) => {
    try {
      rule();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems[field] = error.message;
    }
  };
  // The server may be set to take more; far above the default only it knows.
  check('text', () => checkArticleText(typed.text, DEFAULT_MAX_ARTICLE_BYTES * 10));
  if (typed.publishedAt.trim()) check('publishedAt', () => parsePublishedAt(typed.publishedAt));
  return problems;
}

const asInput = ({ text, ...facts }: Typed): IngestArticleInput => ({
  text,
  ...Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value.trim() !== '')
      .map(([name, value]) => [name, value.trim()]),
  ),
});

function useIngest() {
  const provider = useDataProvider<DeskDataProvider>();
  const navigate = useNavigate();
  const { draft, keep, discard } = useDraft<Typed>('article', EMPTY);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const problems = problemsOf(draft);
    setErrors(problems);
    if (Object.keys(problems).length > 0) return focusFirst(problems);
    setBusy(true);
    try {
      const { article, alreadyExisted } = await provider.ingestArticle(asInput(draft));
      discard();
      navigate(`/articles/${article.id}/show`, { state: { alreadyExisted } });
    } catch (error) {
      const refused = fieldOf(error);
      setErrors(refused);
      focusFirst(refused);
      setBusy(false);
    }
  };
  const type = (field: keyof Typed, value: string) => {
    keep({ ...draft, [field]: value });
    setErrors((before) => ({ ...before, [field]: undefined, form: undefined }));
  };
  return { draft, type, discard, errors, busy, submit };
}

const focusFirst = (errors: FieldErrors) =>
  document.querySelector<HTMLElement>(`[name="${Object.keys(errors)[0] ?? ''}"]`)?.focus();

export default function ArticleCreate() {
  const translate = useTranslate();
  const { draft, type, discard, errors, busy, submit } = useIngest();
  usePageTitle(translate('desk.add.title'));
  const words = draft.text.trim() === '' ? 0 : draft.text.trim().split(/\s+/).length;
  const field = (name: keyof Typed, help?: string) => ({
    name,
    value: draft[name],
    error: errors[name] && translate(errors[name], { _: errors[name] }),
    help: help && translate(help),
    onChange: (event: { target: { value: string } }) => type(name, event.target.value),
  });
  return (
    <>
      <Heading>
        <h1>{translate('desk.add.title')}</h1>
        <p>{translate('desk.add.intro')}</p>
      </Heading>
      <Form onSubmit={submit} noValidate>
        <TextArea
          {...field('text', 'desk.add.text_help')}
          label={translate('desk.add.text')}
          rows={22}
          autoFocus
          style={{ fontFamily: SERIF, fontSize: 17, lineHeight: 1.55, padding: '12px 16px' }}
        />
        <Side>
          <OutletField {...field('outlet', 'desk.add.outlet_help')} label={translate('desk.add.outlet')} />
          <Field {...field('title')} label={translate('desk.add.headline')} />
          <Field {...field('byline')} label={translate('desk.add.byline')} />
          <Field {...field('publishedAt', 'desk.add.published_help')} label={translate('desk.add.published')} />
          {errors.form && (
            <Problem role="alert">
              {translate(errors.form, { _: errors.form })} {translate('desk.add.kept')}
            </Problem>
          )}
          <div className="buttons">
            <Button type="submit" variant="contained" disabled={busy}>
              {translate(busy ? 'desk.add.submitting' : 'desk.add.submit')}
            </Button>
            {words > 0 && !busy && <Button onClick={discard}>{translate('desk.add.clear')}</Button>}
          </div>
          <small style={{ color: 'var(--ink-faint)' }}>{translate('desk.add.words', { smart_count: words })}</small>
        </Side>
      </Form>
    </>
  );
}

/** Known outlets are offered while typing, so that "FT" and "Financial Times" do not become two. */
function OutletField(props: ComponentProps<typeof Field>) {
  const { data = [] } = useGetList<{ id: string; name: string }>('outlets');
  return (
    <>
      <Field {...props} list="known-outlets" autoComplete="off" />
      <datalist id="known-outlets">
        {data.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  );
}

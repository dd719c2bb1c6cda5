import {
  type ImportClaimReviewsMutation,
  ImportClaimReviewsDocument,
  ImportClaimReviewsFromDocument,
} from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { useMay } from '../claims/ClaimTools.tsx';
import { Field } from '../layout/Field.tsx';
import { Nothing, PageHead, Panel, Spoken, usePageTitle } from '../layout/Page.tsx';
import type { DeskDataProvider } from '../providers/data-provider.ts';
import type { DeskError } from '../providers/desk-error.ts';
import { jsonParts } from './json-parts.ts';

const Frame = styled(Panel)({
  maxWidth: 760,
  padding: 20,
  display: 'grid',
  gap: 20,
  '& p': { margin: 0, color: 'var(--ink-soft)' },
  '& form': { display: 'grid', gridTemplateColumns: '1fr auto', gap: 8, alignItems: 'start' },
  '& form button': { marginTop: 23, height: 36 },
  '& .file': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 10 },
  '& .problem': { padding: '8px 12px', borderRadius: 6, background: 'var(--error-soft)', color: 'var(--ink)' },
  '& .done': { padding: '8px 12px', borderRadius: 6, background: 'var(--corroborated-soft)', color: 'var(--ink)' },
  '& .done ul': { margin: '4px 0 0', paddingLeft: 18 },
});

type Imported = ImportClaimReviewsMutation['importClaimReviews'];
type Given = { url: string } | { file: File };

/** What several pieces brought, as one. */
function sum(all: readonly Imported[]): Imported {
  const counts = new Map<string, number>();
  for (const { reason, count } of all.flatMap(({ leftOut }) => leftOut))
    counts.set(reason, (counts.get(reason) ?? 0) + count);
  return {
    added: all.reduce((total, { added }) => total + added, 0),
    updated: all.reduce((total, { updated }) => total + updated, 0),
    leftOut: [...counts].map(([reason, count]) => ({ reason, count })),
  };
}

function useImport() {
  const provider = useDataProvider<DeskDataProvider>();
  return useMutation<Imported, Error, Given>({
    mutationFn: async (given) => {
      if ('url' in given) return (await provider.ask(ImportClaimReviewsFromDocument, given)).importClaimReviewsFrom;
      const all: Imported[] = [];
      for (const json of jsonParts(await given.file.text()))
        all.push((await provider.ask(ImportClaimReviewsDocument, { json })).importClaimReviews);
      return sum(all);
    },
  });
}

/** Fact-checks that others published, taken in from a file or an address: they show on the claims they are about. */
export default function ImportPage() {
  const translate = useTranslate();
  const mayImport = useMay('review:import');
  usePageTitle(translate('desk.checks.title'));
  return (
    <>
      <PageHead>
        <h1>{translate('desk.checks.title')}</h1>
      </PageHead>
      {mayImport ? <ImportForm /> : <Nothing>{translate('desk.checks.not_yours')}</Nothing>}
    </>
  );
}

function ImportForm() {
  const translate = useTranslate();
  const chooser = useRef<HTMLInputElement>(null);
  const { mutate, data, error, isPending } = useImport();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    mutate({ url: String(new FormData(event.currentTarget).get('url')).trim() });
  };
  const problem = (error as DeskError | null)?.status === 413 ? 'desk.checks.too_large' : error?.message;
  return (
    <Frame aria-label={translate('desk.checks.title')} aria-busy={isPending}>
      <p>{translate('desk.checks.intro')}</p>
      <form onSubmit={submit} noValidate>
        <Field
          label={translate('desk.checks.url')}
          help={translate('desk.checks.url_help')}
          name="url"
          type="url"
          autoComplete="off"
          autoFocus
        />
        <Button type="submit" variant="contained" disabled={isPending}>
          {translate('desk.checks.fetch')}
        </Button>
      </form>
      <div className="file">
        <input
          ref={chooser}
          type="file"
          accept=".json,.jsonld,application/json,application/ld+json"
          aria-label={translate('desk.checks.choose')}
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // Chosen again, the same file is to be imported again.
            target.value = '';
            if (file) mutate({ file });
          }}
        />
        <Button variant="outlined" disabled={isPending} onClick={() => chooser.current?.click()}>
          {translate('desk.checks.choose')}
        </Button>
        <span>{translate('desk.checks.file_help')}</span>
      </div>
      {isPending && <Spoken role="status">{translate('desk.checks.importing')}</Spoken>}
      {problem && (
        <p className="problem" role="alert">
          {translate(problem, { _: problem })}
        </p>
      )}
      {data && <Outcome imported={data} />}
    </Frame>
  );
}

function Outcome({ imported: { added, updated, leftOut } }: { imported: Imported }) {
  const translate = useTranslate();
  return (
    <div className="done" role="status">
      {translate('desk.checks.added', { smart_count: added })} ·{' '}
      {translate('desk.checks.updated', { smart_count: updated })}
      {leftOut.length > 0 && (
        <ul>
          {leftOut.map(({ reason, count }) => (
            <li key={reason}>{translate('desk.checks.left_out', { smart_count: count, reason })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

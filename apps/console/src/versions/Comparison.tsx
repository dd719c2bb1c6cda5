import { type VersionsComparedQuery, VersionsComparedDocument } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { Failure, PageSkeleton } from '../layout/Page.tsx';
import { useDeskQuery } from '../providers/use-desk.ts';
import { SERIF } from '../theme.ts';
import { WordDiff } from '../verdicts/WordDiff.tsx';
import type { Compared } from './compare-address.ts';
import { countParts, foldParts, type Part } from './fold-parts.ts';

const Frame = styled('section')({
  '& h2': { margin: '24px 0 6px', fontSize: 14, fontWeight: 650 },
  '& .counts': { margin: '0 0 12px', color: 'var(--ink-soft)', fontSize: 13 },
  '& .text': { fontFamily: SERIF, fontSize: 17, lineHeight: 1.6, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  '& ins': { background: 'var(--corroborated-soft)', textDecoration: 'underline', textDecorationThickness: 2 },
  '& del': { background: 'var(--error-soft)', textDecoration: 'line-through', textDecorationThickness: 2 },
});
const Places = styled('ul')({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& li': { display: 'grid', gridTemplateColumns: '88px 1fr', gap: '2px 12px', padding: '8px 0', fontSize: 13 },
  '& li + li': { borderTop: '1px solid var(--line)' },
  '& strong': { fontWeight: 600 },
  '& q, & .words': { gridColumn: 2, color: 'var(--ink-soft)' },
});

/** What was put into an article and what was taken out, and what that did to the claims in it. */
export default function Comparison({ articleId, compared }: { articleId: string; compared: Compared }) {
  const translate = useTranslate();
  const { from, to } = compared;
  const { data, error, refetch } = useDeskQuery(['desk', 'versions', articleId, from, to], VersionsComparedDocument, {
    id: articleId,
    ...compared,
  });
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!data?.article) return <PageSkeleton />;
  const { difference, placesBetween } = data.article;
  const { added, removed } = countParts(difference);
  return (
    <Frame aria-label={translate('desk.versions.compared', { from, to })}>
      <p className="counts">
        {translate('desk.versions.added', { smart_count: added })} ·{' '}
        {translate('desk.versions.removed', { smart_count: removed })}
      </p>
      <Text parts={difference} />
      <h2>{translate('desk.versions.places')}</h2>
      {placesBetween ? <PlaceList places={placesBetween} /> : <p>{translate('desk.versions.not_split')}</p>}
    </Frame>
  );
}

function Text({ parts }: { parts: readonly Part[] }) {
  const translate = useTranslate();
  const [opened, setOpened] = useState<readonly number[]>([]);
  const shown = useMemo(() => foldParts(parts), [parts]);
  return (
    <div className="text">
      {shown.map(({ kind, text }, at) => {
        if (kind === 'ADDED') return <ins key={at}>{text}</ins>;
        if (kind === 'REMOVED') return <del key={at}>{text}</del>;
        if (kind === 'SAME' || opened.includes(at)) return text;
        return (
          <Button key={at} onClick={() => setOpened([...opened, at])}>
            {translate('desk.versions.unchanged', { smart_count: text.trim().split(/\s+/).length })}
          </Button>
        );
      })}
    </div>
  );
}

type Place = NonNullable<NonNullable<VersionsComparedQuery['article']>['placesBetween']>[number];
/** What needs a look comes first; what stayed is only counted. */
const TOLD = ['CHANGED', 'GONE', 'MOVED', 'NEW'] as const;

function PlaceList({ places }: { places: readonly Place[] }) {
  const translate = useTranslate();
  const told = TOLD.flatMap((fate) => places.filter((place) => place.fate === fate));
  const kept = places.filter(({ fate }) => fate === 'KEPT').length;
  return (
    <>
      <p className="counts">{translate('desk.versions.kept', { smart_count: kept })}</p>
      <Places>
        {told.map(({ fate, before, after, claim }, at) => (
          <li key={at}>
            <strong>{translate(`desk.versions.fate.${fate}`)}</strong>
            <LinkBase to={`/claims/${claim.id}/show`}>{claim.text}</LinkBase>
            {fate === 'CHANGED' && before && after ? (
              <span className="words">
                <WordDiff before={before} after={after} />
              </span>
            ) : (
              <q>{before ?? after}</q>
            )}
          </li>
        ))}
      </Places>
    </>
  );
}

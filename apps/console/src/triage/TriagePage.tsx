import type { ClaimFilter, ClaimPageFragment, ClaimRowFragment } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type KeyboardEvent, useRef, useState } from 'react';
import { LinkBase, useGetOne, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { Failure, Nothing, PageSkeleton, Spoken, usePageTitle } from '../layout/Page.tsx';
import { useShortcuts } from '../layout/use-shortcuts.ts';
import { Progress } from './Progress.tsx';
import { type Box, TriageClaim } from './TriageClaim.tsx';
import { useDecisions } from './use-decisions.ts';
import { useTriageQueue } from './use-triage-queue.ts';

const Top = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 16px',
  marginBottom: 14,
  '& h1': { margin: 0, fontSize: 20, fontWeight: 650 },
  '& input': {
    width: 260,
    height: 30,
    padding: '0 10px',
    border: '1px solid var(--line-strong)',
    borderRadius: 6,
    background: 'var(--surface)',
    color: 'var(--ink)',
    font: 'inherit',
  },
  '& .end': { marginLeft: 'auto' },
});

const isWhole = (claim: ClaimRowFragment | ClaimPageFragment | undefined): claim is ClaimPageFragment =>
  claim !== undefined && 'appearances' in claim;

/** What the address asks for: triage of one story, or of what the search finds. */
function useFilter() {
  const [params, setParams] = useSearchParams();
  const [storyId, text] = [params.get('story'), params.get('text')];
  const filter: ClaimFilter = { ...(storyId ? { storyId } : {}), ...(text ? { text } : {}) };
  const search = (words: string) => {
    const next = new URLSearchParams(params);
    if (words.trim()) next.set('text', words.trim());
    else next.delete('text');
    setParams(next, { replace: true });
  };
  return { filter, text: text ?? '', search, isNarrowed: Boolean(storyId || text), widen: () => setParams({}) };
}

/** One claim after another, by keyboard: what is worth checking most comes first, and the next is already here. */
export default function TriagePage() {
  const translate = useTranslate();
  const { filter, text, search, isNarrowed, widen } = useFilter();
  const queue = useTriageQueue(filter);
  usePageTitle(translate('desk.triage.title'));
  useShortcuts({ j: () => queue.go(1), k: () => queue.go(-1) });
  return (
    <>
      <Top>
        <h1>{translate('desk.triage.title')}</h1>
        <Search text={text} onSearch={search} />
        {isNarrowed && <Button onClick={widen}>{translate('desk.list.clear')}</Button>}
        <Progress decided={queue.decided} left={queue.left} />
      </Top>
      <Body queue={queue} isNarrowed={isNarrowed} />
    </>
  );
}

/** `/` goes here, Enter searches and goes back to the claim, Escape takes the search away. */
function Search({ text, onSearch }: { text: string; onSearch: (words: string) => void }) {
  const translate = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  useShortcuts({ '/': () => field.current?.select() });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') onSearch(event.currentTarget.value);
    if (event.key === 'Escape') {
      event.currentTarget.value = '';
      onSearch('');
    }
    if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
  };
  const label = translate('desk.claim.search');
  return (
    <input
      key={text}
      ref={field}
      type="search"
      aria-label={label}
      placeholder={`${label}  /`}
      defaultValue={text}
      onKeyDown={onKeyDown}
    />
  );
}

function Body({ queue, isNarrowed }: { queue: ReturnType<typeof useTriageQueue>; isNarrowed: boolean }) {
  const { data: claim, error } = useGetOne<ClaimRowFragment | ClaimPageFragment>(
    'claims',
    { id: queue.current ?? '' },
    { enabled: queue.current !== null },
  );
  const decisions = useDecisions(queue);
  const [mode, setMode] = useState<{ id: string; box: Box } | null>(null);
  if (queue.error) return <Failure error={queue.error} retry={queue.retry} />;
  if (queue.isPending) return <PageSkeleton />;
  if (queue.current === null) return <Done isNarrowed={isNarrowed} decided={queue.decided} />;
  if (error && !claim) return <Failure error={error} retry={queue.retry} />;
  if (!isWhole(claim)) return <PageSkeleton />;
  return (
    <>
      <Spoken aria-live="polite">{claim.text}</Spoken>
      <TriageClaim
        key={claim.id}
        claim={claim}
        decisions={decisions}
        box={mode?.id === claim.id ? mode.box : null}
        onBox={(box) => setMode(box && { id: claim.id, box })}
      />
    </>
  );
}

function Done({ isNarrowed, decided }: { isNarrowed: boolean; decided: number }) {
  const translate = useTranslate();
  return (
    <Nothing
      action={
        <Button variant="outlined" component={LinkBase} to={isNarrowed ? '/triage' : '/review'}>
          {translate(isNarrowed ? 'desk.triage.all' : 'desk.today.review_all')}
        </Button>
      }
    >
      <h1>{translate(decided > 0 ? 'desk.triage.finished' : 'desk.triage.nothing')}</h1>
      {translate(isNarrowed ? 'desk.triage.nothing_here' : 'desk.triage.nothing_left')}
    </Nothing>
  );
}

import {
  FeedFailuresDocument,
  type FeedRowFragment,
  PauseFeedDocument,
  PollFeedDocument,
  ResumeFeedDocument,
} from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { failureWords } from '../i18n/failure-words.ts';
import { useDates } from '../i18n/use-dates.ts';
import { When } from '../layout/When.tsx';
import type { DeskDataProvider } from '../providers/data-provider.ts';
import { useDeskMutation, useDeskQuery } from '../providers/use-desk.ts';
import { removeFeed } from './remove-feed.ts';

const Row = styled('tr')(({ theme }) => ({
  '& .feed': { minWidth: 220, maxWidth: 460 },
  '& .feed strong': { display: 'block', fontWeight: 550 },
  '& .feed a': { color: 'var(--ink-soft)', fontSize: 12.5, overflowWrap: 'anywhere' },
  '& .state': { minWidth: 160, maxWidth: 320 },
  '& .wrong': { color: 'var(--error)', margin: '2px 0 0', overflowWrap: 'anywhere' },
  '& .doing': { whiteSpace: 'nowrap', padding: '2px 8px' },
  '& ul': { margin: '6px 0 0', paddingLeft: 18, color: 'var(--ink-soft)', overflowWrap: 'anywhere' },
  [theme.breakpoints.down('md')]: {
    '& .feed': { minWidth: 160 },
    '& .state': { minWidth: 110 },
    '& .doing button': { display: 'block' },
  },
}));

/** Within half a day the time alone says when. */
const TODAY_MS = 12 * 3_600_000;

interface Props {
  feed: FeedRowFragment;
  mayManage: boolean;
}

export function FeedTableRow({ feed, mayManage }: Props) {
  const translate = useTranslate();
  const dates = useDates();
  const { url, title, outlet, status, entries, polledAt, nextPollAt, failureKind, failureReason, intervalMinutes } =
    feed;
  const isPaused = status === 'PAUSED';
  const wait = new Date(nextPollAt).getTime() - Date.now();
  const [isDue, isSoon] = [wait <= 0, wait < TODAY_MS];
  return (
    <Row>
      <td className="feed">
        {title && <strong>{title}</strong>}
        <a href={url} target="_blank" rel="noreferrer">
          {url}
        </a>
      </td>
      <td className="quiet wide">{outlet?.name ?? translate('desk.feeds.outlet_by_address')}</td>
      <td className="end">
        {entries.fetched}
        {entries.waiting > 0 && (
          <div className="quiet">{translate('desk.feeds.waiting', { smart_count: entries.waiting })}</div>
        )}
      </td>
      <td className="quiet wide">{polledAt ? <When at={polledAt} /> : translate('desk.feeds.not_yet')}</td>
      <td className="quiet">
        {isPaused ? (
          '–'
        ) : isDue ? (
          translate('desk.feeds.now')
        ) : (
          <time dateTime={nextPollAt} title={dates.full(nextPollAt)}>
            {isSoon ? dates.time(nextPollAt) : dates.full(nextPollAt)}
          </time>
        )}
        {!isPaused && <div>{translate('desk.feeds.every', { smart_count: intervalMinutes })}</div>}
      </td>
      <td className="state">
        {translate(`desk.feeds.status.${isPaused ? 'PAUSED' : failureReason ? 'FAILING' : 'ACTIVE'}`)}
        {failureReason && <p className="wrong">{failureWords(translate, failureKind, failureReason)}</p>}
        {entries.failed > 0 && <GivenUp feed={feed} />}
      </td>
      {mayManage && (
        <td className="doing">
          <Actions feed={feed} />
        </td>
      )}
    </Row>
  );
}

/** Entries that could not be fetched: how many, and which on request. */
function GivenUp({ feed: { id, entries } }: { feed: FeedRowFragment }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { data } = useDeskQuery(
    ['desk', 'feed-failures', id],
    FeedFailuresDocument,
    { feedId: id },
    { enabled: isOpen },
  );
  return (
    <div>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} style={{ marginLeft: -12 }}>
        {translate('desk.feeds.given_up', { smart_count: entries.failed })}
      </Button>
      {isOpen && data && (
        <ul>
          {data.sources.nodes.map(({ id, url, failureKind, failureReason }) => (
            <li key={id}>
              <a href={url} target="_blank" rel="noreferrer">
                {url}
              </a>{' '}
              {failureReason && failureWords(translate, failureKind, failureReason)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Actions({ feed: { id, title, url, status } }: { feed: FeedRowFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const provider = useDataProvider<DeskDataProvider>();
  const refetch = () => void queries.invalidateQueries({ queryKey: ['desk', 'feeds'] });
  const onError = (error: Error) => notify(error.message, { type: 'error' });
  const told = (said: string) => ({ onSuccess: () => (notify(said), refetch()), onError });
  const poll = useDeskMutation(PollFeedDocument, told('desk.feeds.polling'));
  const pause = useDeskMutation(PauseFeedDocument, told('desk.feeds.paused'));
  const resume = useDeskMutation(ResumeFeedDocument, told('desk.feeds.resumed'));
  const isBusy = poll.isPending || pause.isPending || resume.isPending;
  const name = title ?? url;
  const button = (what: 'poll' | 'pause' | 'resume' | 'remove', onClick: () => void) => (
    <Button disabled={isBusy} aria-label={translate(`desk.feeds.${what}_named`, { name })} onClick={onClick}>
      {translate(`desk.feeds.${what}`)}
    </Button>
  );
  const remove = () =>
    removeFeed(provider, id, {
      said: translate('desk.feeds.removed', { name }),
      onRefused: (error) => (onError(error), refetch()),
      onSent: refetch,
    });
  return (
    <>
      {status === 'ACTIVE' && button('poll', () => poll.mutate({ id }))}
      {status === 'ACTIVE'
        ? button('pause', () => pause.mutate({ id }))
        : button('resume', () => resume.mutate({ id }))}
      {button('remove', remove)}
    </>
  );
}

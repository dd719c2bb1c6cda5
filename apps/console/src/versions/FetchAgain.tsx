import { RecheckArticleDocument } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { failureWords } from '../i18n/failure-words.ts';
import { useDeskMutation } from '../providers/use-desk.ts';
import type { Versioned } from './Versions.tsx';

const LOOK_EVERY_MS = 1_000;
/** A site that has not answered by then is tried again by the desk; nobody needs to wait for it here. */
const PATIENCE_MS = 60_000;

const lookedAt = ({ sources }: Versioned) => sources.map(({ checkedAt }) => checkedAt ?? '').join();

/** Has the article's addresses looked at now, and says what came of it: a new version, nothing, or why not. */
export function FetchAgain({ article }: { article: Versioned }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<{ before: string; versions: number } | null>(null);
  const recheck = useDeskMutation(RecheckArticleDocument, {
    onSuccess: () => setAsked({ before: lookedAt(article), versions: article.revisions.length }),
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  useEffect(() => {
    if (!asked) return;
    const look = () => void queries.invalidateQueries({ queryKey: ['desk', 'versions', article.id] });
    const timer = setInterval(look, LOOK_EVERY_MS);
    const end = setTimeout(() => setAsked(null), PATIENCE_MS);
    return () => (clearInterval(timer), clearTimeout(end));
  }, [asked, article.id, queries]);
  useEffect(() => {
    if (!asked || lookedAt(article) === asked.before) return;
    setAsked(null);
    const failed = article.sources.find(({ failureReason }) => failureReason);
    if (article.revisions.length > asked.versions) notify('desk.versions.found_new');
    else if (failed) notify(failureWords(translate, failed.failureKind, failed.failureReason!), { type: 'warning' });
    else notify('desk.versions.found_same');
  }, [asked, article, notify, translate]);
  const isBusy = recheck.isPending || asked !== null;
  return (
    <Button disabled={isBusy} onClick={() => recheck.mutate({ articleId: article.id })}>
      {translate(isBusy ? 'desk.versions.fetching' : 'desk.versions.fetch')}
    </Button>
  );
}

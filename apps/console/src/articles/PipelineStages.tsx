import type { ArticleRowFragment } from '@claimdesk/contract';
import { ARTICLE_STATUSES } from '@claimdesk/domain';
import CheckIcon from '@mui/icons-material/Check';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Panel } from '../layout/Page.tsx';
import { ArticleStatus, isUnderWay } from './ArticleStatus.tsx';
import { RetryButton } from './RetryButton.tsx';

const Frame = styled(Panel)({
  padding: '14px 18px',
  marginBottom: 20,
  '& .words': { display: 'flex', justifyContent: 'space-between' },
  '& ol': { display: 'flex', flexWrap: 'wrap', gap: '4px 18px', listStyle: 'none', margin: '10px 0 0', padding: 0 },
  '& li': { display: 'flex', alignItems: 'center', gap: 4, color: 'var(--ink-faint)', fontSize: 12.5 },
  '& li.done': { color: 'var(--ink)' },
  '& li svg': { width: 14, height: 14, color: 'var(--corroborated)' },
  '&.failed': { background: 'var(--error-soft)', borderColor: 'var(--error)' },
  '& p': { margin: '0 0 10px' },
});

const STAGES = [
  ['queued', 'QUEUED'],
  ['split', 'SPLIT'],
  ['matched', 'MATCHED'],
] as const;

/** What happens to an article right now, stage by stage, or why it failed and how to go on. */
export function PipelineStages({ article }: { article: ArticleRowFragment }) {
  const translate = useTranslate();
  if (article.status === 'FAILED')
    return (
      <Frame className="failed" role="alert">
        <p>
          <strong>{translate('desk.article.failed_because')}</strong> {article.failureReason}
          <br />
          {translate('desk.article.failed_keep')}
        </p>
        <RetryButton article={article} />
      </Frame>
    );
  if (!isUnderWay(article)) return null;
  const reached = ARTICLE_STATUSES.indexOf(article.status);
  return (
    <Frame>
      <ArticleStatus article={article} />
      <ol>
        {STAGES.map(([name, status]) => {
          const done = reached >= ARTICLE_STATUSES.indexOf(status);
          return (
            <li key={name} className={done ? 'done' : ''}>
              {done && <CheckIcon />}
              {translate(`desk.article.stage.${name}`)}
              {name === 'split' && article.claimCount > 0 && (
                <> · {translate('desk.count.claims', { smart_count: article.claimCount })}</>
              )}
            </li>
          );
        })}
      </ol>
    </Frame>
  );
}

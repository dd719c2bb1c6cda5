import type { ArticleRowFragment } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { articleTitle } from './ArticleTitle.tsx';
import { RetryButton } from './RetryButton.tsx';

const Line = styled('div')({
  minWidth: 170,
  '& .words': { display: 'flex', justifyContent: 'space-between', gap: 12, whiteSpace: 'nowrap' },
  '& .failed': { color: 'var(--error)', fontWeight: 600 },
  '& p': { margin: '2px 0 6px', maxWidth: 280 },
  '& .done': { color: 'var(--ink-soft)' },
});
const Track = styled('div')({
  height: 4,
  marginTop: 5,
  borderRadius: 2,
  background: 'var(--line)',
  overflow: 'hidden',
  '& > div': { height: '100%', background: 'var(--accent)', borderRadius: 2, transition: 'width 300ms linear' },
});

type Shown = Pick<ArticleRowFragment, 'status' | 'progress' | 'title' | 'opening'>;

export const isUnderWay = ({ status }: Pick<ArticleRowFragment, 'status'>) =>
  status !== 'MATCHED' && status !== 'FAILED';

/** How far an article has come, in plain words, with a bar while it moves. */
export function ArticleStatus({ article }: { article: Shown }) {
  const translate = useTranslate();
  const words = translate(`desk.article_status.${article.status}`);
  if (!isUnderWay(article)) return <span className={article.status === 'FAILED' ? 'failed' : 'done'}>{words}</span>;
  return (
    <>
      <div className="words">
        {words} <span>{article.progress} %</span>
      </div>
      <Track
        role="progressbar"
        aria-valuenow={article.progress}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-label={translate('desk.article.progress', { title: articleTitle(article) })}
      >
        <div style={{ width: `${Math.max(2, article.progress)}%` }} />
      </Track>
    </>
  );
}

/** The same in a list, with the reason and the way on where it failed. */
export function ArticleStatusCell({ article }: { article: ArticleRowFragment }) {
  return (
    <Line>
      <ArticleStatus article={article} />
      {article.status === 'FAILED' && <p>{article.failureReason}</p>}
      <RetryButton article={article} />
    </Line>
  );
}

import type { ArticleRowFragment, DeskFiguresQuery } from '@claimdesk/contract';
import { ARTICLE_STATUSES } from '@claimdesk/domain';
import { styled } from '@mui/material/styles';
import { LinkBase, useGetList, useTranslate } from 'react-admin';
import { ArticleStatusCell, isUnderWay } from '../articles/ArticleStatus.tsx';
import { articleTitle } from '../articles/ArticleTitle.tsx';
import { Panel } from '../layout/Page.tsx';

const Frame = styled(Panel)({
  padding: '12px 16px',
  '& h2': { margin: '0 0 8px', fontSize: 14, fontWeight: 650 },
  '& .stages': { display: 'flex', flexWrap: 'wrap', gap: '4px 20px', margin: '0 0 4px', color: 'var(--ink-soft)' },
  '& .stages a': { display: 'inline-block', padding: '2px 0', color: 'inherit' },
  '& .stages b': { color: 'var(--ink)', fontVariantNumeric: 'tabular-nums' },
  '& .FAILED b': { color: 'var(--error)' },
  '& ol': { listStyle: 'none', margin: 0, padding: 0 },
  '& li': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 190px',
    gap: 12,
    padding: '7px 0',
    borderTop: '1px solid var(--line)',
  },
  '& li > a': { color: 'var(--ink)', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } },
});

const LATEST = { pagination: { page: 1, perPage: 25 }, sort: { field: 'NEWEST', order: 'ASC' as const } };
const failed = (perPage: number) => ({ ...LATEST, filter: { status: 'FAILED' }, pagination: { page: 1, perPage } });
const address = (status: string) => {
  const query = { filter: JSON.stringify({ status }), sort: 'NEWEST', order: 'ASC', page: '1', perPage: '25' };
  return `/articles?${new URLSearchParams(query).toString()}`;
};

interface Props {
  stages: DeskFiguresQuery['deskFigures']['pipeline'];
  failedShown?: number;
}

/** The pipeline as it runs: how many articles stand where, what moves now, and what failed with the way to try again. */
export function PipelineNow({ stages, failedShown = 5 }: Props) {
  const translate = useTranslate();
  const latest = useGetList<ArticleRowFragment>('articles', LATEST);
  const stuck = useGetList<ArticleRowFragment>('articles', failed(failedShown));
  const moving = (latest.data ?? []).filter(isUnderWay);
  const shown = [...moving, ...(stuck.data ?? [])];
  const inOrder = ARTICLE_STATUSES.flatMap((status) => stages.filter((stage) => stage.status === status));
  return (
    <Frame aria-labelledby="pipeline-title">
      <h2 id="pipeline-title">{translate('desk.figures.pipeline')}</h2>
      <p className="stages">
        {inOrder.map(({ status, count }) => (
          <LinkBase key={status} to={address(status)} className={status}>
            <b>{count}</b> {translate(`desk.article_status.${status}`)}
          </LinkBase>
        ))}
        {inOrder.length === 0 && translate('desk.figures.no_articles')}
      </p>
      <ol>
        {shown.map((article) => (
          <li key={article.id}>
            <LinkBase to={`/articles/${article.id}/show`}>{articleTitle(article, 60)}</LinkBase>
            <ArticleStatusCell article={article} />
          </li>
        ))}
      </ol>
    </Frame>
  );
}

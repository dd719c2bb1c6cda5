import { type ArticleRowFragment } from '@claimdesk/contract';
import { ARTICLE_STATUSES } from '@claimdesk/domain';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { LinkBase, ListBase, useTranslate } from 'react-admin';
import { When } from '../layout/When.tsx';
import type { CsvColumn } from '../list/csv.ts';
import { ExportButton, ExportSelectedButton } from '../list/ExportButtons.tsx';
import { ChoiceFilter, FilterBar, OrderChoice } from '../list/FilterBar.tsx';
import { ListPage } from '../list/ListPage.tsx';
import { NothingYet } from '../list/NothingYet.tsx';
import { type Column, RowsTable } from '../list/RowsTable.tsx';
import { ROW_LINK } from '../list/use-row-keys.ts';
import { useOutletOptions } from '../outlets/use-outlet-options.ts';
import { ArticleStatusCell } from './ArticleStatus.tsx';
import { articleTitle } from './ArticleTitle.tsx';
import { RetrySelectedButton } from './RetryButton.tsx';

const ORDERS = ['NEWEST', 'OLDEST', 'PUBLISHED', 'TITLE'];

const COLUMNS: CsvColumn<ArticleRowFragment>[] = [
  ['title', (article) => article.title],
  ['opening', (article) => article.opening],
  ['outlet', (article) => article.outlet?.name],
  ['byline', (article) => article.byline],
  ['published', (article) => article.publishedAt],
  ['status', (article) => article.status],
  ['failure', (article) => article.failureReason],
  ['claims', (article) => article.claimCount],
  ['story', (article) => article.story?.title],
  ['added', (article) => article.createdAt],
];

const Title = styled(LinkBase)({
  display: 'block',
  padding: '3px 0',
  color: 'var(--ink)',
  textDecoration: 'none',
  fontSize: 14,
  fontWeight: 550,
  lineHeight: 1.35,
  maxWidth: 640,
  '&:hover': { textDecoration: 'underline' },
});
const StoryLink = styled(LinkBase)({
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  minWidth: 160,
  maxWidth: 260,
});
const Outlet = styled('div')({ color: 'var(--ink-faint)', fontSize: 12.5 });

export function ArticleList() {
  const translate = useTranslate();
  return (
    <ListBase sort={{ field: 'NEWEST', order: 'ASC' }} perPage={25}>
      <ListPage
        title={translate('desk.article.title')}
        count={(total) => translate('desk.count.articles', { smart_count: total })}
        filters={<Filters />}
        actions={
          <>
            <Button component={LinkBase} to="/feeds">
              {translate('desk.nav.feeds')}
            </Button>
            <ExportButton columns={COLUMNS} />
          </>
        }
        bulkActions={
          <>
            <RetrySelectedButton />
            <ExportSelectedButton columns={COLUMNS} />
          </>
        }
        empty={<NothingYet words="desk.article.empty" />}
      >
        <Table />
      </ListPage>
    </ListBase>
  );
}

function Filters() {
  const translate = useTranslate();
  return (
    <FilterBar
      search={translate('desk.article.search')}
      orders={
        <OrderChoice options={ORDERS.map((value) => ({ value, label: translate(`desk.article.order.${value}`) }))} />
      }
    >
      <ChoiceFilter
        source="status"
        label={translate('desk.article.filter.status')}
        options={ARTICLE_STATUSES.map((value) => ({ value, label: translate(`desk.article_status.${value}`) }))}
      />
      <ChoiceFilter source="outletId" label={translate('desk.article.filter.outlet')} options={useOutletOptions()} />
    </FilterBar>
  );
}

function Table() {
  const translate = useTranslate();
  const label = (name: string) => translate(`desk.article.column.${name}`);
  const columns: Column<ArticleRowFragment>[] = [
    { name: 'article', label: label('article'), className: 'main', cell: (article) => <TitleCell article={article} /> },
    { name: 'status', label: label('status'), cell: (article) => <ArticleStatusCell article={article} /> },
    { name: 'claims', label: label('claims'), className: 'end', cell: ({ claimCount }) => claimCount },
    {
      name: 'story',
      label: label('story'),
      className: 'wide',
      cell: ({ story }) => story && <StoryCell story={story} />,
    },
    { name: 'added', label: label('added'), className: 'quiet', cell: ({ createdAt }) => <When at={createdAt} /> },
  ];
  return <RowsTable columns={columns} selectable nameOf={articleTitle} />;
}

function TitleCell({ article }: { article: ArticleRowFragment }) {
  const translate = useTranslate();
  return (
    <>
      <Outlet>{article.outlet?.name ?? translate('desk.outlet_unknown')}</Outlet>
      <Title to={`/articles/${article.id}/show`} {...ROW_LINK}>
        {articleTitle(article)}
      </Title>
    </>
  );
}

function StoryCell({ story: { id, title } }: { story: NonNullable<ArticleRowFragment['story']> }) {
  return (
    <StoryLink to={`/stories/${id}/show`} title={title}>
      {title}
    </StoryLink>
  );
}

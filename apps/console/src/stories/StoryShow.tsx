import type { StoryQuery } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { LinkBase, useGetOne, useParams, useTranslate } from 'react-admin';
import { ArticleStatusCell } from '../articles/ArticleStatus.tsx';
import { articleTitle } from '../articles/ArticleTitle.tsx';
import { claimsAddress } from '../claims/claims-address.ts';
import { useDates } from '../i18n/use-dates.ts';
import { Failure, PageSkeleton, Panel, usePageTitle } from '../layout/Page.tsx';
import { ROW_LINK, useRowKeys } from '../list/use-row-keys.ts';
import { SERIF } from '../theme.ts';
import { Matrix } from './Matrix.tsx';

type Story = NonNullable<StoryQuery['story']>;

const Head = styled('header')({
  marginBottom: 16,
  '& h1': { margin: '0 0 6px', fontFamily: SERIF, fontSize: 28, fontWeight: 650, lineHeight: 1.2 },
  '& p': { margin: 0, color: 'var(--ink-soft)' },
  '& nav': { display: 'flex', flexWrap: 'wrap', gap: '4px 18px', marginTop: 10 },
  '& nav a': { padding: '4px 0', fontWeight: 550 },
});
const Articles = styled(Panel)({
  marginTop: 20,
  '& h2': { margin: 0, padding: '10px 16px', borderBottom: '1px solid var(--line)', fontSize: 14, fontWeight: 650 },
  '& ol': { listStyle: 'none', margin: 0, padding: 0 },
  '& li': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 170px max-content',
    gap: '2px 16px',
    padding: '10px 16px',
    borderBottom: '1px solid var(--line)',
  },
  '& li:last-child': { borderBottom: 0 },
  '& .facts': { color: 'var(--ink-faint)', fontSize: 12.5 },
  '& a': { color: 'var(--ink)', textDecoration: 'none', fontWeight: 550, fontSize: 14 },
  '& a:hover': { textDecoration: 'underline' },
  '& .claims': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

const isWhole = (story: Story) => story.articles.every((article) => 'status' in article);

export default function StoryShow() {
  const { id = '' } = useParams();
  const { data: story, error, refetch } = useGetOne<Story>('stories', { id });
  usePageTitle(story?.title);
  useRowKeys();
  if (!story) return error ? <Failure error={error} retry={() => void refetch()} /> : <PageSkeleton />;
  return (
    <>
      <StoryHead story={story} />
      <Matrix storyId={id} />
      {isWhole(story) && <ArticlesOfStory story={story} />}
    </>
  );
}

function StoryHead({ story }: { story: Story }) {
  const translate = useTranslate();
  return (
    <Head>
      <h1>{story.title}</h1>
      <p>
        {translate('desk.count.articles', { smart_count: story.articles.length })} ·{' '}
        {translate('desk.count.claims', { smart_count: story.claimCount })}
      </p>
      <nav aria-label={translate('desk.claim.title')}>
        <LinkBase to={claimsAddress({ storyId: story.id })}>{translate('desk.story.claims')}</LinkBase>
        <LinkBase to={`/triage?story=${story.id}`}>{translate('desk.story.triage')}</LinkBase>
        <LinkBase to={claimsAddress({ storyId: story.id, suggested: 'DISPUTED' })}>
          {translate('desk.story.claims_disputed')}
        </LinkBase>
      </nav>
    </Head>
  );
}

function ArticlesOfStory({ story }: { story: Story }) {
  const translate = useTranslate();
  const dates = useDates();
  return (
    <Articles aria-labelledby="articles-of-story">
      <h2 id="articles-of-story">{translate('desk.story.articles')}</h2>
      <ol>
        {story.articles.map((article) => (
          <li key={article.id}>
            <div>
              <div className="facts">
                {article.outlet?.name ?? translate('desk.outlet_unknown')}
                {article.publishedAt && ` · ${dates.published(article.publishedAt)}`}
              </div>
              <LinkBase to={`/articles/${article.id}/show`} {...ROW_LINK}>
                {articleTitle(article)}
              </LinkBase>
            </div>
            <ArticleStatusCell article={article} />
            <span className="claims">{translate('desk.count.claims', { smart_count: article.claimCount })}</span>
          </li>
        ))}
      </ol>
    </Articles>
  );
}

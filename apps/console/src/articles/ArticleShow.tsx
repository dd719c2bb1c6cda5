import type { ArticleRowFragment, ArticleWithTextFragment } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { lazy, Suspense, useEffect } from 'react';
import { LinkBase, useGetOne, useLocation, useParams, useTranslate } from 'react-admin';
import { useDates } from '../i18n/use-dates.ts';
import { Failure, PageSkeleton, Panel, usePageTitle } from '../layout/Page.tsx';
import { useRowKeys } from '../list/use-row-keys.ts';
import { SERIF } from '../theme.ts';
import { readCompared } from '../versions/compare-address.ts';
import { AddClaim } from './AddClaim.tsx';
import { isUnderWay } from './ArticleStatus.tsx';
import { ArticleText } from './ArticleText.tsx';
import { articleTitle } from './ArticleTitle.tsx';
import { ClaimOutline } from './ClaimOutline.tsx';
import { PipelineStages } from './PipelineStages.tsx';
import { useNear } from './use-near.ts';

// Loaded beside the text, not before it.
const Versions = lazy(() => import('../versions/Versions.tsx'));
const Comparison = lazy(() => import('../versions/Comparison.tsx'));

const Columns = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 380px',
  gap: 24,
  alignItems: 'start',
  [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr) 270px', gap: 16 },
  [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
}));
const Sheet = styled(Panel)(({ theme }) => ({
  padding: '32px 40px 40px',
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  // 68 characters of the serif at reading size.
  '& > *': { width: '100%', maxWidth: 648 },
  [theme.breakpoints.down('md')]: { padding: '24px 24px 32px' },
}));
const Head = styled('header')({
  marginBottom: 20,
  paddingBottom: 14,
  borderBottom: '1px solid var(--line)',
  '& h1': { margin: '4px 0 8px', fontFamily: SERIF, fontSize: 28, fontWeight: 650, lineHeight: 1.22 },
  '& .outlet': { fontWeight: 650, fontSize: 13 },
  '& .facts': { color: 'var(--ink-soft)', fontSize: 13 },
});
const Notice = styled('p')({
  margin: '0 0 16px',
  padding: '8px 14px',
  borderRadius: 6,
  background: 'var(--accent-soft)',
});

/** A row from the list's cache shows at once; text and claims follow. */
const isWhole = (article: ArticleRowFragment): article is ArticleWithTextFragment => 'revision' in article;

export default function ArticleShow() {
  const { id = '' } = useParams();
  const { data: article, error, refetch } = useGetOne<ArticleRowFragment>('articles', { id });
  usePageTitle(article && articleTitle(article, 50));
  if (!article) return error ? <Failure error={error} retry={() => void refetch()} /> : <PageSkeleton />;
  return <ArticlePage article={article} />;
}

function ArticlePage({ article }: { article: ArticleRowFragment }) {
  const translate = useTranslate();
  const { search, state } = useLocation();
  const here = new URLSearchParams(search).get('at');
  const compared = readCompared(search);
  const near = useNear();
  const whole = isWhole(article);
  useRowKeys();
  useEffect(() => {
    if (!whole || !here) return;
    document.querySelector(`[data-place="${CSS.escape(here)}"]`)?.scrollIntoView({ block: 'center' });
    near.mark(here);
  }, [whole, here, near]);
  return (
    <>
      {state?.alreadyExisted && <Notice role="status">{translate('desk.article.already')}</Notice>}
      <Columns>
        <Sheet as="article">
          <ArticleHead article={article} />
          <PipelineStages article={article} />
          <Suspense fallback={null}>
            <Versions articleId={article.id} compared={compared} />
          </Suspense>
          {compared ? (
            <Suspense fallback={<PageSkeleton />}>
              <Comparison articleId={article.id} compared={compared} />
            </Suspense>
          ) : whole ? (
            <ArticleText {...{ article, here }} onNear={near.mark} />
          ) : (
            <PageSkeleton />
          )}
        </Sheet>
        {whole && !compared && <AddClaim article={article} />}
        {whole && <ClaimOutline article={article} near={near} underWay={isUnderWay(article)} />}
      </Columns>
    </>
  );
}

function ArticleHead({ article }: { article: ArticleRowFragment }) {
  const translate = useTranslate();
  const dates = useDates();
  const wires = isWhole(article) ? article.wires : [];
  const facts = [
    article.byline && translate('desk.article.by', { byline: article.byline }),
    article.publishedAt && translate('desk.article.published', { when: dates.published(article.publishedAt) }),
    wires.length > 0 && translate('desk.article.via', { wires: wires.join(', ') }),
    translate('desk.article.added', { when: dates.recent(article.createdAt) }),
  ].filter(Boolean);
  return (
    <Head>
      <div className="outlet">{article.outlet?.name ?? translate('desk.outlet_unknown')}</div>
      <h1>{articleTitle(article)}</h1>
      <div className="facts">
        {facts.join(' · ')}
        {article.story && (
          <>
            {' · '}
            {translate('desk.label', { name: translate('desk.article.story') })}{' '}
            <LinkBase to={`/stories/${article.story.id}/show`}>{article.story.title}</LinkBase>
          </>
        )}
      </div>
    </Head>
  );
}

import type {
  ArticleQueries,
  ClaimMatchQueries,
  ClaimQueries,
  CheckedElsewhereService,
  PublishedClaimQueries,
  SourceQueries,
  StalenessService,
  StoryQueries,
  VerdictQueries,
} from '@claimdesk/newsroom';
import DataLoader from 'dataloader';

type Batch<T> = (ids: readonly string[]) => Promise<T[]>;
const batched = <T>(batch: Batch<T>) => new DataLoader<string, T>(batch);

export interface LoaderSources {
  articles: ArticleQueries;
  claims: ClaimQueries;
  stories: StoryQueries;
  verdicts: VerdictQueries;
  matches: ClaimMatchQueries;
  published: PublishedClaimQueries;
  elsewhere: CheckedElsewhereService;
  sources: SourceQueries;
  staleness: StalenessService;
}

/** One batch per kind and request: a list of fifty claims costs one query for all their appearances. */
export function createLoaders({
  articles,
  claims,
  stories,
  verdicts,
  matches,
  published,
  elsewhere,
  sources,
  staleness,
}: LoaderSources) {
  return {
    isPublished: batched((ids) => published.arePublished(ids)),
    checkedElsewhere: new DataLoader((claims: readonly { text: string }[]) => elsewhere.ofClaims(claims)),
    versionsOfPublished: new DataLoader((rows: readonly { id: string; seq: bigint }[]) => published.versionsOf(rows)),
    article: batched((ids) => articles.byIds(ids)),
    articleOfRevision: batched((ids) => articles.ofRevisions(ids)),
    outlet: batched((ids) => articles.outletsByIds(ids)),
    revision: batched((ids) => articles.revisionsByIds(ids)),
    newestRevision: batched((ids) => articles.revisionsOf(ids)),
    opening: batched((ids) => articles.openingsOf(ids)),
    claimCountOfArticle: batched((ids) => articles.claimCountsOf(ids)),
    appearancesOfArticle: batched((ids) => articles.appearancesOf(ids)),
    revisionsOfArticle: batched((ids) => articles.allRevisionsOf(ids)),
    appearancesOfRevision: batched((ids) => articles.appearancesIn(ids)),
    stalenessOfClaim: batched((ids) => staleness.ofClaims(ids)),
    formerAppearancesOfClaim: batched((ids) => claims.formerAppearancesOf(ids)),
    sourcesOfArticle: batched((ids) => sources.ofArticles(ids)),
    retrievalsOfRevision: batched((ids) => sources.retrievalsOf(ids)),
    feed: batched((ids) => sources.feedsByIds(ids)),
    entryCountsOfFeed: batched((ids) => sources.entryCountsOf(ids)),
    claim: batched((ids) => claims.byIds(ids)),
    originsOfClaim: batched((ids) => claims.originsOf(ids)),
    gateOfVerdict: batched((ids) => verdicts.gatesOf(ids)),
    appearancesOfClaim: batched((ids) => claims.appearancesOf(ids)),
    verdictsOfClaim: batched((ids) => verdicts.ofClaims(ids)),
    outletsOfClaim: batched((ids) => claims.outletsOf(ids)),
    commentsOfClaim: batched((ids) => claims.commentsOf(ids)),
    replyRequestsOfClaim: batched((ids) => claims.replyRequestsOf(ids)),
    claimsMergedInto: batched((ids) => claims.mergedInto(ids)),
    assigneeOfClaim: batched((ids) => claims.assigneesOf(ids)),
    matchesOfClaim: batched((ids) => matches.matchesOf(ids)),
    rejectedMatchesOfClaim: batched((ids) => matches.rejectedFor(ids)),
    historyOfClaim: batched((ids) => claims.historyOf(ids)),
    story: batched((ids) => stories.byIds(ids)),
    articlesOfStory: batched((ids) => stories.articlesOf(ids)),
    claimCountOfStory: batched((ids) => stories.claimCountsOf(ids)),
  };
}
export type Loaders = ReturnType<typeof createLoaders>;

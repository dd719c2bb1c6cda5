import type {
  ClaimExtractionService,
  FeedsService,
  MatchingService,
  PipelineJobs,
  SourceJobs,
  SourcesService,
} from '@claimdesk/newsroom';
import type { Processors } from '@claimdesk/platform';

/** One processor for each job of the pipeline; a forgotten one does not compile. */
export function processors(extraction: ClaimExtractionService, matching: MatchingService): Processors<PipelineJobs> {
  return {
    'split-article': ({ articleId }) => extraction.split(articleId),
    'match-story': ({ articleId }) => matching.match(articleId),
  };
}

/** The same for what waits for other people's sites. */
export function sourceProcessors(sources: SourcesService, feeds: FeedsService): Processors<SourceJobs> {
  return {
    'fetch-source': ({ sourceId }) => sources.visit(sourceId),
    'poll-feed': ({ feedId }) => feeds.poll(feedId),
  };
}

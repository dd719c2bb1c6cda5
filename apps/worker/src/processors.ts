import type { ClaimExtractionService, MatchingService, PipelineJobs } from '@claimdesk/newsroom';
import type { Processors } from '@claimdesk/platform';

/** One processor for each job of the pipeline; a forgotten one does not compile. */
export function processors(extraction: ClaimExtractionService, matching: MatchingService): Processors<PipelineJobs> {
  return {
    'split-article': ({ articleId }) => extraction.split(articleId),
    'match-story': ({ articleId }) => matching.match(articleId),
  };
}

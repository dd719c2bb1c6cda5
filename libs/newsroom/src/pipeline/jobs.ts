import type { ArticleStatus } from '@claimdesk/domain';

/** Every job of the pipeline: name → payload. Payloads carry ids, never content. */
export type PipelineJobs = {
  'split-article': { articleId: string };
  'match-story': { articleId: string };
};
export type PipelineStep = keyof PipelineJobs;

/** The pipeline, in order: which status a step takes up, which it leaves behind, and what follows. */
export const PIPELINE = {
  'split-article': { from: ['QUEUED', 'SPLITTING'], to: 'SPLIT', next: 'match-story' },
  'match-story': { from: ['SPLIT'], to: 'MATCHED', next: null },
} as const satisfies Record<
  PipelineStep,
  { from: readonly ArticleStatus[]; to: ArticleStatus; next: PipelineStep | null }
>;

/** The step that an article in this status waits for, if any. */
export function stepFor(status: ArticleStatus): PipelineStep | null {
  for (const [step, { from }] of Object.entries(PIPELINE)) {
    if ((from as readonly ArticleStatus[]).includes(status)) return step as PipelineStep;
  }
  return null;
}

export const PIPELINE_QUEUE = 'newsroom-pipeline';

/** How often a step may be begun on one article before the article counts as FAILED. */
export const MAX_ATTEMPTS = 3;
/** How long a worker that no longer answers is believed alive. */
export const LEASE_SECONDS = 6;
export const HEARTBEAT_SECONDS = 2;

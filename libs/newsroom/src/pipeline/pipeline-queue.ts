import { JobQueue, type QueueLoad, type QueueSettings } from '@claimdesk/platform';
import { PIPELINE_QUEUE, type PipelineJobs, type PipelineStep } from './jobs.ts';

/** The pipeline's queue: a hint to the workers, never the record of what is to be done. */
export class PipelineQueue {
  private readonly jobs: JobQueue<PipelineJobs>;

  constructor(settings: Omit<QueueSettings, 'name'>) {
    this.jobs = new JobQueue<PipelineJobs>({ ...settings, name: PIPELINE_QUEUE });
  }

  /**
   * Queues a step for an article. The id holds the attempt, so that a job left active by a dead worker does not stand
   * in the way of the next attempt.
   */
  queue(step: PipelineStep, articleId: string, attempt = 0): Promise<boolean> {
    return this.jobs.add(step, { articleId }, `${step}.${articleId}.${attempt}`);
  }

  load(): Promise<QueueLoad | null> {
    return this.jobs.load();
  }

  close(): Promise<void> {
    return this.jobs.close();
  }
}

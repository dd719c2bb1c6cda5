import { JobQueue, type QueueLoad, type QueueSettings } from '@claimdesk/platform';

/** Jobs that wait for other people's sites; apart from the pipeline, so that a slow site holds up no article. */
export type SourceJobs = {
  'fetch-source': { sourceId: string };
  'poll-feed': { feedId: string };
};
export const SOURCES_QUEUE = 'newsroom-sources';

/** A hint to the workers, never the record of what is to be done. */
export class SourceQueue {
  private readonly jobs: JobQueue<SourceJobs>;

  constructor(settings: Omit<QueueSettings, 'name'>) {
    this.jobs = new JobQueue<SourceJobs>({ ...settings, name: SOURCES_QUEUE });
  }

  fetch(sourceId: string): Promise<boolean> {
    return this.jobs.add('fetch-source', { sourceId }, `fetch-source.${sourceId}`);
  }

  poll(feedId: string): Promise<boolean> {
    return this.jobs.add('poll-feed', { feedId }, `poll-feed.${feedId}`);
  }

  load(): Promise<QueueLoad | null> {
    return this.jobs.load();
  }

  close(): Promise<void> {
    return this.jobs.close();
  }
}

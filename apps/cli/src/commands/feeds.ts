import type { Command } from 'commander';
import type { Actor } from '@claimdesk/domain';
import type { FeedsService } from '@claimdesk/newsroom';

type Change = 'pause' | 'resume' | 'pollNow' | 'remove';
const CHANGES: [command: string, change: Change, description: string][] = [
  ['look', 'pollNow', 'have it looked at now'],
  ['pause', 'pause', 'stop looking at it for a while'],
  ['resume', 'resume', 'look at it again'],
  ['remove', 'remove', 'follow it no more; its articles stay'],
];

/** `claimdesk feeds …`: the feeds whose articles come in by themselves. */
export function registerFeeds(program: Command): void {
  const feeds = program.command('feeds').description('feeds whose articles come in by themselves');
  feeds
    .command('list')
    .description('what each brought, when it is looked at, what is wrong with it')
    .action(() => list());
  feeds
    .command('add')
    .description('follow an RSS, Atom or JSON feed')
    .argument('<url>')
    .option('--outlet <name>', 'whose articles it brings (else each is found by its address)')
    .option('--minutes <minutes>', 'how long between two looks (default 30)')
    .action(async (url: string, { outlet, minutes }: { outlet?: string; minutes?: string }) => {
      const intervalMinutes = minutes === undefined ? null : Number(minutes);
      await withFeeds(async (service, actor) => {
        const feed = await service.create(actor, { url, outlet: outlet ?? null, intervalMinutes });
        console.log(`${feed.id}  ${feed.url}  followed from now on`);
      });
    });
  for (const [name, change, description] of CHANGES)
    feeds
      .command(name)
      .description(description)
      .argument('<id>', 'of the feed, as listed')
      .action((id: string) =>
        withFeeds(async (service, actor) => {
          await service[change](actor, id);
          console.log('done');
        }),
      );
}

async function list(): Promise<void> {
  const { withService } = await import('../desk-service.ts');
  const { SourceQueries } = await import('@claimdesk/newsroom');
  const { systemActor } = await import('@claimdesk/domain');
  await withService(SourceQueries, async (queries) => {
    const feeds = await queries.feeds(systemActor('Command line'));
    if (!feeds.length) console.log('None yet. Follow one: claimdesk feeds add https://news.example/rss');
    const counts = await queries.entryCountsOf(feeds.map(({ id }) => id));
    feeds.forEach(({ id, url, status, nextPollAt, failureReason }, at) => {
      const state = status === 'PAUSED' ? 'paused' : `next look ${nextPollAt.toISOString()}`;
      console.log(`${id}  ${url}  ${counts[at]!.FETCHED} articles  ${state}`);
      if (failureReason) console.log(`  ${failureReason}`);
    });
  });
}

async function withFeeds(work: (service: FeedsService, actor: Actor) => Promise<void>): Promise<void> {
  const { withService } = await import('../desk-service.ts');
  const { FeedsService } = await import('@claimdesk/newsroom');
  const { systemActor } = await import('@claimdesk/domain');
  await withService(FeedsService, (service) => work(service, systemActor('Command line')));
}

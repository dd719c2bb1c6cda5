import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Database, RobotsRules, SafeFetcher, type Config, type Fetched, type FetchRequest } from '@claimdesk/platform';
import { CONFIG } from '../tokens.ts';

/** A site that asks for more than this between two requests gets it at most. */
const LONGEST_PAUSE_MS = 30_000;

/** Reads the web as a polite stranger: safely, by each site's robots.txt, and one request after another per site. */
@Injectable()
export class WebReader implements OnModuleDestroy {
  private readonly fetcher: SafeFetcher;
  private readonly robots: RobotsRules;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
  ) {
    const { allow, ports, maxBytes, timeoutMs } = config.fetch;
    this.fetcher = new SafeFetcher({
      allow,
      ports,
      userAgent: `Claimdesk/0.1 (+${config.api.publicUrl})`,
      limits: { maxBytes, timeoutMs },
    });
    this.robots = new RobotsRules(this.fetcher);
  }

  /** @throws FetchFailure */
  get(address: string, request: Omit<FetchRequest, 'mayFetch'> = {}): Promise<Fetched> {
    return this.fetcher.get(address, {
      ...request,
      mayFetch: async (url) => {
        await this.robots.check(url);
        await this.takeTurn(url);
      },
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.fetcher.close();
  }

  /** Waits until it is this request's turn at the site; all processes of the desk stand in one line. */
  private async takeTurn(url: URL): Promise<void> {
    const wanted = ((await this.robots.crawlDelay(url)) ?? 0) * 1000;
    const gap = Math.min(Math.max(wanted, this.config.fetch.pauseMs), LONGEST_PAUSE_MS) / 1000;
    if (!gap) return;
    const [row] = await this.database.prisma.$queryRaw<{ wait: number }[]>`
      insert into site_pace as p (host, next_at) values (${url.host}, now() + make_interval(secs => ${gap}))
      on conflict (host) do update set next_at = greatest(p.next_at, now()) + make_interval(secs => ${gap})
      returning extract(epoch from next_at - now() - make_interval(secs => ${gap}))::float8 as wait`;
    await pause(Math.max(0, row!.wait * 1000));
  }
}

import robots, { type Robot } from 'robots-parser';
import { FetchFailure } from './fetch-failure.ts';
import type { SafeFetcher } from './safe-fetcher.ts';

const KEPT_MS = 3_600_000;
const MOST_SITES = 500;
/** RFC 9309, 2.5: at least 500 kibibytes are read. */
const MAX_BYTES = 512_000;

/** Its types know the package as CommonJS only. */
const robotsParser = robots as unknown as (url: string, text: string) => Robot;

interface Kept {
  rules: Promise<Robot>;
  until: number;
}

/** What sites ask of programs in their robots.txt (RFC 9309), kept for an hour. */
export class RobotsRules {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly fetcher: SafeFetcher) {}

  /** @throws FetchFailure ROBOTS_DISALLOW, or why the rules cannot be read */
  async check(url: URL): Promise<void> {
    const rules = await this.rulesOf(url.origin);
    if (rules.isDisallowed(url.href, this.fetcher.userAgent))
      throw new FetchFailure(
        'ROBOTS_DISALLOW',
        `${url.hostname} asks programs not to read this page (robots.txt). Open it in a browser and paste the text.`,
      );
  }

  /** Seconds that the site wants between two requests; null where it does not say. */
  async crawlDelay(url: URL): Promise<number | null> {
    return (await this.rulesOf(url.origin)).getCrawlDelay(this.fetcher.userAgent) ?? null;
  }

  private rulesOf(origin: string): Promise<Robot> {
    const known = this.kept.get(origin);
    if (known && known.until > Date.now()) return known.rules;
    const rules = this.read(origin);
    this.kept.delete(origin);
    this.kept.set(origin, { rules, until: Date.now() + KEPT_MS });
    // A failure is not kept: the next one asks again.
    rules.catch(() => this.kept.delete(origin));
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_SITES && oldest) this.kept.delete(oldest);
    return rules;
  }

  /** No file (4xx) allows everything; a site that cannot say (5xx) is left alone for now. */
  private async read(origin: string): Promise<Robot> {
    const address = `${origin}/robots.txt`;
    try {
      const { body } = await this.fetcher.get(address, { accept: 'text/plain', maxBytes: MAX_BYTES });
      return robotsParser(address, body.toString('utf8'));
    } catch (error) {
      const { kind, status } = error as FetchFailure;
      const isAbsent = kind === 'ANSWER_REFUSED' && status !== null && status < 500 && status !== 429;
      if (isAbsent || kind === 'TOO_LARGE' || kind === 'TOO_MANY_REDIRECTS') return robotsParser(address, '');
      throw error;
    }
  }
}

import { Agent, request, type Dispatcher } from 'undici';
import { FetchFailure } from './fetch-failure.ts';
import { checkLiteralAddress, guardedLookup, hostNotFound, systemResolve, type Resolve } from './guarded-lookup.ts';
import { readBody } from './read-body.ts';

export interface FetchLimits {
  /** Of the body, packed and unpacked. */
  maxBytes: number;
  maxRedirects: number;
  /** For all of it, redirects included. */
  timeoutMs: number;
}
export const FETCH_LIMITS: FetchLimits = { maxBytes: 6_000_000, maxRedirects: 5, timeoutMs: 20_000 };

export interface FetcherSettings {
  /** host:port of places that may be fetched from in spite of a private address or an odd port. */
  allow: readonly string[];
  userAgent: string;
  /** Ports that pages are fetched from; 80 and 443 unless said otherwise. */
  ports?: readonly number[];
  limits?: Partial<FetchLimits>;
  /** How names are resolved; the system's way unless a test says otherwise. */
  resolve?: Resolve;
}

export interface FetchRequest {
  /** Conditional: the site then may answer that nothing changed. */
  etag?: string | null;
  lastModified?: string | null;
  accept?: string;
  maxBytes?: number;
  /** Asked before each hop; it refuses by throwing. */
  mayFetch?: (url: URL) => Promise<void>;
}

export interface Fetched {
  /** Where the body came from, after all redirects. */
  url: string;
  status: number;
  headers: Record<string, string>;
  /** Unpacked; empty when nothing changed (304). */
  body: Buffer;
  isUnchanged: boolean;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const LONGEST_URL = 2_000;

/**
 * Fetches pages that strangers name, without becoming their way into our own network: only http and https, only public
 * addresses and the usual ports, checked on every hop on the address that is then connected to; with limits on size,
 * time and redirects. No cookies, no credentials, no proxy from the environment.
 */
export class SafeFetcher {
  readonly userAgent: string;
  private readonly guarded: Agent;
  /** For the places listed in the settings, and nothing else. */
  private readonly open: Agent;
  private readonly ports: readonly number[];
  private readonly listed: ReadonlySet<string>;
  private readonly limits: FetchLimits;

  constructor({ allow, userAgent, ports = [80, 443], limits, resolve = systemResolve }: FetcherSettings) {
    this.ports = ports;
    this.userAgent = userAgent;
    this.listed = new Set(allow.map((place) => place.toLowerCase()));
    this.limits = { ...FETCH_LIMITS, ...limits };
    const agent = (mayBePrivate: boolean) =>
      new Agent({
        connect: { lookup: guardedLookup(resolve, mayBePrivate), timeout: 10_000 },
        // A connection of its own for each request: one kept from before may be closed by the site at any moment.
        pipelining: 0,
        headersTimeout: this.limits.timeoutMs,
        bodyTimeout: this.limits.timeoutMs,
        maxHeaderSize: 32_768,
      });
    this.guarded = agent(false);
    this.open = agent(true);
  }

  /** @throws FetchFailure whose sentence can be shown to whoever named the address */
  async get(address: string, options: FetchRequest = {}): Promise<Fetched> {
    const deadline = AbortSignal.timeout(this.limits.timeoutMs);
    let url = this.checked(address);
    for (let hop = 0; ; hop++) {
      await options.mayFetch?.(url);
      const answer = await this.ask(url, options, deadline);
      const headers = flat(answer.headers);
      if (!REDIRECTS.has(answer.statusCode) || !headers.location)
        return this.read(url, answer, headers, options, deadline);
      drop(answer);
      if (hop >= this.limits.maxRedirects)
        throw new FetchFailure('TOO_MANY_REDIRECTS', `${url.hostname} sends from one address to the next without end.`);
      url = this.checked(headers.location, url);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.guarded.destroy(), this.open.destroy()]);
  }

  /** The URL, if it is one that may be fetched; whether its name leads to a public address is seen on connecting. */
  private checked(address: string, base?: URL): URL {
    const trimmed = address.trim();
    if (trimmed.length > LONGEST_URL || !URL.canParse(trimmed, base?.href))
      throw new FetchFailure('ADDRESS_INVALID', `“${trimmed.slice(0, 80)}” is no web address. It begins with https://`);
    const url = new URL(trimmed, base);
    url.hash = '';
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
      throw new FetchFailure('ADDRESS_INVALID', `Only http:// and https:// addresses are fetched, not ${url.protocol}`);
    if (url.username || url.password)
      throw new FetchFailure('ADDRESS_INVALID', 'An address with a user name or password in it is not fetched.');
    if (this.isListed(url)) return url;
    if (!this.ports.includes(portOf(url)))
      throw new FetchFailure(
        'ADDRESS_FORBIDDEN',
        `Pages are fetched from the ports ${this.ports.join(' and ')} only, not from ${portOf(url)}.`,
      );
    checkLiteralAddress(url.hostname);
    return url;
  }

  private isListed(url: URL): boolean {
    return this.listed.has(`${url.hostname}:${portOf(url)}`);
  }

  private async ask(url: URL, options: FetchRequest, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    const { etag, lastModified, accept = 'text/html,application/xhtml+xml,*/*;q=0.8' } = options;
    try {
      return await request(url, {
        dispatcher: this.isListed(url) ? this.open : this.guarded,
        signal,
        headers: {
          'user-agent': this.userAgent,
          accept,
          'accept-encoding': 'gzip, deflate, br',
          'accept-language': 'en, *;q=0.5',
          ...(etag ? { 'if-none-match': etag } : {}),
          ...(lastModified ? { 'if-modified-since': lastModified } : {}),
        },
      });
    } catch (error) {
      throw this.told(error, url, signal);
    }
  }

  private async read(
    url: URL,
    answer: Dispatcher.ResponseData,
    headers: Record<string, string>,
    options: FetchRequest,
    signal: AbortSignal,
  ): Promise<Fetched> {
    const { statusCode: status, body } = answer;
    const isUnchanged = status === 304;
    if (isUnchanged || status !== 200) {
      drop(answer);
      if (isUnchanged) return { url: url.href, status, headers, body: Buffer.alloc(0), isUnchanged };
      throw refusedBySite(url, status);
    }
    const maxBytes = options.maxBytes ?? this.limits.maxBytes;
    try {
      if (signal.aborted) throw signal.reason;
      if (Number(headers['content-length']) > maxBytes)
        throw new FetchFailure('TOO_LARGE', `The page is larger than ${maxBytes / 1_000_000} MB; that is no article.`);
      const bytes = await readBody(body, headers['content-encoding'] ?? '', maxBytes);
      return { url: url.href, status, headers, body: bytes, isUnchanged };
    } catch (error) {
      drop(answer);
      throw this.told(error, url, signal);
    }
  }

  /** The failure in our own words, from whatever the network threw. */
  private told(error: unknown, url: URL, deadline: AbortSignal): FetchFailure {
    for (let cause: unknown = error; cause; cause = (cause as Error).cause)
      if (cause instanceof FetchFailure) return cause;
    const { name, code } = error as { name?: string; code?: string };
    const seconds = this.limits.timeoutMs / 1000;
    if (deadline.aborted || /TIMEOUT|ETIMEDOUT/.test(code ?? ''))
      return new FetchFailure('TIMED_OUT', `${url.hostname} did not send the page within ${seconds} seconds.`, true);
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return hostNotFound(url.hostname);
    if (code?.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW')
      return new FetchFailure('ANSWER_BROKEN', `${url.hostname} answered with something that is no web page.`);
    return new FetchFailure(
      'UNREACHABLE',
      `${url.hostname} could not be reached (${code ?? name ?? 'no answer'}).`,
      true,
    );
  }
}

const portOf = ({ port, protocol }: URL): number => (port ? Number(port) : protocol === 'https:' ? 443 : 80);

function refusedBySite(url: URL, status: number): FetchFailure {
  const isPassing = status >= 500 || status === 429 || status === 408;
  const why =
    status === 404 || status === 410
      ? 'has no page at this address'
      : status === 401 || status === 402 || status === 403
        ? 'does not let the desk read this page'
        : 'could not show the page';
  return new FetchFailure('ANSWER_REFUSED', `${url.hostname} ${why} (status ${status}).`, isPassing, status);
}

/** Lets go of an answer whose body nobody reads. */
function drop({ body }: Dispatcher.ResponseData): void {
  body.on('error', () => {});
  body.destroy();
}

function flat(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

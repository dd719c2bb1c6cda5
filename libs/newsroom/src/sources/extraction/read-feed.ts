import { parseFeed } from 'feedsmith';
import { decodeText } from './decode-text.ts';
import { ExtractionFailure, type FeedEntry, type ReadFeed, type SourceBytes } from './extracted.ts';
import { tidy } from './paragraphs.ts';
import { isoDate } from './read-html.ts';

const MOST_ENTRIES = 200;

/** The entries of an RSS, Atom, RDF or JSON feed that lead somewhere, at most 200. @throws ExtractionFailure NO_FEED */
export function readFeed(source: SourceBytes): ReadFeed {
  const parsed = parsedFeed(decodeText(source.bytes, source.contentType, false));
  const feed = parsed.feed as Loose;
  const items = (feed.items ?? feed.entries ?? []) as Loose[];
  const entries = items.slice(0, MOST_ENTRIES).flatMap((item) => entryOf(item, source.url) ?? []);
  return { title: words(feed.title), entries };
}

function parsedFeed(text: string) {
  try {
    return parseFeed(text);
  } catch {
    throw new ExtractionFailure(
      'NO_FEED',
      'There is no RSS or Atom feed at this address. Look for the feed that the site offers.',
    );
  }
}

/** Feeds of all kinds at once: which fields are there depends on the kind. */
type Loose = Record<string, unknown>;

function entryOf(item: Loose, base: string | null): FeedEntry | null {
  const link = linkOf(item);
  if (!link || !URL.canParse(link, base ?? undefined)) return null;
  const url = new URL(link, base ?? undefined);
  if (!/^https?:$/.test(url.protocol)) return null;
  const [author] = (item.authors ?? []) as Loose[];
  const dc = (item.dc ?? {}) as Loose;
  return {
    url: url.href,
    title: words(item.title),
    byline: words(author?.name ?? (dc.creators as unknown[] | undefined)?.[0] ?? dc.creator),
    publishedAt: isoDate((item.pubDate ?? item.published ?? item.date_published ?? item.updated ?? dc.date) as string),
  };
}

function linkOf(item: Loose): string | null {
  if (typeof item.link === 'string') return item.link;
  if (typeof item.url === 'string') return item.url;
  const links = (item.links ?? []) as { href?: string; rel?: string }[];
  const best = links.find(({ rel }) => !rel || rel === 'alternate') ?? null;
  if (best?.href) return best.href;
  const guid = item.guid as { value?: string; isPermaLink?: boolean } | undefined;
  return guid?.value && guid.isPermaLink !== false && /^https?:/.test(guid.value) ? guid.value : null;
}

const words = (value: unknown): string | null => {
  const text = typeof value === 'string' ? value : ((value ?? {}) as Loose).value;
  return typeof text === 'string' ? tidy(text.replace(/<[^>]{0,200}>/g, ' ')).slice(0, 300) || null : null;
};

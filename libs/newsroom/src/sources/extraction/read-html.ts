import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { decodeText } from './decode-text.ts';
import { ExtractionFailure, type Extracted, type SourceBytes } from './extracted.ts';
import { paragraphsOf, tidy, type DomNode } from './paragraphs.ts';

type Page = ReturnType<typeof parseHTML>['document'];

/** An article has at least so many words; less is a teaser, an error page or a wall. */
const LEAST_WORDS = 40;
const MOST_ELEMENTS = 60_000;

/**
 * The article of a page, as Mozilla's Readability finds it, and what the page says about it.
 * @throws ExtractionFailure PAGE_HAS_NO_ARTICLE
 */
export function readHtml(source: SourceBytes): Extracted {
  const html = decodeText(source.bytes, source.contentType, true);
  if (html.split('<').length > MOST_ELEMENTS * 3) throw unreadable('it has too many parts');
  const { document } = parseHTML(mended(html));
  const canonicalUrl = canonicalOf(document, source.url);
  const timed = document.querySelector('article time[datetime], header time[datetime]')?.getAttribute('datetime');
  dropPromotions(document);
  const found = readable(document);
  const body = found?.content ? paragraphsOf(found.content) : [];
  if (body.join(' ').split(' ').length < LEAST_WORDS)
    throw new ExtractionFailure(
      'PAGE_HAS_NO_ARTICLE',
      'No article could be found on this page (it may need a subscription or a script). Open it in a browser and paste the text.',
    );
  const title = tidy(found!.title ?? '') || null;
  return {
    format: 'HTML',
    text: withHeadline(title, body),
    title,
    byline: bylineOf(found!.byline),
    siteName: tidy(found!.siteName ?? '') || null,
    publishedAt: isoDate(found!.publishedTime ?? timed),
    canonicalUrl,
  };
}

/** The running text of a whole document that is all article: a mail, a converted file. */
export function textOfHtml(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return paragraphsOf(document.body as unknown as DomNode);
}

/** Boxes among the paragraphs that sell something or lead elsewhere, by the names that sites give them. */
const PROMOTION =
  /(?:^|[\s_-])(?:ads?|advert(?:isement|ising)?|sponsor(?:ed)?|promos?|promotions?|newsletters?|sign-?up|subscribe|related|recommended|read-?more|share|sharing|social|cookies?|consent|comments?|outbrain|taboola)(?:$|[\s_-])/i;
const LONGEST_PROMOTION = 600;

/** They go before the article is looked for; a long one is left, since it may be the article. */
function dropPromotions(document: Page): void {
  for (const box of document.querySelectorAll('body [class], body [id]')) {
    const name = `${box.getAttribute('class') ?? ''} ${box.id}`;
    if (PROMOTION.test(name) && (box.textContent ?? '').length <= LONGEST_PROMOTION) box.remove();
  }
}

/** Broken markup as browsers understand it; linkedom by itself takes only what is well formed. */
function mended(html: string): string {
  try {
    return serialize(parse(html));
  } catch (error) {
    throw unreadable((error as Error).message.slice(0, 100));
  }
}

function readable(document: Page) {
  try {
    return new Readability<DomNode>(document, {
      charThreshold: 250,
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node) => node as unknown as DomNode,
    }).parse();
  } catch (error) {
    throw unreadable((error as Error).message.slice(0, 100));
  }
}

const unreadable = (why: string) =>
  new ExtractionFailure(
    'PAGE_HAS_NO_ARTICLE',
    `The page is built in a way that cannot be read (${why}). Paste the text instead.`,
  );

/** The headline stands above the text, unless the text begins with it. */
export function withHeadline(title: string | null, paragraphs: string[]): string {
  const folded = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  if (!title || (paragraphs[0] && folded(paragraphs[0]) === folded(title))) return paragraphs.join('\n');
  return [title, '', ...paragraphs].join('\n');
}

/** A page may name its own address, but not one of somebody else's site. */
function canonicalOf(document: Page, url: string | null): string | null {
  const named =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  if (!named || !url || !URL.canParse(named, url)) return null;
  const canonical = new URL(named, url);
  const isSameSite = bareHost(canonical.host) === bareHost(new URL(url).host);
  return isSameSite && /^https?:$/.test(canonical.protocol) ? canonical.href : null;
}

const bareHost = (host: string) => host.replace(/^(?:www|m|mobile|amp)\./, '');

function bylineOf(text: string | null | undefined): string | null {
  const name = tidy(text ?? '').replace(/^by\s+/i, '');
  return name && name.length <= 200 && !/^https?:/.test(name) ? name : null;
}

export function isoDate(text: string | null | undefined): string | null {
  const date = text ? new Date(text) : null;
  if (!date || Number.isNaN(date.getTime()) || date.getTime() > Date.now() + 86_400_000) return null;
  return date.toISOString();
}

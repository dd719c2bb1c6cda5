import mammoth from 'mammoth';
import { marked } from 'marked';
import PostalMime from 'postal-mime';
import { decodeText } from './decode-text.ts';
import { ExtractionFailure, type Extracted, type SourceBytes, type SourceFormat } from './extracted.ts';
import { tidy } from './paragraphs.ts';
import { isoDate, textOfHtml, withHeadline } from './read-html.ts';
import { refuseZipBomb } from './zip-budget.ts';

const MOST_UNPACKED = 60_000_000;
const plain = (format: SourceFormat, text: string, facts: Partial<Extracted> = {}): Extracted => ({
  ...{ format, text, title: null, byline: null, siteName: null, publishedAt: null, canonicalUrl: null },
  ...facts,
});

/** Plain text is kept as it is, line for line; only how it is encoded is found out. */
export const readText = (source: SourceBytes): Extracted =>
  plain('TEXT', decodeText(source.bytes, source.contentType, false));

/** Markdown without its marks. */
export function readMarkdown(source: SourceBytes): Extracted {
  const html = marked.parse(decodeText(source.bytes, source.contentType, false), { async: false });
  const paragraphs = textOfHtml(html);
  const title = /^\s*<h1[^>]*>/.test(html) ? (paragraphs[0] ?? null) : null;
  return plain('MARKDOWN', title ? withHeadline(title, paragraphs.slice(1)) : paragraphs.join('\n'), { title });
}

/** @throws ExtractionFailure FILE_UNREADABLE */
export async function readWord(source: SourceBytes): Promise<Extracted> {
  refuseZipBomb(source.bytes, MOST_UNPACKED);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(source.bytes) });
  return plain('WORD', value.split(/\n+/).map(tidy).filter(Boolean).join('\n'));
}

/** The article of a mail: its text, else its HTML; subject, sender and date as headline, byline and date. */
export async function readEmail(source: SourceBytes): Promise<Extracted> {
  const mail = await PostalMime.parse(source.bytes, { maxNestingDepth: 20 });
  const paragraphs = mail.html
    ? textOfHtml(mail.html)
    : (mail.text ?? '')
        .split(/\n{2,}/)
        .map(tidy)
        .filter(Boolean);
  if (!paragraphs.length) throw new ExtractionFailure('FILE_UNREADABLE', 'The mail holds no text.');
  const title = tidy(mail.subject ?? '').replace(/^(?:(?:re|fwd?|aw|wg):\s*)+/i, '') || null;
  return plain('EMAIL', withHeadline(title, paragraphs), {
    title,
    byline: tidy(mail.from?.name ?? '') || null,
    publishedAt: isoDate(mail.date),
  });
}

import mammoth from 'mammoth';
import { marked } from 'marked';
import PostalMime, { type Email } from 'postal-mime';
import { decodeText } from './decode-text.ts';
import { ExtractionFailure, type Extracted, type SourceBytes, type SourceFormat } from './extracted.ts';
import { tidy } from './paragraphs.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { isoDate, textOfHtml, withHeadline } from './read-html.ts';
import { refuseZipBomb } from './zip-budget.ts';

const MOST_UNPACKED = 60_000_000;
const plain = (format: SourceFormat, text: string, facts: Partial<Extracted> = {}): Extracted => ({
  ...{ format, text, title: null, byline: null, siteName: null, publishedAt: null, canonicalUrl: null },
  ...facts,
});

const unreadable = (sentence: string) => new ExtractionFailure('FILE_UNREADABLE', sentence);

function textIn({ bytes, contentType }: SourceBytes): string {
  const text = decodeText(bytes, contentType, false);
  if (text.includes('\0')) throw unreadable('The file is not text, whatever its name says. Paste the text instead.');
  return text;
}

/** Plain text is kept as it is, line for line; only how it is encoded is found out. */
export const readText = (source: SourceBytes): Extracted => plain('TEXT', textIn(source));

/** Markdown without its marks; headline, byline and date from what stands in front of it, else its first heading. */
export function readMarkdown(source: SourceBytes): Extracted {
  const { title: given, byline, date, text } = readFrontMatter(textIn(source));
  const html = marked.parse(text, { async: false });
  const paragraphs = textOfHtml(html);
  if (!paragraphs.length) throw unreadable('The file holds no text.');
  const heading = /^\s*<h1[^>]*>/.test(html) ? paragraphs[0]! : null;
  const title = given ?? heading;
  const body = heading && heading === title ? paragraphs.slice(1) : paragraphs;
  return plain('MARKDOWN', withHeadline(title, body), { title, byline, publishedAt: isoDate(date) });
}

/** @throws ExtractionFailure FILE_UNREADABLE */
export async function readWord(source: SourceBytes): Promise<Extracted> {
  refuseZipBomb(source.bytes, MOST_UNPACKED);
  // By way of HTML, since the bare text that mammoth offers runs the lines of a paragraph into one another.
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(source.bytes) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), transformDocument: withoutNotes },
  );
  return plain('WORD', textOfHtml(value).join('\n'));
}

interface WordNode {
  type: string;
  children?: WordNode[];
}

/** Footnotes and comments would put "[1]" into the sentences that bear them. */
const withoutNotes = (node: WordNode): WordNode =>
  node.children
    ? { ...node, children: node.children.filter(({ type }) => type !== 'noteReference').map(withoutNotes) }
    : node;

/** The article of a mail: its HTML, else its text; subject, sender and date as headline, byline and date. */
export async function readEmail(source: SourceBytes): Promise<Extracted> {
  const mail = await PostalMime.parse(source.bytes, { maxNestingDepth: 20 });
  if (!mail.from && !mail.date && !mail.messageId)
    throw unreadable('The file is not a mail, whatever its name says. Save the mail as .eml again, or paste the text.');
  refuseCutMail(mail, source.bytes);
  const paragraphs = mail.html
    ? textOfHtml(mail.html)
    : (mail.text ?? '')
        .split(/\n{2,}/)
        .map(tidy)
        .filter(Boolean);
  if (!paragraphs.length) throw unreadable('The mail holds no text.');
  const title = tidy(mail.subject ?? '').replace(/^(?:(?:re|fwd?|aw|wg):\s*)+/i, '') || null;
  return plain('EMAIL', withHeadline(title, paragraphs), {
    title,
    byline: tidy(mail.from?.name ?? '') || null,
    publishedAt: isoDate(mail.date),
  });
}

/** A mail of several parts says where the last one ends; without that, part of the article may be missing. */
function refuseCutMail(mail: Email, bytes: Uint8Array): void {
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const boundary = /^\s*multipart\/.*;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/is.exec(type);
  if (boundary && !Buffer.from(bytes).includes(`--${boundary[1] ?? boundary[2]}--`))
    throw unreadable('The mail breaks off before its end. Save it as .eml again, or paste the text.');
}

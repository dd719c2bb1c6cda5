import { getDocumentProxy } from 'unpdf';
import { ExtractionFailure, type Extracted, type SourceBytes } from './extracted.ts';
import { tidy } from './paragraphs.ts';

const MOST_PAGES = 200;

interface Line {
  text: string;
  /** Distance from the foot of the page, and the size of its letters, in points. */
  y: number;
  size: number;
}

/** @throws ExtractionFailure FILE_UNREADABLE for a locked, damaged or scanned file */
export async function readPdf(source: SourceBytes): Promise<Extracted> {
  const pdf = await getDocumentProxy(new Uint8Array(source.bytes), { verbosity: 0 }).catch((error: Error) => {
    throw new ExtractionFailure(
      'FILE_UNREADABLE',
      error.name === 'PasswordException'
        ? 'The PDF is locked by a password. Save it without, or paste the text.'
        : 'The PDF is damaged and cannot be read. Paste the text instead.',
    );
  });
  if (pdf.numPages > MOST_PAGES)
    throw new ExtractionFailure(
      'FILE_UNREADABLE',
      `The PDF has ${pdf.numPages} pages; at most ${MOST_PAGES} are read.`,
    );
  const paragraphs: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    paragraphs.push(...paragraphsFrom(linesFrom(items as unknown as Item[])));
  }
  const text = paragraphs.join('\n');
  if (!/\p{L}/u.test(text))
    throw new ExtractionFailure(
      'FILE_UNREADABLE',
      'The PDF holds pictures of text, no text. Run text recognition first.',
    );
  const facts = { title: null, byline: null, siteName: null, publishedAt: null, canonicalUrl: null };
  return { format: 'PDF', text, ...facts };
}

/** A piece of text as PDF.js gives it; `transform` holds its place. */
interface Item {
  str?: string;
  hasEOL?: boolean;
  transform: number[];
  height: number;
}

function linesFrom(items: Item[]): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const { str, hasEOL, transform, height } of items) {
    if (str === undefined) continue;
    open ??= { text: '', y: transform[5]!, size: height };
    open.text += str;
    open.size = Math.max(open.size, height);
    if (!hasEOL) continue;
    if (open.text.trim()) lines.push({ ...open, text: tidy(open.text) });
    open = null;
  }
  if (open?.text.trim()) lines.push({ ...open, text: tidy(open.text) });
  return lines;
}

/** Lines of one paragraph as one: a new one begins after a gap, a change of size, or a short line that ends a sentence. */
function paragraphsFrom(lines: Line[]): string[] {
  const widest = Math.max(0, ...lines.map(({ text }) => text.length));
  const found: string[] = [];
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    const goesOn =
      last &&
      Math.abs(last.y - line.y) < Math.max(last.size, line.size) * 1.75 &&
      Math.abs(last.size - line.size) < 1 &&
      !(/[.!?…]["'”’)]*$/.test(last.text) && last.text.length < widest * 0.8);
    if (!goesOn) found.push(line.text);
    else found.push(joined(found.pop()!, line.text));
  });
  return found;
}

/** A word divided at the line's end becomes whole again. */
const joined = (before: string, after: string) =>
  /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) ? before.slice(0, -1) + after : `${before} ${after}`;

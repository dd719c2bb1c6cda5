import { ExtractionFailure, type Extracted, type SourceBytes, type SourceFormat } from './extracted.ts';
import { readEmail, readMarkdown, readText, readWord } from './read-documents.ts';
import { readHtml } from './read-html.ts';
import { readPdf } from './read-pdf.ts';

const READERS: Record<SourceFormat, (source: SourceBytes) => Extracted | Promise<Extracted>> = {
  HTML: readHtml,
  TEXT: readText,
  MARKDOWN: readMarkdown,
  WORD: readWord,
  PDF: readPdf,
  EMAIL: readEmail,
};

/**
 * The article in bytes of any format that is taken.
 * @throws ExtractionFailure
 */
export async function extract(source: SourceBytes): Promise<Extracted> {
  const format = formatOf(source);
  try {
    const extracted = await READERS[format](source);
    if (!/\p{L}/u.test(extracted.text)) throw new ExtractionFailure('FILE_UNREADABLE', 'The file holds no text.');
    return extracted;
  } catch (error) {
    if (error instanceof ExtractionFailure) throw error;
    throw new ExtractionFailure(
      'FILE_UNREADABLE',
      `It could not be read as ${NAMES[format]} (${(error as Error).message.slice(0, 100)}). Paste the text instead.`,
    );
  }
}

const NAMES: Record<SourceFormat, string> = {
  HTML: 'a web page',
  TEXT: 'text',
  MARKDOWN: 'Markdown',
  WORD: 'a Word document',
  PDF: 'a PDF',
  EMAIL: 'a mail',
};

const BY_EXTENSION: Record<string, SourceFormat> = {
  html: 'HTML',
  htm: 'HTML',
  xhtml: 'HTML',
  txt: 'TEXT',
  text: 'TEXT',
  md: 'MARKDOWN',
  markdown: 'MARKDOWN',
  docx: 'WORD',
  pdf: 'PDF',
  eml: 'EMAIL',
};
const BY_TYPE: [RegExp, SourceFormat][] = [
  [/^(?:text\/html|application\/xhtml)/i, 'HTML'],
  [/^text\/(?:x-)?markdown/i, 'MARKDOWN'],
  [/^message\/rfc822/i, 'EMAIL'],
  [/^text\/plain/i, 'TEXT'],
];
/** First bytes of formats that people hand in by mistake, each with what to do. */
const REFUSED: [string, string][] = [
  ['\xd0\xcf\x11\xe0', 'This is a Word document of the old kind (.doc). Save it as .docx.'],
  ['{\\rtf', 'This is a rich text file (.rtf). Save it as .docx or .txt.'],
  ['\x89PNG', 'This is a picture. Run text recognition first, then paste the text.'],
  ['\xff\xd8\xff', 'This is a picture. Run text recognition first, then paste the text.'],
  ['GIF8', 'This is a picture. Run text recognition first, then paste the text.'],
];

/** What the bytes are: by their first ones, then by name, then by what the site says. */
function formatOf({ bytes, contentType, fileName }: SourceBytes): SourceFormat {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  for (const [magic, sentence] of REFUSED)
    if (start.startsWith(magic)) throw new ExtractionFailure('FILE_TYPE_UNKNOWN', sentence);
  if (/^\s{0,100}%PDF-/.test(start)) return 'PDF';
  if (start.startsWith('PK\x03\x04')) return 'WORD';
  const extension = /\.([a-z0-9]+)$/i.exec(fileName ?? '')?.[1]?.toLowerCase();
  const known = extension && BY_EXTENSION[extension];
  if (known === 'PDF' || known === 'WORD')
    throw new ExtractionFailure(
      'FILE_UNREADABLE',
      `“${fileName!.slice(0, 80)}” is not ${NAMES[known]}, whatever its name says. Save it again, or paste the text.`,
    );
  if (known) return known;
  const byType = BY_TYPE.find(([type]) => type.test(contentType ?? ''))?.[1];
  if (byType && !extension) return byType;
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(start)) return 'HTML';
  if (byType) return byType;
  throw new ExtractionFailure(
    'FILE_TYPE_UNKNOWN',
    `${fileName ? `“${fileName.slice(0, 80)}”` : 'What the site sent'} is none of .txt .md .html .docx .pdf .eml. Paste the text instead.`,
  );
}

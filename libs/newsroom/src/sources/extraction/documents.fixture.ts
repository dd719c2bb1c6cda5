import JSZip from 'jszip';
import type { SourceBytes } from './extracted.ts';

/** What somebody hands in, as bytes of a file of this name. */
export const handedIn = (fileName: string, content: string | Uint8Array): SourceBytes => ({
  bytes: typeof content === 'string' ? Buffer.from(content, 'utf8') : content,
  contentType: null,
  fileName,
  url: null,
});

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
/** The XML name space of a document's words. */
export const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A Word document of these paragraphs (each the XML of its runs), with further parts by their path. */
export async function wordFile(paragraphs: string[], parts: Record<string, string | Uint8Array> = {}) {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN_TYPE}"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${DOCUMENT_RELATION}" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="${WORDS}"><w:body>${paragraphs.map((runs) => `<w:p>${runs}</w:p>`).join('')}</w:body></w:document>`,
  );
  for (const [path, content] of Object.entries(parts)) zip.file(path, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A run of a Word paragraph. */
export const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A PDF with one page of these lines, each at its height in points above the foot and in letters of its size. */
export function pdfFile(lines: { text: string; y: number; size?: number }[], trailer = ''): Uint8Array {
  const drawn = lines
    .map(({ text, y, size = 11 }) => `BT /F1 ${size} Tf 1 0 0 1 72 ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`)
    .join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A mail of these lines, as they go over the wire. */
export const mailFile = (...lines: string[]): string => lines.join('\r\n');

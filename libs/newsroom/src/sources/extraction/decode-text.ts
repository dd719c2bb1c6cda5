// Node 20 reads windows-1252 as ISO 8859-1, which loses its quotation marks; this one follows the Encoding Standard.
import { TextDecoder } from '@exodus/bytes/encoding.js';
import sniff from 'html-encoding-sniffer';

/**
 * Text from bytes whose encoding may be declared wrongly: what is valid UTF-8 is UTF-8 whatever anyone says (other
 * encodings practically never are by accident); else a byte order mark, the header and the page's own word count, in
 * that order; a declared UTF-8 that is none is read as windows-1252.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null, isHtml: boolean): string {
  const hasMark = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe);
  if (!hasMark) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      // Seven-bit encodings (ISO-2022-JP) look like ASCII; they betray themselves by their escapes.
      if (!text.includes('\u001b')) return text;
    } catch {
      // Something else, then.
    }
  }
  const label = /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1];
  const declared = sniff(bytes, {
    ...(label ? { transportLayerEncodingLabel: label } : {}),
    defaultEncoding: 'windows-1252',
    ...(isHtml ? {} : { xml: false }),
  });
  const name = /utf-8/i.test(declared) && !hasMark ? 'windows-1252' : declared;
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

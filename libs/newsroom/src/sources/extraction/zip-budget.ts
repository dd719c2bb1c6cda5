import { inflateRawSync } from 'node:zlib';
import { ExtractionFailure } from './extracted.ts';

const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Refuses a zip archive (a .docx is one) that would unpack to more than `maxBytes`. Its own word on that is not
 * believed: each entry is unpacked under the limit, once, before anything else opens it.
 * @throws ExtractionFailure FILE_UNREADABLE
 */
export function refuseZipBomb(bytes: Uint8Array, maxBytes: number): void {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = () =>
    new ExtractionFailure('FILE_UNREADABLE', 'The file is damaged and cannot be opened. Save it again.');
  let left = maxBytes;
  try {
    for (let at = directoryOf(zip); zip.readUInt32LE(at) === ENTRY;) {
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
      const method = zip.readUInt16LE(at + 10);
      if (method !== STORED && method !== DEFLATED) throw broken();
      left -= method === STORED ? packed.length : inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) }).length;
      at += 46 + nameLength! + extraLength! + commentLength!;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') left = -1;
    else throw broken();
  }
  if (left < 0)
    throw new ExtractionFailure(
      'FILE_UNREADABLE',
      `The file unpacks to more than ${maxBytes / 1_000_000} MB; that is no article.`,
    );
}

/**
 * Where the list of entries begins: by the last end mark, as whoever opens the archive reads it, so that no other list
 * can be shown here. @throws RangeError when there is none, or when it is laid out as no article needs (zip64, padding)
 */
function directoryOf(zip: Buffer): number {
  const end = zip.lastIndexOf('PK\x05\x06');
  if (end < 0) throw new RangeError('no end mark');
  const [size, offset] = [zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)];
  if (zip.readUInt16LE(end + 10) === 0xffff || offset + size !== end) throw new RangeError('another layout');
  return offset;
}

import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchFailure } from './fetch-failure.ts';

/** Each piece is a trip to another thread and back, which takes long on a busy machine: few large ones. */
const PIECES = { chunkSize: 262_144 };
const UNPACKERS: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: () => createGunzip(PIECES),
  'x-gzip': () => createGunzip(PIECES),
  br: () => createBrotliDecompress(PIECES),
  deflate: () => createInflate(PIECES),
};

/**
 * Reads an answer's body and unpacks it, at most `maxBytes` on the way and at most as many unpacked: a small answer
 * that unpacks to gigabytes is stopped when it passes the limit, not after.
 * @throws FetchFailure TOO_LARGE, ANSWER_BROKEN
 */
export async function readBody(body: Readable, encoding: string, maxBytes: number): Promise<Buffer> {
  const tooLarge = () =>
    new FetchFailure('TOO_LARGE', `The page is larger than ${megabytes(maxBytes)} MB; that is no article.`);
  const stages = encoding
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name && name !== 'identity');
  if (stages.length > 1 || stages.some((name) => !UNPACKERS[name]))
    throw new FetchFailure('ANSWER_BROKEN', `The site packs its answer in a way nobody asked for (${encoding}).`);
  const stream = stages.length ? unpacked(body, UNPACKERS[stages[0]!]!, maxBytes, tooLarge) : body;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_') || code?.startsWith('ERR_BROTLI') || code?.startsWith('ERR__ERROR'))
      throw new FetchFailure('ANSWER_BROKEN', 'The site sent a packed answer that cannot be unpacked.', true);
    throw error;
  } finally {
    body.destroy();
  }
  return Buffer.concat(chunks, size);
}

function unpacked(body: Readable, unpacker: () => NodeJS.ReadWriteStream, maxBytes: number, tooLarge: () => Error) {
  const unpack = unpacker() as ReturnType<typeof createGunzip>;
  let packed = 0;
  body.on('data', (chunk: Buffer) => {
    packed += chunk.length;
    if (packed > maxBytes) body.destroy(tooLarge());
  });
  body.on('error', (error) => unpack.destroy(error));
  return body.pipe(unpack);
}

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(bytes < 1_000_000 ? 1 : 0);

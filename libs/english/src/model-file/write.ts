import { brotliCompressSync, constants } from 'node:zlib';
import { FEATURE_SETS, FORMAT, MAGIC, sha256, type ModelHeader } from './format.ts';

const BEST = 11;
const FAST = 4;

/** Puts a model file together; `quick` spends less on compression. The same sections always give the same header, and with it the same checksum. */
export function writeModelFile(
  about: Omit<ModelHeader, 'format' | 'featureSets' | 'sections' | 'sha256'>,
  sections: ReadonlyMap<string, Uint8Array>,
  quick = false,
): Uint8Array {
  const body = Buffer.concat([...sections.values()]);
  const header: ModelHeader = {
    format: FORMAT,
    featureSets: FEATURE_SETS,
    ...about,
    sections: [...sections].map(([name, bytes]) => ({ name, length: bytes.length })),
    sha256: sha256(body),
  };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const packed = brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quick ? FAST : BEST,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
  return Buffer.concat([Buffer.from(MAGIC), length, json, packed]);
}

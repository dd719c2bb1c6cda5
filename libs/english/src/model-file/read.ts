import { brotliDecompressSync } from 'node:zlib';
import { FEATURE_SETS, FORMAT, LAYERS, MAGIC, ModelFileError, sha256, type Layer, type ModelHeader } from './format.ts';

export interface ModelFile {
  readonly header: ModelHeader;
  section(name: string): Uint8Array;
}

function readHeader(bytes: Uint8Array): { header: ModelHeader; at: number } {
  const text = new TextDecoder();
  if (bytes.length < 12 || text.decode(bytes.subarray(0, 8)) !== MAGIC)
    throw new ModelFileError('This is not a Claimdesk model of English: its first bytes differ');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  try {
    return { header: JSON.parse(text.decode(bytes.subarray(12, 12 + length))) as ModelHeader, at: 12 + length };
  } catch {
    throw new ModelFileError('The header of the model file is damaged; fetch the file again');
  }
}

/** Inflates to a length known beforehand, in one piece: pieces put together afterwards would cost the memory twice. */
function inflate(bytes: Uint8Array, { sections }: ModelHeader): Uint8Array {
  try {
    const length = sections.reduce((sum, section) => sum + section.length, 0);
    return brotliDecompressSync(bytes, { chunkSize: Math.max(64, length + 1) });
  } catch {
    throw new ModelFileError('The model file is damaged or cut short; fetch the file again');
  }
}

/**
 * Opens a model file and checks that it is whole and that this code can use it (of `layers`, all by default).
 * @throws ModelFileError when the bytes are no model, another format, another feature set, or fail their checksum.
 */
export function readModelFile(bytes: Uint8Array, layers: readonly Layer[] = Object.keys(LAYERS) as Layer[]): ModelFile {
  const { header, at } = readHeader(bytes);
  if (header.format !== FORMAT)
    throw new ModelFileError(
      `The model file has format ${header.format}, this code reads format ${FORMAT}; train again or take the file of this version`,
    );
  for (const layer of layers) {
    const [theirs, ours] = [header.featureSets[layer], FEATURE_SETS[layer]];
    if (theirs === ours) continue;
    throw new ModelFileError(
      `The model file's ${layer} was trained for feature set ${theirs}, this code computes ${ours}; train again or take the file of this version`,
    );
  }
  const body = inflate(bytes.subarray(at), header);
  if (sha256(body) !== header.sha256)
    throw new ModelFileError('The model file fails its checksum; fetch the file again');
  const sections = new Map<string, Uint8Array>();
  let offset = 0;
  for (const { name, length } of header.sections) {
    sections.set(name, body.subarray(offset, offset + length));
    offset += length;
  }
  return {
    header,
    section(name) {
      const found = sections.get(name);
      if (!found) throw new ModelFileError(`The model file has no section "${name}"`);
      return found;
    },
  };
}

import { createHash } from 'node:crypto';
import { NAME_TEMPLATES } from '../names/features.ts';
import { NAME_TYPES } from '../names/labels.ts';
import { LABEL_TEMPLATES } from '../parser/label-features.ts';
import { MOVE_TEMPLATES } from '../parser/move-templates.ts';
import { REFERENCE_TEMPLATES } from '../references/features.ts';
import { TAGGER_TEMPLATES } from '../tagger/features.ts';

/** The eight bytes a model file starts with. */
export const MAGIC = 'CDESKEN\n';
/** The layout of header and sections. */
export const FORMAT = 1;
/** Raised by hand when the meaning of an atom or the hashing changes; changed templates are noticed by themselves. */
const ATOMS_VERSION = 1;

const fingerprint = (...parts: unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([ATOMS_VERSION, ...parts]))
    .digest('hex')
    .slice(0, 16);

/** The layers that are trained, each with the sections it owns. */
export const LAYERS = {
  tagger: ['senses', 'ambiguity', 'known', 'lemmas', 'tagger'],
  parser: ['moves', 'labels'],
  names: ['names'],
  references: ['references'],
} as const;
export type Layer = keyof typeof LAYERS;

/** What the code computes for each layer: weights can be read by any build that computes the same. */
export const FEATURE_SETS: Readonly<Record<Layer, string>> = {
  tagger: fingerprint(TAGGER_TEMPLATES),
  parser: fingerprint(MOVE_TEMPLATES, LABEL_TEMPLATES),
  names: fingerprint(NAME_TEMPLATES, NAME_TYPES),
  references: fingerprint(REFERENCE_TEMPLATES),
};

/** The readable part of a model file. */
export interface ModelHeader {
  readonly format: number;
  readonly featureSets: Readonly<Record<Layer, string>>;
  readonly version: string;
  readonly licence: string;
  readonly attribution: readonly string[];
  /** What the weights were trained on: file, sha256 of its uncompressed text, sentences and words. */
  readonly trainedOn: readonly { file: string; sha256: string; sentences: number; words: number }[];
  /** "UPOS XPOS" per tagger class. */
  readonly tags: readonly string[];
  /** Dependency labels per label class. */
  readonly labels: readonly string[];
  readonly beamWidth: number;
  /** Within how many units of the best tag a second one is passed on to the parser. */
  readonly tagMargin: number;
  readonly sections: readonly { name: string; length: number }[];
  /** Of the uncompressed sections, one after the other. */
  readonly sha256: string;
}

/** Thrown when a model file cannot be used; the message says why and what to do. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The hashing that turns features into 32-bit keys. It is part of the model file's format: a change here makes every
 * packed weight unreachable, so it goes with a new FEATURE_SET in model-file/format.ts.
 */

// Taken from the global object once: in a sandbox (Jest, node:vm) each look-up there is slow.
const { imul } = Math;

/** FNV-1a over UTF-16 units, as a signed 32-bit integer. */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** Folds one more value into a key (multiply, xor-shift; avalanche is enough for tables of a few million rows). */
export function mix(key: number, value: number): number {
  let h = imul(key ^ imul(value, 0x85ebca6b), 0x9e3779b1);
  h ^= h >>> 15;
  h = imul(h, 0xc2b2ae35);
  return h ^ (h >>> 13);
}

/** Where a key starts its search in an open-addressing table of size mask + 1. */
export const bucket = (key: number, mask: number): number => (imul(key, 0x9e3779b1) >>> 7) & mask;

import type { PackedRows } from '../src/scoring/packed-rows.ts';
import type { TrainableModel } from './trainable-model.ts';

/** The weight that becomes STEPS: all but the largest 0.01 % of the weights lie within ±STEPS and fit one byte. */
const QUANTILE = 0.9999;
const STEPS = 127;
const LARGEST = 32767;

/** Weight per integer step for models whose scores are added together, and so must share it. */
export function stepOf(...models: TrainableModel[]): number {
  return Math.max(...models.map((model) => model.quantile(QUANTILE))) / STEPS;
}

/** Rounds weights to integer steps and drops those smaller than `least` steps, and rows left empty. */
export function quantise(model: TrainableModel, step: number, least: number): PackedRows {
  const keys: number[] = [];
  const start = [0];
  const classOf: number[] = [];
  const weight: number[] = [];
  for (const { key, row } of model.sortedRows()) {
    for (let c = 0; c < model.classes; c++) {
      const q = Math.round(model.weights[row * model.classes + c]! / step);
      if (Math.abs(q) < least || q === 0) continue;
      classOf.push(c);
      weight.push(Math.max(-LARGEST, Math.min(LARGEST, q)));
    }
    if (weight.length === start.at(-1)!) continue;
    keys.push(key);
    start.push(weight.length);
  }
  return {
    classes: model.classes,
    keys: Int32Array.from(keys),
    start: Int32Array.from(start),
    classOf: Uint8Array.from(classOf),
    weight: Int16Array.from(weight),
  };
}

/** Drops the weights under `least` steps from rows that were packed with a smaller bound: what packing with `least` gives. */
export function thin(rows: PackedRows, least: number): PackedRows {
  const keys: number[] = [];
  const start = [0];
  const kept: number[] = [];
  for (let r = 0; r < rows.keys.length; r++) {
    for (let e = rows.start[r]!; e < rows.start[r + 1]!; e++) if (Math.abs(rows.weight[e]!) >= least) kept.push(e);
    if (kept.length === start.at(-1)!) continue;
    keys.push(rows.keys[r]!);
    start.push(kept.length);
  }
  return {
    classes: rows.classes,
    keys: Int32Array.from(keys),
    start: Int32Array.from(start),
    classOf: Uint8Array.from(kept, (e) => rows.classOf[e]!),
    weight: Int16Array.from(kept, (e) => rows.weight[e]!),
  };
}

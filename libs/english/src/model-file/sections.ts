import type { PackedRows, RowSource } from '../scoring/packed-rows.ts';
import { IntTable } from '../words/int-table.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/*
 * The bodies of a model file's sections. Keys are sorted as unsigned numbers and stored as differences; like things
 * stand together (all keys, all counts, all classes …), which is what makes them compress.
 */

const packParts = (parts: readonly ByteWriter[], counts: readonly number[]): Uint8Array => {
  const out = new ByteWriter();
  for (const count of counts) out.varint(count);
  for (const part of parts) out.varint(part.length);
  for (const part of parts) for (const byte of part.finish()) out.byte(byte);
  return out.finish();
};

function unpackParts(bytes: Uint8Array, counts: number, parts: number): { counts: number[]; parts: Uint8Array[] } {
  const reader = new ByteReader(bytes);
  const numbers = Array.from({ length: counts + parts }, () => reader.varint());
  return { counts: numbers.slice(0, counts), parts: numbers.slice(counts).map((length) => reader.take(length)) };
}

function writeKeys(keys: Int32Array, out: ByteWriter): void {
  let previous = 0;
  for (const key of keys) {
    out.varint((key >>> 0) - previous);
    previous = key >>> 0;
  }
}

function readKeys(bytes: Uint8Array, count: number): Int32Array {
  const reader = new ByteReader(bytes);
  const keys = new Int32Array(count);
  let previous = 0;
  for (let i = 0; i < count; i++) {
    previous += reader.varint();
    keys[i] = previous | 0;
  }
  return keys;
}

/** Encodes the rows of a model; keys must be sorted as unsigned numbers. */
export function encodeRows(rows: PackedRows): Uint8Array {
  const [keys, counts, classes, low, high] = [
    new ByteWriter(),
    new ByteWriter(),
    new ByteWriter(),
    new ByteWriter(),
    new ByteWriter(),
  ];
  writeKeys(rows.keys, keys);
  for (let r = 0; r < rows.keys.length; r++) {
    counts.byte(rows.start[r + 1]! - rows.start[r]!);
    let previous = 0;
    for (let e = rows.start[r]!; e < rows.start[r + 1]!; e++) {
      classes.byte(rows.classOf[e]! - previous);
      previous = rows.classOf[e]!;
      low.byte(rows.weight[e]! & 255);
      high.byte((rows.weight[e]! >> 8) & 255);
    }
  }
  return packParts([keys, counts, classes, low, high], [rows.classes, rows.keys.length, rows.weight.length]);
}

/** Reads the rows of a section one after the other. */
export class RowReader implements RowSource {
  readonly classes: number;
  readonly rows: number;
  readonly entries: number;
  key = 0;
  count = 0;
  readonly classOf = new Uint8Array(256);
  readonly weight = new Int16Array(256);
  private row = 0;
  private at = 0;
  private previous = 0;
  private keys: ByteReader;
  private readonly parts: Uint8Array[];

  constructor(bytes: Uint8Array) {
    const { counts, parts } = unpackParts(bytes, 3, 5);
    [this.classes, this.rows, this.entries] = counts as [number, number, number];
    this.keys = new ByteReader(parts[0]!);
    this.parts = parts;
  }

  restart(): void {
    this.row = this.at = this.previous = 0;
    this.keys = new ByteReader(this.parts[0]!);
  }

  next(): boolean {
    if (this.row === this.rows) return false;
    const [, counts, classes, low, high] = this.parts as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    this.previous += this.keys.varint();
    this.key = this.previous | 0;
    this.count = counts[this.row++]!;
    let cls = 0;
    for (let e = 0; e < this.count; e++, this.at++) {
      cls += classes[this.at]!;
      this.classOf[e] = cls;
      this.weight[e] = low[this.at]! | (high[this.at]! << 8);
    }
    return true;
  }
}

/** All rows of a section at once. */
export function decodeRows(bytes: Uint8Array): PackedRows {
  const reader = new RowReader(bytes);
  const { classes, rows, entries } = reader;
  const keys = new Int32Array(rows);
  const start = new Int32Array(rows + 1);
  const classOf = new Uint8Array(entries);
  const weight = new Int16Array(entries);
  for (let r = 0; reader.next(); r++) {
    keys[r] = reader.key;
    classOf.set(reader.classOf.subarray(0, reader.count), start[r]!);
    weight.set(reader.weight.subarray(0, reader.count), start[r]!);
    start[r + 1] = start[r]! + reader.count;
  }
  return { classes, keys, start, classOf, weight };
}

/** Encodes a table of 32-bit keys and values as keys and numbers into the list of distinct values. */
export function encodeTable(keys: Int32Array, values: Int32Array): Uint8Array {
  const order = Array.from(keys, (_, i) => i).sort((a, b) => (keys[a]! >>> 0) - (keys[b]! >>> 0));
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const numberOf = new Map(distinct.map((value, i) => [value, i]));
  const [keyBytes, valueBytes, list] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];
  writeKeys(
    Int32Array.from(order, (i) => keys[i]!),
    keyBytes,
  );
  for (const i of order) valueBytes.varint(numberOf.get(values[i]!)!);
  for (const value of distinct) list.varint(value >>> 0);
  return packParts([keyBytes, valueBytes, list], [keys.length, distinct.length]);
}

export function decodeTable(bytes: Uint8Array): IntTable {
  const { counts, parts } = unpackParts(bytes, 2, 3);
  const [size, distinct] = counts as [number, number];
  const list = new ByteReader(parts[2]!);
  const meanings = Int32Array.from({ length: distinct }, () => list.varint() | 0);
  const numbers = new ByteReader(parts[1]!);
  const values = new Int32Array(size);
  for (let i = 0; i < size; i++) values[i] = meanings[numbers.varint()]!;
  return new IntTable(readKeys(parts[0]!, size), values);
}

/** Rows of a packed model: row r holds the entries start[r]..start[r+1) of (class, integer weight). */
export interface PackedRows {
  readonly classes: number;
  /** One 32-bit feature key per row, sorted as unsigned numbers. */
  readonly keys: Int32Array;
  readonly start: Int32Array;
  readonly classOf: Uint8Array;
  readonly weight: Int16Array;
}

/** The same rows one after the other, so that a model is laid out in memory without a second copy beside it. */
export interface RowSource {
  readonly classes: number;
  readonly rows: number;
  readonly entries: number;
  /** Goes to the next row; false after the last. */
  next(): boolean;
  /** Goes back before the first row. */
  restart(): void;
  /** The row's key and its `count` entries. */
  readonly key: number;
  readonly count: number;
  readonly classOf: Uint8Array;
  readonly weight: Int16Array;
}

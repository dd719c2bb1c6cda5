// eslint-disable-next-line @nx/enforce-module-boundaries -- a test tool; the lib itself depends on nothing
import fc from 'fast-check';
import { FEATURE_SETS, ModelFileError } from './format.ts';
import { readModelFile } from './read.ts';
import { decodeRows, decodeTable, encodeRows, encodeTable } from './sections.ts';
import { writeModelFile } from './write.ts';

const about = {
  version: '1',
  licence: 'test',
  attribution: [],
  trainedOn: [],
  tags: [],
  labels: [],
  beamWidth: 1,
  tagMargin: 0,
};
const write = (): Uint8Array =>
  writeModelFile(
    about,
    new Map([
      ['a', Uint8Array.of(1, 2, 3)],
      ['b', Uint8Array.of(4)],
    ]),
  );

describe('the model file', () => {
  it('gives back its sections and the same bytes each time', () => {
    const file = readModelFile(write());
    expect([...file.section('a')]).toEqual([1, 2, 3]);
    expect([...file.section('b')]).toEqual([4]);
    expect(file.header.featureSets).toEqual(FEATURE_SETS);
    expect(Buffer.from(write())).toEqual(Buffer.from(write()));
  });

  it('refuses what it cannot use and says why', () => {
    const bytes = write();
    const changed = (from: string, to: string): Uint8Array =>
      Buffer.from(Buffer.from(bytes).toString('latin1').replace(from, to), 'latin1');
    const cases: [Uint8Array, RegExp][] = [
      [Buffer.from('no model at all'), /not a Claimdesk model/],
      [new Uint8Array(0), /not a Claimdesk model/],
      [changed('"format":1', '"format":7'), /format 7/],
      [changed(FEATURE_SETS.parser, '0123456789abcdef'), /parser was trained for feature set 0123456789abcdef/],
      [bytes.slice(0, -3), /damaged|checksum/],
      [changed('"sha256":"', '"sha256":"x').slice(0), /./],
    ];
    for (const [damaged, message] of cases) {
      expect(() => readModelFile(damaged)).toThrow(ModelFileError);
      expect(() => readModelFile(damaged)).toThrow(message);
    }
    expect(() => readModelFile(bytes).section('c')).toThrow(/no section "c"/);
  });
});

describe('sections', () => {
  it('round-trips tables of any keys and values', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), fc.integer(), (keys, seed) => {
        const values = keys.map((_, i) => (seed * (i % 7)) | 0);
        const table = decodeTable(encodeTable(Int32Array.from(keys), Int32Array.from(values)));
        keys.forEach((key, i) => expect(table.get(key)).toBe(values[i]));
      }),
    );
  });

  it('round-trips rows of weights', () => {
    const rows = {
      classes: 5,
      keys: Int32Array.of(3, 70_000, -9),
      start: Int32Array.of(0, 2, 3, 4),
      classOf: Uint8Array.of(0, 4, 2, 1),
      weight: Int16Array.of(-1, 300, 32767, -32767),
    };
    expect(decodeRows(encodeRows(rows))).toEqual(rows);
  });
});

import { toCsv } from './csv.ts';

const one = (value: string | number | null) => toCsv([{ value }], [['V', (row) => row.value]]).split('\r\n')[1];

describe('toCsv', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+49 30', `"'+49 30"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
  ])('keeps %j from running as a formula', (value, expected) => expect(one(value)).toBe(expected));

  it('leaves numbers numbers, also negative ones', () => expect(one(-2)).toBe('"-2"'));
  it('doubles quotation marks', () => expect(one('He said "no".')).toBe('"He said ""no""."'));
  it('writes nothing for what is not known', () => expect(one(null)).toBe('""'));
  it('says its encoding and heads its columns', () => expect(toCsv([], [['A,B', () => '']])).toBe('\uFEFF"A,B"\r\n'));
});

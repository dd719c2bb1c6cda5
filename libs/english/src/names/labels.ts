/** What a name names. OTHER holds events, works, products, laws and peoples; TIME only dated times ("March 2022"). */
export type NameType = 'PERSON' | 'PLACE' | 'ORGANISATION' | 'OTHER' | 'TIME';
export const NAME_TYPES: readonly NameType[] = ['PERSON', 'PLACE', 'ORGANISATION', 'OTHER', 'TIME'];

/** A name as a run of tokens of one sentence, 0-based, both ends included. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

/** Label 0 is outside; type t begins with 1 + 2t and goes on with 2 + 2t. */
export const NAME_LABELS = 1 + 2 * NAME_TYPES.length;

/** Whether `label` may follow `previous`: a continuation needs its own beginning or continuation before it. */
export const mayFollow = (previous: number, label: number): boolean =>
  label === 0 || label % 2 === 1 || previous === label || previous === label - 1;

export function spansToLabels(length: number, spans: readonly NameSpan[]): Int32Array {
  const labels = new Int32Array(length);
  for (const { first, last, type } of spans) {
    const begin = 1 + 2 * NAME_TYPES.indexOf(type);
    labels[first] = begin;
    for (let i = first + 1; i <= last; i++) labels[i] = begin + 1;
  }
  return labels;
}

export function labelsToSpans(labels: Int32Array): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i]! % 2 === 0) continue;
    let last = i;
    while (last + 1 < labels.length && labels[last + 1] === labels[i]! + 1) last++;
    spans.push({ first: i, last, type: NAME_TYPES[(labels[i]! - 1) / 2]! });
    i = last;
  }
  return spans;
}

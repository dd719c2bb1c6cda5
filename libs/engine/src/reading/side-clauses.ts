import { measured } from './durations.ts';
import { absolutes, participles, reduced } from './participles.ts';
import type { Range, Sentence } from './proposition.ts';
import { partitives, relatives } from './relative-clauses.ts';
import type { Side } from './side.ts';

/** The side facts of one clause whose main subject is `subject`. */
export function sideClaims(s: Sentence, range: Range, subject: Range | null): Side[] {
  const found = [
    ...relatives(s, range),
    ...partitives(s, range),
    ...reduced(s, range),
    ...absolutes(s, range),
    ...measured(s, range),
  ];
  for (const one of participles(s, range, subject))
    if (!found.some((f) => overlaps(f.range, one.range))) found.push(one);
  return found;
}

const overlaps = (a: Range, b: Range) => a.from < b.to && b.from < a.to;

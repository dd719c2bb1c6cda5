import type { Bearing, Stance } from '../vocabulary.ts';
import { takesOtherSide } from './staleness.ts';

describe('a place that comes in after a verdict', () => {
  it.each<[Stance, Bearing[], boolean]>([
    ['DENIES', ['SUPPORTS'], true],
    ['DENIES', ['SUPPORTS', 'CONTRADICTS'], true],
    ['DENIES', ['CONTRADICTS'], false],
    ['DENIES', ['CONTEXT'], true],
    ['DENIES', [], true],
    ['ASSERTS', ['SUPPORTS'], false],
    ['ASSERTS', ['SUPPORTS', 'CONTRADICTS'], false],
    ['ASSERTS', ['CONTRADICTS'], true],
    ['ASSERTS', ['CONTEXT'], false],
  ])('and %s, where the evidence %j: takes the other side: %s', (stance, bearings, expected) => {
    expect(takesOtherSide(stance, new Set(bearings))).toBe(expected);
  });
});

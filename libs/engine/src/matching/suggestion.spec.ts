import type { Certainty, Stance } from '@claimdesk/domain';
import { suggest, type Sided } from './suggestion.ts';

const by = (
  name: string | null,
  stance: Stance = 'ASSERTS',
  certainty: Certainty = 'STATED',
  outlet: string | null = 'The Herald',
): Sided => ({
  stance,
  certainty,
  speaker: name,
  origin: name ? { kind: 'SPEAKER', name } : { kind: 'OUTLET', name: null },
  outlet,
});

describe('the proposed rating', () => {
  it.each<[string, Sided[], string]>([
    ['nothing', [], 'UNVERIFIED'],
    ['one origin', [by('Maria Lopez')], 'UNVERIFIED'],
    ['one origin in two outlets', [by('Maria Lopez'), by('Ms Lopez', 'ASSERTS', 'STATED', 'The Post')], 'UNVERIFIED'],
    ['two origins', [by('Maria Lopez'), by('Ann Chen')], 'CORROBORATED'],
    ['two origins, one with reserve', [by('Maria Lopez'), by('Ann Chen', 'ASSERTS', 'HEDGED')], 'UNVERIFIED'],
    ['two outlets in their own voice', [by(null), by(null, 'ASSERTS', 'STATED', 'The Post')], 'CORROBORATED'],
    [
      'two outlets nobody can name',
      [by(null, 'ASSERTS', 'STATED', null), by(null, 'ASSERTS', 'STATED', null)],
      'UNVERIFIED',
    ],
    ['one asserts, another denies', [by('Maria Lopez'), by('Moscow', 'DENIES')], 'DISPUTED'],
    [
      'one asserts with reserve, another denies',
      [by('Maria Lopez', 'ASSERTS', 'HEDGED'), by('Moscow', 'DENIES')],
      'DISPUTED',
    ],
    ['the same origin asserts and denies', [by('Moscow'), by('the Kremlin', 'DENIES')], 'UNVERIFIED'],
    ['only denied', [by('Moscow', 'DENIES')], 'UNVERIFIED'],
    ['a seat and a ministry of one state', [by('Beijing'), by("China's foreign ministry")], 'UNVERIFIED'],
  ])('%s: %#', (_what, appearances, rating) => {
    expect(suggest(appearances).rating).toBe(rating);
  });

  it('one wire printed by two outlets is one origin', () => {
    const wire = (outlet: string): Sided => ({
      stance: 'ASSERTS',
      certainty: 'STATED',
      speaker: null,
      origin: { kind: 'WIRE', name: 'Reuters' },
      outlet,
    });
    expect(suggest([wire('The Herald'), wire('The Post')]).rating).toBe('UNVERIFIED');
  });

  it('names the origins of both sides, in the same words whatever the order', () => {
    const both = [by('Maria Lopez'), by('Moscow', 'DENIES')];
    expect(suggest(both).reasons).toEqual([
      'one origin asserts it: Maria Lopez (The Herald)',
      'denied by: Moscow (The Herald)',
    ]);
    expect(suggest([...both].reverse())).toEqual(suggest(both));
  });
});

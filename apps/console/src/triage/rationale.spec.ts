import type { Rating } from '@claimdesk/contract';
import { en } from '../i18n/en.ts';
import type { Appearance } from '../claims/group-by-origin.ts';
import { rationaleFor } from './rationale.ts';

/** As polyglot does it: the words of the language file, singular or plural. */
function translate(key: string, values: Record<string, unknown> = {}): string {
  const found = key.split('.').reduce<unknown>((tree, name) => (tree as Record<string, unknown>)[name], en) as string;
  const [one, many] = found.split(' |||| ');
  const words = values.smart_count === 1 ? one! : (many ?? one!);
  return words.replace(/%\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

const place = (name: string, stance: 'ASSERTS' | 'DENIES' = 'ASSERTS') =>
  ({
    id: name + stance,
    stance,
    certainty: 'STATED',
    origin: { kind: 'SPEAKER', name },
    origins: [{ key: name, name }],
    article: { id: 'a', outlet: null },
  }) as unknown as Appearance;
const reason = (rating: Rating, ...appearances: Appearance[]) => rationaleFor(rating, { appearances }, translate, 'en');

describe('the reason offered for a rating', () => {
  it.each<[Rating, Appearance[], string]>([
    ['DISPUTED', [place('a US official'), place('Moscow', 'DENIES')], 'A US official says so. Moscow denies it.'],
    [
      'CORROBORATED',
      [place('AP'), place('Reuters')],
      'AP and Reuters say so independently of each other. Nobody on record denies it.',
    ],
    ['UNVERIFIED', [place('AP')], 'Only AP says so; no independent origin confirms it.'],
    ['UNVERIFIED', [place('Moscow', 'DENIES')], 'Moscow denies it.'],
    [
      'CORROBORATED',
      [place('A'), place('B'), place('C'), place('D'), place('E')],
      'A, B, C, and 2 more say so independently of each other. Nobody on record denies it.',
    ],
    ['UNVERIFIED', [], ''],
  ])('%s: states what the record holds', (rating, appearances, expected) =>
    expect(reason(rating, ...appearances)).toBe(expected),
  );
});

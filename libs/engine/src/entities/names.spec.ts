import { split } from '../split.ts';

const entities = (text: string) => split(text).claims.flatMap((c) => c.entities);

describe('names stand for whom they mean', () => {
  it.each([
    ['Moscow asked Beijing for drones.', ['Russia', 'China']],
    ['The Kremlin asked the White House for talks.', ['Russia', 'United States']],
    ['French officials closed the border.', ['France']],
    ['US officials closed the border.', ['United States']],
    ['The army told us to leave the town.', []],
    ['A bomb went off in Moscow.', ['Moscow']],
    ['Crowds filled a Paris stadium.', ['Paris']],
    ['The fans left the West on Sunday.', []],
  ])('%s', (text, names) => {
    expect(entities(text)).toEqual(names);
  });

  it('knows people by their last name and their office within an article', () => {
    const text =
      'French President Anna Moreau met farmers on Monday. Moreau promised aid. The French president also visited a school.';
    for (const claim of split(text).claims) expect(claim.entities).toContain('Anna Moreau');
  });
});

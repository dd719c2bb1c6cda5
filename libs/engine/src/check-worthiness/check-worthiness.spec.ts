import { checkWorthiness, worthOfWords } from './check-worthiness.ts';

const claim = (text: string) => ({ text, kind: 'EVENT' as const, stance: 'ASSERTS' as const, entities: [] });

describe('what is worth checking', () => {
  it.each([
    'Unemployment in Valmont fell from 9 per cent to 6 per cent in two years.',
    'Senator Baird voted against the bill that cut taxes for hospitals.',
    'The ministry spent €486 million on the tram, nearly twice the first estimate.',
    'Russia asked China for military equipment last week.',
  ])('%s', (text) => {
    expect(checkWorthiness(claim(text)).score).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    'Thank you very much for having me tonight.',
    'I think that we should all work together for a better future.',
    'Why would you say that to the people at home?',
    'It will be a great day.',
    'We must do the right thing.',
  ])('and what is not: %s', (text) => {
    expect(checkWorthiness(claim(text)).score).toBeLessThan(0.5);
  });

  it('says why, each reason once', () => {
    const { reasons } = checkWorthiness({ ...claim('I think prices will rise by 5 per cent.'), kind: 'PREDICTION' });
    expect(reasons).toEqual(
      expect.arrayContaining([
        'names a figure that can be checked',
        'is an opinion or a wish',
        'is about the future or the possible',
      ]),
    );
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  it('weighs a denial above the same statement', () => {
    const text = 'The company was in talks to sell its ferry unit.';
    const denied = checkWorthiness({ ...claim(text), stance: 'DENIES' });
    expect(denied.score).toBeGreaterThan(checkWorthiness(claim(text)).score);
    expect(denied.reasons).toContain('is a denial, so two sides differ');
  });

  it('stays between 0 and 1 for any length', () => {
    for (const text of ['', 'No.', 'Thanks? '.repeat(1000), '5 million jobs were lost in 2009. '.repeat(1000)]) {
      expect(checkWorthiness(claim(text)).score).toBeGreaterThanOrEqual(0);
      expect(checkWorthiness(claim(text)).score).toBeLessThanOrEqual(1);
      expect(worthOfWords(text).score).not.toBeNaN();
    }
  });
});

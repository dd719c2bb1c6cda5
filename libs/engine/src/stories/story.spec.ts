import { seedArticles } from '../seeds.fixture.ts';
import { split } from '../split.ts';
import { profile, sameEvent } from './story.ts';

const of = (text: string) => profile(split(text), text);
const seeds = seedArticles.map(([, text]) => of(text));
const OTHERS = [
  'The council of Ghent closed the old bridge on Monday after engineers found cracks. The mayor said that the repair would take two years.',
  'Arsenal beat Chelsea 2-1 on Saturday. Coach Maria Lopez said her players had earned the win after a hard week.',
  'The US economy added 300,000 jobs in May, the Labor Department said. China and Russia reported slower growth.',
];

it('takes the five articles for one story', () => {
  for (const a of seeds) for (const b of seeds) expect(sameEvent(a, b).same).toBe(true);
});

it.each(OTHERS)('keeps apart: %s', (text) => {
  for (const seed of seeds) {
    expect(sameEvent(of(text), seed).same).toBe(false);
    expect(sameEvent(of(text), seed).score).toBe(sameEvent(seed, of(text)).score);
  }
});

it('takes articles that lie weeks apart for two events', () => {
  const [first] = seeds;
  if (!first) throw new Error('no article');
  const later = sameEvent({ ...first, date: '2022-03-18' }, { ...first, date: '2022-05-01' });
  expect(later.same).toBe(false);
  expect(later.reasons.join(' ')).toMatch(/44 days apart/);
});

it('survives storage as JSON', () => {
  const stored = seeds.map((s) => JSON.parse(JSON.stringify(s)) as typeof s);
  expect(stored).toEqual(seeds);
});

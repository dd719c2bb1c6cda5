import type { VerdictFieldsFragment } from '@claimdesk/contract';
import { storyOf, wordingAtReturn } from './story.ts';

const events = (...told: [string, string, string][]) =>
  told.map(([actorName, action, summary], at) => ({
    id: `${at}`,
    at: `2026-01-0${at + 1}T00:00:00Z`,
    actorName,
    action,
    summary,
  }));
const verdict = (number: number, over: Partial<VerdictFieldsFragment>) =>
  ({ id: `v${number}`, number, rating: 'DISPUTED', rationale: '', ...over }) as VerdictFieldsFragment;

const history = events(
  ['engine', 'claim.joined', 'found the claim in 4 places: Russia asked China.'],
  ['Ana', 'verdict.proposed', 'proposed DISPUTED: Moscow denies it.'],
  ['Ria', 'verdict.returned', 'returned the proposal: Name the other side: who says so?'],
  ['Ana', 'verdict.edited', 'edited the proposal: DISPUTED: A US official says so; Moscow denies it.'],
  ['Ria', 'verdict.approved', 'approved DISPUTED'],
  ['Ana', 'verdict.corrected', 'proposed a correction (UPDATE): A second official is on record.'],
  ['Ria', 'verdict.approved', 'approved DISPUTED'],
  ['Ria', 'verdict.superseded', 'put a corrected verdict in its place'],
);
const claim = {
  history,
  verdicts: [
    verdict(2, { rationale: 'Two US officials say so; Moscow denies it.' }),
    verdict(1, { rationale: 'A US official says so; Moscow denies it.' }),
  ],
};

describe('storyOf', () => {
  const steps = storyOf(claim);

  it('tells the steps in their order, each by whom', () =>
    expect(steps.map(({ who, action }) => `${who} ${action}`)).toEqual([
      'engine claim.joined',
      'Ana verdict.proposed',
      'Ria verdict.returned',
      'Ana verdict.edited',
      'Ria verdict.approved',
      'Ana verdict.corrected',
      'Ria verdict.approved',
    ]));

  it('knows the words of each proposal and what they were before', () => {
    expect(steps[1]).toMatchObject({ wording: { rating: 'DISPUTED', rationale: 'Moscow denies it.' } });
    expect(steps[1]).not.toHaveProperty('before');
    expect(steps[3]).toMatchObject({ before: { rationale: 'Moscow denies it.' }, isAgain: true });
    expect(steps[5]).toMatchObject({
      before: { rationale: 'A US official says so; Moscow denies it.' },
      wording: { rationale: 'Two US officials say so; Moscow denies it.' },
    });
  });

  it('gives the whole reason, colons and all', () =>
    expect(steps[2]!.reason).toBe('Name the other side: who says so?'));

  it('takes a step for part of the verdict that was in the making', () =>
    expect(steps.map(({ verdict: each }) => each?.number)).toEqual([undefined, 1, 1, 1, 1, 2, 2]));
});

describe('wordingAtReturn', () => {
  it('is what the reviewer had before them when they returned it', () =>
    expect(wordingAtReturn({ ...claim, history: history.slice(0, 4) })?.rationale).toBe('Moscow denies it.'));

  it('is nothing where this verdict was never returned', () => {
    expect(wordingAtReturn({ ...claim, history: history.slice(0, 2) })).toBeUndefined();
    expect(wordingAtReturn({ ...claim, history: history.slice(0, 6) })).toBeUndefined();
  });
});

import { CLAIM_ACTIONS, CLAIM_STATUSES, CLAIM_WORKFLOW, transition, unreachableStatuses } from './claim-workflow.ts';

describe('the workflow of a claim', () => {
  // from, action, to; every other pair is refused.
  const allowed = [
    ['OPEN', 'propose', 'PROPOSED'],
    ['OPEN', 'dismiss', 'DISMISSED'],
    ['PROPOSED', 'edit', 'PROPOSED'],
    ['PROPOSED', 'return', 'RETURNED'],
    ['PROPOSED', 'approve', 'APPROVED'],
    ['RETURNED', 'propose', 'PROPOSED'],
    ['APPROVED', 'correct', 'PROPOSED'],
    ['APPROVED', 'turnStale', 'STALE'],
    ['APPROVED', 'withdraw', 'WITHDRAWN'],
    ['STALE', 'propose', 'PROPOSED'],
    ['STALE', 'withdraw', 'WITHDRAWN'],
    ['DISMISSED', 'reopen', 'OPEN'],
  ] as const;

  it.each(allowed)('a claim that is %s goes by "%s" to %s', (from, action, to) => {
    expect(transition(from, action)).toBe(to);
  });

  const refused = CLAIM_STATUSES.flatMap((from) =>
    CLAIM_ACTIONS.filter((action) => !allowed.some(([f, a]) => f === from && a === action)).map(
      (action) => [from, action] as const,
    ),
  );
  it.each(refused)('a claim that is %s cannot be changed by "%s"', (from, action) => {
    expect(() => transition(from, action)).toThrow(expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED' }));
  });

  it('says what is possible instead', () => {
    expect(() => transition('PROPOSED', 'dismiss')).toThrow(/Possible now: edit, return, approve/);
    expect(() => transition('WITHDRAWN', 'propose')).toThrow(/Nothing more can be done/);
  });

  it('leaves no status that cannot be reached', () => {
    expect(unreachableStatuses()).toEqual([]);
  });

  it('has a row for every status', () => {
    expect(Object.keys(CLAIM_WORKFLOW).sort()).toEqual([...CLAIM_STATUSES].sort());
  });
});

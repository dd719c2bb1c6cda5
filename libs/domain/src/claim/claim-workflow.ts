import { DomainError } from '../errors.ts';

export const CLAIM_STATUSES = ['OPEN', 'PROPOSED', 'RETURNED', 'APPROVED', 'STALE', 'WITHDRAWN', 'DISMISSED'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const CLAIM_ACTIONS = [
  'propose',
  'edit',
  'return',
  'approve',
  'correct',
  'turnStale',
  'withdraw',
  'dismiss',
  'reopen',
] as const;
export type ClaimAction = (typeof CLAIM_ACTIONS)[number];

/** The whole workflow of a claim: from each status, which action leads where. Whatever is not here is refused. */
export const CLAIM_WORKFLOW: Readonly<Record<ClaimStatus, Partial<Record<ClaimAction, ClaimStatus>>>> = {
  OPEN: { propose: 'PROPOSED', dismiss: 'DISMISSED' },
  PROPOSED: { edit: 'PROPOSED', return: 'RETURNED', approve: 'APPROVED' },
  RETURNED: { propose: 'PROPOSED' },
  APPROVED: { correct: 'PROPOSED', turnStale: 'STALE', withdraw: 'WITHDRAWN' },
  STALE: { propose: 'PROPOSED', withdraw: 'WITHDRAWN' },
  WITHDRAWN: {},
  DISMISSED: { reopen: 'OPEN' },
};

/** The status that `action` leads to; throws TRANSITION_NOT_ALLOWED with the actions that are possible instead. */
export function transition(from: ClaimStatus, action: ClaimAction): ClaimStatus {
  const to = CLAIM_WORKFLOW[from][action];
  if (to) return to;
  const possible = Object.keys(CLAIM_WORKFLOW[from]);
  throw new DomainError(
    'TRANSITION_NOT_ALLOWED',
    `A claim that is ${from} cannot be changed by "${action}". ${possible.length ? `Possible now: ${possible.join(', ')}.` : 'Nothing more can be done with it.'}`,
    { from, action, possible },
  );
}

/** Statuses that no chain of actions reaches from OPEN; anything but an empty list is a mistake in the table. */
export function unreachableStatuses(): ClaimStatus[] {
  const seen = new Set<ClaimStatus>(['OPEN']);
  for (const status of seen) for (const next of Object.values(CLAIM_WORKFLOW[status])) seen.add(next);
  return CLAIM_STATUSES.filter((status) => !seen.has(status));
}

import type { TestClient } from './test-client.ts';

/** What the tests of the workflow look at. */
export interface ClaimState {
  id: string;
  status: string;
  version: number;
  availableActions: string[];
  verdict: {
    id: string;
    number: number;
    status: string;
    rating: string;
    rationale: string;
    contentHash: string;
    approvalsRequired: number;
    approvals: { counts: boolean; isOverride: boolean; overrideReason: string | null; approver: { name: string } }[];
    returns: { reason: string; returnedBy: { name: string } }[];
    evidence: {
      id: string;
      kind: string;
      bearing: string;
      isSealed: boolean;
      title: string | null;
      url: string | null;
      note: string | null;
      confidentialReason: string | null;
    }[];
    proposedBy: { name: string };
  } | null;
  history: { actorName: string; action: string; summary: string }[];
}

export const CLAIM = `
  id status version availableActions
  verdict {
    id number status rating rationale contentHash approvalsRequired proposedBy { name }
    approvals { counts isOverride overrideReason approver { name } }
    returns { reason returnedBy { name } }
    evidence { id kind bearing isSealed title url note confidentialReason }
  }
  history { actorName action summary }`;

const mutation = (name: string, type: string) => `mutation ($input: ${type}!) { ${name}(input: $input) { ${CLAIM} } }`;
export const MUTATIONS = {
  propose: mutation('proposeVerdict', 'ProposeVerdictInput'),
  correct: mutation('correctVerdict', 'CorrectVerdictInput'),
  approve: mutation('approveVerdict', 'ApproveVerdictInput'),
  return: mutation('returnVerdict', 'ReturnVerdictInput'),
  withdraw: mutation('withdrawVerdict', 'WithdrawVerdictInput'),
  dismiss: mutation('dismissClaim', 'DismissClaimInput'),
  reopen: mutation('reopenClaim', 'ReopenClaimInput'),
};
export type VerdictAction = keyof typeof MUTATIONS;

export async function claimState(client: TestClient, id: string): Promise<ClaimState> {
  const { claim } = await client.ask<{ claim: ClaimState }>(`query ($id: ID!) { claim(id: $id) { ${CLAIM} } }`, { id });
  return claim;
}

/** The input of an action on a claim as it stands, as someone who has just looked at it would send it. */
export function inputFor(action: VerdictAction, claim: ClaimState, rest: object = {}): object {
  const content = {
    claimId: claim.id,
    version: claim.version,
    rating: 'UNVERIFIED',
    rationale: 'One origin only.',
  };
  const verdictId = claim.verdict?.id ?? '018f0000-0000-7000-8000-000000000000';
  const inputs = {
    propose: content,
    correct: { ...content, correctionClass: 'UPDATE', correctionNote: 'A second origin came in.' },
    approve: { verdictId, contentHash: claim.verdict?.contentHash ?? '' },
    return: { verdictId, reason: 'Name the second origin.' },
    withdraw: { verdictId, reason: 'The source withdrew its report.' },
    dismiss: { claimId: claim.id, version: claim.version, reason: 'An opinion.' },
    reopen: { claimId: claim.id, version: claim.version },
  };
  return { ...inputs[action], ...rest };
}

/** Does it and returns the claim as it is then. */
export async function act(
  client: TestClient,
  action: VerdictAction,
  claimId: string,
  rest: object = {},
): Promise<ClaimState> {
  const claim = await claimState(client, claimId);
  const answer = await client.ask<Record<string, ClaimState>>(MUTATIONS[action], {
    input: inputFor(action, claim, rest),
  });
  return Object.values(answer)[0]!;
}

/** Tries it and returns the refusal's code, or the status the claim has then. */
export async function outcome(
  client: TestClient,
  action: VerdictAction,
  claimId: string,
  rest: object = {},
): Promise<string> {
  const claim = await claimState(client, claimId);
  const { data, errors } = await client.send<Record<string, ClaimState>>(MUTATIONS[action], {
    input: inputFor(action, claim, rest),
  });
  return errors?.[0]?.extensions.code ?? Object.values(data)[0]!.status;
}

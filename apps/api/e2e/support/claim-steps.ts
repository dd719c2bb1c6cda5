import { eventually, type TestClient } from './test-client.ts';

/** What the tests of editing and working together look at. */
export interface DeskClaim {
  id: string;
  text: string;
  status: string;
  version: number;
  tags: string[];
  dismissalReason: string | null;
  suggestion: { rating: string; reasons: string[] } | null;
  story: { id: string } | null;
  merged: { id: string; text: string }[];
  appearances: { id: string; quote: string; stance: string; score: number; article: { id: string } }[];
  verdict: { id: string; approvalsRequired: number } | null;
  history: { actorName: string; action: string; summary: string }[];
}

export const DESK_CLAIM = `
  id text status version tags dismissalReason suggestion { rating reasons } story { id } merged { id text }
  appearances { id quote stance score article { id } } verdict { id approvalsRequired }
  history { actorName action summary }`;

export const MUTATION = Object.fromEntries(
  [
    'editClaim',
    'tagClaim',
    'dismissClaim',
    'reopenClaim',
    'addClaim',
    'moveAppearance',
    'mergeClaims',
    'unmergeClaim',
    'assignClaim',
    'commentOnClaim',
    'askForReply',
    'recordReply',
    'acceptMatch',
    'rejectMatch',
  ].map((name) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
    return [name, `mutation ($input: ${type}) { ${name}(input: $input) { ${DESK_CLAIM} } }`];
  }),
);
MUTATION['reconsiderMatch'] = `mutation ($input: MatchInput!) { reconsiderMatch(input: $input) { ${DESK_CLAIM} } }`;

export async function deskClaim(client: TestClient, id: string): Promise<DeskClaim> {
  return (
    await client.ask<{ claim: DeskClaim }>(`query ($id: ID!) { claim(id: $id) { ${DESK_CLAIM} } }`, {
      id,
    })
  ).claim;
}

/** Does it, and returns the claim that the mutation answers. */
export async function change(client: TestClient, name: string, input: object): Promise<DeskClaim> {
  return Object.values(await client.ask<Record<string, DeskClaim>>(MUTATION[name]!, { input }))[0]!;
}

export const refusal = (client: TestClient, name: string, input: object) => client.refusal(MUTATION[name]!, { input });

/** Waits until every article has gone through the pipeline. */
export async function allMatched(client: TestClient): Promise<void> {
  await eventually(
    () => client.ask<{ articles: { nodes: { status: string }[] } }>('{ articles { nodes { status } } }'),
    ({ articles }) => articles.nodes.length > 0 && articles.nodes.every(({ status }) => status === 'MATCHED'),
  );
}

/** Ids of its appearances, to be compared. */
export const placesOf = ({ appearances }: DeskClaim) => appearances.map(({ id }) => id).sort();

/** The claim and the version of it that was seen: how every change begins. */
export const seen = ({ id, version }: Pick<DeskClaim, 'id' | 'version'>) => ({ claimId: id, version });

export const merge = (client: TestClient, goes: DeskClaim, stays: DeskClaim) =>
  change(client, 'mergeClaims', { ...seen(goes), intoClaimId: stays.id, intoVersion: stays.version });

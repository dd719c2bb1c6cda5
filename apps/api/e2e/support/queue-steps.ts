import type { TestClient } from './test-client.ts';

interface Talk {
  assignee: { id: string; name: string } | null;
  dueAt: string | null;
  comments: { text: string; author: { name: string }; mentions: { name: string }[] }[];
  replyRequests: { id: string; askedWhom: string; answer: string | null; version: number; addedBy: { name: string } }[];
}
/** What is said of a claim, and who has it. */
export async function talk(client: TestClient, claimId: string): Promise<Talk> {
  const query = `query ($id: ID!) { claim(id: $id) {
    assignee { id name } dueAt comments { text author { name } mentions { name } }
    replyRequests { id askedWhom answer version addedBy { name } } } }`;
  return (await client.ask<{ claim: Talk }>(query, { id: claimId })).claim;
}

export interface Section {
  count: number;
  claims: { id: string; dueAt: string | null }[];
}
export type Queue = Record<'toReview' | 'returned' | 'assigned' | 'stale' | 'checkDue', Section> & {
  mentions: { count: number; comments: { text: string; claim: { id: string } }[] };
};
/** Someone's whole personal queue. */
export async function queueOf(client: TestClient): Promise<Queue> {
  const section = (name: string) => `${name} { count claims { id dueAt } }`;
  const query = `{ waitingForMe(first: 50) { ${['toReview', 'returned', 'assigned', 'stale', 'checkDue'].map(section).join(' ')}
    mentions { count comments { text claim { id } } } } }`;
  return (await client.ask<{ waitingForMe: Queue }>(query)).waitingForMe;
}

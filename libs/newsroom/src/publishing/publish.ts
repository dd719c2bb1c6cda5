import { createHash } from 'node:crypto';
import type { PublicationKind } from '@claimdesk/domain';
import type { LiveEvent, PublishedClaim, Transaction } from '@claimdesk/platform';
import { canonicalJson } from '../audit/chain.ts';
import { composeSnapshot } from './compose.ts';
import { appearancesOf, folded, type PublishedSnapshot } from './snapshot.ts';

/** What is to be told to the public about a claim: a verdict that came into force, or a notice about the one in force. */
export type Publication =
  | { about: 'VERDICT'; claimId: string; verdictId: string }
  /** Why the verdict may no longer hold, each reason a sentence that readers see. */
  | { about: 'STALENESS'; claimId: string; reasons: string[] }
  | { about: 'WITHDRAWAL'; claimId: string; reason: string };

export interface VerdictPublishedEvent extends LiveEvent {
  topic: 'verdict-published';
  /** Number of the newest row; what happened is read from the rows. */
  seq: string;
}

/**
 * Writes the rows within the transaction of the change. The lock on the numbering is held from here to the commit, so
 * this belongs at the end of a unit of work. Returns the number of the last one.
 */
export async function publishAll(tx: Transaction, publications: readonly Publication[]): Promise<string | null> {
  let last: string | null = null;
  for (const publication of publications) last = (await publish(tx, publication)) ?? last;
  return last;
}

async function publish(tx: Transaction, publication: Publication): Promise<string | null> {
  const { claimId } = publication;
  const before = await newestOf(tx, claimId);
  if (publication.about === 'VERDICT') {
    const snapshot = await composeSnapshot(tx, publication.verdictId);
    const kind = !before ? 'PUBLISHED' : snapshot.correction ? 'CORRECTED' : 'RENEWED';
    return insert(tx, claimId, publication.verdictId, kind, snapshot);
  }
  // What was never published needs no notice.
  if (!before || before.kind === 'WITHDRAWN') return null;
  const snapshot = before.snapshot as unknown as PublishedSnapshot;
  return publication.about === 'STALENESS'
    ? insert(tx, claimId, before.verdictId, 'STALE', { ...snapshot, staleness: { reasons: publication.reasons } })
    : insert(tx, claimId, before.verdictId, 'WITHDRAWN', tombstone(snapshot, publication.reason));
}

const newestOf = (tx: Transaction, claimId: string): Promise<PublishedClaim | null> =>
  tx.publishedClaim.findFirst({ where: { claimId }, orderBy: { number: 'desc' } });

/** Nothing of the verdict is left but that there was one, and why it is gone. */
const tombstone = ({ claim, story }: PublishedSnapshot, reason: string): PublishedSnapshot => ({
  claim,
  story,
  verdict: null,
  correction: null,
  staleness: null,
  withdrawal: { reason },
  independentOrigins: { supporting: 0, contradicting: 0 },
  evidence: [],
});

async function insert(
  tx: Transaction,
  claimId: string,
  verdictId: string,
  kind: PublicationKind,
  snapshot: PublishedSnapshot,
): Promise<string> {
  const places = appearancesOf(snapshot);
  const names = (all: (string | null | undefined)[]) => [...new Set(all.flatMap((name) => (name ? folded(name) : [])))];
  const json = canonicalJson(snapshot);
  const [row] = await tx.$queryRaw<{ seq: bigint }[]>`
    insert into published_claim (seq, claim_id, number, first_seq, kind, verdict_id, rating, text, story_id, outlets,
      speakers, first_appearance_at, published_at, first_published_at, snapshot, sha256)
    values (0, ${claimId}::uuid, 0, 0, ${kind}::"PublicationKind", ${verdictId}::uuid,
      ${snapshot.verdict?.rating ?? null}::"Rating", ${snapshot.claim.text}, ${snapshot.story?.id ?? null}::uuid,
      ${names(places.map(({ outlet }) => outlet))}, ${names(places.flatMap((p) => p.attribution.map((l) => l.speaker)))},
      ${places[0]?.publishedAt ?? null}::timestamptz, now(), now(), ${json}::jsonb, ${sha256(json)})
    returning seq`;
  return String(row!.seq);
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

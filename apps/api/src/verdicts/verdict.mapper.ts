import type { Actor } from '@claimdesk/domain';
import { maySee, type EvidenceView, type VerdictView } from '@claimdesk/newsroom';
import type { Evidence, Verdict } from './verdict.types.ts';

/** A verdict as this actor may see it. */
export function toVerdict(actor: Actor, view: VerdictView): Verdict {
  return {
    ...view,
    contributors: view.contributors.map(({ person }) => person),
    approvals: view.approvals.map((approval) => ({ ...approval, counts: approval.contentHash === view.contentHash })),
    evidence: view.evidence.map((piece) => toEvidence(actor, piece)),
  };
}

/** Sealed evidence keeps its kind, bearing and the reason; everything else is left out field by field. */
export function toEvidence(actor: Actor, view: EvidenceView): Evidence {
  const { id, kind, bearing, isConfidential, confidentialReason, addedBy } = view;
  const shown = { id, kind, bearing, isConfidential, confidentialReason, addedBy };
  if (!maySee(actor, view)) {
    const blank = {
      appearance: null,
      origin: null,
      title: null,
      url: null,
      note: null,
      seenAt: null,
      seenSha256: null,
      readers: [],
    };
    return { ...shown, isSealed: true, ...blank };
  }
  const { appearance, origin, title, url, note, seenAt, seenSha256, readers } = view;
  return {
    ...shown,
    isSealed: false,
    appearance,
    origin,
    title,
    url,
    note,
    seenAt,
    seenSha256,
    readers: readers.map(({ person }) => person),
  };
}

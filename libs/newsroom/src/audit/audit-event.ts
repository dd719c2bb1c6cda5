import type { Actor } from '@claimdesk/domain';
import type { Prisma } from '@claimdesk/platform';

/** What a change writes about itself, in the same transaction. */
export interface AuditEntry {
  action: AuditAction;
  subjectType: 'article' | 'claim' | 'person';
  subjectId: string;
  before?: Prisma.InputJsonObject;
  after?: Prisma.InputJsonObject;
}

type Facts = Record<string, unknown>;

/** Every audited action with the sentence a reader of the history sees; `after` holds the facts. */
export const AUDIT_ACTIONS = {
  'article.ingested': (after: Facts) => `handed in the article${after.outlet ? ` of ${String(after.outlet)}` : ''}`,
  'article.split': (after: Facts) => `split the article into ${String(after.claims)} claims`,
  'article.matched': (after: Facts) =>
    `compared the article with the others of its story (${String(after.joined)} claims found elsewhere too)`,
  'article.failed': (after: Facts) => `gave up on the article: ${String(after.reason)}`,
  'article.retried': () => 'had the article tried again',
  'claim.joined': (after: Facts) => `found the claim in ${String(after.appearances)} places: ${String(after.text)}`,
  'claim.merged': () => 'found this claim to be the same as another and joined them',
  'verdict.proposed': (after: Facts) => `proposed ${String(after.rating)}: ${String(after.rationale)}`,
  'person.created': (after: Facts) => `added ${String(after.name)} as ${String(after.role)}`,
} satisfies Record<string, (after: Facts) => string>;
export type AuditAction = keyof typeof AUDIT_ACTIONS;

export function auditRow(actor: Actor, entry: AuditEntry): Prisma.AuditEventCreateManyInput {
  return {
    actorKind: actor.kind,
    actorId: actor.id,
    actorName: actor.name,
    action: entry.action,
    subjectType: entry.subjectType,
    subjectId: entry.subjectId,
    ...(entry.before ? { before: entry.before } : {}),
    ...(entry.after ? { after: entry.after } : {}),
  };
}

/** The event as a sentence without its subject: "proposed DISPUTED: …". */
export function auditSummary(action: string, after: unknown): string {
  const say = AUDIT_ACTIONS[action as AuditAction];
  return say ? say((after ?? {}) as Facts) : action;
}

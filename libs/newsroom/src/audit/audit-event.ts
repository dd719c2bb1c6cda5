import type { Prisma } from '@claimdesk/platform';

export type AuditSubject =
  'article' | 'source' | 'feed' | 'story' | 'claim' | 'person' | 'invitation' | 'audit' | 'key' | 'review';

/** What a change writes about itself, in the same transaction. */
export interface AuditEntry {
  action: AuditAction;
  subjectType: AuditSubject;
  subjectId: string;
  before?: Prisma.InputJsonObject;
  after?: Prisma.InputJsonObject;
  /** What names or describes a person: kept apart, so that it can be erased. */
  personal?: Prisma.InputJsonObject;
}

type Facts = Record<string, unknown>;
const quoted = (value: unknown) => `“${String(value)}”`;
const ERASED = 'someone whose data was erased';
/** A name or an address of the personal part, as far as it has not been erased. */
const named = (value: unknown) => (value === undefined ? ERASED : String(value));

/** Every audited action with the sentence a reader of the history sees; it gets the facts after and before, and the personal part. */
export const AUDIT_ACTIONS = {
  'article.ingested': (after) => `handed in the article${after.outlet ? ` of ${String(after.outlet)}` : ''}`,
  'article.found-again': (after) => `found the article again ${after.url ? `at ${String(after.url)}` : 'in a file'}`,
  'article.revised': (after) => `took in version ${String(after.number)} of the text`,
  'source.added': (after) => `handed in the address ${String(after.url)}`,
  'source.failed': (after) => `gave up on the address: ${String(after.reason)}`,
  'feed.created': (after) => `began to follow the feed ${String(after.url)}`,
  'feed.changed': (after) => `changed the feed: ${Object.keys(after).join(', ')}`,
  'feed.paused': () => 'paused the feed',
  'feed.resumed': () => 'took the feed up again',
  'feed.removed': (_after, before) => `stopped following the feed ${String(before.url)}`,
  'article.split': (after) => `split the article into ${String(after.claims)} claims`,
  'article.matched': (after) =>
    `compared the article with the others of its story (${String(after.joined)} claims found elsewhere too)`,
  'article.failed': (after) => `gave up on the article: ${String(after.reason)}`,
  'article.retried': () => 'had the article tried again',
  'article.moved': (after) => `moved the article to the story ${quoted(after.title)}`,
  'story.renamed': (after, before) => `renamed the story from ${quoted(before.title)} to ${quoted(after.title)}`,
  'story.merged': (after) => `joined the story with ${quoted(after.title)}`,
  'claim.joined': (after) => `found the claim in ${String(after.appearances)} places: ${String(after.text)}`,
  'claim.merged': () => 'found this claim to be the same as another and joined them',
  'claim.unmerged': () => 'took this claim out of another again',
  'claim.match-rejected': (after) => `said that it is not the same as ${quoted(after.text)}`,
  'claim.match-reconsidered': (after) => `took back that it is not the same as ${quoted(after.text)}`,
  'claim.edited': (after, before) => `changed the wording from ${quoted(before.text)} to ${quoted(after.text)}`,
  'claim.added': (after) => `added the claim by selecting ${quoted(after.quote)}`,
  'claim.appearance-moved': (after) => `moved the place ${quoted(after.quote)} to another claim`,
  'claim.dismissed': (after) => `dismissed the claim: ${String(after.reason)}`,
  'claim.reopened': () => 'opened the claim again',
  'claim.tagged': (after) => `tagged the claim: ${(after.tags as string[]).join(', ') || 'no tags'}`,
  'claim.assigned': (after, _before, personal) =>
    after.assigneeId ? `gave the claim to ${named(personal.assignee)}` : 'took the claim from its assignee',
  'claim.commented': () => 'commented on the claim',
  'claim.reply-asked': () => 'asked someone concerned for a reply',
  'claim.reply-answered': () => 'recorded the reply of someone concerned',
  'claim.turned-stale': (after) => `found that the verdict no longer fits: ${String(after.why)}`,
  'verdict.proposed': (after) => `proposed ${String(after.rating)}: ${String(after.rationale)}`,
  'verdict.edited': (after) => `edited the proposal: ${String(after.rating)}: ${String(after.rationale)}`,
  'verdict.returned': (after) => `returned the proposal: ${String(after.reason)}`,
  'verdict.approval-given': (after) => `approved the proposal; ${String(after.missing)} more approval needed`,
  'verdict.approved': (after) => `approved ${String(after.rating)}`,
  'verdict.overridden': (after) => `approved ${String(after.rating)} by override: ${String(after.reason)}`,
  'verdict.corrected': (after) =>
    `proposed a correction (${String(after.correctionClass)}): ${String(after.correctionNote)}`,
  'verdict.superseded': () => 'put a corrected verdict in its place',
  'verdict.withdrawn': (after) => `withdrew the verdict: ${String(after.reason)}`,
  'person.created': (after, _before, personal) => `added ${named(personal.name)} as ${String(after.role)}`,
  'person.changed': (after, _before, personal) => `changed ${named(personal.name)}: ${Object.keys(after).join(', ')}`,
  'person.disabled': (_after, _before, personal) => `disabled ${named(personal.name)}`,
  'person.enabled': (_after, _before, personal) => `enabled ${named(personal.name)} again`,
  'person.signed-in': () => 'signed in',
  'person.signed-out-everywhere': () => 'ended all sessions',
  'person.second-factor-set': () => 'set up a second factor',
  'person.second-factor-removed': () => 'removed the second factor',
  'person.password-changed': () => 'changed the password',
  'person.erased': () => 'erased the personal data',
  'invitation.sent': (after, _before, personal) => `invited ${named(personal.email)} as ${String(after.role)}`,
  'invitation.accepted': () => 'accepted the invitation',
  'key.created': (after) => `made the API key ${quoted(after.name)} for ${(after.scopes as string[]).join(', ')}`,
  'key.rotated': (after) => `put a new API key in the place of ${quoted(after.name)}`,
  'key.revoked': (after) => `revoked the API key ${quoted(after.name)}`,
  'review.imported': (after) =>
    `imported the checks of others (${String(after.added)} new, ${String(after.updated)} known)`,
  'invitation.revoked': () => 'revoked the invitation',
} as const satisfies Record<string, (after: Facts, before: Facts, personal: Facts) => string>;
export type AuditAction = keyof typeof AUDIT_ACTIONS;

/** The event as a sentence without its subject: "proposed DISPUTED: …". */
export function auditSummary(action: string, after: unknown, before: unknown, personal: unknown): string {
  const say = AUDIT_ACTIONS[action as AuditAction] as ((a: Facts, b: Facts, p: Facts) => string) | undefined;
  return say ? say((after ?? {}) as Facts, (before ?? {}) as Facts, (personal ?? {}) as Facts) : action;
}

/** Who did it, as far as that has not been erased. */
export const actorNameOf = (personal: unknown): string =>
  ((personal ?? {}) as { actorName?: string }).actorName ?? ERASED;

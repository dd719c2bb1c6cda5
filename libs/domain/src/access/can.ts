import type { ClaimAction } from '../claim/claim-workflow.ts';
import { CLAIM_WORKFLOW, type ClaimStatus } from '../claim/claim-workflow.ts';
import type { KeyScope, Role } from '../vocabulary.ts';

/** Whoever asks. Services take it as their first argument; there is no ambient current user. */
export interface Actor {
  readonly kind: 'PERSON' | 'SYSTEM' | 'ANONYMOUS' | 'KEY';
  readonly id: string | null;
  readonly name: string;
  readonly role: Role | null;
  /** What an API key is good for; nobody else has scopes. */
  readonly scopes?: readonly KeyScope[];
}

export const ANONYMOUS: Actor = { kind: 'ANONYMOUS', id: null, name: 'anonymous', role: null };

/** The worker, the seeds and the command line. */
export function systemActor(name: string): Actor {
  return { kind: 'SYSTEM', id: null, name, role: null };
}

/** Every permission with the sentence an editor-in-chief would read. */
export const PERMISSIONS = {
  'session:open': 'Sign in and sign out, accept an invitation, and ask who is signed in.',
  'profile:manage': "Change one's own password, second factor and sessions.",
  'article:read': 'Read articles, their revisions and how far they have come.',
  'article:ingest': 'Hand in an article to be split into claims.',
  'article:revise': "Hand in a new version of an article's text, and have its source looked at again.",
  'feed:manage': 'Follow feeds, whose articles then come in by themselves, pause and remove them.',
  'article:retry': 'Have a failed article tried again.',
  'story:read': 'Read stories and the claims that their outlets share.',
  'story:edit': 'Rename a story, move an article to another one, and join two that are one.',
  'claim:read': 'Read claims with their appearances, suggestions, verdicts and history.',
  'claim:edit': 'Correct, add, tag, merge and take apart claims.',
  'claim:dismiss': 'Dismiss a claim as not checkable, and open it again.',
  'claim:assign': 'Give a claim to someone with a due date.',
  'claim:comment': 'Comment on a claim and mention colleagues.',
  'reply:record': 'Record who was asked for a reply and what came back.',
  'verdict:propose': 'Propose, edit and correct a verdict.',
  'verdict:review': "Approve or return a verdict that is not one's own work, and withdraw one in force.",
  'verdict:override': 'Approve in spite of the four-eyes rule, with a reason that stays on record.',
  'people:read': 'See who works at the desk.',
  'people:manage': 'Invite, change, disable and enable people.',
  'audit:read': 'Read who changed what and when, and have the log verified.',
  'published:read': 'Read what the desk has published.',
  'key:manage': 'Make, rotate and revoke API keys, and see when they were last used.',
  'review:read': 'Read what other fact-checkers published on a claim.',
  'review:import': 'Import the published checks of others.',
} as const;
export type Permission = keyof typeof PERMISSIONS;

type Predicate = (actor: Actor) => boolean;
const anyone: Predicate = () => true;
const roleIn =
  (...roles: Role[]): Predicate =>
  (actor) =>
    actor.kind === 'PERSON' && actor.role !== null && roles.includes(actor.role);
const desk = roleIn('EDITOR', 'REVIEWER', 'ADMIN');
const editing = roleIn('EDITOR', 'REVIEWER');
const system: Predicate = (actor) => actor.kind === 'SYSTEM';
const keyFor =
  (scope: KeyScope): Predicate =>
  (actor) =>
    actor.kind === 'KEY' && Boolean(actor.scopes?.includes(scope));
/** Whoever reads what is published needs no account; a key must be made for it. */
const reading: Predicate = (actor) => actor.kind !== 'KEY' || keyFor('published:read')(actor);
const either =
  (...predicates: Predicate[]): Predicate =>
  (actor) =>
    predicates.some((holds) => holds(actor));

/** The permission table: who may do what. A permission without a row does not compile. */
export const PERMISSION_TABLE: Readonly<Record<Permission, Predicate>> = {
  'session:open': anyone,
  'profile:manage': desk,
  'article:read': either(desk, system, keyFor('claims:read'), keyFor('articles:write')),
  'article:ingest': either(desk, system, keyFor('articles:write')),
  'article:revise': either(desk, system),
  'feed:manage': either(desk, system),
  'article:retry': either(desk, system),
  'story:read': either(desk, system, keyFor('claims:read')),
  'story:edit': editing,
  'claim:read': either(desk, system, keyFor('claims:read')),
  'claim:edit': editing,
  'claim:dismiss': editing,
  'claim:assign': desk,
  'claim:comment': desk,
  'reply:record': editing,
  'verdict:propose': editing,
  'verdict:review': roleIn('REVIEWER'),
  'verdict:override': roleIn('ADMIN'),
  'people:read': desk,
  'people:manage': either(roleIn('ADMIN'), system),
  'audit:read': either(desk, system),
  'published:read': reading,
  'key:manage': either(roleIn('ADMIN'), system),
  'review:read': either(desk, system),
  'review:import': either(editing, system),
};

/** Whether the table grants `permission` to `actor`. */
export function can(actor: Actor, permission: Permission): boolean {
  return PERMISSION_TABLE[permission](actor);
}

/** Which permission a person needs for a workflow action; an action without a row is the desk's own, never offered. */
export const ACTION_PERMISSION: Partial<Record<ClaimAction, Permission>> = {
  propose: 'verdict:propose',
  edit: 'verdict:propose',
  correct: 'verdict:propose',
  return: 'verdict:review',
  approve: 'verdict:review',
  withdraw: 'verdict:review',
  dismiss: 'claim:dismiss',
  reopen: 'claim:dismiss',
};

/** What decides on a claim's actions besides the role. */
export interface ClaimSituation {
  status: ClaimStatus;
  /** Whether the actor wrote, edited or added evidence to the verdict in the making: four eyes. */
  isOwnWork: boolean;
}

/** The workflow actions this actor may take on a claim now: what the console shows as buttons. */
export function availableActions(actor: Actor, { status, isOwnWork }: ClaimSituation): ClaimAction[] {
  return (Object.keys(CLAIM_WORKFLOW[status]) as ClaimAction[]).filter((action) => {
    if (action === 'approve') return canApprove(actor, isOwnWork);
    const permission = ACTION_PERMISSION[action];
    return permission !== undefined && can(actor, permission);
  });
}

/** Four eyes: a reviewer approves what is not their own work; an admin only as an override. */
export function canApprove(actor: Actor, isOwnWork: boolean): boolean {
  return can(actor, 'verdict:override') || (can(actor, 'verdict:review') && !isOwnWork);
}

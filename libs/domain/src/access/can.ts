import type { ClaimAction } from '../claim/claim-workflow.ts';
import { CLAIM_WORKFLOW, type ClaimStatus } from '../claim/claim-workflow.ts';
import type { Role } from '../vocabulary.ts';

/** Whoever asks. Services take it as their first argument; there is no ambient current user. */
export interface Actor {
  readonly kind: 'PERSON' | 'SYSTEM' | 'ANONYMOUS';
  readonly id: string | null;
  readonly name: string;
  readonly role: Role | null;
}

export const ANONYMOUS: Actor = { kind: 'ANONYMOUS', id: null, name: 'anonymous', role: null };

/** The worker, the seeds and the command line. */
export function systemActor(name: string): Actor {
  return { kind: 'SYSTEM', id: null, name, role: null };
}

/** Every permission with the sentence an editor-in-chief would read. */
export const PERMISSIONS = {
  'session:open': 'Sign in and sign out, and ask who is signed in.',
  'article:read': 'Read articles, their revisions and how far they have come.',
  'article:ingest': 'Hand in an article to be split into claims.',
  'article:retry': 'Have a failed article tried again.',
  'story:read': 'Read stories and the claims that their outlets share.',
  'claim:read': 'Read claims with their appearances, suggestions, verdicts and history.',
  'verdict:propose': 'Propose a verdict on a claim.',
  'audit:read': 'Read who changed what and when.',
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
const either =
  (...predicates: Predicate[]): Predicate =>
  (actor) =>
    predicates.some((holds) => holds(actor));

/** The permission table: who may do what. A permission without a row does not compile. */
export const PERMISSION_TABLE: Readonly<Record<Permission, Predicate>> = {
  'session:open': anyone,
  'article:read': either(desk, system),
  'article:ingest': either(desk, system),
  'article:retry': either(desk, system),
  'story:read': either(desk, system),
  'claim:read': either(desk, system),
  'verdict:propose': editing,
  'audit:read': desk,
};

/** Whether the table grants `permission` to `actor`. */
export function can(actor: Actor, permission: Permission): boolean {
  return PERMISSION_TABLE[permission](actor);
}

/** Which permission a person needs for a workflow action; actions without a row are the desk's own (not offered). */
const ACTION_PERMISSION: Partial<Record<ClaimAction, Permission>> = { propose: 'verdict:propose' };

/** The workflow actions this actor may take on a claim in this status: what the console shows as buttons. */
export function availableActions(actor: Actor, status: ClaimStatus): ClaimAction[] {
  return (Object.keys(CLAIM_WORKFLOW[status]) as ClaimAction[]).filter((action) => {
    const permission = ACTION_PERMISSION[action];
    return permission !== undefined && can(actor, permission);
  });
}

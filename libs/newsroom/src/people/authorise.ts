import { can, DomainError, PERMISSIONS, type Actor, type Permission } from '@claimdesk/domain';

/**
 * Lets an actor pass or refuses in words.
 * @throws DomainError NOT_SIGNED_IN or FORBIDDEN
 */
export function authorise(actor: Actor, permission: Permission): void {
  if (can(actor, permission)) return;
  if (actor.kind === 'ANONYMOUS') throw new DomainError('NOT_SIGNED_IN', 'Sign in first.');
  if (actor.kind === 'KEY')
    throw new DomainError(
      'FORBIDDEN',
      `This API key (${actor.scopes?.join(', ') || 'no scope'}) does not allow this: ${PERMISSIONS[permission]}`,
      { permission },
    );
  throw new DomainError(
    'FORBIDDEN',
    `Your role (${actor.role?.toLowerCase() ?? 'none'}) does not allow this: ${PERMISSIONS[permission]}`,
    { permission },
  );
}

/** The person who acts; null where a key or the desk itself does. */
export const personOf = (actor: Actor): string | null => (actor.kind === 'PERSON' ? actor.id : null);

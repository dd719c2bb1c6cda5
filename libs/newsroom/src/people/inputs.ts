import { DomainError, ROLES, type Role } from '@claimdesk/domain';
import { validate } from 'uuid';
import { z } from 'zod';

const address = z.email().max(254);
// Line breaks and the like have no place in a name; they could forge lines where names are listed.
// eslint-disable-next-line no-control-regex
const NAME = /^[^\u0000-\u001f\u007f]{1,100}$/u;

/** How an e-mail address is kept and looked up. PostgreSQL takes no zero characters, so none gets that far. */
export const sameEmail = (email: string): string => email.replaceAll('\0', '').trim().toLowerCase();

/** @throws DomainError INPUT_INVALID */
export function checkedEmail(email: string): string {
  const kept = sameEmail(email);
  if (address.safeParse(kept).success) return kept;
  throw new DomainError('INPUT_INVALID', 'This is no e-mail address. Write it like name@example.org.', {
    field: 'email',
  });
}

/** @throws DomainError INPUT_INVALID */
export function checkedName(name: string): string {
  const kept = name.trim();
  if (NAME.test(kept)) return kept;
  throw new DomainError('INPUT_INVALID', 'A name has 1 to 100 characters and no line breaks.', { field: 'name' });
}

/** @throws DomainError INPUT_INVALID */
export function checkedRole(role: string): Role {
  const kept = ROLES.find((known) => known === role.toUpperCase());
  if (kept) return kept;
  throw new DomainError('INPUT_INVALID', `There is no role ${role}. Choose one of ${ROLES.join(', ')}.`, {
    field: 'role',
  });
}

export const nobodyThere = () => new DomainError('NOT_FOUND', 'There is no such person at this desk.');

/** An id as PostgreSQL takes it. @throws what is not found, as an id of another shape cannot be anybody's */
export function checkedId(id: string, notFound: () => DomainError): string {
  if (validate(id)) return id;
  throw notFound();
}

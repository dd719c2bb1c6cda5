import type { Role } from '@claimdesk/domain';

/** Who can sign in to the embedded demo. There is no default account anywhere else. */
export const PERSONAS: readonly { email: string; name: string; role: Role }[] = [
  { email: 'editor@claimdesk.test', name: 'Ana Editor', role: 'EDITOR' },
  { email: 'editor2@claimdesk.test', name: 'Ben Editor', role: 'EDITOR' },
  { email: 'reviewer@claimdesk.test', name: 'Rita Reviewer', role: 'REVIEWER' },
  { email: 'reviewer2@claimdesk.test', name: 'Sam Reviewer', role: 'REVIEWER' },
  { email: 'admin@claimdesk.test', name: 'Adam Admin', role: 'ADMIN' },
];

import type { Revision as Row } from '@claimdesk/platform';
import type { Revision } from './article.types.ts';

/** A revision as clients see it: what the engine and the desk noted in JSON gets its shape. */
export const toRevision = ({ boilerplate, notices, ...revision }: Row): Revision => ({
  ...revision,
  boilerplate: (boilerplate ?? []) as unknown as Revision['boilerplate'],
  notices: notices as unknown as Revision['notices'],
});

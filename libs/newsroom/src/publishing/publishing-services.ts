import { PublishedClaimQueries } from './published-claims.queries.ts';

/** Everything about what leaves the desk, for the module. */
export const PUBLISHING_SERVICES = [PublishedClaimQueries];

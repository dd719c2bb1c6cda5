import type { ClaimFilter, ClaimOrder } from '@claimdesk/contract';

/** The address of the claims list filtered and sorted as given; whatever was filtered there before is dropped. */
export function claimsAddress(filter: ClaimFilter, order: ClaimOrder = 'CHECKWORTHINESS'): string {
  const query = { filter: JSON.stringify(filter), sort: order, order: 'ASC', page: '1', perPage: '25' };
  return `/claims?${new URLSearchParams(query).toString()}`;
}

import type { ClaimFilter, ClaimOrder } from '@claimdesk/contract';

/** The address of the claims list with a story's claims, filtered and sorted as given; every filter starts afresh. */
export function claimsOfStory(
  storyId: string,
  filter: ClaimFilter = {},
  order: ClaimOrder = 'CHECKWORTHINESS',
): string {
  const query = new URLSearchParams({
    filter: JSON.stringify({ storyId, ...filter }),
    sort: order,
    order: 'ASC',
    page: '1',
    perPage: '25',
  });
  return `/claims?${query.toString()}`;
}

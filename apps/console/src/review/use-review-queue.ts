import type { ClaimRowFragment } from '@claimdesk/contract';
import { useGetList } from 'react-admin';

/** As many as one sitting takes; the count tells of the rest. */
const SHOWN = 50;

/** The proposals that wait: those of others first, as one's own wait for someone else. */
export function useReviewQueue(me: unknown) {
  const { data, total, isPending, error, refetch } = useGetList<ClaimRowFragment>('review', {
    pagination: { page: 1, perPage: SHOWN },
  });
  const isOwn = ({ verdict }: ClaimRowFragment) => verdict?.proposedBy.id === me;
  const waiting = data ?? [];
  const claims = [...waiting.filter((claim) => !isOwn(claim)), ...waiting.filter(isOwn)];
  return {
    claims,
    total: total ?? 0,
    isPending,
    error: data ? null : error,
    retry: () => void refetch(),
    /** The one to look at next; after the last comes the first, as long as it is another. */
    after(id: string | undefined): string | undefined {
      const at = claims.findIndex((claim) => claim.id === id);
      const next = claims[(at + 1) % Math.max(1, claims.length)];
      return next?.id === id ? undefined : next?.id;
    },
  };
}

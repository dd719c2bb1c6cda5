import type { ClaimPageFragment, TypedDocumentString } from '@claimdesk/contract';
import { useQueryClient } from '@tanstack/react-query';
import { hasCode } from '../providers/desk-error.ts';
import { useDeskMutation } from '../providers/use-desk.ts';

interface Options {
  onSuccess?: (claim: ClaimPageFragment) => void;
  onError?: (error: Error) => void;
}

/**
 * A change to one claim. The claim that the server answers with is shown at once; where it refuses because the claim
 * is no longer what was seen, the claim is fetched again, so that the page can say what changed.
 */
export function useClaimMutation<Variables>(
  claimId: string,
  document: TypedDocumentString<Record<string, ClaimPageFragment>, Variables>,
  { onSuccess, onError }: Options = {},
) {
  const queries = useQueryClient();
  return useDeskMutation(document, {
    onSuccess: (answer) => {
      const [claim] = Object.values(answer);
      if (!claim) return;
      queries.setQueriesData({ queryKey: ['claims', 'getOne', { id: claim.id }] }, claim);
      // After a merge or a split the answer is another claim than the one that was acted on.
      if (claim.id !== claimId) void queries.invalidateQueries({ queryKey: ['claims', 'getOne', { id: claimId }] });
      for (const queryKey of [['claims', 'getList'], ['review'], ['waiting']])
        void queries.invalidateQueries({ queryKey });
      onSuccess?.(claim);
    },
    onError: (error) => {
      if (hasCode(error, 'VERSION_CONFLICT', 'TRANSITION_NOT_ALLOWED', 'CONTENT_CHANGED', 'OWN_WORK'))
        void queries.invalidateQueries({ queryKey: ['claims', 'getOne', { id: claimId }] });
      onError?.(error);
    },
  });
}

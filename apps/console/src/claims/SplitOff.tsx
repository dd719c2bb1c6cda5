import { type ClaimPageFragment, MoveAppearanceDocument } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { useNavigate, useNotify, useTranslate } from 'react-admin';
import { useClaimMutation } from './use-claim-mutation.ts';

export const Quiet = styled('button')({
  padding: '3px 0',
  border: 0,
  background: 'none',
  color: 'var(--ink-soft)',
  font: 'inherit',
  cursor: 'pointer',
  '&:hover': { color: 'var(--ink)', textDecoration: 'underline' },
});

/** This place says something else: it becomes a claim of its own. */
export function SplitOff({ claim, appearanceId }: { claim: ClaimPageFragment; appearanceId: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const move = useClaimMutation(claim.id, MoveAppearanceDocument, {
    onSuccess: (own) => {
      notify('desk.tool.split_done');
      navigate(`/claims/${own.id}/show`);
    },
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  return (
    <Quiet
      type="button"
      disabled={move.isPending}
      onClick={() => move.mutate({ input: { appearanceId, version: claim.version } })}
    >
      {translate('desk.tool.split')}
    </Quiet>
  );
}

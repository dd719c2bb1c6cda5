import { type ClaimPageFragment, DismissClaimDocument, ReopenClaimDocument } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'react-admin';
import { ReasonBox } from '../verdicts/ReasonBox.tsx';
import type { ToolProps } from './ClaimTools.tsx';
import { useClaimMutation } from './use-claim-mutation.ts';

export const CANNED = ['opinion', 'prediction', 'vague', 'no_claim'] as const;

/** Off the desk, as nobody could ever check it. */
export function DismissForm({ claim, onClose }: ToolProps) {
  const translate = useTranslate();
  const dismiss = useClaimMutation(claim.id, DismissClaimDocument, { onSuccess: onClose });
  return (
    <>
      <ReasonBox
        name={`dismiss.${claim.id}`}
        label={translate('desk.tool.dismiss_why')}
        canned={CANNED.map((each) => translate(`desk.tool.canned.${each}`))}
        submit={translate('desk.tool.dismiss_it')}
        isBusy={dismiss.isPending}
        onSubmit={(reason) => dismiss.mutate({ input: { claimId: claim.id, version: claim.version, reason } })}
        onCancel={onClose}
      />
      {dismiss.error && (
        <span className="wrong" role="alert">
          {translate(dismiss.error.message, { _: dismiss.error.message })}
        </span>
      )}
    </>
  );
}

export function ReopenButton({ claim }: { claim: ClaimPageFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const reopen = useClaimMutation(claim.id, ReopenClaimDocument, {
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  return (
    <Button
      disabled={reopen.isPending}
      onClick={() => reopen.mutate({ input: { claimId: claim.id, version: claim.version } })}
    >
      {translate('desk.tool.reopen')}
    </Button>
  );
}

import {
  type ClaimPageFragment,
  type ClaimRowFragment,
  MergeClaimsDocument,
  UnmergeClaimDocument,
} from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type FormEvent, useState } from 'react';
import { useNavigate, useNotify, useTranslate } from 'react-admin';
import { ClaimPicker } from './ClaimPicker.tsx';
import type { ToolProps } from './ClaimTools.tsx';
import { ToolEnd } from './ToolEnd.tsx';
import { useClaimMutation } from './use-claim-mutation.ts';

const Merged = styled('details')({
  maxWidth: 720,
  margin: '-6px 0 16px',
  fontSize: 13,
  '& summary': { padding: '3px 0', color: 'var(--ink-soft)', cursor: 'pointer' },
  '& ul': { listStyle: 'none', margin: 0, padding: 0 },
  '& li': {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: 12,
    minHeight: 34,
    borderTop: '1px solid var(--line)',
  },
  '& button': { flex: 'none' },
});

/** Two claims that are one: the appearances go to the other, and this id leads there. */
export function MergeForm({ claim, onClose }: ToolProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const [into, setInto] = useState<ClaimRowFragment | null>(null);
  const merge = useClaimMutation(claim.id, MergeClaimsDocument, {
    onSuccess: (stays) => {
      notify('desk.tool.merged_done');
      navigate(`/claims/${stays.id}/show`);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!into) return;
    const { id: claimId, version } = claim;
    merge.mutate({ input: { claimId, version, intoClaimId: into.id, intoVersion: into.version } });
  };
  return (
    <form onSubmit={submit}>
      <ClaimPicker
        label={translate('desk.tool.merge_into')}
        help={translate('desk.tool.merge_help')}
        from={claim}
        picked={into}
        onPick={setInto}
      />
      <ToolEnd
        submit={translate('desk.tool.merge_it')}
        error={merge.error}
        isBusy={merge.isPending || !into}
        onClose={onClose}
      />
    </form>
  );
}

/** What was merged into this claim, and the way back. */
export function MergedClaims({ claim, mayEdit }: { claim: ClaimPageFragment; mayEdit: boolean }) {
  const translate = useTranslate();
  const notify = useNotify();
  const unmerge = useClaimMutation(claim.id, UnmergeClaimDocument, {
    onSuccess: () => notify('desk.tool.unmerged'),
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  return (
    <Merged>
      <summary>{translate('desk.tool.merged', { smart_count: claim.merged.length })}</summary>
      <ul>
        {claim.merged.map(({ id, text }) => (
          <li key={id}>
            {text}
            {mayEdit && (
              <Button
                disabled={unmerge.isPending}
                onClick={() => unmerge.mutate({ input: { claimId: id, version: claim.version } })}
              >
                {translate('desk.tool.unmerge')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Merged>
  );
}

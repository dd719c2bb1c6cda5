import { type ClaimPageFragment, type ClaimRowFragment, MoveAppearanceDocument } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '../providers/data-provider.ts';
import { hold } from '../undo/held.ts';
import { ClaimPicker } from './ClaimPicker.tsx';
import { ToolEnd } from './ToolEnd.tsx';
import { useClaimMutation } from './use-claim-mutation.ts';

const Box = styled('form')({
  display: 'grid',
  gap: 10,
  margin: '8px 0 4px',
  padding: 12,
  border: '1px solid var(--line-strong)',
  borderRadius: 6,
  '& .end': { display: 'flex', gap: 8 },
  '& .wrong': { color: 'var(--error)' },
});

interface Props {
  claim: ClaimPageFragment;
  appearanceId: string;
  onClose: () => void;
}

/** This place says what another claim says: it goes there, and comes back as long as the undo is shown. */
export function MovePlace({ claim, appearanceId, onClose }: Props) {
  const translate = useTranslate();
  const [to, setTo] = useState<ClaimRowFragment | null>(null);
  const moveBack = useMoveBack(claim.id, appearanceId);
  const move = useClaimMutation(claim.id, MoveAppearanceDocument, {
    onSuccess: (there) => {
      hold({
        said: translate('desk.tool.moved', { claim: there.text }),
        send: () => Promise.resolve(),
        onUndone: () => moveBack(there.version),
      });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (to) move.mutate({ input: { appearanceId, version: claim.version, toClaimId: to.id } });
  };
  return (
    <Box onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <ClaimPicker label={translate('desk.tool.move_to')} from={claim} picked={to} onPick={setTo} />
      <ToolEnd
        submit={translate('desk.tool.move_it')}
        error={move.error}
        isBusy={move.isPending || !to}
        onClose={onClose}
      />
    </Box>
  );
}

function useMoveBack(claimId: string, appearanceId: string) {
  const provider = useDataProvider<DeskDataProvider>();
  const queries = useQueryClient();
  const notify = useNotify();
  return (version: number) => {
    provider
      .ask(MoveAppearanceDocument, { input: { appearanceId, version, toClaimId: claimId } })
      .catch((error: Error) => notify(error.message, { type: 'error' }))
      .finally(() => void queries.invalidateQueries({ queryKey: ['claims'] }));
  };
}

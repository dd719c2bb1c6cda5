import type { ClaimPageFragment, ClaimRowFragment } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ClaimPicker } from '../claims/ClaimPicker.tsx';

const Box = styled('form')({
  display: 'grid',
  gap: 10,
  padding: '14px 16px',
  border: '1px solid var(--line-strong)',
  borderRadius: 8,
  background: 'var(--surface)',
  '& .end': { display: 'flex', gap: 8 },
});

interface Props {
  claim: ClaimPageFragment;
  onMerge: (into: ClaimRowFragment) => void;
  onCancel: () => void;
}

/** The same as another claim: words, arrow down, Enter. */
export function MergeBox({ claim, onMerge, onCancel }: Props) {
  const translate = useTranslate();
  const [into, setInto] = useState<ClaimRowFragment | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (into) onMerge(into);
  };
  return (
    <Box onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <ClaimPicker
        label={translate('desk.tool.merge_into')}
        help={translate('desk.tool.merge_help')}
        from={claim}
        picked={into}
        onPick={setInto}
      />
      <div className="end">
        <Button type="submit" variant="contained" disabled={!into}>
          {translate('desk.tool.merge_it')}
        </Button>
        <Button onClick={onCancel}>{translate('desk.cancel')}</Button>
      </div>
    </Box>
  );
}

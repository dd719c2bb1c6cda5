import type { ClaimPageFragment, Rating } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { TextArea } from '../layout/Field.tsx';
import { Key } from '../layout/Key.tsx';
import { RatingMark } from '../verdicts/RatingMark.tsx';
import { missingPieces, pieceOfAppearance } from '../verdicts/verdict-draft.ts';
import { rationaleFor } from './rationale.ts';
import type { Words } from './use-decisions.ts';

const Box = styled('div')({
  display: 'grid',
  gap: 10,
  padding: '14px 16px',
  border: '1px solid var(--line-strong)',
  borderRadius: 8,
  background: 'var(--surface)',
  '& .gate': { margin: 0, padding: '8px 12px', borderRadius: 6, background: 'var(--disputed-soft)' },
  '& .end': { margin: 0, color: 'var(--ink-faint)', fontSize: 12.5 },
});

interface Props {
  claim: ClaimPageFragment;
  rating: Rating;
  /** What was typed before it was taken back. */
  before: Words | undefined;
  onPropose: (words: Words) => void;
  onCancel: () => void;
}

/** One line: why. The record's own reason stands there selected: Enter takes it, typing writes over it. */
export function RateBox({ claim, rating, before, onPropose, onCancel }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  const [rationale, setRationale] = useState(
    () => (before?.rating === rating && before.rationale) || rationaleFor(rating, claim, translate, locale),
  );
  const [waiver, setWaiver] = useState(before?.rating === rating ? before.waiver : '');
  const [wants, setWants] = useState<'rationale' | 'waiver' | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const missing = missingPieces(rating, claim.appearances.map(pieceOfAppearance), claim);
  const send = () => {
    const lacks = rationale.trim() === '' ? 'rationale' : missing.length > 0 && waiver.trim() === '' ? 'waiver' : null;
    setWants(lacks);
    if (lacks) place.current?.querySelector<HTMLElement>(`[name=${lacks}]`)?.focus();
    else onPropose({ rating, rationale, waiver: missing.length > 0 ? waiver : '' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <Box ref={place} onKeyDown={onKeyDown} role="group" aria-label={translate('desk.verdict.title')}>
      <RatingMark verdict={rating} />
      <TextArea
        label={translate('desk.verdict.rationale')}
        error={wants === 'rationale' ? translate('desk.verdict.rationale_missing') : undefined}
        name="rationale"
        rows={2}
        value={rationale}
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={(event) => setRationale(event.target.value)}
      />
      {missing.length > 0 && (
        <>
          <p className="gate">{missing.join(' ')}</p>
          <TextArea
            label={translate('desk.verdict.waiver')}
            help={translate('desk.verdict.waiver_help')}
            error={wants === 'waiver' ? translate('desk.verdict.waiver_missing') : undefined}
            name="waiver"
            rows={1}
            value={waiver}
            onChange={(event) => setWaiver(event.target.value)}
          />
        </>
      )}
      <p className="end">
        <Key>Enter</Key> {translate('desk.verdict.propose')} &nbsp; <Key>Esc</Key> {translate('desk.cancel')}
      </p>
    </Box>
  );
}

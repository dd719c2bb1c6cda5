import type { Bearing } from '@claimdesk/contract';
import { BEARINGS } from '@claimdesk/domain';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type KeyboardEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { CheckField, Field, SelectField, TextArea } from '../layout/Field.tsx';
import { ReaderChoice } from '../people/ReaderChoice.tsx';
import { hostOf, type Piece } from './verdict-draft.ts';

const Box = styled('div')({
  display: 'grid',
  gap: 10,
  marginTop: 8,
  padding: 12,
  border: '1px solid var(--line)',
  borderRadius: 6,
  background: 'var(--sunken)',
  '& .end': { display: 'flex', gap: 8 },
});

type Wrong = Partial<Record<'url' | 'origin' | 'confidentialReason', string>>;

/** What the server would refuse, found before it is sent. */
function wrongWith({ kind, url, origin, isConfidential, confidentialReason }: Piece): Wrong {
  return {
    ...(kind === 'LINK' && !url.trim() ? { url: 'desk.evidence.url_missing' } : {}),
    ...(url.trim() && !/^https?:$/.test(URL.canParse(url.trim()) ? new URL(url.trim()).protocol : '')
      ? { url: 'desk.evidence.url_wrong' }
      : {}),
    ...(!origin.trim() && !hostOf(url.trim()) ? { origin: 'desk.evidence.origin_missing' } : {}),
    ...(isConfidential && !confidentialReason.trim() ? { confidentialReason: 'desk.evidence.reason_missing' } : {}),
  };
}

interface Props {
  piece: Piece;
  onChange: (piece: Piece) => void;
  onAdd: (piece: Piece) => void;
  onCancel: () => void;
}

/** A link, a document or a statement that the articles do not hold. */
export function AddEvidence({ piece, onChange, onAdd, onCancel }: Props) {
  const translate = useTranslate();
  const [wrong, setWrong] = useState<Wrong>({});
  const change = (part: Partial<Piece>) => {
    setWrong({});
    onChange({ ...piece, ...part });
  };
  const add = () => {
    const problems = wrongWith(piece);
    setWrong(problems);
    if (Object.keys(problems).length === 0) onAdd({ ...piece, url: piece.url.trim() });
  };
  const text = (name: 'origin' | 'title' | 'url' | 'seenAt' | 'confidentialReason') => ({
    label: translate(`desk.evidence.field.${name}`),
    value: piece[name],
    error: name in wrong ? translate(wrong[name as keyof Wrong] ?? '') : undefined,
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  // This box stands inside the form of the verdict: Enter adds the piece and does not propose.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.stopPropagation();
    add();
  };
  const isLink = piece.kind === 'LINK';
  return (
    <Box role="group" aria-label={translate(`desk.evidence.add.${piece.kind}`)} onKeyDown={onKeyDown}>
      {isLink && <Field {...text('url')} type="url" autoFocus placeholder="https://" />}
      <Field {...text('origin')} help={translate('desk.evidence.origin_help')} autoFocus={!isLink} />
      <SelectField
        label={translate('desk.evidence.field.bearing')}
        value={piece.bearing}
        onChange={(event) => change({ bearing: event.target.value as Bearing })}
      >
        {BEARINGS.map((bearing) => (
          <option key={bearing} value={bearing}>
            {translate(`desk.bearing.${bearing}`)}
          </option>
        ))}
      </SelectField>
      <Field {...text('title')} />
      {piece.kind === 'DOCUMENT' && <Field {...text('url')} type="url" placeholder="https://" />}
      <TextArea
        label={translate('desk.evidence.field.note')}
        help={translate('desk.evidence.note_help')}
        rows={2}
        value={piece.note}
        onChange={(event) => change({ note: event.target.value })}
      />
      <Field {...text('seenAt')} type="date" />
      <CheckField
        label={translate('desk.evidence.field.confidential')}
        checked={piece.isConfidential}
        onChange={(event) => change({ isConfidential: event.target.checked })}
      />
      {piece.isConfidential && (
        <>
          <Field {...text('confidentialReason')} help={translate('desk.evidence.reason_help')} />
          <ReaderChoice chosen={piece.readerIds} onChange={(readerIds) => change({ readerIds })} />
        </>
      )}
      <div className="end">
        <Button variant="contained" onClick={add}>
          {translate('desk.evidence.add_it')}
        </Button>
        <Button onClick={onCancel}>{translate('desk.cancel')}</Button>
      </div>
    </Box>
  );
}

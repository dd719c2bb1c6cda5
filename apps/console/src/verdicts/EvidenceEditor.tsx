import type { Bearing, ClaimPageFragment, EvidenceKind } from '@claimdesk/contract';
import { BEARINGS } from '@claimdesk/domain';
import CloseIcon from '@mui/icons-material/Close';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { type Appearance, isSameName, originNameOf } from '../claims/group-by-origin.ts';
import { AddEvidence } from './AddEvidence.tsx';
import { BearingShape } from './BearingMark.tsx';
import { hostOf, newPiece, type Piece, pieceOfAppearance, withBearing } from './verdict-draft.ts';

const Frame = styled('fieldset')({
  margin: 0,
  padding: 0,
  border: 0,
  minWidth: 0,
  '& legend': { padding: 0, marginBottom: 4, fontSize: 13, fontWeight: 600 },
  '& ul': { listStyle: 'none', margin: 0, padding: 0 },
  '& li': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'center',
    gap: '0 6px',
    padding: '5px 0',
    borderTop: '1px solid var(--line)',
  },
  '& .what': { minWidth: 0, fontSize: 12.5, color: 'var(--ink-soft)' },
  '& .what b': { color: 'var(--ink)', fontWeight: 600 },
  '& .what span': { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& .none': { margin: '4px 0', color: 'var(--ink-faint)', fontSize: 12.5 },
  '& .add': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 6, marginTop: 8 },
});
const Bearings = styled('span')({
  display: 'inline-flex',
  border: '1px solid var(--line-strong)',
  borderRadius: 5,
  overflow: 'hidden',
  '& label': { position: 'relative', display: 'grid', placeItems: 'center', width: 28, height: 26, cursor: 'pointer' },
  '& label:not(:first-of-type)': { borderLeft: '1px solid var(--line)' },
  '& input': { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
  '& label:hover': { background: 'var(--sunken)' },
  '& label:has(:checked)': { background: 'var(--accent-soft)', boxShadow: 'inset 0 -2px var(--accent)' },
  '& label:has(:focus-visible)': { outline: '2px solid var(--focus)', outlineOffset: -2 },
});
const Remove = styled('button')({
  display: 'grid',
  placeItems: 'center',
  width: 26,
  height: 26,
  padding: 0,
  border: 0,
  borderRadius: 5,
  background: 'transparent',
  color: 'var(--ink-faint)',
  cursor: 'pointer',
  '&:hover': { background: 'var(--sunken)', color: 'var(--error)' },
});

const WRITTEN: EvidenceKind[] = ['LINK', 'DOCUMENT', 'STATEMENT'];

interface Props {
  claim: ClaimPageFragment;
  pieces: Piece[];
  onChange: (pieces: Piece[]) => void;
}

/** What the verdict rests on: the places of the claim to begin with, and what the editor adds. */
export function EvidenceEditor({ claim, pieces, onChange }: Props) {
  const translate = useTranslate();
  const [adding, setAdding] = useState<Piece | null>(null);
  const used = new Set(pieces.map(({ appearanceId }) => appearanceId));
  const leftOut = claim.appearances.filter(({ id }) => !used.has(id));
  return (
    <Frame>
      <legend>{translate('desk.evidence.title', { smart_count: pieces.length })}</legend>
      {pieces.length === 0 && <p className="none">{translate('desk.evidence.none')}</p>}
      <ul>
        {pieces.map((piece, at) => (
          <PieceRow
            key={piece.key}
            piece={piece}
            place={claim.appearances.find(({ id }) => id === piece.appearanceId)}
            onBearing={(bearing) => onChange(pieces.with(at, withBearing(piece, bearing)))}
            onRemove={() => onChange(pieces.toSpliced(at, 1))}
          />
        ))}
      </ul>
      {adding ? (
        <AddEvidence
          piece={adding}
          onChange={setAdding}
          onAdd={(piece) => {
            onChange([...pieces, piece]);
            setAdding(null);
          }}
          onCancel={() => setAdding(null)}
        />
      ) : (
        <div className="add">
          {WRITTEN.map((kind) => (
            <Button key={kind} variant="outlined" onClick={() => setAdding(newPiece(kind, 'SUPPORTS'))}>
              {translate(`desk.evidence.add.${kind}`)}
            </Button>
          ))}
          {leftOut.length > 0 && (
            <Button onClick={() => onChange([...pieces, ...leftOut.map(pieceOfAppearance)])}>
              {translate('desk.evidence.left_out', { smart_count: leftOut.length })}
            </Button>
          )}
        </div>
      )}
    </Frame>
  );
}

interface RowProps {
  piece: Piece;
  place: Appearance | undefined;
  onBearing: (bearing: Bearing) => void;
  onRemove: () => void;
}

function PieceRow({ piece, place, onBearing, onRemove }: RowProps) {
  const translate = useTranslate();
  const name = usePieceName(piece, place);
  const detail = place?.context.quote ?? ([piece.title, piece.note].filter(Boolean).join(': ') || piece.url);
  const remove = translate('desk.evidence.remove', { name });
  return (
    <li>
      <span className="what" title={detail}>
        <span>
          <b>{name}</b>
          {place?.article.outlet && !isSameName(place.article.outlet.name, name) && ` · ${place.article.outlet.name}`}
          {piece.isConfidential && ` · ${translate('desk.evidence.confidential')}`}
        </span>
        <span>{detail}</span>
      </span>
      <Bearings role="radiogroup" aria-label={translate('desk.evidence.bearing_of', { name })}>
        {BEARINGS.map((bearing) => (
          <label key={bearing} title={translate(`desk.bearing.${bearing}`)}>
            <input
              type="radio"
              name={`bearing-${piece.key}`}
              aria-label={translate(`desk.bearing.${bearing}`)}
              checked={piece.bearing === bearing}
              disabled={piece.isSealed && piece.bearing !== bearing}
              onChange={() => onBearing(bearing)}
            />
            <BearingShape bearing={bearing} />
          </label>
        ))}
      </Bearings>
      <Remove type="button" aria-label={remove} title={remove} onClick={onRemove}>
        <CloseIcon style={{ fontSize: 16 }} />
      </Remove>
    </li>
  );
}

function usePieceName(piece: Piece, place: Appearance | undefined): string {
  const translate = useTranslate();
  if (piece.isSealed) return translate('desk.evidence.sealed');
  if (place) return originNameOf(place) ?? translate('desk.origin.unnamed');
  return piece.origin || hostOf(piece.url) || translate(`desk.evidence.kind.${piece.kind}`);
}

import type { Bearing, VerdictFieldsFragment } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { LinkBase, useTranslate } from 'react-admin';
import { articleTitle } from '../articles/ArticleTitle.tsx';
import { isSameName } from '../claims/group-by-origin.ts';
import { useDates } from '../i18n/use-dates.ts';
import { Column } from '../layout/Column.tsx';
import { SERIF } from '../theme.ts';
import { BearingShape } from './BearingMark.tsx';
import { originOf } from './Checks.tsx';

type Evidence = VerdictFieldsFragment['evidence'][number];

const Item = styled('article')({
  padding: '12px 16px',
  borderBottom: '1px solid var(--line)',
  overflowWrap: 'anywhere',
  '&:last-of-type': { borderBottom: 0 },
  '& h3': { margin: 0, fontSize: 14, fontWeight: 650 },
  '& h3 small': { color: 'var(--ink-faint)', fontSize: 12, fontWeight: 400 },
  '& blockquote': {
    margin: '6px 0',
    paddingLeft: 12,
    borderLeft: '2px solid var(--line)',
    fontFamily: SERIF,
    fontSize: 15.5,
    lineHeight: 1.5,
  },
  '& .quiet': { display: 'flex', flexWrap: 'wrap', gap: '2px 12px', color: 'var(--ink-soft)', fontSize: 12.5 },
  '& .quiet a': { padding: '3px 0' },
  '& .sealed': { margin: '4px 0', color: 'var(--ink-soft)' },
});

interface Props {
  bearing: Bearing;
  verdict: VerdictFieldsFragment;
}

/** The evidence that does one thing for the claim, each piece with who it comes from. */
export function EvidenceList({ bearing, verdict }: Props) {
  const translate = useTranslate();
  const pieces = verdict.evidence.filter((piece) => piece.bearing === bearing);
  const heading = `evidence-${bearing}`;
  if (bearing === 'CONTEXT' && pieces.length === 0) return null;
  return (
    <Column aria-labelledby={heading}>
      <header>
        <BearingShape bearing={bearing} />
        <h2 id={heading}>{translate(`desk.evidence.side.${bearing}`)}</h2>
        <span>{pieces.length > 0 && translate('desk.evidence.pieces', { smart_count: pieces.length })}</span>
      </header>
      {pieces.length === 0 && <p>{translate(`desk.evidence.no_side.${bearing}`)}</p>}
      {pieces.map((piece) => (
        <PieceOfEvidence key={piece.id} piece={piece} />
      ))}
    </Column>
  );
}

function PieceOfEvidence({ piece }: { piece: Evidence }) {
  const translate = useTranslate();
  const dates = useDates();
  const { appearance, isSealed } = piece;
  if (isSealed)
    return (
      <Item>
        <h3>
          {translate('desk.evidence.sealed')} <small>{translate(`desk.evidence.kind.${piece.kind}`)}</small>
        </h3>
        <p className="sealed">
          {translate('desk.evidence.sealed_because', { reason: piece.confidentialReason, name: piece.addedBy.name })}
        </p>
      </Item>
    );
  const outlet = appearance?.article.outlet?.name;
  return (
    <Item>
      <h3>
        {originOf(piece) ?? translate('desk.origin.unnamed')}{' '}
        <small>
          {outlet && !isSameName(outlet, originOf(piece))
            ? `→ ${outlet}`
            : !appearance && translate(`desk.evidence.kind.${piece.kind}`)}
          {piece.isConfidential && ` · ${translate('desk.evidence.confidential')}`}
        </small>
      </h3>
      {appearance && <blockquote>{appearance.quote}</blockquote>}
      {piece.title && <div>{piece.title}</div>}
      {piece.note && <blockquote>{piece.note}</blockquote>}
      <div className="quiet">
        {appearance && (
          <LinkBase
            to={`/articles/${appearance.article.id}/show?at=${appearance.id}`}
            title={articleTitle(appearance.article)}
          >
            {translate('desk.claim.in_article')}
          </LinkBase>
        )}
        {piece.url && (
          <a href={piece.url} target="_blank" rel="noreferrer">
            {piece.url.replace(/^https?:\/\/(www\.)?/, '')}
          </a>
        )}
        {piece.seenAt && <span>{translate('desk.evidence.seen', { when: dates.published(piece.seenAt) })}</span>}
        {!appearance && <span>{translate('desk.evidence.added_by', { name: piece.addedBy.name })}</span>}
      </div>
    </Item>
  );
}

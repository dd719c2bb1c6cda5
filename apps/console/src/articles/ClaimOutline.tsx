import type { ArticleWithTextFragment } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { memo } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { claimsAddress } from '../claims/claims-address.ts';
import { StanceShape } from '../claims/StanceMark.tsx';
import { Panel, Spoken } from '../layout/Page.tsx';
import { ROW_LINK } from '../list/use-row-keys.ts';
import { RatingShape } from '../verdicts/RatingMark.tsx';

const Frame = styled(Panel)(({ theme }) => ({
  position: 'sticky',
  top: 64,
  display: 'flex',
  flexDirection: 'column',
  maxHeight: 'calc(100vh - 84px)',
  '& header': {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    padding: '10px 14px',
    borderBottom: '1px solid var(--line)',
    '& h2': { margin: 0, fontSize: 13, fontWeight: 650 },
    '& span, & a': { fontSize: 12 },
  },
  '& ol': { listStyle: 'none', margin: 0, padding: 0, overflowY: 'auto' },
  [theme.breakpoints.down('sm')]: { position: 'static', maxHeight: 'none' },
}));
const Row = styled('li')({
  borderBottom: '1px solid var(--line)',
  '&:last-child': { borderBottom: 0 },
  '&[data-near]': { background: 'var(--accent-soft)' },
  '& a': {
    display: 'grid',
    gridTemplateColumns: '14px 1fr',
    gap: '2px 8px',
    padding: '8px 14px',
    color: 'var(--ink)',
    textDecoration: 'none',
    fontSize: 13,
    lineHeight: 1.4,
    '&:focus-visible': { outlineOffset: -2 },
    '& svg': { marginTop: 2 },
    '& .voice': {
      gridColumn: 2,
      display: 'flex',
      alignItems: 'center',
      gap: 5,
      color: 'var(--ink-faint)',
      fontSize: 12,
    },
  },
});
const Note = styled('p')({ margin: 0, padding: '14px', color: 'var(--ink-soft)' });

interface Props {
  article: ArticleWithTextFragment;
  onNear: (id: string | null) => void;
  underWay: boolean;
}

/** The claims of an article in the order of its text; hovering one marks its place. */
export const ClaimOutline = memo(function ClaimOutline({ article, onNear, underWay }: Props) {
  const translate = useTranslate();
  return (
    <Frame aria-label={translate('desk.article.outline')}>
      <header>
        <h2>{translate('desk.article.outline')}</h2>
        {article.appearances.length > 0 && (
          <span>
            {translate('desk.count.claims', { smart_count: article.appearances.length })} ·{' '}
            <LinkBase to={claimsAddress({ articleId: article.id })}>{translate('desk.article.all_claims')}</LinkBase>
          </span>
        )}
      </header>
      {article.appearances.length === 0 && (
        <Note>{translate(underWay ? 'desk.article.outline_pending' : 'desk.article.outline_none')}</Note>
      )}
      <ol onMouseLeave={() => onNear(null)}>
        {article.appearances.map((place) => (
          <Row key={place.id} data-row={place.id} onMouseEnter={() => onNear(place.id)}>
            <OutlineLink place={place} />
          </Row>
        ))}
      </ol>
    </Frame>
  );
});

function OutlineLink({ place }: { place: ArticleWithTextFragment['appearances'][number] }) {
  const translate = useTranslate();
  const { claim, stance, certainty, attribution } = place;
  const rating = claim.verdict?.rating ?? claim.suggestion?.rating;
  const speaker = attribution[0]?.speaker;
  return (
    <LinkBase to={`/claims/${claim.id}/show`} {...ROW_LINK}>
      {rating ? <RatingShape rating={rating} solid={Boolean(claim.verdict)} /> : <span />}
      <span>
        {rating && <Spoken>{translate(`desk.rating.${rating}`)}: </Spoken>}
        {claim.text}
      </span>
      {(speaker || stance === 'DENIES') && (
        <span className="voice">
          <StanceShape stance={stance} certainty={certainty} />
          {speaker} {translate(`desk.stance.${stance}`)}
        </span>
      )}
    </LinkBase>
  );
}

import type { ArticleWithTextFragment } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useMemo, useRef } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { claimsAddress } from '../claims/claims-address.ts';
import { StanceShape } from '../claims/StanceMark.tsx';
import { Panel, Spoken } from '../layout/Page.tsx';
import { ROW_LINK } from '../list/use-row-keys.ts';
import type { Near } from './use-near.ts';
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
  '& .rows': { overflowY: 'auto', contain: 'strict', height: 'calc(100vh - 130px)' },
  '& ol': { position: 'relative', listStyle: 'none', margin: 0, padding: 0 },
  [theme.breakpoints.down('sm')]: { position: 'static', '& .rows': { height: 420 } },
}));
const Row = styled('li')({
  position: 'absolute',
  left: 0,
  right: 0,
  borderBottom: '1px solid var(--line)',
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
  near: Near;
  underWay: boolean;
}

/** The claims of an article in the order of its text; hovering one marks its place. */
export const ClaimOutline = memo(function ClaimOutline({ article, near, underWay }: Props) {
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
      {article.appearances.length > 0 && <Rows places={article.appearances} near={near} />}
    </Frame>
  );
});

type Place = ArticleWithTextFragment['appearances'][number];

/** Only the rows in view are on the page; the list follows the place that the pointer is on in the text. */
function Rows({ places, near }: { places: readonly Place[]; near: Near }) {
  const scroll = useRef<HTMLDivElement>(null);
  const indexes = useMemo(() => new Map(places.map(({ id }, index) => [id, index])), [places]);
  const virtual = useVirtualizer({
    count: places.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 74,
    overscan: 4,
    getItemKey: (index) => places[index]?.id ?? index,
  });
  useEffect(
    () =>
      near.follow((id) => {
        const index = indexes.get(id);
        if (index !== undefined && !scroll.current?.matches(':hover')) virtual.scrollToIndex(index);
      }),
    [near, indexes, virtual],
  );
  return (
    <div className="rows" ref={scroll}>
      <ol style={{ height: virtual.getTotalSize() }} onMouseLeave={() => near.mark(null)}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const place = places[index];
          return (
            place && (
              <Row
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                data-row={place.id}
                aria-setsize={places.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)` }}
                onMouseEnter={() => near.mark(place.id)}
              >
                <OutlineLink place={place} />
              </Row>
            )
          );
        })}
      </ol>
    </div>
  );
}

const OutlineLink = memo(function OutlineLink({ place }: { place: Place }) {
  const translate = useTranslate();
  const { claim, stance, certainty, attribution } = place;
  const rating = claim.verdict?.rating ?? claim.suggestion?.rating;
  const speaker = attribution[0]?.speaker;
  return (
    <LinkBase to={`/claims/${claim.id}/show`} {...ROW_LINK}>
      {rating ? <RatingShape rating={rating} solid={Boolean(claim.verdict)} /> : <span />}
      <span>
        {rating && <Spoken>{translate('desk.label', { name: translate(`desk.rating.${rating}`) })} </Spoken>}
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
});

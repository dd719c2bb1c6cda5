import type { ArticleWithTextFragment } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { memo, useMemo } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { SERIF } from '../theme.ts';
import { cutIntoPieces, intoParagraphs, type Piece } from './highlight.ts';

type Place = ArticleWithTextFragment['appearances'][number];

/** One rule set for every mark: a verdict underlines solidly, a suggestion dashed, a dispute twice as thick. */
const Reading = styled('div')({
  fontFamily: SERIF,
  fontSize: 18,
  lineHeight: 1.62,
  overflowWrap: 'anywhere',
  // Paragraphs out of view are neither laid out nor painted: a book of an article scrolls like a short one.
  '& p': { margin: '0 0 0.85em', contentVisibility: 'auto', containIntrinsicSize: 'auto 120px' },
  '& ::selection': { background: 'var(--accent)', color: 'var(--on-accent)' },
  '& .dimmed': { color: 'var(--ink-faint)', fontSize: 15, cursor: 'help' },
  '& a': {
    color: 'inherit',
    textDecorationLine: 'underline',
    textDecorationThickness: 1.5,
    textUnderlineOffset: 4,
    textDecorationStyle: 'dashed',
    textDecorationSkipInk: 'none',
    borderRadius: 2,
  },
  '& .UNVERIFIED': { textDecorationColor: 'color-mix(in srgb, var(--unverified) 45%, transparent)' },
  '& .UNVERIFIED:not(.verdict)': { textDecorationStyle: 'dotted' },
  '& .CORROBORATED': { textDecorationColor: 'var(--corroborated)' },
  '& .DISPUTED': { textDecorationColor: 'var(--disputed)', textDecorationThickness: 3 },
  '& .verdict': { textDecorationStyle: 'solid' },
  '& a:hover, & a[data-near]': { background: 'var(--accent-soft)' },
  '& a.here': { background: 'var(--quote)', scrollMarginTop: 120 },
});

interface Props {
  article: ArticleWithTextFragment;
  /** The appearance one came for; marked and scrolled to. */
  here: string | null;
  onNear: (id: string | null) => void;
}

/** The raw text as it was handed in, its claims underlined by rating, its boilerplate dimmed. */
export const ArticleText = memo(function ArticleText({ article, here, onNear }: Props) {
  const translate = useTranslate();
  const { text, boilerplate } = article.revision;
  const paragraphs = useMemo(
    () => intoParagraphs(cutIntoPieces(text, article.appearances, boilerplate)),
    [text, article.appearances, boilerplate],
  );
  const places = useMemo(() => new Map(article.appearances.map((place) => [place.id, place])), [article.appearances]);
  return (
    <Reading
      data-reading
      lang={article.language ?? undefined}
      onMouseOver={(event) =>
        onNear((event.target as HTMLElement).closest<HTMLElement>('[data-place]')?.dataset.place ?? null)
      }
    >
      {paragraphs.map((paragraph, index) => (
        <p key={index} data-start={paragraph[0]?.start}>
          {paragraph.map((piece) => {
            const place = places.get(piece.ids[0] ?? '');
            if (place) return <Mark key={piece.start} {...{ piece, place, here }} />;
            if (!piece.dimmed) return piece.text;
            return (
              <span
                key={piece.start}
                className="dimmed"
                title={translate('desk.article.boilerplate', { reason: piece.dimmed })}
              >
                {piece.text}
              </span>
            );
          })}
        </p>
      ))}
    </Reading>
  );
});

function Mark({ piece, place, here }: { piece: Piece; place: Place } & Pick<Props, 'here'>) {
  const { verdict, suggestion, id } = place.claim;
  const rating = verdict?.rating ?? suggestion?.rating ?? 'UNVERIFIED';
  return (
    <LinkBase
      to={`/claims/${id}/show`}
      className={`${rating} ${verdict ? 'verdict' : ''} ${place.id === here ? 'here' : ''}`}
      data-place={place.id}
      // A claim in three pieces is one stop of the Tab key, not three.
      tabIndex={piece.start === place.start ? 0 : -1}
    >
      {piece.text}
    </LinkBase>
  );
}

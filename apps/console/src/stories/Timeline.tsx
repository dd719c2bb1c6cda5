import type { StoryFrameQuery } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { memo } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { useDates } from '../i18n/use-dates.ts';
import { Panel } from '../layout/Page.tsx';

type Frame = NonNullable<StoryFrameQuery['story']>['matrix'];
type Onset = Frame['timeline'][number];

const Place = styled(Panel)({
  marginBottom: 16,
  padding: '10px 16px 12px',
  '& h2': { margin: '0 0 8px', fontSize: 14, fontWeight: 650 },
  '& ol': {
    listStyle: 'none',
    display: 'flex',
    gap: 0,
    margin: 0,
    padding: '0 0 4px',
    overflowX: 'auto',
  },
  '& li': { position: 'relative', flex: '0 1 210px', minWidth: 140, padding: '14px 22px 0 0', fontSize: 12.5 },
  // The line of time, with a knot for each time that something was new.
  '& li::before': {
    content: '""',
    position: 'absolute',
    top: 4,
    left: 0,
    right: 0,
    height: 2,
    background: 'var(--line)',
  },
  '& li::after': {
    content: '""',
    position: 'absolute',
    top: 1,
    left: 0,
    width: 8,
    height: 8,
    borderRadius: 4,
    background: 'var(--accent)',
  },
  '& time': { display: 'block', color: 'var(--ink-faint)', fontVariantNumeric: 'tabular-nums' },
  '& .more': { color: 'var(--ink-faint)' },
});

/** Names shown for one moment; an article may bring twenty. */
const SHOWN = 4;

/** When each origin first spoke: by the moment, as one article often brings several. */
export const Timeline = memo(function Timeline({ matrix: { timeline, columns } }: { matrix: Frame }) {
  const translate = useTranslate();
  const dates = useDates();
  const nameless = new Set(
    columns.filter(({ outlet }) => !outlet).flatMap(({ articles }) => articles.map(({ id }) => id)),
  );
  const nameOf = ({ kind, name, articleId }: Onset) =>
    kind === 'OUTLET' && nameless.has(articleId) ? translate('desk.outlet_unknown') : name;
  const moments = new Map<string, Onset[]>();
  for (const onset of timeline) moments.set(onset.firstAt, [...(moments.get(onset.firstAt) ?? []), onset]);
  if (moments.size === 0) return null;
  return (
    <Place aria-labelledby="timeline-title">
      <h2 id="timeline-title">{translate('desk.matrix.timeline')}</h2>
      <ol tabIndex={0} aria-labelledby="timeline-title">
        {[...moments].map(([at, group]) => (
          <li key={at}>
            <time dateTime={at}>
              {group[0]!.isDated ? dates.published(at) : translate('desk.matrix.came_in', { at: dates.published(at) })}
            </time>
            <LinkBase to={`/articles/${group[0]!.articleId}/show`} title={group.map(nameOf).join(', ')}>
              {group.slice(0, SHOWN).map(nameOf).join(', ')}
            </LinkBase>
            {group.length > SHOWN && (
              <span className="more"> {translate('desk.triage.more', { smart_count: group.length - SHOWN })}</span>
            )}
          </li>
        ))}
      </ol>
    </Place>
  );
});

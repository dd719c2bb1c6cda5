import type { ClaimPageFragment, Stance } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { articleTitle } from '../articles/ArticleTitle.tsx';
import { useDates } from '../i18n/use-dates.ts';
import { Column } from '../layout/Column.tsx';
import { SERIF } from '../theme.ts';
import { type Appearance, groupByOrigin, isSameName, type OriginGroup } from './group-by-origin.ts';
import { useMay } from './ClaimTools.tsx';
import { MovePlace } from './MovePlace.tsx';
import { Quiet, SplitOff } from './SplitOff.tsx';
import { StanceMark, StanceShape } from './StanceMark.tsx';

const Group = styled('section')({
  padding: '12px 16px 4px',
  borderBottom: '1px solid var(--line)',
  '&:last-of-type': { borderBottom: 0 },
  '& h3': { margin: '0 0 8px', fontSize: 14, fontWeight: 650 },
  '& h3 small': { color: 'var(--ink-faint)', fontSize: 12, fontWeight: 400 },
});
const Place = styled('article')({
  margin: '0 0 14px',
  '& .from': { display: 'flex', flexWrap: 'wrap', gap: '2px 8px', fontSize: 12.5, color: 'var(--ink-soft)' },
  '& .from strong': { color: 'var(--ink)', fontWeight: 500 },
  '& blockquote': {
    margin: '6px 0',
    paddingLeft: 12,
    borderLeft: '2px solid var(--line)',
    fontFamily: SERIF,
    fontSize: 15.5,
    lineHeight: 1.5,
    color: 'var(--ink-faint)',
    overflowWrap: 'anywhere',
  },
  '& mark': { background: 'var(--quote)', color: 'var(--ink)', padding: '1px 0', borderRadius: 2 },
  '& .more': {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px 16px',
    alignItems: 'flex-start',
    color: 'var(--ink-soft)',
    fontSize: 12.5,
  },
  '& .more a, & .more button': { display: 'block', minHeight: 26, padding: '4px 0', lineHeight: '18px' },
  '& .why': { margin: '2px 0 0', color: 'var(--ink-soft)', fontSize: 12.5, overflowWrap: 'anywhere' },
});

/** Everyone with one stance on the claim, by origin, each sentence in its context. */
export function AppearanceColumn({ stance, claim }: { stance: Stance; claim: ClaimPageFragment }) {
  const translate = useTranslate();
  const groups = groupByOrigin(claim.appearances, stance);
  const places = groups.reduce((sum, group) => sum + group.appearances.length, 0);
  const says = stance === 'ASSERTS';
  const heading = `column-${stance}`;
  return (
    <Column aria-labelledby={heading}>
      <header>
        <StanceShape stance={stance} />
        <h2 id={heading}>{translate(says ? 'desk.claim.say_so' : 'desk.claim.deny')}</h2>
        {places > 0 && <span>{translate('desk.count.places', { smart_count: places })}</span>}
      </header>
      {groups.length === 0 && <p>{translate(says ? 'desk.claim.nobody_says' : 'desk.claim.nobody_denies')}</p>}
      {groups.map((group) => (
        <OriginSection key={group.key} claim={claim} group={group} />
      ))}
    </Column>
  );
}

function OriginSection({ claim, group }: { claim: ClaimPageFragment; group: OriginGroup }) {
  const translate = useTranslate();
  return (
    <Group>
      <h3>
        {group.name ?? translate('desk.origin.unnamed')} <small>{translate(`desk.origin.kind.${group.kind}`)}</small>
      </h3>
      {group.appearances.map((appearance) => (
        <AppearanceInContext key={appearance.id} claim={claim} appearance={appearance} />
      ))}
    </Group>
  );
}

/** "a US official → Washington Post → INN": who said it first, and through whom it came. */
function useChain({ attribution, article }: Appearance): string {
  const translate = useTranslate();
  const outlet = article.outlet?.name ?? translate('desk.outlet_unknown');
  if (attribution.length === 0) return `${outlet}, ${translate('desk.claim.own_voice')}`;
  const speakers = attribution.map(({ speaker }) => speaker);
  // "the Financial Times → Financial Times" says nothing twice.
  const own = isSameName(speakers.at(-1), outlet);
  return [...(own ? speakers.slice(0, -1) : speakers), outlet].join(' → ');
}

function AppearanceInContext({ claim, appearance }: { claim: ClaimPageFragment; appearance: Appearance }) {
  const translate = useTranslate();
  const mayEdit = useMay('claim:edit');
  const [isMoving, setMoving] = useState(false);
  const dates = useDates();
  const chain = useChain(appearance);
  const { article, context, stance, certainty, matchReasons } = appearance;
  return (
    <Place data-stance={stance}>
      <div className="from">
        <strong>{chain}</strong>
        <StanceMark stance={stance} certainty={certainty} />
      </div>
      <blockquote>
        {context.before}
        <mark>{context.quote}</mark>
        {context.after}
      </blockquote>
      <div className="more">
        <LinkBase to={`/articles/${article.id}/show?at=${appearance.id}`} title={articleTitle(article)}>
          {translate('desk.claim.in_article')}
        </LinkBase>
        {article.publishedAt && <span style={{ padding: '3px 0' }}>{dates.published(article.publishedAt)}</span>}
        {mayEdit && claim.appearances.length > 1 && <SplitOff claim={claim} appearanceId={appearance.id} />}
        {mayEdit && (
          <Quiet type="button" aria-expanded={isMoving} onClick={() => setMoving(!isMoving)}>
            {translate('desk.tool.move')}
          </Quiet>
        )}
      </div>
      {isMoving && <MovePlace claim={claim} appearanceId={appearance.id} onClose={() => setMoving(false)} />}
      {matchReasons.length > 0 && (
        <p className="why">
          {translate('desk.label', { name: translate('desk.claim.match') })} {matchReasons.join(' · ')}
        </p>
      )}
    </Place>
  );
}

import type { ClaimPageFragment, Stance } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { LinkBase, useTranslate } from 'react-admin';
import { groupByOrigin, outletsOf } from '../claims/group-by-origin.ts';
import { StanceMark, StanceShape } from '../claims/StanceMark.tsx';
import { Panel } from '../layout/Page.tsx';
import { SERIF } from '../theme.ts';

const Frame = styled(Panel)({
  padding: '12px 16px 4px',
  '& h2': { display: 'flex', alignItems: 'center', gap: 8, margin: '0 0 10px', fontSize: 13, fontWeight: 650 },
  '& h2 small': { color: 'var(--ink-faint)', fontWeight: 400, fontSize: 12.5 },
  '& ul': { listStyle: 'none', margin: 0, padding: 0 },
  '& li': { margin: '0 0 12px' },
  '& .from': { display: 'flex', flexWrap: 'wrap', gap: '2px 8px', fontSize: 12.5, color: 'var(--ink-soft)' },
  '& .from b': { color: 'var(--ink)', fontWeight: 600 },
  '& blockquote': {
    margin: '3px 0 0',
    fontFamily: SERIF,
    fontSize: 15.5,
    lineHeight: 1.45,
    color: 'var(--ink-faint)',
    overflowWrap: 'anywhere',
  },
  '& mark': { background: 'var(--quote)', color: 'var(--ink)', borderRadius: 2 },
});

/** In triage one looks at what each origin says, not at every place that prints it. */
const SHOWN = 4;

/** Everyone with one stance on the claim: each origin with its first sentence in context. */
export function Side({ claim, stance }: { claim: ClaimPageFragment; stance: Stance }) {
  const translate = useTranslate();
  const groups = groupByOrigin(claim.appearances, stance);
  if (groups.length === 0) return null;
  const heading = `side-${stance}`;
  return (
    <Frame aria-labelledby={heading}>
      <h2 id={heading}>
        <StanceShape stance={stance} />
        {translate(stance === 'ASSERTS' ? 'desk.claim.say_so' : 'desk.claim.deny')}
        <small>{translate('desk.count.origins', { smart_count: groups.length })}</small>
      </h2>
      <ul>
        {groups.slice(0, SHOWN).map((group) => {
          const { key, name, appearances } = group;
          const [first] = appearances;
          return (
            first && (
              <li key={key}>
                <div className="from">
                  <b>{name ?? translate('desk.origin.unnamed')}</b>
                  <span>{outletsOf(group)?.join(', ') ?? translate('desk.claim.own_voice')}</span>
                  {first.certainty === 'HEDGED' && <StanceMark stance={stance} certainty="HEDGED" />}
                </div>
                <blockquote>
                  {first.context.before}
                  <mark>{first.context.quote}</mark>
                  {first.context.after}
                </blockquote>
              </li>
            )
          );
        })}
      </ul>
      {groups.length > SHOWN && (
        <p>
          <LinkBase to={`/claims/${claim.id}/show`}>
            {translate('desk.triage.more', { smart_count: groups.length - SHOWN })}
          </LinkBase>
        </p>
      )}
    </Frame>
  );
}

import type { ClaimPageFragment } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { LinkBase, useTranslate } from 'react-admin';
import { Key } from '../layout/Key.tsx';
import { Panel } from '../layout/Page.tsx';
import { useShortcuts } from '../layout/use-shortcuts.ts';
import { SERIF } from '../theme.ts';
import { useMay } from './ClaimTools.tsx';
import { useMatches } from './use-matches.ts';

const Frame = styled(Panel)({
  padding: '12px 16px 4px',
  marginBottom: 16,
  maxWidth: 1000,
  '& > h2': { margin: '0 0 6px', fontSize: 13.5, fontWeight: 650 },
  '& ol': { listStyle: 'none', margin: 0, padding: 0 },
  '& li': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '4px 16px',
    alignItems: 'start',
    padding: '8px 0',
    borderTop: '1px solid var(--line)',
  },
  '& li a': { color: 'var(--ink)', fontFamily: SERIF, fontSize: 16, lineHeight: 1.35 },
  '& .why': { margin: '2px 0 0', color: 'var(--ink-soft)', fontSize: 12.5 },
  '& .opposed': { color: 'var(--error)', fontWeight: 600 },
  '& .answer': { display: 'flex', gap: 6 },
});

/** Claims that may be this one, the likest first, with what speaks for and against: `a` accepts the first, `x` rejects it. */
export function Matches({ claim }: { claim: ClaimPageFragment }) {
  const translate = useTranslate();
  const mayEdit = useMay('claim:edit');
  const { matches, accept, reject } = useMatches(claim);
  const [first] = matches;
  // In review `a` approves: where a verdict waits, the buttons remain.
  const hasKeys = mayEdit && first && claim.status !== 'PROPOSED';
  useShortcuts(hasKeys ? { a: () => void accept(first), x: () => reject(first) } : {});
  if (!first) return null;
  return (
    <Frame aria-labelledby="matches-title">
      <h2 id="matches-title">{translate('desk.match.title')}</h2>
      <ol>
        {matches.map((match, at) => (
          <li key={match.other.id}>
            <div>
              <LinkBase to={`/claims/${match.other.id}/show`}>{match.other.text}</LinkBase>
              <p className="why">
                {match.isOpposed && <span className="opposed">{translate('desk.match.opposed')} </span>}
                {match.reasons.join(' · ')}
              </p>
            </div>
            {mayEdit && (
              <div className="answer">
                <Button variant="outlined" onClick={() => void accept(match)}>
                  {at === 0 && hasKeys && <Key aria-hidden>a</Key>}
                  {translate('desk.match.accept')}
                </Button>
                <Button onClick={() => reject(match)}>
                  {at === 0 && hasKeys && <Key aria-hidden>x</Key>}
                  {translate('desk.match.reject')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
    </Frame>
  );
}

import type { ClaimPageFragment } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Panel } from '../layout/Page.tsx';
import { When } from '../layout/When.tsx';
import { RatingMark } from './RatingMark.tsx';

const Frame = styled(Panel)({
  padding: '14px 16px 8px',
  '& h2': { margin: '0 0 8px', fontSize: 14, fontWeight: 650 },
  '& h2:not(:first-of-type)': { marginTop: 16 },
  '& ol': { listStyle: 'none', margin: 0, padding: 0 },
  '& li': { padding: '8px 0', borderTop: '1px solid var(--line)', overflowWrap: 'anywhere' },
  '& p': { margin: '3px 0' },
  '& strong': { fontWeight: 600 },
  '& .quiet': { color: 'var(--ink-faint)', fontSize: 12.5 },
});

/** What has been decided and done so far, in words, newest first. */
export function ClaimRecord({ claim }: { claim: ClaimPageFragment }) {
  const translate = useTranslate();
  return (
    <Frame>
      <h2>{translate('desk.claim.verdicts')}</h2>
      {claim.verdicts.length === 0 && <p className="quiet">{translate('desk.claim.no_verdicts')}</p>}
      <ol data-testid="verdicts">
        {claim.verdicts.map((verdict) => (
          <li key={verdict.id}>
            <RatingMark verdict={verdict.rating} />
            <p>{verdict.rationale}</p>
            <span className="quiet">
              {verdict.proposedBy.name} · <When at={verdict.createdAt} />
            </span>
          </li>
        ))}
      </ol>
      <h2>{translate('desk.claim.history')}</h2>
      <ol>
        {claim.history.map((event) => (
          <li key={event.id}>
            <strong>{event.actorName}</strong> {event.summary}
            <br />
            <span className="quiet">
              <When at={event.at} />
            </span>
          </li>
        ))}
      </ol>
    </Frame>
  );
}

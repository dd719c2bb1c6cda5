import type { ClaimRowFragment } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { LinkBase, useGetIdentity, useTranslate } from 'react-admin';
import { Panel } from '../layout/Page.tsx';
import { When } from '../layout/When.tsx';
import { RatingShape } from '../verdicts/RatingMark.tsx';

const Frame = styled(Panel)({
  padding: '12px 0 6px',
  '& h2': { margin: '0 16px 6px', fontSize: 14, fontWeight: 650 },
  '& ol': { listStyle: 'none', margin: 0, padding: 0 },
  '& a': {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    gap: 8,
    padding: '7px 16px',
    color: 'var(--ink)',
    textDecoration: 'none',
    fontSize: 13,
    '&:hover': { background: 'var(--sunken)' },
    '&[aria-current]': { background: 'var(--accent-soft)', boxShadow: 'inset 3px 0 var(--accent)' },
    '&:focus-visible': { outlineOffset: -2 },
  },
  '& svg': { marginTop: 2 },
  '& small': { display: 'block', color: 'var(--ink-faint)', fontSize: 12.5 },
  '& .own a': { color: 'var(--ink-faint)' },
  '& .own svg': { opacity: 0.6 },
});

/** Everything that waits; one's own is there to be seen, greyed, with the reason. */
export function Queue({ claims, current }: { claims: ClaimRowFragment[]; current: string }) {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  if (claims.length < 2) return null;
  return (
    <Frame aria-labelledby="queue-title">
      <h2 id="queue-title">{translate('desk.review.queue')}</h2>
      <ol>
        {claims.map(({ id, text, verdict }) => {
          const isOwn = verdict?.proposedBy.id === identity?.id;
          return (
            <li key={id} className={isOwn ? 'own' : ''}>
              <LinkBase to={`/review/${id}`} aria-current={id === current ? 'true' : undefined}>
                {verdict ? <RatingShape rating={verdict.rating} solid /> : <span />}
                <span>
                  {text}
                  <small>
                    {isOwn ? translate('desk.review.own') : verdict?.proposedBy.name}
                    {verdict && !isOwn && (
                      <>
                        {' · '}
                        <When at={verdict.createdAt} />
                      </>
                    )}
                  </small>
                </span>
              </LinkBase>
            </li>
          );
        })}
      </ol>
    </Frame>
  );
}

import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { usePresence } from './use-presence.ts';

const Line = styled('p')({
  margin: '0 0 12px',
  fontSize: 13,
  color: 'var(--ink-soft)',
  '& b': { color: 'var(--ink)', fontWeight: 600 },
  '& i': {
    display: 'inline-block',
    width: 8,
    height: 8,
    marginRight: 6,
    borderRadius: 4,
    background: 'var(--corroborated)',
  },
});

/** "Ana Editor is also here": so that two do not do the same work without knowing. */
export function AlsoHere({ claimId }: { claimId: string }) {
  const translate = useTranslate();
  const people = usePresence(claimId);
  return (
    <div role="status">
      {people.length > 0 && (
        <Line>
          <i aria-hidden />
          {people.map(({ name, isWriting }, at) => (
            <span key={name}>
              {at > 0 && ' · '}
              <b>{name}</b> {translate(isWriting ? 'desk.presence.writing' : 'desk.presence.here')}
            </span>
          ))}
        </Line>
      )}
    </div>
  );
}

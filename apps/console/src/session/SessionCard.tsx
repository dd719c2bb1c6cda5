import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Brand } from '../layout/Brand.tsx';
import { SERIF } from '../theme.ts';

export const Screen = styled('main')({
  minHeight: '100vh',
  display: 'grid',
  placeItems: 'center',
  padding: '32px 16px',
});
export const Card = styled('div')({
  width: '100%',
  maxWidth: 380,
  '& header': { display: 'flex', alignItems: 'center', gap: 10, marginBottom: 4 },
  '& h1': { margin: 0, fontSize: 22, fontWeight: 700, letterSpacing: '-0.02em' },
  '& .lead': {
    margin: '0 0 24px',
    color: 'var(--ink-soft)',
    fontFamily: SERIF,
    fontSize: 17,
  },
  '& form': { display: 'grid', gap: 16 },
});
export const Message = styled('p')({
  margin: 0,
  padding: '8px 12px',
  borderRadius: 6,
  background: 'var(--error-soft)',
  '&.note': { background: 'var(--accent-soft)' },
});

/** The desk's name and what it is for, above whatever opens the door. */
export function CardHead() {
  const translate = useTranslate();
  return (
    <>
      <header>
        <Brand size={30} />
        <h1>{translate('desk.name')}</h1>
      </header>
      <p className="lead">{translate('desk.sign_in.lead')}</p>
    </>
  );
}

import { styled } from '@mui/material/styles';
import Button from '@mui/material/Button';
import { useLocaleState, useTranslate } from 'react-admin';
import { LANGUAGES } from '../i18n/index.ts';
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

/** The other languages of the console, each in its own words: someone who cannot read the page finds theirs. */
export function LanguageChoice() {
  const [locale, setLocale] = useLocaleState();
  return (
    <p style={{ margin: '20px 0 0 -12px' }}>
      {LANGUAGES.filter((language) => language.locale !== locale).map((language) => (
        <Button key={language.locale} lang={language.locale} onClick={() => setLocale(language.locale)}>
          {language.name}
        </Button>
      ))}
    </p>
  );
}

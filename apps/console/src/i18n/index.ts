import polyglotI18nProvider from 'ra-i18n-polyglot';
import frameMessages from 'ra-language-english';
import { en } from './en.ts';

/** The languages of the console, each by its own name. A further one is a file like fr.ts and a row here and below. */
export const LANGUAGES = [
  { locale: 'en', name: 'English' },
  { locale: 'fr', name: 'Français' },
];

const inEnglish = { ...frameMessages, ...en };

/** English is always here; other languages come when they are chosen. */
const messagesIn = (locale: string) =>
  locale === 'fr'
    ? Promise.all([import('ra-language-french'), import('./fr.ts'), import('./fr-server.ts')]).then(
        ([frame, { fr }, { serverWords }]) => ({ ...frame.default, ...fr, server: serverWords }),
      )
    : inEnglish;

export const i18nProvider = polyglotI18nProvider(messagesIn, 'en', LANGUAGES);

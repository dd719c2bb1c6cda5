import polyglotI18nProvider from 'ra-i18n-polyglot';
import frameMessages from 'ra-language-english';
import { en } from './en.ts';

/** English for now; a further language is one more file and one more row here. */
export const i18nProvider = polyglotI18nProvider(() => ({ ...frameMessages, ...en }), 'en', [
  { locale: 'en', name: 'English' },
]);

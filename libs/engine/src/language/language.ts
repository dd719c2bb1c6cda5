import { languageOf as guess } from '@claimdesk/english';

/** "en" when the text is English, else null: other languages are not told apart. */
export const languageOf = (text: string): string | null => (guess(text.slice(0, 8000)).language === 'en' ? 'en' : null);

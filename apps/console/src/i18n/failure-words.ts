import type { useTranslate } from 'react-admin';

/**
 * Why something could not be read, in the reader's language by the stable kind of the failure; where it has no words for
 * the kind, the desk's own sentence, which is English.
 */
export const failureWords = (translate: ReturnType<typeof useTranslate>, kind: string | null, sentence: string) =>
  translate(`server.${kind}`, { message: sentence, _: sentence });

import type { ErrorCode } from '@claimdesk/domain';

/**
 * What the desk refuses, in French, by the code of the error. The API speaks English; where its sentence says more than
 * the code does (which field, which address), it stands behind as it is.
 */
export const serverWords: Record<ErrorCode, string> = {
  INPUT_INVALID: 'Cette saisie ne peut pas être acceptée (%{message})',
  TEXT_EMPTY: 'Il n’y a pas de texte. Collez l’article entier.',
  TEXT_TOO_LONG: 'Ce texte est trop long. Partagez-le en plusieurs articles. (%{message})',
  TEXT_IS_BINARY: 'Ceci n’est pas du texte. Copiez les mots de l’article, pas le fichier.',
  TEXT_NOT_UNICODE: 'Ce texte contient des caractères qui ne se lisent pas. Copiez-le à nouveau depuis la source.',
  TEXT_IS_HTML: 'Ceci est le code d’une page. Copiez les mots de l’article, ou donnez son adresse.',
  DATE_INVALID: 'Cette date ne se comprend pas. Par exemple : 2022-03-18 ou 2022-03-18T16:21:00Z.',
  FETCH_FAILED: 'Cette adresse n’a pas pu être lue. Vérifiez-la, ou collez le texte. (%{message})',
  PAGE_HAS_NO_ARTICLE: 'Aucun article n’a été trouvé sur cette page. Collez son texte.',
  FILE_TYPE_UNKNOWN: 'Ce type de fichier n’est pas lu ici. (%{message})',
  FILE_UNREADABLE: 'Ce fichier ne peut pas être lu. Collez le texte de l’article. (%{message})',
  FILE_TOO_LARGE: 'Ce fichier est trop gros. (%{message})',
  NO_FEED: 'Aucun flux n’a été trouvé à cette adresse. (%{message})',
  NOT_SIGNED_IN: 'Connectez-vous d’abord.',
  SECOND_FACTOR_REQUIRED: 'Donnez aussi le code de votre application.',
  SECOND_FACTOR_WRONG: 'Ce code n’est pas le bon. Attendez le suivant et réessayez.',
  KEY_INVALID: 'Cette clé n’est pas valable. Demandez-en une autre à un administrateur.',
  BUDGET_SPENT: 'Cette clé a tout dépensé pour le moment. Réessayez un peu plus tard.',
  TOO_MANY_ATTEMPTS: 'Trop d’essais. Attendez un peu avant de réessayer.',
  SIGN_IN_FAILED: 'Cette adresse et ce mot de passe ne vont pas ensemble.',
  FORBIDDEN: 'Votre rôle ne permet pas de faire cela. Demandez à quelqu’un qui le peut.',
  NOT_FOUND: 'Ceci n’existe pas, ou plus.',
  OWN_WORK: 'Vous y avez travaillé : quelqu’un d’autre doit approuver.',
  EVIDENCE_SEALED: 'Ce verdict a été décidé : ses preuves ne changent plus. Proposez une correction.',
  EVIDENCE_MISSING: 'Il manque des preuves. Ajoutez-en, ou dites pourquoi la règle ne vaut pas ici. (%{message})',
  CONTENT_CHANGED: 'La proposition a changé depuis que vous l’avez lue. Relisez-la avant d’approuver.',
  TRANSITION_NOT_ALLOWED: 'Ce n’est plus possible : l’affirmation est passée à un autre état. Regardez-la à nouveau.',
  VERSION_CONFLICT: 'Quelqu’un d’autre vient de la modifier. Rien n’est perdu : relisez, puis enregistrez à nouveau.',
  QUERY_TOO_COMPLEX: 'C’était trop demander à la fois. Demandez-en moins.',
  QUERY_INVALID: 'La console et le serveur ne se comprennent pas. Rechargez la page.',
  TRY_AGAIN: 'Cela n’a pas marché à l’instant. Rien n’est perdu ; réessayez dans un moment.',
  INTERNAL: 'Une erreur est survenue de notre côté. Rien de ce qui est enregistré n’est touché ; réessayez.',
};

import type { keyWords as english } from './en-keys.ts';

/** Les mots des clés d’API et de ce qui est publié. */
export const keyWords: typeof english = {
  api_keys: {
    title: 'Clés d’API',
    lead: 'Pour les programmes qui lisent la rédaction ou lui remettent des articles.',
    none: 'Pas encore de clés. Ce qui est publié se lit sans clé ; une clé relève les limites et ouvre davantage.',
    create: 'Nouvelle clé',
    make: 'Créer la clé',
    secret: {
      title: 'Clé pour %{name}',
      once: 'Copiez-la maintenant : elle n’est montrée qu’une fois, et la rédaction n’en garde que l’empreinte.',
      copied: 'Clé copiée.',
      copy: 'Copier la clé',
      kept: 'Je l’ai gardée',
    },
    name_help: 'Du nom de qui s’en servira.',
    holds: 'Vaut pendant',
    days: '%{smart_count} jour |||| %{smart_count} jours',
    scope_missing: 'Dites à quoi sert la clé.',
    scope: {
      PUBLISHED_READ: 'Lire ce qui est publié',
      CLAIMS_READ: 'Lire aussi les affirmations de la rédaction, brouillons de verdicts compris',
      ARTICLES_WRITE: 'Remettre des articles',
    },
    scope_short: { PUBLISHED_READ: 'publié', CLAIMS_READ: 'affirmations', ARTICLES_WRITE: 'remettre des articles' },
    state: { ACTIVE: 'valable', ROTATED: 'valable, successeur créé', EXPIRED: 'échue', REVOKED: 'révoquée' },
    column: {
      name: 'Nom',
      key: 'Commence par',
      scopes: 'Sert à',
      state: 'État',
      expires: 'Jusqu’au',
      used: 'Dernier usage',
    },
    never: 'jamais',
    rotate: 'Renouveler',
    rotate_sure: 'Vraiment ? Une nouvelle clé pour %{name} ; l’ancienne vaut un jour de plus',
    revoke: 'Révoquer',
    revoke_sure: 'Vraiment révoquer %{name} maintenant ?',
    revoked: 'Révoquée. Elle n’ouvre plus rien.',
  },
  elsewhere: {
    title: 'Publié',
    public_page: 'La page publique de cette affirmation',
    checked_by: 'Déjà vérifiée par %{publisher} :',
    perhaps_by: 'Peut-être vérifiée par %{publisher} :',
    opposed: '(le contraire de cette affirmation)',
  },
};

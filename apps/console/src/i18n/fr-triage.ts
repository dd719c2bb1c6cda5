import type { triageWords as english } from './en-triage.ts';

/** Les mots du tri, de la recherche et des vues. */
export const triageWords: typeof english = {
  undo: 'Annuler',
  match: {
    title: 'Peut-être la même',
    accept: 'La même',
    reject: 'Une autre',
    opposed: 'Dit le contraire.',
    accepted: 'Réunies : %{claim}',
    rejected: 'Séparées : %{claim}',
  },
  view: {
    title: 'Vues enregistrées',
    keep: 'Enregistrer cette vue',
    name: 'Nom de la vue',
    remove: 'Retirer la vue « %{name} »',
  },
  palette: {
    title: 'Chercher ou aller',
    hint: 'Une affirmation, une personne, un article, une page…',
    nothing: 'Rien trouvé. Moins de mots trouvent davantage.',
    said_by: 'Dit par « %{name} »',
    all_said_by: 'Toutes les affirmations de « %{name} »',
    go: 'Aller à',
  },
  triage: {
    title: 'Tri',
    left: 'reste %{smart_count} |||| restent %{smart_count}',
    decided: '%{smart_count} traitée |||| %{smart_count} traitées',
    speed: '%{speed} à l’heure',
    more: '%{smart_count} de plus',
    all: 'Trier toutes les affirmations ouvertes',
    finished: 'Tout est fait.',
    nothing: 'Rien à trier.',
    nothing_here: 'Aucune affirmation ouverte ne correspond à votre demande.',
    nothing_left: 'Toutes les affirmations ont été vues. Les nouvelles apparaissent ici d’elles-mêmes.',
    refused: 'Non enregistré : « %{claim} ». %{why} Vos mots sont gardés avec l’affirmation.',
    not_merged: 'Non réunies : « %{claim} ». %{why}',
    reason: {
      say: '%{names} le dit. |||| %{names} le disent indépendamment.',
      deny: '%{names} le dément. |||| %{names} le démentent.',
      only: 'Seul %{names} le dit ; aucune origine indépendante ne le confirme.',
      nobody_denies: 'Personne ne le dément.',
    },
  },
};

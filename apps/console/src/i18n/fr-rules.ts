import type { ruleWords as english } from './en-rules.ts';

/** Les mots des pages sur la rédaction elle-même : ses files et ses règles. */
export const ruleWords: typeof english = {
  queues: {
    title: 'Files d’attente',
    waiting: 'en attente',
    active: 'en cours',
    delayed: 'à réessayer',
    away: 'La file ne répond pas. Rien n’est perdu : le travail y sera remis d’après les articles eux-mêmes.',
    name: { PIPELINE: 'Articles reçus', SOURCES: 'Adresses et flux' },
    what: {
      PIPELINE: 'Textes à découper en affirmations et à comparer.',
      SOURCES: 'Pages et flux à chercher sur d’autres sites.',
    },
  },
  rules: {
    title: 'Règles de la rédaction',
    verdicts: 'Ce qu’il faut à un verdict',
    approvals:
      'Chaque verdict est approuvé par %{smart_count} personne. |||| Chaque verdict est approuvé par %{smart_count} personnes.',
    approvals_tag:
      '%{tag} : un verdict sur une telle affirmation est approuvé par %{smart_count} personne. |||| %{tag} : un verdict sur une telle affirmation est approuvé par %{smart_count} personnes.',
    rule: {
      four_eyes:
        'Personne n’approuve ce qu’il a écrit, modifié en dernier ou appuyé d’une preuve. Un administrateur peut passer outre avec une raison, qui reste au journal.',
      gate: 'Corroboré demande l’appui de deux origines indépendantes, Contesté des preuves des deux côtés. On peut s’en dispenser avec une raison écrite, qui est publiée.',
      stale:
        'Un verdict en vigueur se périme quand un nouveau passage dit le contraire, ou quand une citation change ou disparaît.',
      correction:
        'Rien de publié n’est retouché : une correction est une nouvelle version, avec un mot pour les lecteurs.',
      audit: 'Chaque changement est gardé au journal, que personne ne peut réécrire.',
    },
    who_changes:
      'Ces règles font partie du code de Claimdesk (version %{version} des règles) ; aucune page ni aucun réglage ne les change. Le serveur décide d’après les tableaux mêmes que voici. Qui tient le serveur les change en installant une autre version ; chaque verdict retient celles sous lesquelles il a été proposé. Le rôle de chacun est donné par les administrateurs, sous Équipe.',
    rights: 'Qui peut faire quoi',
    what: 'Quoi',
    yes: 'oui',
    no: 'non',
    may: {
      session_open: 'Se connecter et se déconnecter, accepter une invitation, demander qui est connecté.',
      profile_manage: 'Changer son mot de passe, son second facteur et ses sessions.',
      article_read: 'Lire les articles, leurs versions et leur avancement.',
      article_ingest: 'Remettre un article, dont on tire les affirmations.',
      article_revise: 'Remettre une nouvelle version d’un article, et faire relire sa source.',
      feed_manage: 'Suivre des flux, dont les articles arrivent d’eux-mêmes, et les suspendre.',
      article_retry: 'Faire réessayer un article qui a échoué.',
      story_read: 'Lire les sujets et les affirmations que les médias partagent.',
      story_edit: 'Renommer un sujet, déplacer un article, réunir deux sujets qui n’en font qu’un.',
      claim_read: 'Lire les affirmations, leurs passages, suggestions, verdicts et leur histoire.',
      claim_edit: 'Corriger, ajouter, marquer, fusionner et séparer les affirmations.',
      claim_dismiss: 'Écarter une affirmation comme invérifiable, et la rouvrir.',
      claim_assign: 'Confier une affirmation à quelqu’un, avec une date.',
      claim_comment: 'Commenter une affirmation et appeler des collègues.',
      reply_record: 'Noter à qui une réponse a été demandée, et laquelle est venue.',
      verdict_propose: 'Proposer, modifier et corriger un verdict.',
      verdict_review: 'Approuver ou renvoyer le verdict d’un autre, et en retirer un en vigueur.',
      verdict_override: 'Approuver malgré la règle des quatre yeux, avec une raison qui reste au journal.',
      people_read: 'Voir qui travaille à la rédaction.',
      people_manage: 'Inviter, modifier, désactiver et réactiver des personnes.',
      audit_read: 'Lire qui a changé quoi et quand, et faire contrôler le journal.',
      published_read: 'Lire ce que la rédaction a publié.',
      key_manage: 'Créer, renouveler et révoquer des clés d’API, et voir leur dernier usage.',
      review_read: 'Lire ce que d’autres ont publié sur une affirmation.',
      review_import: 'Importer les vérifications publiées par d’autres.',
    },
  },
};

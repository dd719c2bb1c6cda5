import { registerEnumType } from '@nestjs/graphql';
import {
  APPEARANCE_FATES,
  ARTICLE_STATUSES,
  ATTRIBUTION_MODES,
  BEARINGS,
  CERTAINTIES,
  CLAIM_ACTIONS,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  CORRECTION_CLASSES,
  EVIDENCE_KINDS,
  MATCH_LEVELS,
  KEY_SCOPES,
  FEED_STATUSES,
  NOTICE_KINDS,
  ORIGIN_KINDS,
  PUBLICATION_KINDS,
  PUBLISHED_STATUSES,
  RATINGS,
  ROLES,
  SOURCE_STATUSES,
  STALENESS_REASONS,
  STANCES,
  VERDICT_STATUSES,
} from '@claimdesk/domain';
import { ARTICLE_ORDERS, CLAIM_ORDERS, KEY_STATES, PUBLISHED_ORDERS } from '@claimdesk/newsroom';

/** A word list of the glossary as a GraphQL enum of the same words. */
function enumOf<T extends string>(name: string, words: readonly T[], description: string): Record<string, T> {
  const values = Object.fromEntries(
    words.map((word) => [
      word
        .replace(/([a-z])([A-Z])/g, '$1_$2')
        .replace(':', '_')
        .toUpperCase(),
      word,
    ]),
  );
  registerEnumType(values, { name, description });
  return values as Record<string, T>;
}

export const RatingEnum = enumOf('Rating', RATINGS, 'What a desk decides on a claim.');
export const StanceEnum = enumOf('Stance', STANCES, 'What the speaker at one place does with the claim.');
export const CertaintyEnum = enumOf('Certainty', CERTAINTIES, 'Whether a place states the claim flatly or hedges it.');
export const ClaimKindEnum = enumOf('ClaimKind', CLAIM_KINDS, 'What sort of statement a claim is.');
export const AttributionModeEnum = enumOf('AttributionMode', ATTRIBUTION_MODES, "How the speaker's words are given.");
export const OriginKindEnum = enumOf('OriginKind', ORIGIN_KINDS, 'Where the information entered the record.');
export const MatchLevelEnum = enumOf('MatchLevel', MATCH_LEVELS, 'How sure the machine is that two claims are one.');
export const ArticleStatusEnum = enumOf('ArticleStatus', ARTICLE_STATUSES, 'How far an article has come.');
export const ClaimStatusEnum = enumOf('ClaimStatus', CLAIM_STATUSES, "Where a claim stands in the desk's workflow.");
export const ClaimActionEnum = enumOf('ClaimAction', CLAIM_ACTIONS, 'What can be done with a claim.');
export const VerdictStatusEnum = enumOf('VerdictStatus', VERDICT_STATUSES, 'Where a verdict stands.');
export const CorrectionClassEnum = enumOf('CorrectionClass', CORRECTION_CLASSES, 'How much a correction changes.');
export const EvidenceKindEnum = enumOf('EvidenceKind', EVIDENCE_KINDS, 'What a piece of evidence is.');
export const BearingEnum = enumOf('Bearing', BEARINGS, 'What a piece of evidence does for the claim.');
export const SourceStatusEnum = enumOf('SourceStatus', SOURCE_STATUSES, 'Whether the article at an address is in.');
export const FeedStatusEnum = enumOf('FeedStatus', FEED_STATUSES, 'Whether a feed is looked at regularly.');
export const AppearanceFateEnum = enumOf(
  'AppearanceFate',
  APPEARANCE_FATES,
  'What a later revision did to an appearance.',
);
export const NoticeKindEnum = enumOf('NoticeKind', NOTICE_KINDS, 'What an outlet says of its own article.');
export const DifferenceKindEnum = enumOf(
  'DifferenceKind',
  ['SAME', 'ADDED', 'REMOVED'] as const,
  'Which of two versions has a stretch of text.',
);
export const ComparedFateEnum = enumOf(
  'ComparedFate',
  ['KEPT', 'MOVED', 'CHANGED', 'GONE', 'NEW'] as const,
  "What became of a claim's place between two versions.",
);
export const StalenessReasonEnum = enumOf(
  'StalenessReason',
  STALENESS_REASONS,
  'Why an approved verdict no longer fits what the articles say.',
);
export const RoleEnum = enumOf('Role', ROLES, 'Who someone is on the desk.');

const keysOf = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as K[];
export const ArticleOrderEnum = enumOf('ArticleOrder', keysOf(ARTICLE_ORDERS), 'How a list of articles is ordered.');
export const ClaimOrderEnum = enumOf('ClaimOrder', keysOf(CLAIM_ORDERS), 'How a list of claims is ordered.');

export const PublicationKindEnum = enumOf(
  'PublicationKind',
  PUBLICATION_KINDS,
  'A first verdict, a corrected one, one made anew after staleness, or a notice.',
);
export const PublishedStatusEnum = enumOf('PublishedStatus', PUBLISHED_STATUSES, 'Where a published claim stands.');
export const PublishedOrderEnum = enumOf('PublishedOrder', PUBLISHED_ORDERS, 'How published claims are ordered.');
export const KeyScopeEnum = enumOf('KeyScope', KEY_SCOPES, 'What an API key is good for.');
export const KeyStateEnum = enumOf('KeyState', KEY_STATES, 'Whether an API key still opens anything.');

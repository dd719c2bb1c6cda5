import type { ErrorCode } from './errors.ts';

/** The glossary's closed word lists (docs/glossary.md), used verbatim in code, database, API and screen. */

/** What a desk decides on a claim. */
export const RATINGS = ['CORROBORATED', 'DISPUTED', 'UNVERIFIED'] as const;
export type Rating = (typeof RATINGS)[number];

/** What the speaker at one place does with the claim. */
export const STANCES = ['ASSERTS', 'DENIES'] as const;
export type Stance = (typeof STANCES)[number];

/** Whether the place states the claim flatly or hedges it (reportedly, could, feared). */
export const CERTAINTIES = ['STATED', 'HEDGED'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What sort of statement a claim is. */
export const CLAIM_KINDS = ['EVENT', 'STATE', 'QUANTITY', 'UTTERANCE', 'PREDICTION', 'OPINION'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How the speaker's words are given: inside quotation marks, retold, or both. */
export const ATTRIBUTION_MODES = ['DIRECT', 'INDIRECT', 'MIXED'] as const;
export type AttributionMode = (typeof ATTRIBUTION_MODES)[number];

/** Where the information entered the record. */
export const ORIGIN_KINDS = ['SPEAKER', 'DOCUMENT', 'WIRE', 'OUTLET'] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

/** Whether two places were found to be one claim, or alike enough for an editor to decide. */
export const MATCH_LEVELS = ['CONFIRMED', 'SUGGESTED'] as const;
export type MatchLevel = (typeof MATCH_LEVELS)[number];

/** How far an article has come; the order of the first four is the order of the pipeline. */
export const ARTICLE_STATUSES = ['QUEUED', 'SPLITTING', 'SPLIT', 'MATCHED', 'FAILED'] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

/** Who someone is on the desk. A reviewer also edits; an admin also manages people. */
export const ROLES = ['EDITOR', 'REVIEWER', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];

/** Where a verdict stands. One at a time is in the making for a claim, and one in force (APPROVED). */
export const VERDICT_STATUSES = ['PROPOSED', 'RETURNED', 'APPROVED', 'SUPERSEDED', 'WITHDRAWN'] as const;
export type VerdictStatus = (typeof VERDICT_STATUSES)[number];

/** How much a correction changes for those who read the verdict before. */
export const CORRECTION_CLASSES = ['MINOR', 'UPDATE', 'SUBSTANTIAL'] as const;
export type CorrectionClass = (typeof CORRECTION_CLASSES)[number];

/** What a piece of evidence is. */
export const EVIDENCE_KINDS = ['APPEARANCE', 'LINK', 'DOCUMENT', 'STATEMENT'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What a piece of evidence does for the claim. */
export const BEARINGS = ['SUPPORTS', 'CONTRADICTS', 'CONTEXT'] as const;
export type Bearing = (typeof BEARINGS)[number];

/** What a published row tells consumers: a first verdict, a corrected one, one made anew after staleness, or the two notices. */
export const PUBLICATION_KINDS = ['PUBLISHED', 'CORRECTED', 'RENEWED', 'STALE', 'WITHDRAWN'] as const;
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];

/** Where a published claim stands: in force, in force but overtaken by news, or taken back. */
export const PUBLISHED_STATUSES = ['CURRENT', 'STALE', 'WITHDRAWN'] as const;
export type PublishedStatus = (typeof PUBLISHED_STATUSES)[number];

export const publishedStatus = (kind: PublicationKind): PublishedStatus =>
  kind === 'STALE' || kind === 'WITHDRAWN' ? kind : 'CURRENT';

/** What an API key may be good for. */
export const KEY_SCOPES = ['published:read', 'claims:read', 'articles:write'] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

/** Whether the article at a web address is in: not yet, yes, or the address was given up. */
export const SOURCE_STATUSES = ['WAITING', 'FETCHED', 'FAILED'] as const;
export type SourceStatus = (typeof SOURCE_STATUSES)[number];

/** Why a page or a feed could not be fetched. */
export const FETCH_FAILURES = [
  'ADDRESS_INVALID',
  'ADDRESS_FORBIDDEN',
  'ROBOTS_DISALLOW',
  'HOST_NOT_FOUND',
  'UNREACHABLE',
  'TIMED_OUT',
  'TOO_LARGE',
  'TOO_MANY_REDIRECTS',
  'ANSWER_BROKEN',
  'ANSWER_REFUSED',
] as const;

/** Why a source or a feed yielded nothing: it could not be fetched, or what came was refused. */
export type SourceFailureKind = (typeof FETCH_FAILURES)[number] | ErrorCode;

/** Whether a feed is looked at regularly. */
export const FEED_STATUSES = ['ACTIVE', 'PAUSED'] as const;
export type FeedStatus = (typeof FEED_STATUSES)[number];

/** What a later revision did to an appearance. */
export const APPEARANCE_FATES = ['KEPT', 'CHANGED', 'GONE'] as const;
export type AppearanceFate = (typeof APPEARANCE_FATES)[number];

/** What an outlet says of its own article, printed with it. */
export const NOTICE_KINDS = ['CORRECTION', 'RETRACTION', 'CLARIFICATION', 'UPDATE', 'EDITORS_NOTE'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Why an approved verdict no longer fits what the articles say. */
export const STALENESS_REASONS = [
  'CONTRADICTED',
  'QUOTE_CHANGED',
  'QUOTE_GONE',
  'SOURCE_RETRACTED',
  'MATCH_UNDONE',
  'CHECK_DUE',
] as const;
export type StalenessReason = (typeof STALENESS_REASONS)[number];

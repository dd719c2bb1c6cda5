export * from './articles/articles.queries.ts';
export { ArticlesService, type IngestInput } from './articles/articles.service.ts';
export { ClaimAddingService, type AddClaimInput } from './claims/claim-adding.service.ts';
export * from './claims/claim-editing.service.ts';
export * from './api-keys/api-keys.service.ts';
export * from './checked-elsewhere/checked-elsewhere.service.ts';
export { AuditKeys } from './audit/audit-keys.ts';
export * from './audit/audit.queries.ts';
export { AuditService, ChainBroken, type Checkpoint } from './audit/audit.service.ts';
export { readExport } from './audit/export.ts';
export { verifyLog, type AuditVerification } from './audit/verification.ts';
export { ClaimExtractionService } from './claims/claim-extraction.service.ts';
export * from './claims/claim-joining.service.ts';
export * from './claims/claims.queries.ts';
export * from './claims/collaboration.service.ts';
export * from './claims/right-of-reply.service.ts';
export type { SeenClaim } from './claims/change-claim.ts';
export { FigureQueries } from './waiting/figures.queries.ts';
export { WaitingQueries, type WaitingClaims, type WaitingMentions } from './waiting/waiting.queries.ts';
export { EnginePool, SPLITTER } from './engine/engine-pool.ts';
export { candidatesOf, keepKeys } from './matching/candidates.queries.ts';
export { currentPlaces } from './matching/matching.queries.ts';
export { ClaimMatchQueries, type ClaimMatch } from './matching/claim-matches.queries.ts';
export * from './matching/match-decisions.service.ts';
export { MatchingService } from './matching/matching.service.ts';
export { NewsroomModule } from './newsroom.module.ts';
export type { Page, PageRequest } from './paging.ts';
export { authorise } from './people/authorise.ts';
export { Clock } from './people/clock.ts';
export { IdentitiesService, type IssuedIdentity } from './people/identities.service.ts';
export { InvitationsService } from './people/invitations.service.ts';
export { PasswordsService } from './people/passwords.service.ts';
export { PeopleService, type PersonChange, type PersonInput } from './people/people.service.ts';
export { hasSecondFactor, SecondFactorService } from './people/second-factor.service.ts';
export {
  SESSION_HOURS,
  SESSIONS_ENDED,
  SessionsService,
  type Client,
  type OpenedSession,
  type OwnSession,
  type SessionsEndedEvent,
} from './people/sessions.service.ts';
export { networkOf } from './people/sign-in-throttle.ts';
export { SignInService, type SignedIn, type SignInInput } from './people/sign-in.service.ts';
export * from './pipeline/jobs.ts';
export type { VerdictPublishedEvent } from './publishing/publish.ts';
export { claimReviewOf, type Publisher } from './publishing/claim-review.ts';
export * from './publishing/published-claims.queries.ts';
export { changeSeq } from './publishing/published-cursor.ts';
export * from './publishing/snapshot.ts';
export * from './pipeline/live-topics.ts';
export { PipelineQueue } from './pipeline/pipeline-queue.ts';
export { PipelineService } from './pipeline/pipeline.service.ts';
export { RevisionsService, type Revised } from './revisions/revisions.service.ts';
export { FeedsService, type FeedInput } from './sources/feeds.service.ts';
export * from './sources/source-queue.ts';
export * from './sources/sources.queries.ts';
export { SourcesService } from './sources/sources.service.ts';
export { StalenessService, type StalenessView } from './staleness/staleness.service.ts';
export type { ComparedFate, ComparedPlace } from './revisions/compared-places.ts';
export { differenceOf as differenceBetween, type DifferencePart } from './revisions/difference.ts';
export * from './stories/matrix.queries.ts';
export * from './stories/stories.queries.ts';
export * from './stories/story-editing.service.ts';
export * from './tokens.ts';
export { UnitOfWork, type Work } from './unit-of-work.ts';
export type { EvidenceInput } from './verdicts/evidence.ts';
export { ReviewService, type ApproveInput } from './verdicts/review.service.ts';
export * from './verdicts/verdicts.queries.ts';
export { VerdictsService, type CorrectInput, type ProposeInput } from './verdicts/verdicts.service.ts';

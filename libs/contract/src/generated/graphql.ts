// Written by tools/codegen.mjs from apps/api/schema.graphql and the console. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptMatchInput = {
  claimId: string;
  otherId: string;
  otherVersion: number;
  /** The versions that you saw of the two. */
  version: number;
};

export type AddClaimInput = {
  articleId: string;
  /** STATED when left out. */
  certainty?: Certainty | null | undefined;
  /** Exclusive. */
  end: number;
  /** EVENT when left out. */
  kind?: ClaimKind | null | undefined;
  /** The words selected: what the revision holds from start to end. */
  quote: string;
  /** Who says so; left out, it is the article's own voice. */
  speaker?: string | null | undefined;
  /** ASSERTS when left out. */
  stance?: Stance | null | undefined;
  /** UTF-16 units into the newest revision's text. */
  start: number;
  /** The claim in words that stand alone. */
  text: string;
};

/** Addresses to be fetched one after another; what is said here goes for all of them. */
export type AddSourcesInput = {
  outlet?: string | null | undefined;
  /** 1 to 200. */
  urls: Array<string>;
};

export type ApproveVerdictInput = {
  /** Hash of what you reviewed. */
  contentHash: string;
  /** An admin's reason for approving in spite of the four-eyes rule. */
  overrideReason?: string | null | undefined;
  verdictId: string;
};

/** A file: .txt .md .html .docx .pdf .eml. */
export type ArticleFileInput = {
  contentBase64: string;
  contentType?: string | null | undefined;
  name: string;
};

export type ArticleFilter = {
  /** Only these. */
  ids?: Array<string> | null | undefined;
  outletId?: string | null | undefined;
  status?: ArticleStatus | null | undefined;
  storyId?: string | null | undefined;
  /** Words that the title or the text holds. */
  text?: string | null | undefined;
};

/** How a list of articles is ordered. */
export type ArticleOrder = 'NEWEST' | 'OLDEST' | 'PUBLISHED' | 'TITLE';

/** How far an article has come. */
export type ArticleStatus = 'FAILED' | 'MATCHED' | 'QUEUED' | 'SPLIT' | 'SPLITTING';

export type AskForReplyInput = {
  askedAt: string;
  askedWhom: string;
  claimId: string;
  /** By when they were asked to answer. */
  dueAt?: string | null | undefined;
};

export type AssignClaimInput = {
  /** Left out: it is taken from whoever has it. */
  assigneeId?: string | null | undefined;
  claimId: string;
  dueAt?: string | null | undefined;
  /** The claim's version that you saw. */
  version: number;
};

/** How the speaker's words are given. */
export type AttributionMode = 'DIRECT' | 'INDIRECT' | 'MIXED';

export type AuditEventFilter = {
  /** E.g. verdict.approved. */
  action?: string | null | undefined;
  actorId?: string | null | undefined;
  /** From this moment on. */
  from?: string | null | undefined;
  subjectId?: string | null | undefined;
  subjectType?: string | null | undefined;
  /** Before this moment. */
  to?: string | null | undefined;
};

/** What a piece of evidence does for the claim. */
export type Bearing = 'CONTEXT' | 'CONTRADICTS' | 'SUPPORTS';

/** Whether a place states the claim flatly or hedges it. */
export type Certainty = 'HEDGED' | 'STATED';

export type ChangePersonInput = {
  id: string;
  name?: string | null | undefined;
  role?: Role | null | undefined;
  /** The version that you saw. */
  version: number;
};

/** What can be done with a claim. */
export type ClaimAction =
  'APPROVE' | 'CORRECT' | 'DISMISS' | 'EDIT' | 'PROPOSE' | 'REOPEN' | 'RETURN' | 'TURN_STALE' | 'WITHDRAW';

export type ClaimFilter = {
  articleId?: string | null | undefined;
  /** Only claims that appear in at least two articles. */
  crossSource?: boolean | null | undefined;
  kind?: ClaimKind | null | undefined;
  outletId?: string | null | undefined;
  /** Rating of the newest verdict. */
  rating?: Rating | null | undefined;
  speaker?: string | null | undefined;
  status?: ClaimStatus | null | undefined;
  storyId?: string | null | undefined;
  /** Rating that the machine suggests. */
  suggested?: Rating | null | undefined;
  /** Words that the claim holds. */
  text?: string | null | undefined;
};

/** What sort of statement a claim is. */
export type ClaimKind = 'EVENT' | 'OPINION' | 'PREDICTION' | 'QUANTITY' | 'STATE' | 'UTTERANCE';

/** How a list of claims is ordered. */
export type ClaimOrder = 'CHECKWORTHINESS' | 'DISPUTED_FIRST' | 'MOST_SOURCES' | 'NEWEST';

/** Where a claim stands in the desk's workflow. */
export type ClaimStatus = 'APPROVED' | 'DISMISSED' | 'OPEN' | 'PROPOSED' | 'RETURNED' | 'STALE' | 'WITHDRAWN';

export type CommentOnClaimInput = {
  claimId: string;
  /** At most 10,000 characters; "@Full Name" or "@address" mentions a colleague. */
  text: string;
};

/** What became of a claim's place between two versions. */
export type ComparedFate = 'CHANGED' | 'GONE' | 'KEPT' | 'MOVED' | 'NEW';

export type CorrectVerdictInput = {
  claimId: string;
  correctionClass: CorrectionClass;
  /** What readers are told. */
  correctionNote: string;
  /** Left out: all appearances of the claim, or on an edit what is there already. */
  evidence?: Array<EvidenceInput> | null | undefined;
  /** ISO 8601: when the claim comes back to the desk. */
  nextCheckAt?: string | null | undefined;
  rating: Rating;
  /** Why, in a sentence or more. */
  rationale: string;
  /** The claim's version that you saw. */
  version: number;
  /** Why the evidence gate does not apply; published with the verdict. */
  waiver?: string | null | undefined;
  /** What would settle the claim. */
  wouldSettle?: string | null | undefined;
};

/** How much a correction changes. */
export type CorrectionClass = 'MINOR' | 'SUBSTANTIAL' | 'UPDATE';

export type CreateApiKeyInput = {
  /** How long it holds; a year when left out. */
  days?: number | null | undefined;
  /** After who will use it. */
  name: string;
  pointsPerMinute?: number | null | undefined;
  scopes: Array<KeyScope>;
};

export type CreateFeedInput = {
  /** Minutes between two looks, 5 to 10080; usually 30. */
  intervalMinutes?: number | null | undefined;
  /** Whose articles it brings; else each is found by its address. */
  outlet?: string | null | undefined;
  title?: string | null | undefined;
  url: string;
};

/** Which of two versions has a stretch of text. */
export type DifferenceKind = 'ADDED' | 'REMOVED' | 'SAME';

export type DismissClaimInput = {
  claimId: string;
  /** Why it cannot be checked. */
  reason: string;
  /** The claim's version that you saw. */
  version: number;
};

/** What someone does with a claim just now. */
export type Doing = 'GONE' | 'READING' | 'WRITING';

export type EditClaimInput = {
  claimId: string;
  /** The claim in words that stand alone. */
  text: string;
  /** The claim's version that you saw. */
  version: number;
};

export type EvidenceInput = {
  appearanceId?: string | null | undefined;
  bearing: Bearing;
  confidentialReason?: string | null | undefined;
  /** A piece that is there already, kept as it is. */
  id?: string | null | undefined;
  isConfidential?: boolean | null | undefined;
  kind: EvidenceKind;
  note?: string | null | undefined;
  /** Who it comes from. */
  origin?: string | null | undefined;
  readerIds?: Array<string> | null | undefined;
  /** ISO 8601. */
  seenAt?: string | null | undefined;
  seenSha256?: string | null | undefined;
  title?: string | null | undefined;
  url?: string | null | undefined;
};

/** What a piece of evidence is. */
export type EvidenceKind = 'APPEARANCE' | 'DOCUMENT' | 'LINK' | 'STATEMENT';

/** Whether a feed is looked at regularly. */
export type FeedStatus = 'ACTIVE' | 'PAUSED';

/** Exactly one of text, url and file. */
export type IngestArticleInput = {
  byline?: string | null | undefined;
  file?: ArticleFileInput | null | undefined;
  outlet?: string | null | undefined;
  /** ISO 8601: 2022-03-18 or 2022-03-18T16:21:00Z. */
  publishedAt?: string | null | undefined;
  /** The raw text, kept as it is. */
  text?: string | null | undefined;
  title?: string | null | undefined;
  /** Fetched at once, and looked at again from time to time. */
  url?: string | null | undefined;
};

export type InvitePersonInput = {
  email: string;
  name: string;
  role: Role;
};

/** What an API key is good for. */
export type KeyScope = 'ARTICLES_WRITE' | 'CLAIMS_READ' | 'PUBLISHED_READ';

/** Whether an API key still opens anything. */
export type KeyState = 'ACTIVE' | 'EXPIRED' | 'REVOKED' | 'ROTATED';

/** How sure the machine is that two claims are one. */
export type MatchLevel = 'CONFIRMED' | 'SUGGESTED';

export type MergeClaimsInput = {
  claimId: string;
  /** The claim that stays. */
  intoClaimId: string;
  /** The version of the claim that stays, as you saw it. */
  intoVersion: number;
  /** The claim's version that you saw. */
  version: number;
};

export type MoveAppearanceInput = {
  appearanceId: string;
  /** Left out: it is split off into a claim of its own. */
  toClaimId?: string | null | undefined;
  /** The version that you saw of the claim it leaves. */
  version: number;
};

/** What an outlet says of its own article. */
export type NoticeKind = 'CLARIFICATION' | 'CORRECTION' | 'EDITORS_NOTE' | 'RETRACTION' | 'UPDATE';

/** Where the information entered the record. */
export type OriginKind = 'DOCUMENT' | 'OUTLET' | 'SPEAKER' | 'WIRE';

export type ProposeVerdictInput = {
  claimId: string;
  /** Left out: all appearances of the claim, or on an edit what is there already. */
  evidence?: Array<EvidenceInput> | null | undefined;
  /** ISO 8601: when the claim comes back to the desk. */
  nextCheckAt?: string | null | undefined;
  rating: Rating;
  /** Why, in a sentence or more. */
  rationale: string;
  /** The claim's version that you saw. */
  version: number;
  /** Why the evidence gate does not apply; published with the verdict. */
  waiver?: string | null | undefined;
  /** What would settle the claim. */
  wouldSettle?: string | null | undefined;
};

/** What a desk decides on a claim. */
export type Rating = 'CORROBORATED' | 'DISPUTED' | 'UNVERIFIED';

export type RecordReplyInput = {
  answer: string;
  answeredAt: string;
  /** The reply request's. */
  id: string;
  /** The version of the reply request that you saw. */
  version: number;
};

export type RejectMatchInput = {
  claimId: string;
  otherId: string;
  reason?: string | null | undefined;
};

export type ReopenClaimInput = {
  claimId: string;
  /** The claim's version that you saw. */
  version: number;
};

export type ReturnVerdictInput = {
  /** Hash of what you reviewed. */
  contentHash?: string | null | undefined;
  /** What is missing. */
  reason: string;
  verdictId: string;
};

/** Who someone is on the desk. */
export type Role = 'ADMIN' | 'EDITOR' | 'REVIEWER';

export type RotateApiKeyInput = {
  /** How long the old one goes on beside it; a day when left out. */
  graceHours?: number | null | undefined;
  id: string;
};

/** Whether the article at an address is in. */
export type SourceStatus = 'FAILED' | 'FETCHED' | 'WAITING';

/** Why an approved verdict no longer fits what the articles say. */
export type StalenessReason =
  'CHECK_DUE' | 'CONTRADICTED' | 'MATCH_UNDONE' | 'QUOTE_CHANGED' | 'QUOTE_GONE' | 'SOURCE_RETRACTED';

/** What the speaker at one place does with the claim. */
export type Stance = 'ASSERTS' | 'DENIES';

export type TagClaimInput = {
  claimId: string;
  /** All tags it is to have: conflict, health, election, defamation. */
  tags: Array<string>;
  /** The claim's version that you saw. */
  version: number;
};

/** The claim that was merged, and the version that you saw of the claim it is in. */
export type UnmergeClaimInput = {
  claimId: string;
  /** The claim's version that you saw. */
  version: number;
};

/** Where a verdict stands. */
export type VerdictStatus = 'APPROVED' | 'PROPOSED' | 'RETURNED' | 'SUPERSEDED' | 'WITHDRAWN';

export type WithdrawVerdictInput = {
  /** Why; readers are told. */
  reason: string;
  verdictId: string;
};

export type KeyFieldsFragment = {
  id: string;
  name: string;
  hint: string;
  scopes: Array<KeyScope>;
  state: KeyState;
  pointsPerMinute: number;
  createdByName: string | null;
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
};

export type ApiKeysQueryVariables = Exact<{ [key: string]: never }>;

export type ApiKeysQuery = {
  apiKeys: Array<{
    id: string;
    name: string;
    hint: string;
    scopes: Array<KeyScope>;
    state: KeyState;
    pointsPerMinute: number;
    createdByName: string | null;
    createdAt: string;
    expiresAt: string;
    lastUsedAt: string | null;
  }>;
};

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;

export type CreateApiKeyMutation = {
  createApiKey: {
    token: string;
    key: {
      id: string;
      name: string;
      hint: string;
      scopes: Array<KeyScope>;
      state: KeyState;
      pointsPerMinute: number;
      createdByName: string | null;
      createdAt: string;
      expiresAt: string;
      lastUsedAt: string | null;
    };
  };
};

export type RotateApiKeyMutationVariables = Exact<{
  input: RotateApiKeyInput;
}>;

export type RotateApiKeyMutation = {
  rotateApiKey: {
    token: string;
    key: {
      id: string;
      name: string;
      hint: string;
      scopes: Array<KeyScope>;
      state: KeyState;
      pointsPerMinute: number;
      createdByName: string | null;
      createdAt: string;
      expiresAt: string;
      lastUsedAt: string | null;
    };
  };
};

export type RevokeApiKeyMutationVariables = Exact<{
  id: string;
}>;

export type RevokeApiKeyMutation = {
  revokeApiKey: {
    id: string;
    name: string;
    hint: string;
    scopes: Array<KeyScope>;
    state: KeyState;
    pointsPerMinute: number;
    createdByName: string | null;
    createdAt: string;
    expiresAt: string;
    lastUsedAt: string | null;
  };
};

export type ArticleRowFragment = {
  id: string;
  title: string | null;
  opening: string;
  byline: string | null;
  publishedAt: string | null;
  status: ArticleStatus;
  progress: number;
  failureReason: string | null;
  claimCount: number;
  retryable: boolean;
  createdAt: string;
  version: number;
  outlet: { id: string; name: string } | null;
  story: { id: string; title: string } | null;
};

export type ArticleWithTextFragment = {
  language: string | null;
  wires: Array<string>;
  id: string;
  title: string | null;
  opening: string;
  byline: string | null;
  publishedAt: string | null;
  status: ArticleStatus;
  progress: number;
  failureReason: string | null;
  claimCount: number;
  retryable: boolean;
  createdAt: string;
  version: number;
  revision: {
    id: string;
    number: number;
    engine: string | null;
    text: string;
    createdAt: string;
    boilerplate: Array<{ start: number; end: number; reason: string }>;
  };
  appearances: Array<{
    id: string;
    start: number;
    end: number;
    quote: string;
    stance: Stance;
    certainty: Certainty;
    attribution: Array<{ speaker: string }>;
    origin: { kind: OriginKind; name: string | null };
    claim: {
      id: string;
      text: string;
      status: ClaimStatus;
      suggestion: { rating: Rating } | null;
      verdict: { rating: Rating } | null;
    };
  }>;
  outlet: { id: string; name: string } | null;
  story: { id: string; title: string } | null;
};

export type ArticlesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: ArticleFilter | null | undefined;
  orderBy?: ArticleOrder | null | undefined;
}>;

export type ArticlesQuery = {
  articles: {
    totalCount: number;
    nodes: Array<{
      id: string;
      title: string | null;
      opening: string;
      byline: string | null;
      publishedAt: string | null;
      status: ArticleStatus;
      progress: number;
      failureReason: string | null;
      claimCount: number;
      retryable: boolean;
      createdAt: string;
      version: number;
      outlet: { id: string; name: string } | null;
      story: { id: string; title: string } | null;
    }>;
  };
};

export type ArticleQueryVariables = Exact<{
  id: string;
}>;

export type ArticleQuery = {
  article: {
    language: string | null;
    wires: Array<string>;
    id: string;
    title: string | null;
    opening: string;
    byline: string | null;
    publishedAt: string | null;
    status: ArticleStatus;
    progress: number;
    failureReason: string | null;
    claimCount: number;
    retryable: boolean;
    createdAt: string;
    version: number;
    revision: {
      id: string;
      number: number;
      engine: string | null;
      text: string;
      createdAt: string;
      boilerplate: Array<{ start: number; end: number; reason: string }>;
    };
    appearances: Array<{
      id: string;
      start: number;
      end: number;
      quote: string;
      stance: Stance;
      certainty: Certainty;
      attribution: Array<{ speaker: string }>;
      origin: { kind: OriginKind; name: string | null };
      claim: {
        id: string;
        text: string;
        status: ClaimStatus;
        suggestion: { rating: Rating } | null;
        verdict: { rating: Rating } | null;
      };
    }>;
    outlet: { id: string; name: string } | null;
    story: { id: string; title: string } | null;
  } | null;
};

export type IngestArticleMutationVariables = Exact<{
  input: IngestArticleInput;
}>;

export type IngestArticleMutation = {
  ingestArticle: {
    alreadyExisted: boolean;
    article: {
      id: string;
      title: string | null;
      opening: string;
      byline: string | null;
      publishedAt: string | null;
      status: ArticleStatus;
      progress: number;
      failureReason: string | null;
      claimCount: number;
      retryable: boolean;
      createdAt: string;
      version: number;
      outlet: { id: string; name: string } | null;
      story: { id: string; title: string } | null;
    };
  };
};

export type RetryArticleMutationVariables = Exact<{
  id: string;
}>;

export type RetryArticleMutation = {
  retryArticle: {
    id: string;
    title: string | null;
    opening: string;
    byline: string | null;
    publishedAt: string | null;
    status: ArticleStatus;
    progress: number;
    failureReason: string | null;
    claimCount: number;
    retryable: boolean;
    createdAt: string;
    version: number;
    outlet: { id: string; name: string } | null;
    story: { id: string; title: string } | null;
  };
};

export type ArticleProgressSubscriptionVariables = Exact<{ [key: string]: never }>;

export type ArticleProgressSubscription = {
  articleProgress: {
    articleId: string;
    status: ArticleStatus;
    progress: number;
    claimCount: number;
    failureReason: string | null;
  };
};

export type AddClaimMutationVariables = Exact<{
  input: AddClaimInput;
}>;

export type AddClaimMutation = { addClaim: { id: string } };

export type AuditEventsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: AuditEventFilter | null | undefined;
}>;

export type AuditEventsQuery = {
  auditEvents: {
    totalCount: number;
    nodes: Array<{
      id: string;
      at: string;
      actorName: string;
      action: string;
      summary: string;
      subjectType: string;
      subjectId: string;
    }>;
  };
};

export type VerifyAuditQueryVariables = Exact<{ [key: string]: never }>;

export type VerifyAuditQuery = {
  verifyAudit: {
    intact: boolean;
    events: number;
    erased: number;
    checkedAt: string;
    checkpointSeq: number | null;
    notes: Array<string>;
    firstBroken: { seq: number; reason: string } | null;
  };
};

export type CheckedElsewhereQueryVariables = Exact<{
  id: string;
}>;

export type CheckedElsewhereQuery = {
  claim: {
    id: string;
    publicPage: string | null;
    checkedElsewhere: Array<{
      id: string;
      publisher: string;
      rating: string;
      url: string;
      claimText: string;
      reviewedAt: string | null;
      isOpposed: boolean;
      isSure: boolean;
      reasons: Array<string>;
    }>;
  } | null;
};

export type ImportClaimReviewsMutationVariables = Exact<{
  json: string;
}>;

export type ImportClaimReviewsMutation = {
  importClaimReviews: { added: number; updated: number; leftOut: Array<{ reason: string; count: number }> };
};

export type ImportClaimReviewsFromMutationVariables = Exact<{
  url: string;
}>;

export type ImportClaimReviewsFromMutation = {
  importClaimReviewsFrom: { added: number; updated: number; leftOut: Array<{ reason: string; count: number }> };
};

export type CommentOnClaimMutationVariables = Exact<{
  input: CommentOnClaimInput;
}>;

export type CommentOnClaimMutation = {
  commentOnClaim: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  };
};

export type AssignClaimMutationVariables = Exact<{
  input: AssignClaimInput;
}>;

export type AssignClaimMutation = {
  assignClaim: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  };
};

export type DismissClaimMutationVariables = Exact<{
  input: DismissClaimInput;
}>;

export type DismissClaimMutation = {
  dismissClaim: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  };
};

export type ReopenClaimMutationVariables = Exact<{
  input: ReopenClaimInput;
}>;

export type ReopenClaimMutation = {
  reopenClaim: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  };
};

export type TagClaimMutationVariables = Exact<{
  input: TagClaimInput;
}>;

export type TagClaimMutation = {
  tagClaim: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  };
};

export type EditClaimMutationVariables = Exact<{
  input: EditClaimInput;
}>;

export type EditClaimMutation = {
  editClaim: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  };
};

export type MergeClaimsMutationVariables = Exact<{
  input: MergeClaimsInput;
}>;

export type MergeClaimsMutation = {
  mergeClaims: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  };
};

export type UnmergeClaimMutationVariables = Exact<{
  input: UnmergeClaimInput;
}>;

export type UnmergeClaimMutation = {
  unmergeClaim: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  };
};

export type MoveAppearanceMutationVariables = Exact<{
  input: MoveAppearanceInput;
}>;

export type MoveAppearanceMutation = {
  moveAppearance: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  };
};

export type AskForReplyMutationVariables = Exact<{
  input: AskForReplyInput;
}>;

export type AskForReplyMutation = {
  askForReply: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  };
};

export type RecordReplyMutationVariables = Exact<{
  input: RecordReplyInput;
}>;

export type RecordReplyMutation = {
  recordReply: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  };
};

export type MarkMentionsReadMutationVariables = Exact<{
  claimId: string;
}>;

export type MarkMentionsReadMutation = {
  markMentionsRead: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  };
};

export type AcceptMatchMutationVariables = Exact<{
  input: AcceptMatchInput;
}>;

export type AcceptMatchMutation = {
  acceptMatch: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  };
};

export type RejectMatchMutationVariables = Exact<{
  input: RejectMatchInput;
}>;

export type RejectMatchMutation = {
  rejectMatch: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  };
};

export type ClaimRowFragment = {
  id: string;
  text: string;
  kind: ClaimKind;
  status: ClaimStatus;
  checkworthiness: number;
  appearanceCount: number;
  createdAt: string;
  updatedAt: string;
  version: number;
  suggestion: { rating: Rating } | null;
  verdict: {
    id: string;
    rating: Rating;
    status: VerdictStatus;
    createdAt: string;
    proposedBy: { id: string; name: string };
  } | null;
  independentOrigins: { asserting: number; denying: number };
  outlets: Array<{ id: string; name: string }>;
  story: { id: string; title: string } | null;
};

export type ClaimPageFragment = {
  reasons: Array<string>;
  availableActions: Array<ClaimAction>;
  tags: Array<string>;
  dueAt: string | null;
  nextCheckAt: string | null;
  dismissalReason: string | null;
  id: string;
  text: string;
  kind: ClaimKind;
  status: ClaimStatus;
  checkworthiness: number;
  appearanceCount: number;
  createdAt: string;
  updatedAt: string;
  version: number;
  suggestion: { reasons: Array<string>; rating: Rating } | null;
  assignee: { id: string; name: string } | null;
  merged: Array<{ id: string; text: string }>;
  matches: Array<{
    level: MatchLevel;
    score: number;
    reasons: Array<string>;
    isOpposed: boolean;
    other: { id: string; text: string; version: number };
  }>;
  comments: Array<{
    id: string;
    text: string;
    createdAt: string;
    author: { id: string; name: string };
    mentions: Array<{ id: string; name: string }>;
  }>;
  replyRequests: Array<{
    id: string;
    version: number;
    askedWhom: string;
    askedAt: string;
    dueAt: string | null;
    answer: string | null;
    answeredAt: string | null;
    addedBy: { id: string; name: string };
  }>;
  appearances: Array<{
    id: string;
    text: string;
    stance: Stance;
    certainty: Certainty;
    score: number;
    matchReasons: Array<string>;
    attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
    origin: { kind: OriginKind; name: string | null };
    origins: Array<{ key: string; name: string }>;
    context: { before: string; quote: string; after: string };
    article: {
      id: string;
      title: string | null;
      opening: string;
      publishedAt: string | null;
      outlet: { id: string; name: string } | null;
    };
  }>;
  verdicts: Array<{
    id: string;
    number: number;
    status: VerdictStatus;
    rating: Rating;
    rationale: string;
    wouldSettle: string | null;
    nextCheckAt: string | null;
    waiver: string | null;
    correctionClass: CorrectionClass | null;
    correctionNote: string | null;
    withdrawalReason: string | null;
    createdAt: string;
    decidedAt: string | null;
    contentHash: string;
    approvalsRequired: number;
    evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
    proposedBy: { id: string; name: string };
    contributors: Array<{ id: string; name: string }>;
    approvals: Array<{
      id: string;
      createdAt: string;
      counts: boolean;
      isOverride: boolean;
      overrideReason: string | null;
      approver: { id: string; name: string };
    }>;
    returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
    evidence: Array<{
      id: string;
      kind: EvidenceKind;
      bearing: Bearing;
      isConfidential: boolean;
      isSealed: boolean;
      confidentialReason: string | null;
      origin: string | null;
      title: string | null;
      url: string | null;
      note: string | null;
      seenAt: string | null;
      seenSha256: string | null;
      addedBy: { id: string; name: string };
      readers: Array<{ id: string; name: string }>;
      appearance: {
        id: string;
        quote: string;
        stance: Stance;
        certainty: Certainty;
        origin: { kind: OriginKind; name: string | null };
        article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
      } | null;
    }>;
  }>;
  history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
  verdict: {
    id: string;
    rating: Rating;
    status: VerdictStatus;
    createdAt: string;
    proposedBy: { id: string; name: string };
  } | null;
  independentOrigins: { asserting: number; denying: number };
  outlets: Array<{ id: string; name: string }>;
  story: { id: string; title: string } | null;
};

export type ClaimsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: ClaimFilter | null | undefined;
  orderBy?: ClaimOrder | null | undefined;
}>;

export type ClaimsQuery = {
  claims: {
    totalCount: number;
    nodes: Array<{
      id: string;
      text: string;
      kind: ClaimKind;
      status: ClaimStatus;
      checkworthiness: number;
      appearanceCount: number;
      createdAt: string;
      updatedAt: string;
      version: number;
      suggestion: { rating: Rating } | null;
      verdict: {
        id: string;
        rating: Rating;
        status: VerdictStatus;
        createdAt: string;
        proposedBy: { id: string; name: string };
      } | null;
      independentOrigins: { asserting: number; denying: number };
      outlets: Array<{ id: string; name: string }>;
      story: { id: string; title: string } | null;
    }>;
  };
};

export type ReviewQueueQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;

export type ReviewQueueQuery = {
  reviewQueue: {
    totalCount: number;
    nodes: Array<{
      id: string;
      text: string;
      kind: ClaimKind;
      status: ClaimStatus;
      checkworthiness: number;
      appearanceCount: number;
      createdAt: string;
      updatedAt: string;
      version: number;
      suggestion: { rating: Rating } | null;
      verdict: {
        id: string;
        rating: Rating;
        status: VerdictStatus;
        createdAt: string;
        proposedBy: { id: string; name: string };
      } | null;
      independentOrigins: { asserting: number; denying: number };
      outlets: Array<{ id: string; name: string }>;
      story: { id: string; title: string } | null;
    }>;
  };
};

export type ClaimQueryVariables = Exact<{
  id: string;
}>;

export type ClaimQuery = {
  claim: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  } | null;
};

export type ClaimChangedSubscriptionVariables = Exact<{ [key: string]: never }>;

export type ClaimChangedSubscription = { claimChanged: { claimId: string; storyId: string | null } };

export type BePresentMutationVariables = Exact<{
  claimId: string;
  doing: Doing;
}>;

export type BePresentMutation = { bePresent: boolean };

export type PresenceSubscriptionVariables = Exact<{
  claimId: string;
}>;

export type PresenceSubscription = { presence: { claimId: string; personId: string; name: string; doing: Doing } };

export type FeedRowFragment = {
  id: string;
  url: string;
  title: string | null;
  status: FeedStatus;
  intervalMinutes: number;
  polledAt: string | null;
  nextPollAt: string;
  failures: number;
  failureKind: string | null;
  failureReason: string | null;
  outlet: { id: string; name: string } | null;
  entries: { fetched: number; waiting: number; failed: number };
};

export type FeedsQueryVariables = Exact<{ [key: string]: never }>;

export type FeedsQuery = {
  feeds: Array<{
    id: string;
    url: string;
    title: string | null;
    status: FeedStatus;
    intervalMinutes: number;
    polledAt: string | null;
    nextPollAt: string;
    failures: number;
    failureKind: string | null;
    failureReason: string | null;
    outlet: { id: string; name: string } | null;
    entries: { fetched: number; waiting: number; failed: number };
  }>;
};

export type FeedFailuresQueryVariables = Exact<{
  feedId: string;
}>;

export type FeedFailuresQuery = {
  sources: { nodes: Array<{ id: string; url: string; failureKind: string | null; failureReason: string | null }> };
};

export type CreateFeedMutationVariables = Exact<{
  input: CreateFeedInput;
}>;

export type CreateFeedMutation = {
  createFeed: {
    id: string;
    url: string;
    title: string | null;
    status: FeedStatus;
    intervalMinutes: number;
    polledAt: string | null;
    nextPollAt: string;
    failures: number;
    failureKind: string | null;
    failureReason: string | null;
    outlet: { id: string; name: string } | null;
    entries: { fetched: number; waiting: number; failed: number };
  };
};

export type PauseFeedMutationVariables = Exact<{
  id: string;
}>;

export type PauseFeedMutation = {
  pauseFeed: {
    id: string;
    url: string;
    title: string | null;
    status: FeedStatus;
    intervalMinutes: number;
    polledAt: string | null;
    nextPollAt: string;
    failures: number;
    failureKind: string | null;
    failureReason: string | null;
    outlet: { id: string; name: string } | null;
    entries: { fetched: number; waiting: number; failed: number };
  };
};

export type ResumeFeedMutationVariables = Exact<{
  id: string;
}>;

export type ResumeFeedMutation = {
  resumeFeed: {
    id: string;
    url: string;
    title: string | null;
    status: FeedStatus;
    intervalMinutes: number;
    polledAt: string | null;
    nextPollAt: string;
    failures: number;
    failureKind: string | null;
    failureReason: string | null;
    outlet: { id: string; name: string } | null;
    entries: { fetched: number; waiting: number; failed: number };
  };
};

export type PollFeedMutationVariables = Exact<{
  id: string;
}>;

export type PollFeedMutation = {
  pollFeed: {
    id: string;
    url: string;
    title: string | null;
    status: FeedStatus;
    intervalMinutes: number;
    polledAt: string | null;
    nextPollAt: string;
    failures: number;
    failureKind: string | null;
    failureReason: string | null;
    outlet: { id: string; name: string } | null;
    entries: { fetched: number; waiting: number; failed: number };
  };
};

export type RemoveFeedMutationVariables = Exact<{
  id: string;
}>;

export type RemoveFeedMutation = { removeFeed: boolean };

export type SourceStateFragment = {
  id: string;
  url: string;
  status: SourceStatus;
  alreadyExisted: boolean;
  failureKind: string | null;
  failureReason: string | null;
  nextFetchAt: string | null;
  article: {
    id: string;
    title: string | null;
    opening: string;
    byline: string | null;
    publishedAt: string | null;
    status: ArticleStatus;
    progress: number;
    failureReason: string | null;
    claimCount: number;
    retryable: boolean;
    createdAt: string;
    version: number;
    outlet: { id: string; name: string } | null;
    story: { id: string; title: string } | null;
  } | null;
};

export type AddSourcesMutationVariables = Exact<{
  input: AddSourcesInput;
}>;

export type AddSourcesMutation = {
  addSources: Array<{
    id: string;
    url: string;
    status: SourceStatus;
    alreadyExisted: boolean;
    failureKind: string | null;
    failureReason: string | null;
    nextFetchAt: string | null;
    article: {
      id: string;
      title: string | null;
      opening: string;
      byline: string | null;
      publishedAt: string | null;
      status: ArticleStatus;
      progress: number;
      failureReason: string | null;
      claimCount: number;
      retryable: boolean;
      createdAt: string;
      version: number;
      outlet: { id: string; name: string } | null;
      story: { id: string; title: string } | null;
    } | null;
  }>;
};

export type IntakeStatesQueryVariables = Exact<{
  sourceIds: Array<string> | string;
  articleIds: Array<string> | string;
}>;

export type IntakeStatesQuery = {
  sources: {
    nodes: Array<{
      id: string;
      url: string;
      status: SourceStatus;
      alreadyExisted: boolean;
      failureKind: string | null;
      failureReason: string | null;
      nextFetchAt: string | null;
      article: {
        id: string;
        title: string | null;
        opening: string;
        byline: string | null;
        publishedAt: string | null;
        status: ArticleStatus;
        progress: number;
        failureReason: string | null;
        claimCount: number;
        retryable: boolean;
        createdAt: string;
        version: number;
        outlet: { id: string; name: string } | null;
        story: { id: string; title: string } | null;
      } | null;
    }>;
  };
  articles: {
    nodes: Array<{
      id: string;
      title: string | null;
      opening: string;
      byline: string | null;
      publishedAt: string | null;
      status: ArticleStatus;
      progress: number;
      failureReason: string | null;
      claimCount: number;
      retryable: boolean;
      createdAt: string;
      version: number;
      outlet: { id: string; name: string } | null;
      story: { id: string; title: string } | null;
    }>;
  };
};

export type OutletsQueryVariables = Exact<{ [key: string]: never }>;

export type OutletsQuery = { outlets: Array<{ id: string; name: string }> };

export type FindQueryVariables = Exact<{
  text: string;
}>;

export type FindQuery = {
  claims: {
    nodes: Array<{
      id: string;
      text: string;
      suggestion: { rating: Rating } | null;
      verdict: { rating: Rating } | null;
    }>;
  };
  spoken: { nodes: Array<{ id: string; text: string }> };
  articles: {
    nodes: Array<{ id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null }>;
  };
};

export type MemberFieldsFragment = {
  id: string;
  name: string;
  email: string;
  role: Role;
  isActive: boolean;
  hasSecondFactor: boolean | null;
  createdAt: string;
  version: number;
};

export type PeopleQueryVariables = Exact<{ [key: string]: never }>;

export type PeopleQuery = {
  people: Array<{
    id: string;
    name: string;
    email: string;
    role: Role;
    isActive: boolean;
    hasSecondFactor: boolean | null;
    createdAt: string;
    version: number;
  }>;
};

export type InvitationsQueryVariables = Exact<{ [key: string]: never }>;

export type InvitationsQuery = {
  invitations: Array<{ id: string; name: string; email: string; role: Role; createdAt: string; expiresAt: string }>;
};

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;

export type InvitePersonMutation = {
  invitePerson: { url: string; invitation: { id: string; name: string; email: string } };
};

export type RevokeInvitationMutationVariables = Exact<{
  id: string;
}>;

export type RevokeInvitationMutation = { revokeInvitation: boolean };

export type ChangePersonMutationVariables = Exact<{
  input: ChangePersonInput;
}>;

export type ChangePersonMutation = {
  changePerson: {
    id: string;
    name: string;
    email: string;
    role: Role;
    isActive: boolean;
    hasSecondFactor: boolean | null;
    createdAt: string;
    version: number;
  };
};

export type DisablePersonMutationVariables = Exact<{
  id: string;
}>;

export type DisablePersonMutation = {
  disablePerson: {
    id: string;
    name: string;
    email: string;
    role: Role;
    isActive: boolean;
    hasSecondFactor: boolean | null;
    createdAt: string;
    version: number;
  };
};

export type EnablePersonMutationVariables = Exact<{
  id: string;
}>;

export type EnablePersonMutation = {
  enablePerson: {
    id: string;
    name: string;
    email: string;
    role: Role;
    isActive: boolean;
    hasSecondFactor: boolean | null;
    createdAt: string;
    version: number;
  };
};

export type ResetSecondFactorMutationVariables = Exact<{
  id: string;
}>;

export type ResetSecondFactorMutation = {
  resetSecondFactor: {
    id: string;
    name: string;
    email: string;
    role: Role;
    isActive: boolean;
    hasSecondFactor: boolean | null;
    createdAt: string;
    version: number;
  };
};

export type SignOutPersonMutationVariables = Exact<{
  id: string;
}>;

export type SignOutPersonMutation = { signOutPerson: boolean };

export type ProfileQueryVariables = Exact<{ [key: string]: never }>;

export type ProfileQuery = {
  secondFactor: { isOn: boolean; recoveryCodesLeft: number };
  sessionsOfMine: Array<{
    id: string;
    device: string;
    address: string | null;
    createdAt: string;
    lastSeenAt: string;
    isThis: boolean;
  }>;
};

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  new: string;
}>;

export type ChangePasswordMutation = { changePassword: boolean };

export type StartSecondFactorMutationVariables = Exact<{ [key: string]: never }>;

export type StartSecondFactorMutation = { startSecondFactor: { secret: string; uri: string } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;

export type ConfirmSecondFactorMutation = { confirmSecondFactor: { recoveryCodes: Array<string> } };

export type RemoveSecondFactorMutationVariables = Exact<{
  password: string;
  code: string;
}>;

export type RemoveSecondFactorMutation = { removeSecondFactor: boolean };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;

export type EndSessionMutation = { endSession: boolean };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutEverywhereMutation = { signOutEverywhere: boolean };

export type PersonFieldsFragment = { id: string; name: string; email: string; role: Role };

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = { viewer: { id: string; name: string; email: string; role: Role } | null };

export type PersonasQueryVariables = Exact<{ [key: string]: never }>;

export type PersonasQuery = {
  personas: Array<{ email: string; name: string; role: Role }>;
  signInOptions: { password: boolean; oidc: { label: string; url: string } | null };
};

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
  code?: string | null | undefined;
}>;

export type SignInMutation = { signIn: { id: string; name: string; email: string; role: Role } };

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { signOut: boolean };

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
  password: string;
}>;

export type AcceptInvitationMutation = { acceptInvitation: { id: string; name: string; email: string; role: Role } };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;

export type InvitationQuery = { invitation: { name: string; email: string; role: Role; expiresAt: string } };

export type WhyStaleQueryVariables = Exact<{
  id: string;
}>;

export type WhyStaleQuery = {
  claim: {
    id: string;
    staleness: Array<{
      id: string;
      reason: StalenessReason;
      before: string | null;
      after: string | null;
      revisionNumber: number | null;
      createdAt: string;
      difference: Array<{ kind: DifferenceKind; text: string }>;
      article: {
        id: string;
        title: string | null;
        opening: string;
        outlet: { id: string; name: string } | null;
      } | null;
    }>;
  } | null;
};

export type MatrixRowFieldsFragment = {
  figuresDiffer: boolean;
  claim: {
    id: string;
    text: string;
    status: ClaimStatus;
    independentOrigins: { asserting: number; denying: number };
    suggestion: { rating: Rating } | null;
    verdict: { rating: Rating } | null;
  };
  origins: Array<{ key: string; kind: OriginKind; name: string; columnIds: Array<string> }>;
  cells: Array<{
    columnId: string;
    asserts: Certainty | null;
    denies: Certainty | null;
    figures: Array<string>;
    originKeys: Array<string>;
    appearances: Array<{
      id: string;
      quote: string;
      stance: Stance;
      certainty: Certainty;
      attribution: Array<{ speaker: string }>;
      article: { id: string };
    }>;
  }>;
};

export type StoryFrameQueryVariables = Exact<{
  id: string;
}>;

export type StoryFrameQuery = {
  story: {
    id: string;
    matrix: {
      columns: Array<{
        id: string;
        wires: Array<string>;
        outlet: { id: string; name: string } | null;
        articles: Array<{ id: string; title: string | null; opening: string; publishedAt: string | null }>;
      }>;
      timeline: Array<{
        key: string;
        kind: OriginKind;
        name: string;
        firstAt: string;
        isDated: boolean;
        articleId: string;
      }>;
    };
  } | null;
};

export type StoryRowsQueryVariables = Exact<{
  id: string;
  first: number;
  offset: number;
  crossSource: boolean;
  orderBy: ClaimOrder;
}>;

export type StoryRowsQuery = {
  story: {
    id: string;
    matrix: {
      rows: {
        totalCount: number;
        nodes: Array<{
          figuresDiffer: boolean;
          claim: {
            id: string;
            text: string;
            status: ClaimStatus;
            independentOrigins: { asserting: number; denying: number };
            suggestion: { rating: Rating } | null;
            verdict: { rating: Rating } | null;
          };
          origins: Array<{ key: string; kind: OriginKind; name: string; columnIds: Array<string> }>;
          cells: Array<{
            columnId: string;
            asserts: Certainty | null;
            denies: Certainty | null;
            figures: Array<string>;
            originKeys: Array<string>;
            appearances: Array<{
              id: string;
              quote: string;
              stance: Stance;
              certainty: Certainty;
              attribution: Array<{ speaker: string }>;
              article: { id: string };
            }>;
          }>;
        }>;
      };
    };
  } | null;
};

export type StoriesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;

export type StoriesQuery = {
  stories: {
    totalCount: number;
    nodes: Array<{
      id: string;
      title: string;
      claimCount: number;
      createdAt: string;
      articles: Array<{ id: string; publishedAt: string | null; outlet: { id: string; name: string } | null }>;
    }>;
  };
};

export type StoryQueryVariables = Exact<{
  id: string;
}>;

export type StoryQuery = {
  story: {
    id: string;
    title: string;
    claimCount: number;
    createdAt: string;
    articles: Array<{
      id: string;
      title: string | null;
      opening: string;
      byline: string | null;
      publishedAt: string | null;
      status: ArticleStatus;
      progress: number;
      failureReason: string | null;
      claimCount: number;
      retryable: boolean;
      createdAt: string;
      version: number;
      outlet: { id: string; name: string } | null;
      story: { id: string; title: string } | null;
    }>;
  } | null;
};

export type EvidenceFieldsFragment = {
  id: string;
  kind: EvidenceKind;
  bearing: Bearing;
  isConfidential: boolean;
  isSealed: boolean;
  confidentialReason: string | null;
  origin: string | null;
  title: string | null;
  url: string | null;
  note: string | null;
  seenAt: string | null;
  seenSha256: string | null;
  addedBy: { id: string; name: string };
  readers: Array<{ id: string; name: string }>;
  appearance: {
    id: string;
    quote: string;
    stance: Stance;
    certainty: Certainty;
    origin: { kind: OriginKind; name: string | null };
    article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
  } | null;
};

export type VerdictFieldsFragment = {
  id: string;
  number: number;
  status: VerdictStatus;
  rating: Rating;
  rationale: string;
  wouldSettle: string | null;
  nextCheckAt: string | null;
  waiver: string | null;
  correctionClass: CorrectionClass | null;
  correctionNote: string | null;
  withdrawalReason: string | null;
  createdAt: string;
  decidedAt: string | null;
  contentHash: string;
  approvalsRequired: number;
  evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
  proposedBy: { id: string; name: string };
  contributors: Array<{ id: string; name: string }>;
  approvals: Array<{
    id: string;
    createdAt: string;
    counts: boolean;
    isOverride: boolean;
    overrideReason: string | null;
    approver: { id: string; name: string };
  }>;
  returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
  evidence: Array<{
    id: string;
    kind: EvidenceKind;
    bearing: Bearing;
    isConfidential: boolean;
    isSealed: boolean;
    confidentialReason: string | null;
    origin: string | null;
    title: string | null;
    url: string | null;
    note: string | null;
    seenAt: string | null;
    seenSha256: string | null;
    addedBy: { id: string; name: string };
    readers: Array<{ id: string; name: string }>;
    appearance: {
      id: string;
      quote: string;
      stance: Stance;
      certainty: Certainty;
      origin: { kind: OriginKind; name: string | null };
      article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
    } | null;
  }>;
};

export type ProposeVerdictMutationVariables = Exact<{
  input: ProposeVerdictInput;
}>;

export type ProposeVerdictMutation = {
  proposeVerdict: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  };
};

export type CorrectVerdictMutationVariables = Exact<{
  input: CorrectVerdictInput;
}>;

export type CorrectVerdictMutation = {
  correctVerdict: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  };
};

export type ApproveVerdictMutationVariables = Exact<{
  input: ApproveVerdictInput;
}>;

export type ApproveVerdictMutation = {
  approveVerdict: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  };
};

export type ReturnVerdictMutationVariables = Exact<{
  input: ReturnVerdictInput;
}>;

export type ReturnVerdictMutation = {
  returnVerdict: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  };
};

export type WithdrawVerdictMutationVariables = Exact<{
  input: WithdrawVerdictInput;
}>;

export type WithdrawVerdictMutation = {
  withdrawVerdict: {
    reasons: Array<string>;
    availableActions: Array<ClaimAction>;
    tags: Array<string>;
    dueAt: string | null;
    nextCheckAt: string | null;
    dismissalReason: string | null;
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    suggestion: { reasons: Array<string>; rating: Rating } | null;
    assignee: { id: string; name: string } | null;
    merged: Array<{ id: string; text: string }>;
    matches: Array<{
      level: MatchLevel;
      score: number;
      reasons: Array<string>;
      isOpposed: boolean;
      other: { id: string; text: string; version: number };
    }>;
    comments: Array<{
      id: string;
      text: string;
      createdAt: string;
      author: { id: string; name: string };
      mentions: Array<{ id: string; name: string }>;
    }>;
    replyRequests: Array<{
      id: string;
      version: number;
      askedWhom: string;
      askedAt: string;
      dueAt: string | null;
      answer: string | null;
      answeredAt: string | null;
      addedBy: { id: string; name: string };
    }>;
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
      origins: Array<{ key: string; name: string }>;
      context: { before: string; quote: string; after: string };
      article: {
        id: string;
        title: string | null;
        opening: string;
        publishedAt: string | null;
        outlet: { id: string; name: string } | null;
      };
    }>;
    verdicts: Array<{
      id: string;
      number: number;
      status: VerdictStatus;
      rating: Rating;
      rationale: string;
      wouldSettle: string | null;
      nextCheckAt: string | null;
      waiver: string | null;
      correctionClass: CorrectionClass | null;
      correctionNote: string | null;
      withdrawalReason: string | null;
      createdAt: string;
      decidedAt: string | null;
      contentHash: string;
      approvalsRequired: number;
      evidenceGate: { supporting: number; contradicting: number; missing: Array<string> };
      proposedBy: { id: string; name: string };
      contributors: Array<{ id: string; name: string }>;
      approvals: Array<{
        id: string;
        createdAt: string;
        counts: boolean;
        isOverride: boolean;
        overrideReason: string | null;
        approver: { id: string; name: string };
      }>;
      returns: Array<{ id: string; createdAt: string; reason: string; returnedBy: { id: string; name: string } }>;
      evidence: Array<{
        id: string;
        kind: EvidenceKind;
        bearing: Bearing;
        isConfidential: boolean;
        isSealed: boolean;
        confidentialReason: string | null;
        origin: string | null;
        title: string | null;
        url: string | null;
        note: string | null;
        seenAt: string | null;
        seenSha256: string | null;
        addedBy: { id: string; name: string };
        readers: Array<{ id: string; name: string }>;
        appearance: {
          id: string;
          quote: string;
          stance: Stance;
          certainty: Certainty;
          origin: { kind: OriginKind; name: string | null };
          article: { id: string; title: string | null; opening: string; outlet: { id: string; name: string } | null };
        } | null;
      }>;
    }>;
    history: Array<{ id: string; at: string; actorName: string; action: string; summary: string }>;
    verdict: {
      id: string;
      rating: Rating;
      status: VerdictStatus;
      createdAt: string;
      proposedBy: { id: string; name: string };
    } | null;
    independentOrigins: { asserting: number; denying: number };
    outlets: Array<{ id: string; name: string }>;
    story: { id: string; title: string } | null;
  };
};

export type VersionRowFragment = {
  id: string;
  number: number;
  createdAt: string;
  notices: Array<{ kind: NoticeKind; quote: string }>;
  retrievals: Array<{ id: string; url: string | null; fileName: string | null; fetchedAt: string }>;
};

export type ArticleVersionsQueryVariables = Exact<{
  id: string;
}>;

export type ArticleVersionsQuery = {
  article: {
    id: string;
    revisions: Array<{
      id: string;
      number: number;
      createdAt: string;
      notices: Array<{ kind: NoticeKind; quote: string }>;
      retrievals: Array<{ id: string; url: string | null; fileName: string | null; fetchedAt: string }>;
    }>;
    sources: Array<{
      id: string;
      url: string;
      checkedAt: string | null;
      nextFetchAt: string | null;
      failureKind: string | null;
      failureReason: string | null;
    }>;
  } | null;
};

export type VersionsComparedQueryVariables = Exact<{
  id: string;
  from: number;
  to: number;
}>;

export type VersionsComparedQuery = {
  article: {
    id: string;
    difference: Array<{ kind: DifferenceKind; text: string }>;
    placesBetween: Array<{
      fate: ComparedFate;
      before: string | null;
      after: string | null;
      claim: { id: string; text: string };
    }> | null;
  } | null;
};

export type RecheckArticleMutationVariables = Exact<{
  articleId: string;
}>;

export type RecheckArticleMutation = { recheckArticle: { id: string } };

export type ReviseArticleMutationVariables = Exact<{
  articleId: string;
  text: string;
}>;

export type ReviseArticleMutation = { reviseArticle: { isNew: boolean; revision: { number: number } } };

export type QueuesQueryVariables = Exact<{ [key: string]: never }>;

export type QueuesQuery = {
  deskFigures: { queues: Array<{ name: string; load: { waiting: number; active: number; delayed: number } | null }> };
};

export type WaitingClaimsFieldsFragment = {
  count: number;
  claims: Array<{
    id: string;
    text: string;
    status: ClaimStatus;
    dueAt: string | null;
    nextCheckAt: string | null;
    updatedAt: string;
    suggestion: { rating: Rating } | null;
    verdict: { id: string; rating: Rating; proposedBy: { id: string; name: string } } | null;
  }>;
};

export type WaitingForMeQueryVariables = Exact<{ [key: string]: never }>;

export type WaitingForMeQuery = {
  waitingForMe: {
    toReview: {
      count: number;
      claims: Array<{
        id: string;
        text: string;
        status: ClaimStatus;
        dueAt: string | null;
        nextCheckAt: string | null;
        updatedAt: string;
        suggestion: { rating: Rating } | null;
        verdict: { id: string; rating: Rating; proposedBy: { id: string; name: string } } | null;
      }>;
    };
    returned: {
      count: number;
      claims: Array<{
        id: string;
        text: string;
        status: ClaimStatus;
        dueAt: string | null;
        nextCheckAt: string | null;
        updatedAt: string;
        suggestion: { rating: Rating } | null;
        verdict: { id: string; rating: Rating; proposedBy: { id: string; name: string } } | null;
      }>;
    };
    assigned: {
      count: number;
      claims: Array<{
        id: string;
        text: string;
        status: ClaimStatus;
        dueAt: string | null;
        nextCheckAt: string | null;
        updatedAt: string;
        suggestion: { rating: Rating } | null;
        verdict: { id: string; rating: Rating; proposedBy: { id: string; name: string } } | null;
      }>;
    };
    stale: {
      count: number;
      claims: Array<{
        id: string;
        text: string;
        status: ClaimStatus;
        dueAt: string | null;
        nextCheckAt: string | null;
        updatedAt: string;
        suggestion: { rating: Rating } | null;
        verdict: { id: string; rating: Rating; proposedBy: { id: string; name: string } } | null;
      }>;
    };
    checkDue: {
      count: number;
      claims: Array<{
        id: string;
        text: string;
        status: ClaimStatus;
        dueAt: string | null;
        nextCheckAt: string | null;
        updatedAt: string;
        suggestion: { rating: Rating } | null;
        verdict: { id: string; rating: Rating; proposedBy: { id: string; name: string } } | null;
      }>;
    };
    mentions: {
      count: number;
      comments: Array<{
        id: string;
        text: string;
        createdAt: string;
        author: { id: string; name: string };
        claim: { id: string; text: string };
      }>;
    };
  };
};

export type DeskFiguresQueryVariables = Exact<{
  days: number;
  timeZone: string;
}>;

export type DeskFiguresQuery = {
  deskFigures: {
    days: Array<{ day: string; articles: number; verdicts: number; hoursToVerdict: number | null }>;
    verdictMix: Array<{ rating: Rating; count: number }>;
    pipeline: Array<{ status: ArticleStatus; count: number; oldestAt: string }>;
  };
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const KeyFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment KeyFields on ApiKey {
  id
  name
  hint
  scopes
  state
  pointsPerMinute
  createdByName
  createdAt
  expiresAt
  lastUsedAt
}
    `,
  { fragmentName: 'KeyFields' },
) as unknown as TypedDocumentString<KeyFieldsFragment, unknown>;
export const ArticleRowFragmentDoc = new TypedDocumentString(
  `
    fragment ArticleRow on Article {
  id
  title
  opening
  byline
  outlet {
    id
    name
  }
  publishedAt
  status
  progress
  failureReason
  claimCount
  story {
    id
    title
  }
  retryable
  createdAt
  version
}
    `,
  { fragmentName: 'ArticleRow' },
) as unknown as TypedDocumentString<ArticleRowFragment, unknown>;
export const ArticleWithTextFragmentDoc = new TypedDocumentString(
  `
    fragment ArticleWithText on Article {
  ...ArticleRow
  language
  wires
  revision {
    id
    number
    engine
    text
    boilerplate {
      start
      end
      reason
    }
    createdAt
  }
  appearances {
    id
    start
    end
    quote
    stance
    certainty
    attribution {
      speaker
    }
    origin {
      kind
      name
    }
    claim {
      id
      text
      status
      suggestion {
        rating
      }
      verdict {
        rating
      }
    }
  }
}
    fragment ArticleRow on Article {
  id
  title
  opening
  byline
  outlet {
    id
    name
  }
  publishedAt
  status
  progress
  failureReason
  claimCount
  story {
    id
    title
  }
  retryable
  createdAt
  version
}`,
  { fragmentName: 'ArticleWithText' },
) as unknown as TypedDocumentString<ArticleWithTextFragment, unknown>;
export const ClaimRowFragmentDoc = new TypedDocumentString(
  `
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
    `,
  { fragmentName: 'ClaimRow' },
) as unknown as TypedDocumentString<ClaimRowFragment, unknown>;
export const EvidenceFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
    `,
  { fragmentName: 'EvidenceFields' },
) as unknown as TypedDocumentString<EvidenceFieldsFragment, unknown>;
export const VerdictFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}
    fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}`,
  { fragmentName: 'VerdictFields' },
) as unknown as TypedDocumentString<VerdictFieldsFragment, unknown>;
export const ClaimPageFragmentDoc = new TypedDocumentString(
  `
    fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`,
  { fragmentName: 'ClaimPage' },
) as unknown as TypedDocumentString<ClaimPageFragment, unknown>;
export const FeedRowFragmentDoc = new TypedDocumentString(
  `
    fragment FeedRow on Feed {
  id
  url
  title
  status
  intervalMinutes
  polledAt
  nextPollAt
  failures
  failureKind
  failureReason
  outlet {
    id
    name
  }
  entries {
    fetched
    waiting
    failed
  }
}
    `,
  { fragmentName: 'FeedRow' },
) as unknown as TypedDocumentString<FeedRowFragment, unknown>;
export const SourceStateFragmentDoc = new TypedDocumentString(
  `
    fragment SourceState on Source {
  id
  url
  status
  alreadyExisted
  failureKind
  failureReason
  nextFetchAt
  article {
    ...ArticleRow
  }
}
    fragment ArticleRow on Article {
  id
  title
  opening
  byline
  outlet {
    id
    name
  }
  publishedAt
  status
  progress
  failureReason
  claimCount
  story {
    id
    title
  }
  retryable
  createdAt
  version
}`,
  { fragmentName: 'SourceState' },
) as unknown as TypedDocumentString<SourceStateFragment, unknown>;
export const MemberFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment MemberFields on Member {
  id
  name
  email
  role
  isActive
  hasSecondFactor
  createdAt
  version
}
    `,
  { fragmentName: 'MemberFields' },
) as unknown as TypedDocumentString<MemberFieldsFragment, unknown>;
export const PersonFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment PersonFields on Person {
  id
  name
  email
  role
}
    `,
  { fragmentName: 'PersonFields' },
) as unknown as TypedDocumentString<PersonFieldsFragment, unknown>;
export const MatrixRowFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment MatrixRowFields on MatrixRow {
  figuresDiffer
  claim {
    id
    text
    status
    independentOrigins {
      asserting
      denying
    }
    suggestion {
      rating
    }
    verdict {
      rating
    }
  }
  origins {
    key
    kind
    name
    columnIds
  }
  cells {
    columnId
    asserts
    denies
    figures
    originKeys
    appearances {
      id
      quote
      stance
      certainty
      attribution {
        speaker
      }
      article {
        id
      }
    }
  }
}
    `,
  { fragmentName: 'MatrixRowFields' },
) as unknown as TypedDocumentString<MatrixRowFieldsFragment, unknown>;
export const VersionRowFragmentDoc = new TypedDocumentString(
  `
    fragment VersionRow on Revision {
  id
  number
  createdAt
  notices {
    kind
    quote
  }
  retrievals {
    id
    url
    fileName
    fetchedAt
  }
}
    `,
  { fragmentName: 'VersionRow' },
) as unknown as TypedDocumentString<VersionRowFragment, unknown>;
export const WaitingClaimsFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment WaitingClaimsFields on WaitingClaims {
  count
  claims {
    id
    text
    status
    dueAt
    nextCheckAt
    updatedAt
    suggestion {
      rating
    }
    verdict {
      id
      rating
      proposedBy {
        id
        name
      }
    }
  }
}
    `,
  { fragmentName: 'WaitingClaimsFields' },
) as unknown as TypedDocumentString<WaitingClaimsFieldsFragment, unknown>;
export const ApiKeysDocument = new TypedDocumentString(`
    query ApiKeys {
  apiKeys {
    ...KeyFields
  }
}
    fragment KeyFields on ApiKey {
  id
  name
  hint
  scopes
  state
  pointsPerMinute
  createdByName
  createdAt
  expiresAt
  lastUsedAt
}`) as unknown as TypedDocumentString<ApiKeysQuery, ApiKeysQueryVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    token
    key {
      ...KeyFields
    }
  }
}
    fragment KeyFields on ApiKey {
  id
  name
  hint
  scopes
  state
  pointsPerMinute
  createdByName
  createdAt
  expiresAt
  lastUsedAt
}`) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RotateApiKeyDocument = new TypedDocumentString(`
    mutation RotateApiKey($input: RotateApiKeyInput!) {
  rotateApiKey(input: $input) {
    token
    key {
      ...KeyFields
    }
  }
}
    fragment KeyFields on ApiKey {
  id
  name
  hint
  scopes
  state
  pointsPerMinute
  createdByName
  createdAt
  expiresAt
  lastUsedAt
}`) as unknown as TypedDocumentString<RotateApiKeyMutation, RotateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($id: ID!) {
  revokeApiKey(id: $id) {
    ...KeyFields
  }
}
    fragment KeyFields on ApiKey {
  id
  name
  hint
  scopes
  state
  pointsPerMinute
  createdByName
  createdAt
  expiresAt
  lastUsedAt
}`) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const ArticlesDocument = new TypedDocumentString(`
    query Articles($first: Int, $offset: Int, $filter: ArticleFilter, $orderBy: ArticleOrder) {
  articles(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
    nodes {
      ...ArticleRow
    }
    totalCount
  }
}
    fragment ArticleRow on Article {
  id
  title
  opening
  byline
  outlet {
    id
    name
  }
  publishedAt
  status
  progress
  failureReason
  claimCount
  story {
    id
    title
  }
  retryable
  createdAt
  version
}`) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($id: ID!) {
  article(id: $id) {
    ...ArticleWithText
  }
}
    fragment ArticleRow on Article {
  id
  title
  opening
  byline
  outlet {
    id
    name
  }
  publishedAt
  status
  progress
  failureReason
  claimCount
  story {
    id
    title
  }
  retryable
  createdAt
  version
}
fragment ArticleWithText on Article {
  ...ArticleRow
  language
  wires
  revision {
    id
    number
    engine
    text
    boilerplate {
      start
      end
      reason
    }
    createdAt
  }
  appearances {
    id
    start
    end
    quote
    stance
    certainty
    attribution {
      speaker
    }
    origin {
      kind
      name
    }
    claim {
      id
      text
      status
      suggestion {
        rating
      }
      verdict {
        rating
      }
    }
  }
}`) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const IngestArticleDocument = new TypedDocumentString(`
    mutation IngestArticle($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    alreadyExisted
    article {
      ...ArticleRow
    }
  }
}
    fragment ArticleRow on Article {
  id
  title
  opening
  byline
  outlet {
    id
    name
  }
  publishedAt
  status
  progress
  failureReason
  claimCount
  story {
    id
    title
  }
  retryable
  createdAt
  version
}`) as unknown as TypedDocumentString<IngestArticleMutation, IngestArticleMutationVariables>;
export const RetryArticleDocument = new TypedDocumentString(`
    mutation RetryArticle($id: ID!) {
  retryArticle(id: $id) {
    ...ArticleRow
  }
}
    fragment ArticleRow on Article {
  id
  title
  opening
  byline
  outlet {
    id
    name
  }
  publishedAt
  status
  progress
  failureReason
  claimCount
  story {
    id
    title
  }
  retryable
  createdAt
  version
}`) as unknown as TypedDocumentString<RetryArticleMutation, RetryArticleMutationVariables>;
export const ArticleProgressDocument = new TypedDocumentString(`
    subscription ArticleProgress {
  articleProgress {
    articleId
    status
    progress
    claimCount
    failureReason
  }
}
    `) as unknown as TypedDocumentString<ArticleProgressSubscription, ArticleProgressSubscriptionVariables>;
export const AddClaimDocument = new TypedDocumentString(`
    mutation AddClaim($input: AddClaimInput!) {
  addClaim(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddClaimMutation, AddClaimMutationVariables>;
export const AuditEventsDocument = new TypedDocumentString(`
    query AuditEvents($first: Int, $offset: Int, $filter: AuditEventFilter) {
  auditEvents(first: $first, offset: $offset, filter: $filter) {
    nodes {
      id
      at
      actorName
      action
      summary
      subjectType
      subjectId
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const VerifyAuditDocument = new TypedDocumentString(`
    query VerifyAudit {
  verifyAudit {
    intact
    events
    erased
    checkedAt
    checkpointSeq
    notes
    firstBroken {
      seq
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyAuditQuery, VerifyAuditQueryVariables>;
export const CheckedElsewhereDocument = new TypedDocumentString(`
    query CheckedElsewhere($id: ID!) {
  claim(id: $id) {
    id
    publicPage
    checkedElsewhere {
      id
      publisher
      rating
      url
      claimText
      reviewedAt
      isOpposed
      isSure
      reasons
    }
  }
}
    `) as unknown as TypedDocumentString<CheckedElsewhereQuery, CheckedElsewhereQueryVariables>;
export const ImportClaimReviewsDocument = new TypedDocumentString(`
    mutation ImportClaimReviews($json: String!) {
  importClaimReviews(json: $json) {
    added
    updated
    leftOut {
      reason
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ImportClaimReviewsMutation, ImportClaimReviewsMutationVariables>;
export const ImportClaimReviewsFromDocument = new TypedDocumentString(`
    mutation ImportClaimReviewsFrom($url: String!) {
  importClaimReviewsFrom(url: $url) {
    added
    updated
    leftOut {
      reason
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ImportClaimReviewsFromMutation, ImportClaimReviewsFromMutationVariables>;
export const CommentOnClaimDocument = new TypedDocumentString(`
    mutation CommentOnClaim($input: CommentOnClaimInput!) {
  commentOnClaim(input: $input) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<CommentOnClaimMutation, CommentOnClaimMutationVariables>;
export const AssignClaimDocument = new TypedDocumentString(`
    mutation AssignClaim($input: AssignClaimInput!) {
  assignClaim(input: $input) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<AssignClaimMutation, AssignClaimMutationVariables>;
export const DismissClaimDocument = new TypedDocumentString(`
    mutation DismissClaim($input: DismissClaimInput!) {
  dismissClaim(input: $input) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<DismissClaimMutation, DismissClaimMutationVariables>;
export const ReopenClaimDocument = new TypedDocumentString(`
    mutation ReopenClaim($input: ReopenClaimInput!) {
  reopenClaim(input: $input) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<ReopenClaimMutation, ReopenClaimMutationVariables>;
export const TagClaimDocument = new TypedDocumentString(`
    mutation TagClaim($input: TagClaimInput!) {
  tagClaim(input: $input) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<TagClaimMutation, TagClaimMutationVariables>;
export const EditClaimDocument = new TypedDocumentString(`
    mutation EditClaim($input: EditClaimInput!) {
  editClaim(input: $input) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<EditClaimMutation, EditClaimMutationVariables>;
export const MergeClaimsDocument = new TypedDocumentString(`
    mutation MergeClaims($input: MergeClaimsInput!) {
  mergeClaims(input: $input) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<MergeClaimsMutation, MergeClaimsMutationVariables>;
export const UnmergeClaimDocument = new TypedDocumentString(`
    mutation UnmergeClaim($input: UnmergeClaimInput!) {
  unmergeClaim(input: $input) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<UnmergeClaimMutation, UnmergeClaimMutationVariables>;
export const MoveAppearanceDocument = new TypedDocumentString(`
    mutation MoveAppearance($input: MoveAppearanceInput!) {
  moveAppearance(input: $input) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<MoveAppearanceMutation, MoveAppearanceMutationVariables>;
export const AskForReplyDocument = new TypedDocumentString(`
    mutation AskForReply($input: AskForReplyInput!) {
  askForReply(input: $input) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<AskForReplyMutation, AskForReplyMutationVariables>;
export const RecordReplyDocument = new TypedDocumentString(`
    mutation RecordReply($input: RecordReplyInput!) {
  recordReply(input: $input) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<RecordReplyMutation, RecordReplyMutationVariables>;
export const MarkMentionsReadDocument = new TypedDocumentString(`
    mutation MarkMentionsRead($claimId: ID!) {
  markMentionsRead(claimId: $claimId) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<MarkMentionsReadMutation, MarkMentionsReadMutationVariables>;
export const AcceptMatchDocument = new TypedDocumentString(`
    mutation AcceptMatch($input: AcceptMatchInput!) {
  acceptMatch(input: $input) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<AcceptMatchMutation, AcceptMatchMutationVariables>;
export const RejectMatchDocument = new TypedDocumentString(`
    mutation RejectMatch($input: RejectMatchInput!) {
  rejectMatch(input: $input) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<RejectMatchMutation, RejectMatchMutationVariables>;
export const ClaimsDocument = new TypedDocumentString(`
    query Claims($first: Int, $offset: Int, $filter: ClaimFilter, $orderBy: ClaimOrder) {
  claims(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
    nodes {
      ...ClaimRow
    }
    totalCount
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}`) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($first: Int, $offset: Int) {
  reviewQueue(first: $first, offset: $offset) {
    nodes {
      ...ClaimRow
    }
    totalCount
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}`) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const ClaimDocument = new TypedDocumentString(`
    query Claim($id: ID!) {
  claim(id: $id) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<ClaimQuery, ClaimQueryVariables>;
export const ClaimChangedDocument = new TypedDocumentString(`
    subscription ClaimChanged {
  claimChanged {
    claimId
    storyId
  }
}
    `) as unknown as TypedDocumentString<ClaimChangedSubscription, ClaimChangedSubscriptionVariables>;
export const BePresentDocument = new TypedDocumentString(`
    mutation BePresent($claimId: ID!, $doing: Doing!) {
  bePresent(claimId: $claimId, doing: $doing)
}
    `) as unknown as TypedDocumentString<BePresentMutation, BePresentMutationVariables>;
export const PresenceDocument = new TypedDocumentString(`
    subscription Presence($claimId: ID!) {
  presence(claimId: $claimId) {
    claimId
    personId
    name
    doing
  }
}
    `) as unknown as TypedDocumentString<PresenceSubscription, PresenceSubscriptionVariables>;
export const FeedsDocument = new TypedDocumentString(`
    query Feeds {
  feeds {
    ...FeedRow
  }
}
    fragment FeedRow on Feed {
  id
  url
  title
  status
  intervalMinutes
  polledAt
  nextPollAt
  failures
  failureKind
  failureReason
  outlet {
    id
    name
  }
  entries {
    fetched
    waiting
    failed
  }
}`) as unknown as TypedDocumentString<FeedsQuery, FeedsQueryVariables>;
export const FeedFailuresDocument = new TypedDocumentString(`
    query FeedFailures($feedId: ID!) {
  sources(first: 20, filter: {feedId: $feedId, status: FAILED}) {
    nodes {
      id
      url
      failureKind
      failureReason
    }
  }
}
    `) as unknown as TypedDocumentString<FeedFailuresQuery, FeedFailuresQueryVariables>;
export const CreateFeedDocument = new TypedDocumentString(`
    mutation CreateFeed($input: CreateFeedInput!) {
  createFeed(input: $input) {
    ...FeedRow
  }
}
    fragment FeedRow on Feed {
  id
  url
  title
  status
  intervalMinutes
  polledAt
  nextPollAt
  failures
  failureKind
  failureReason
  outlet {
    id
    name
  }
  entries {
    fetched
    waiting
    failed
  }
}`) as unknown as TypedDocumentString<CreateFeedMutation, CreateFeedMutationVariables>;
export const PauseFeedDocument = new TypedDocumentString(`
    mutation PauseFeed($id: ID!) {
  pauseFeed(id: $id) {
    ...FeedRow
  }
}
    fragment FeedRow on Feed {
  id
  url
  title
  status
  intervalMinutes
  polledAt
  nextPollAt
  failures
  failureKind
  failureReason
  outlet {
    id
    name
  }
  entries {
    fetched
    waiting
    failed
  }
}`) as unknown as TypedDocumentString<PauseFeedMutation, PauseFeedMutationVariables>;
export const ResumeFeedDocument = new TypedDocumentString(`
    mutation ResumeFeed($id: ID!) {
  resumeFeed(id: $id) {
    ...FeedRow
  }
}
    fragment FeedRow on Feed {
  id
  url
  title
  status
  intervalMinutes
  polledAt
  nextPollAt
  failures
  failureKind
  failureReason
  outlet {
    id
    name
  }
  entries {
    fetched
    waiting
    failed
  }
}`) as unknown as TypedDocumentString<ResumeFeedMutation, ResumeFeedMutationVariables>;
export const PollFeedDocument = new TypedDocumentString(`
    mutation PollFeed($id: ID!) {
  pollFeed(id: $id) {
    ...FeedRow
  }
}
    fragment FeedRow on Feed {
  id
  url
  title
  status
  intervalMinutes
  polledAt
  nextPollAt
  failures
  failureKind
  failureReason
  outlet {
    id
    name
  }
  entries {
    fetched
    waiting
    failed
  }
}`) as unknown as TypedDocumentString<PollFeedMutation, PollFeedMutationVariables>;
export const RemoveFeedDocument = new TypedDocumentString(`
    mutation RemoveFeed($id: ID!) {
  removeFeed(id: $id)
}
    `) as unknown as TypedDocumentString<RemoveFeedMutation, RemoveFeedMutationVariables>;
export const AddSourcesDocument = new TypedDocumentString(`
    mutation AddSources($input: AddSourcesInput!) {
  addSources(input: $input) {
    ...SourceState
  }
}
    fragment ArticleRow on Article {
  id
  title
  opening
  byline
  outlet {
    id
    name
  }
  publishedAt
  status
  progress
  failureReason
  claimCount
  story {
    id
    title
  }
  retryable
  createdAt
  version
}
fragment SourceState on Source {
  id
  url
  status
  alreadyExisted
  failureKind
  failureReason
  nextFetchAt
  article {
    ...ArticleRow
  }
}`) as unknown as TypedDocumentString<AddSourcesMutation, AddSourcesMutationVariables>;
export const IntakeStatesDocument = new TypedDocumentString(`
    query IntakeStates($sourceIds: [ID!]!, $articleIds: [ID!]!) {
  sources(first: 100, filter: {ids: $sourceIds}) {
    nodes {
      ...SourceState
    }
  }
  articles(first: 100, filter: {ids: $articleIds}) {
    nodes {
      ...ArticleRow
    }
  }
}
    fragment ArticleRow on Article {
  id
  title
  opening
  byline
  outlet {
    id
    name
  }
  publishedAt
  status
  progress
  failureReason
  claimCount
  story {
    id
    title
  }
  retryable
  createdAt
  version
}
fragment SourceState on Source {
  id
  url
  status
  alreadyExisted
  failureKind
  failureReason
  nextFetchAt
  article {
    ...ArticleRow
  }
}`) as unknown as TypedDocumentString<IntakeStatesQuery, IntakeStatesQueryVariables>;
export const OutletsDocument = new TypedDocumentString(`
    query Outlets {
  outlets {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<OutletsQuery, OutletsQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: String!) {
  claims(first: 6, filter: {text: $text}, orderBy: MOST_SOURCES) {
    nodes {
      id
      text
      suggestion {
        rating
      }
      verdict {
        rating
      }
    }
  }
  spoken: claims(first: 5, filter: {speaker: $text}) {
    nodes {
      id
      text
    }
  }
  articles(first: 5, filter: {text: $text}) {
    nodes {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People {
  people {
    ...MemberFields
  }
}
    fragment MemberFields on Member {
  id
  name
  email
  role
  isActive
  hasSecondFactor
  createdAt
  version
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const InvitationsDocument = new TypedDocumentString(`
    query Invitations {
  invitations {
    id
    name
    email
    role
    createdAt
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($input: InvitePersonInput!) {
  invitePerson(input: $input) {
    url
    invitation {
      id
      name
      email
    }
  }
}
    `) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($id: ID!) {
  revokeInvitation(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const ChangePersonDocument = new TypedDocumentString(`
    mutation ChangePerson($input: ChangePersonInput!) {
  changePerson(input: $input) {
    ...MemberFields
  }
}
    fragment MemberFields on Member {
  id
  name
  email
  role
  isActive
  hasSecondFactor
  createdAt
  version
}`) as unknown as TypedDocumentString<ChangePersonMutation, ChangePersonMutationVariables>;
export const DisablePersonDocument = new TypedDocumentString(`
    mutation DisablePerson($id: ID!) {
  disablePerson(id: $id) {
    ...MemberFields
  }
}
    fragment MemberFields on Member {
  id
  name
  email
  role
  isActive
  hasSecondFactor
  createdAt
  version
}`) as unknown as TypedDocumentString<DisablePersonMutation, DisablePersonMutationVariables>;
export const EnablePersonDocument = new TypedDocumentString(`
    mutation EnablePerson($id: ID!) {
  enablePerson(id: $id) {
    ...MemberFields
  }
}
    fragment MemberFields on Member {
  id
  name
  email
  role
  isActive
  hasSecondFactor
  createdAt
  version
}`) as unknown as TypedDocumentString<EnablePersonMutation, EnablePersonMutationVariables>;
export const ResetSecondFactorDocument = new TypedDocumentString(`
    mutation ResetSecondFactor($id: ID!) {
  resetSecondFactor(id: $id) {
    ...MemberFields
  }
}
    fragment MemberFields on Member {
  id
  name
  email
  role
  isActive
  hasSecondFactor
  createdAt
  version
}`) as unknown as TypedDocumentString<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>;
export const SignOutPersonDocument = new TypedDocumentString(`
    mutation SignOutPerson($id: ID!) {
  signOutPerson(id: $id)
}
    `) as unknown as TypedDocumentString<SignOutPersonMutation, SignOutPersonMutationVariables>;
export const ProfileDocument = new TypedDocumentString(`
    query Profile {
  secondFactor {
    isOn
    recoveryCodesLeft
  }
  sessionsOfMine {
    id
    device
    address
    createdAt
    lastSeenAt
    isThis
  }
}
    `) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $new: String!) {
  changePassword(current: $current, new: $new)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const StartSecondFactorDocument = new TypedDocumentString(`
    mutation StartSecondFactor {
  startSecondFactor {
    secret
    uri
  }
}
    `) as unknown as TypedDocumentString<StartSecondFactorMutation, StartSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($code: String!) {
  confirmSecondFactor(code: $code) {
    recoveryCodes
  }
}
    `) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const RemoveSecondFactorDocument = new TypedDocumentString(`
    mutation RemoveSecondFactor($password: String!, $code: String!) {
  removeSecondFactor(password: $password, code: $code)
}
    `) as unknown as TypedDocumentString<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere {
  signOutEverywhere
}
    `) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...PersonFields
  }
}
    fragment PersonFields on Person {
  id
  name
  email
  role
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const PersonasDocument = new TypedDocumentString(`
    query Personas {
  personas {
    email
    name
    role
  }
  signInOptions {
    password
    oidc {
      label
      url
    }
  }
}
    `) as unknown as TypedDocumentString<PersonasQuery, PersonasQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!, $code: String) {
  signIn(email: $email, password: $password, code: $code) {
    ...PersonFields
  }
}
    fragment PersonFields on Person {
  id
  name
  email
  role
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($token: String!, $password: String!) {
  acceptInvitation(token: $token, password: $password) {
    ...PersonFields
  }
}
    fragment PersonFields on Person {
  id
  name
  email
  role
}`) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    name
    email
    role
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const WhyStaleDocument = new TypedDocumentString(`
    query WhyStale($id: ID!) {
  claim(id: $id) {
    id
    staleness {
      id
      reason
      before
      after
      revisionNumber
      createdAt
      difference {
        kind
        text
      }
      article {
        id
        title
        opening
        outlet {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhyStaleQuery, WhyStaleQueryVariables>;
export const StoryFrameDocument = new TypedDocumentString(`
    query StoryFrame($id: ID!) {
  story(id: $id) {
    id
    matrix {
      columns {
        id
        wires
        outlet {
          id
          name
        }
        articles {
          id
          title
          opening
          publishedAt
        }
      }
      timeline {
        key
        kind
        name
        firstAt
        isDated
        articleId
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StoryFrameQuery, StoryFrameQueryVariables>;
export const StoryRowsDocument = new TypedDocumentString(`
    query StoryRows($id: ID!, $first: Int!, $offset: Int!, $crossSource: Boolean!, $orderBy: ClaimOrder!) {
  story(id: $id) {
    id
    matrix {
      rows(
        first: $first
        offset: $offset
        crossSource: $crossSource
        orderBy: $orderBy
      ) {
        nodes {
          ...MatrixRowFields
        }
        totalCount
      }
    }
  }
}
    fragment MatrixRowFields on MatrixRow {
  figuresDiffer
  claim {
    id
    text
    status
    independentOrigins {
      asserting
      denying
    }
    suggestion {
      rating
    }
    verdict {
      rating
    }
  }
  origins {
    key
    kind
    name
    columnIds
  }
  cells {
    columnId
    asserts
    denies
    figures
    originKeys
    appearances {
      id
      quote
      stance
      certainty
      attribution {
        speaker
      }
      article {
        id
      }
    }
  }
}`) as unknown as TypedDocumentString<StoryRowsQuery, StoryRowsQueryVariables>;
export const StoriesDocument = new TypedDocumentString(`
    query Stories($first: Int, $offset: Int) {
  stories(first: $first, offset: $offset) {
    nodes {
      id
      title
      claimCount
      createdAt
      articles {
        id
        publishedAt
        outlet {
          id
          name
        }
      }
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StoriesQuery, StoriesQueryVariables>;
export const StoryDocument = new TypedDocumentString(`
    query Story($id: ID!) {
  story(id: $id) {
    id
    title
    claimCount
    createdAt
    articles {
      ...ArticleRow
    }
  }
}
    fragment ArticleRow on Article {
  id
  title
  opening
  byline
  outlet {
    id
    name
  }
  publishedAt
  status
  progress
  failureReason
  claimCount
  story {
    id
    title
  }
  retryable
  createdAt
  version
}`) as unknown as TypedDocumentString<StoryQuery, StoryQueryVariables>;
export const ProposeVerdictDocument = new TypedDocumentString(`
    mutation ProposeVerdict($input: ProposeVerdictInput!) {
  proposeVerdict(input: $input) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<ProposeVerdictMutation, ProposeVerdictMutationVariables>;
export const CorrectVerdictDocument = new TypedDocumentString(`
    mutation CorrectVerdict($input: CorrectVerdictInput!) {
  correctVerdict(input: $input) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<CorrectVerdictMutation, CorrectVerdictMutationVariables>;
export const ApproveVerdictDocument = new TypedDocumentString(`
    mutation ApproveVerdict($input: ApproveVerdictInput!) {
  approveVerdict(input: $input) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<ApproveVerdictMutation, ApproveVerdictMutationVariables>;
export const ReturnVerdictDocument = new TypedDocumentString(`
    mutation ReturnVerdict($input: ReturnVerdictInput!) {
  returnVerdict(input: $input) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<ReturnVerdictMutation, ReturnVerdictMutationVariables>;
export const WithdrawVerdictDocument = new TypedDocumentString(`
    mutation WithdrawVerdict($input: WithdrawVerdictInput!) {
  withdrawVerdict(input: $input) {
    ...ClaimPage
  }
}
    fragment ClaimRow on Claim {
  id
  text
  kind
  status
  checkworthiness
  suggestion {
    rating
  }
  verdict {
    id
    rating
    status
    createdAt
    proposedBy {
      id
      name
    }
  }
  independentOrigins {
    asserting
    denying
  }
  appearanceCount
  outlets {
    id
    name
  }
  story {
    id
    title
  }
  createdAt
  updatedAt
  version
}
fragment ClaimPage on Claim {
  ...ClaimRow
  reasons
  suggestion {
    reasons
  }
  availableActions
  tags
  dueAt
  nextCheckAt
  dismissalReason
  assignee {
    id
    name
  }
  merged {
    id
    text
  }
  matches {
    level
    score
    reasons
    isOpposed
    other {
      id
      text
      version
    }
  }
  comments {
    id
    text
    createdAt
    author {
      id
      name
    }
    mentions {
      id
      name
    }
  }
  replyRequests {
    id
    version
    askedWhom
    askedAt
    dueAt
    answer
    answeredAt
    addedBy {
      id
      name
    }
  }
  appearances {
    id
    text
    stance
    certainty
    score
    matchReasons
    attribution {
      speaker
      cue
      mode
    }
    origin {
      kind
      name
    }
    origins {
      key
      name
    }
    context(width: 240) {
      before
      quote
      after
    }
    article {
      id
      title
      opening
      publishedAt
      outlet {
        id
        name
      }
    }
  }
  verdicts {
    ...VerdictFields
  }
  history {
    id
    at
    actorName
    action
    summary
  }
}
fragment EvidenceFields on Evidence {
  id
  kind
  bearing
  isConfidential
  isSealed
  confidentialReason
  origin
  title
  url
  note
  seenAt
  seenSha256
  addedBy {
    id
    name
  }
  readers {
    id
    name
  }
  appearance {
    id
    quote
    stance
    certainty
    origin {
      kind
      name
    }
    article {
      id
      title
      opening
      outlet {
        id
        name
      }
    }
  }
}
fragment VerdictFields on Verdict {
  id
  number
  status
  rating
  rationale
  wouldSettle
  nextCheckAt
  waiver
  correctionClass
  correctionNote
  withdrawalReason
  createdAt
  decidedAt
  contentHash
  approvalsRequired
  evidenceGate {
    supporting
    contradicting
    missing
  }
  proposedBy {
    id
    name
  }
  contributors {
    id
    name
  }
  approvals {
    id
    createdAt
    counts
    isOverride
    overrideReason
    approver {
      id
      name
    }
  }
  returns {
    id
    createdAt
    reason
    returnedBy {
      id
      name
    }
  }
  evidence {
    ...EvidenceFields
  }
}`) as unknown as TypedDocumentString<WithdrawVerdictMutation, WithdrawVerdictMutationVariables>;
export const ArticleVersionsDocument = new TypedDocumentString(`
    query ArticleVersions($id: ID!) {
  article(id: $id) {
    id
    revisions {
      ...VersionRow
    }
    sources {
      id
      url
      checkedAt
      nextFetchAt
      failureKind
      failureReason
    }
  }
}
    fragment VersionRow on Revision {
  id
  number
  createdAt
  notices {
    kind
    quote
  }
  retrievals {
    id
    url
    fileName
    fetchedAt
  }
}`) as unknown as TypedDocumentString<ArticleVersionsQuery, ArticleVersionsQueryVariables>;
export const VersionsComparedDocument = new TypedDocumentString(`
    query VersionsCompared($id: ID!, $from: Int!, $to: Int!) {
  article(id: $id) {
    id
    difference(from: $from, to: $to) {
      kind
      text
    }
    placesBetween(from: $from, to: $to) {
      fate
      before
      after
      claim {
        id
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VersionsComparedQuery, VersionsComparedQueryVariables>;
export const RecheckArticleDocument = new TypedDocumentString(`
    mutation RecheckArticle($articleId: ID!) {
  recheckArticle(articleId: $articleId) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecheckArticleMutation, RecheckArticleMutationVariables>;
export const ReviseArticleDocument = new TypedDocumentString(`
    mutation ReviseArticle($articleId: ID!, $text: String!) {
  reviseArticle(articleId: $articleId, text: $text) {
    isNew
    revision {
      number
    }
  }
}
    `) as unknown as TypedDocumentString<ReviseArticleMutation, ReviseArticleMutationVariables>;
export const QueuesDocument = new TypedDocumentString(`
    query Queues {
  deskFigures(days: 1) {
    queues {
      name
      load {
        waiting
        active
        delayed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QueuesQuery, QueuesQueryVariables>;
export const WaitingForMeDocument = new TypedDocumentString(`
    query WaitingForMe {
  waitingForMe(first: 5) {
    toReview {
      ...WaitingClaimsFields
    }
    returned {
      ...WaitingClaimsFields
    }
    assigned {
      ...WaitingClaimsFields
    }
    stale {
      ...WaitingClaimsFields
    }
    checkDue {
      ...WaitingClaimsFields
    }
    mentions {
      count
      comments {
        id
        text
        createdAt
        author {
          id
          name
        }
        claim {
          id
          text
        }
      }
    }
  }
}
    fragment WaitingClaimsFields on WaitingClaims {
  count
  claims {
    id
    text
    status
    dueAt
    nextCheckAt
    updatedAt
    suggestion {
      rating
    }
    verdict {
      id
      rating
      proposedBy {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<WaitingForMeQuery, WaitingForMeQueryVariables>;
export const DeskFiguresDocument = new TypedDocumentString(`
    query DeskFigures($days: Int!, $timeZone: String!) {
  deskFigures(days: $days, timeZone: $timeZone) {
    days {
      day
      articles
      verdicts
      hoursToVerdict
    }
    verdictMix {
      rating
      count
    }
    pipeline {
      status
      count
      oldestAt
    }
  }
}
    `) as unknown as TypedDocumentString<DeskFiguresQuery, DeskFiguresQueryVariables>;

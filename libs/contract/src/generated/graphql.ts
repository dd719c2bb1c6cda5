// Written by tools/codegen.mjs from apps/api/schema.graphql and the console. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ApproveVerdictInput = {
  /** Hash of what you reviewed. */
  contentHash: string;
  /** An admin's reason for approving in spite of the four-eyes rule. */
  overrideReason?: string | null | undefined;
  verdictId: string;
};

export type ArticleFilter = {
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

/** How the speaker's words are given. */
export type AttributionMode = 'DIRECT' | 'INDIRECT' | 'MIXED';

/** What a piece of evidence does for the claim. */
export type Bearing = 'CONTEXT' | 'CONTRADICTS' | 'SUPPORTS';

/** Whether a place states the claim flatly or hedges it. */
export type Certainty = 'HEDGED' | 'STATED';

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

export type IngestArticleInput = {
  byline?: string | null | undefined;
  outlet?: string | null | undefined;
  /** ISO 8601: 2022-03-18 or 2022-03-18T16:21:00Z. */
  publishedAt?: string | null | undefined;
  /** The raw text, kept as it is. */
  text: string;
  title?: string | null | undefined;
};

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

export type ReturnVerdictInput = {
  /** Hash of what you reviewed. */
  contentHash?: string | null | undefined;
  /** What is missing. */
  reason: string;
  verdictId: string;
};

/** Who someone is on the desk. */
export type Role = 'ADMIN' | 'EDITOR' | 'REVIEWER';

/** What the speaker at one place does with the claim. */
export type Stance = 'ASSERTS' | 'DENIES';

/** Where a verdict stands. */
export type VerdictStatus = 'APPROVED' | 'PROPOSED' | 'RETURNED' | 'SUPERSEDED' | 'WITHDRAWN';

export type WithdrawVerdictInput = {
  /** Why; readers are told. */
  reason: string;
  verdictId: string;
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
  id: string;
  text: string;
  kind: ClaimKind;
  status: ClaimStatus;
  checkworthiness: number;
  reasons: Array<string>;
  appearanceCount: number;
  createdAt: string;
  updatedAt: string;
  version: number;
  availableActions: Array<ClaimAction>;
  suggestion: { rating: Rating; reasons: Array<string> } | null;
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
  appearances: Array<{
    id: string;
    text: string;
    stance: Stance;
    certainty: Certainty;
    score: number;
    matchReasons: Array<string>;
    attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
    origin: { kind: OriginKind; name: string | null };
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
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    reasons: Array<string>;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    availableActions: Array<ClaimAction>;
    suggestion: { rating: Rating; reasons: Array<string> } | null;
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
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
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
  } | null;
};

export type ClaimChangedSubscriptionVariables = Exact<{ [key: string]: never }>;

export type ClaimChangedSubscription = { claimChanged: { claimId: string; storyId: string | null } };

export type OutletsQueryVariables = Exact<{ [key: string]: never }>;

export type OutletsQuery = { outlets: Array<{ id: string; name: string }> };

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

export type PersonFieldsFragment = { id: string; name: string; email: string; role: Role };

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = { viewer: { id: string; name: string; email: string; role: Role } | null };

export type PersonasQueryVariables = Exact<{ [key: string]: never }>;

export type PersonasQuery = { personas: Array<{ email: string; name: string; role: Role }> };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;

export type SignInMutation = { signIn: { id: string; name: string; email: string; role: Role } };

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { signOut: boolean };

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
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    reasons: Array<string>;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    availableActions: Array<ClaimAction>;
    suggestion: { rating: Rating; reasons: Array<string> } | null;
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
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
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
  };
};

export type CorrectVerdictMutationVariables = Exact<{
  input: CorrectVerdictInput;
}>;

export type CorrectVerdictMutation = {
  correctVerdict: {
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    reasons: Array<string>;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    availableActions: Array<ClaimAction>;
    suggestion: { rating: Rating; reasons: Array<string> } | null;
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
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
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
  };
};

export type ApproveVerdictMutationVariables = Exact<{
  input: ApproveVerdictInput;
}>;

export type ApproveVerdictMutation = {
  approveVerdict: {
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    reasons: Array<string>;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    availableActions: Array<ClaimAction>;
    suggestion: { rating: Rating; reasons: Array<string> } | null;
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
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
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
  };
};

export type ReturnVerdictMutationVariables = Exact<{
  input: ReturnVerdictInput;
}>;

export type ReturnVerdictMutation = {
  returnVerdict: {
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    reasons: Array<string>;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    availableActions: Array<ClaimAction>;
    suggestion: { rating: Rating; reasons: Array<string> } | null;
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
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
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
  };
};

export type WithdrawVerdictMutationVariables = Exact<{
  input: WithdrawVerdictInput;
}>;

export type WithdrawVerdictMutation = {
  withdrawVerdict: {
    id: string;
    text: string;
    kind: ClaimKind;
    status: ClaimStatus;
    checkworthiness: number;
    reasons: Array<string>;
    appearanceCount: number;
    createdAt: string;
    updatedAt: string;
    version: number;
    availableActions: Array<ClaimAction>;
    suggestion: { rating: Rating; reasons: Array<string> } | null;
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
    appearances: Array<{
      id: string;
      text: string;
      stance: Stance;
      certainty: Certainty;
      score: number;
      matchReasons: Array<string>;
      attribution: Array<{ speaker: string; cue: string; mode: AttributionMode }>;
      origin: { kind: OriginKind; name: string | null };
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
  id
  text
  kind
  status
  checkworthiness
  reasons
  suggestion {
    rating
    reasons
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
  availableActions
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
    fragment ClaimPage on Claim {
  id
  text
  kind
  status
  checkworthiness
  reasons
  suggestion {
    rating
    reasons
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
  availableActions
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
export const OutletsDocument = new TypedDocumentString(`
    query Outlets {
  outlets {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<OutletsQuery, OutletsQueryVariables>;
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
}
    `) as unknown as TypedDocumentString<PersonasQuery, PersonasQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
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
    fragment ClaimPage on Claim {
  id
  text
  kind
  status
  checkworthiness
  reasons
  suggestion {
    rating
    reasons
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
  availableActions
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
    fragment ClaimPage on Claim {
  id
  text
  kind
  status
  checkworthiness
  reasons
  suggestion {
    rating
    reasons
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
  availableActions
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
    fragment ClaimPage on Claim {
  id
  text
  kind
  status
  checkworthiness
  reasons
  suggestion {
    rating
    reasons
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
  availableActions
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
    fragment ClaimPage on Claim {
  id
  text
  kind
  status
  checkworthiness
  reasons
  suggestion {
    rating
    reasons
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
  availableActions
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
    fragment ClaimPage on Claim {
  id
  text
  kind
  status
  checkworthiness
  reasons
  suggestion {
    rating
    reasons
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
  availableActions
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

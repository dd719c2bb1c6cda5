import type { LiveEvent } from '@claimdesk/platform';
import type { ArticleStatus } from '@claimdesk/domain';

export interface ArticleProgressEvent extends LiveEvent {
  topic: 'article-progress';
  articleId: string;
  status: ArticleStatus;
  /** 0..100 over the whole pipeline */
  progress: number;
  claimCount: number;
  failureReason: string | null;
}

export interface ClaimChangedEvent extends LiveEvent {
  topic: 'claim-changed';
  claimId: string;
  storyId: string | null;
}

/** Someone looks at a claim, or writes on it, just now. Said again every few seconds; silence means gone. */
export interface PresenceEvent extends LiveEvent {
  topic: 'presence';
  claimId: string;
  personId: string;
  name: string;
  doing: 'READING' | 'WRITING' | 'GONE';
}

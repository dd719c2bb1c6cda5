import type { MessagePort } from 'node:worker_threads';
import type { MatchLevel } from '@claimdesk/domain';
import {
  compare as compareTexts,
  comparePair,
  type Comparison,
  matchKeysOf,
  profileOf,
  split as splitText,
  type Profile,
  type SplitClaim,
} from '@claimdesk/engine';

/** An article, with what the desk knows of it. */
export interface SplitTask {
  text: string;
  outlet: string | null;
  publishedAt: string | null;
  progress: MessagePort;
}

/** Runs in a thread of the engine pool. */
export function split({ text, outlet, publishedAt, progress }: SplitTask) {
  return splitText(text, { outlet, publishedAt, onProgress: (fraction) => progress.postMessage(fraction) });
}

/** What is said, and when it was published; with its profile where it has been read before. */
export interface Said {
  claim: SplitClaim;
  publishedAt: string | null;
  known: Profile | null;
}

/** What a statement says as it is compared, and the keys under which its like are found. */
export interface Profiled {
  profile: Profile;
  keys: number[];
}

/** Runs in a thread of the engine pool. */
export function profile(statements: Said[]): Profiled[] {
  return statements.map(({ claim, publishedAt, known }) => {
    const profile = known ?? profileOf({ ...claim, publishedAt });
    return { profile, keys: matchKeysOf(profile) };
  });
}

/** Pairs to compare, by the ids of their profiles. */
export interface ComparablePairs {
  profiles: [id: string, profile: Profile][];
  pairs: [string, string][];
}

/** Two that are one claim, or may be. */
export interface FoundMatch {
  firstId: string;
  secondId: string;
  level: MatchLevel;
  isOpposed: boolean;
  /** Something stands against it, see the reasons: only people may confirm it. */
  isGuarded: boolean;
  score: number;
  reasons: string[];
}

/** Runs in a thread of the engine pool. */
export function compare({ profiles, pairs }: ComparablePairs): FoundMatch[] {
  const byId = new Map(profiles);
  return pairs.flatMap(([firstId, secondId]) => {
    const { match, stance, score, reasons, guards } = comparePair(byId.get(firstId)!, byId.get(secondId)!);
    return match === 'NONE'
      ? []
      : [
          {
            firstId,
            secondId,
            level: match,
            isOpposed: stance === 'OPPOSED',
            isGuarded: guards.length > 0,
            score,
            reasons,
          },
        ];
  });
}

/** Runs in a thread of the engine pool. */
export function likeness({ text, others }: { text: string; others: string[] }): Comparison[] {
  return others.map((other) => compareTexts(text, other));
}

export * from './contract.ts';
export { acceptSplit, type AcceptedSplit, type ClaimSplitter } from './accept-split.ts';
export { attributionsIn, attributionsOf, type Attribution } from './attribution/attributions.ts';
export { storyKeys } from './candidates/match-keys.ts';
export { matchKeysOf } from './candidates/terms.ts';
export { ENGINE } from './engine.ts';
export { compare } from './matching/compare.ts';
export { match } from './matching/match.ts';
export { clarityOf } from './matching/clarity.ts';
export {
  type Cluster,
  type ClusterItem,
  type ClusterOptions,
  connectedWith,
  joinClusters,
  type ScoredPair,
} from './matching/clusters.ts';
export { comparePair, LEVELS, type Likener, OPPOSED_REASON, type PairScore } from './matching/compare-pair.ts';
export { headlineStance, type HeadlineStance } from './matching/headline-stance.ts';
export { keysOf } from './matching/keys.ts';
export { type Profile, PROFILE_VERSION, type ProfileInput, profileOf } from './matching/profile.ts';
export { originGroups, type OriginGroup, originKey, originsOf, originsOfEach, type Sided } from './matching/origins.ts';
export {
  type Archive,
  type CheckedClaim,
  CheckedIndex,
  type RankedClaim,
  rankChecked,
  searchTerms,
} from './matching/rank-checked.ts';
export { suggest } from './matching/suggestion.ts';
export { split, type SplitOptions } from './split.ts';
export { profile, sameEvent, type StoryProfile } from './stories/story.ts';

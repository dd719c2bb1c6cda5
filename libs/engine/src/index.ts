export * from './contract.ts';
export { acceptSplit, type AcceptedSplit, type ClaimSplitter } from './accept-split.ts';
export { ENGINE } from './engine.ts';
export { compare } from './matching/compare.ts';
export { match } from './matching/match.ts';
export { LEVELS } from './matching/score-pair.ts';
export { originKey, originsOf, suggest, type Sided } from './matching/suggestion.ts';
export { split, type SplitOptions } from './split.ts';
export { profile, sameEvent, type StoryProfile } from './stories/story.ts';

import { diffWordsWithSpace } from 'diff';

export interface Stretch {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** A diff of very long texts could stall the page: after this it is old and new, whole. */
const TIMEOUT_MS = 80;

/** What was taken out and what was put in, word by word. */
export function wordDiff(before: string, after: string): Stretch[] {
  const changes = diffWordsWithSpace(before, after, { timeout: TIMEOUT_MS });
  if (!changes)
    return [
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ];
  return changes.map(({ added, removed, value }) => ({ kind: added ? 'new' : removed ? 'gone' : 'same', text: value }));
}

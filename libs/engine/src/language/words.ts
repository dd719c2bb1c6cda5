/** Builds a set from a space-separated list, so that word lists stay readable. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Maps curly quotation marks and apostrophes to straight ones; the length stays the same. */
export const straight = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

export interface Part {
  kind: 'SAME' | 'ADDED' | 'REMOVED';
  text: string;
}
/** A stretch of the comparison; `hidden` is left out until it is asked for. */
export type Shown = Part | { kind: 'HIDDEN'; text: string };

/** So much of what did not change is shown on either side of what did. */
const AROUND = 240;

/**
 * The comparison with its long unchanged stretches hidden, cut between words: a reader looks for the three words that
 * were changed in an article of a thousand.
 */
export function foldParts(parts: readonly Part[]): Shown[] {
  return parts.flatMap((part, at): Shown[] => {
    if (part.kind !== 'SAME') return [part];
    const head = at === 0 ? 0 : lastBlankBefore(part.text, AROUND);
    const tail = at === parts.length - 1 ? part.text.length : firstBlankAfter(part.text, part.text.length - AROUND);
    // What is hardly longer than the button that would bring it back is shown.
    if (parts.length === 1 || tail - head < AROUND) return [part];
    const stretches: Shown[] = [
      { kind: 'SAME', text: part.text.slice(0, head) },
      { kind: 'HIDDEN', text: part.text.slice(head, tail) },
      { kind: 'SAME', text: part.text.slice(tail) },
    ];
    return stretches.filter(({ text }) => text);
  });
}

function lastBlankBefore(text: string, at: number): number {
  const cut = text.slice(0, at).search(/\s\S*$/);
  return cut < 0 ? at : cut + 1;
}

function firstBlankAfter(text: string, at: number): number {
  if (at <= 0) return 0;
  const cut = text.slice(at).search(/\s/);
  return cut < 0 ? at : at + cut + 1;
}

/** How many stretches were added and how many removed. */
export const countParts = (parts: readonly Part[]) => ({
  added: parts.filter(({ kind, text }) => kind === 'ADDED' && text.trim()).length,
  removed: parts.filter(({ kind, text }) => kind === 'REMOVED' && text.trim()).length,
});

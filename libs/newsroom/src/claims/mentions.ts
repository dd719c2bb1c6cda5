/** Someone who can be mentioned. */
export interface Mentionable {
  id: string;
  name: string;
  email: string;
}

const WORD = /[\p{L}\p{N}_]/u;

/**
 * Who a comment mentions, as "@Full Name" or "@address", in any case. The longest name that fits counts ("@Ana Editor-
 * Smith" is not Ana Editor); two people of one name are both meant. An address without "@" before it mentions nobody.
 */
export function mentionsIn(text: string, people: readonly Mentionable[]): string[] {
  const handles = new Map<string, Set<string>>();
  for (const { id, name, email } of people)
    for (const handle of [name, email]) handles.set(folded(handle), (handles.get(folded(handle)) ?? new Set()).add(id));
  const longestFirst = [...handles].filter(([handle]) => handle).sort(([a], [b]) => b.length - a.length);
  const plain = folded(text);
  const mentioned = new Set<string>();
  for (let at = plain.indexOf('@'); at >= 0; at = plain.indexOf('@', at + 1)) {
    if (at > 0 && WORD.test(plain[at - 1]!)) continue;
    const found = longestFirst.find(
      ([handle]) => plain.startsWith(handle, at + 1) && endsThere(plain, at + 1 + handle.length),
    );
    for (const id of found?.[1] ?? []) mentioned.add(id);
  }
  return [...mentioned];
}

const folded = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether a name ends before this position: not in the middle of a longer word, hyphened name or address. */
function endsThere(text: string, at: number): boolean {
  return !/^(?:[\p{L}\p{N}_]|[-.@][\p{L}\p{N}])/u.test(text.slice(at, at + 3));
}

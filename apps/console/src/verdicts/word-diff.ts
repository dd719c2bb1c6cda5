export interface Stretch {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Longer texts are shown side by side instead: the table below grows with the product of their words. */
const MOST_WORDS = 1500;

/** What was taken out and what was put in, word by word; the longest common words stay. */
export function wordDiff(before: string, after: string): Stretch[] {
  const [old, next] = [words(before), words(after)];
  if (old.length > MOST_WORDS || next.length > MOST_WORDS)
    return [
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ];
  const common = commonLengths(old, next);
  const stretches: Stretch[] = [];
  const put = (kind: Stretch['kind'], text: string) => {
    const last = stretches.at(-1);
    if (last?.kind === kind) last.text += text;
    else stretches.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < next.length) {
    if (i < old.length && j < next.length && old[i] === next[j]) {
      put('same', old[i++]!);
      j++;
    } else if (i < old.length && (j === next.length || common[i + 1]![j]! >= common[i]![j + 1]!))
      put('gone', old[i++]!);
    else put('new', next[j++]!);
  }
  return stretches;
}

/** Words with the space behind them, so that the pieces put together are the text. */
const words = (text: string) => text.match(/\S+\s*|^\s+/g) ?? [];

/** For each pair of places, how many words the rests have in common. */
function commonLengths(old: string[], next: string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(next.length + 1));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = next.length - 1; j >= 0; j--)
      table[i]![j] = old[i] === next[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}

import type { AttributionLink } from '../contract.ts';
import type { Sentence } from '../language/stretches.ts';

/** Who speaks a paragraph of a transcript or an interview, by the paragraph's ordinal. */
export type Turns = ReadonlyMap<number, AttributionLink>;

const LABEL = /^((?:\p{Lu}[\p{L}.’'-]*\s?){1,5}):\s+(?=\S)/u;
/** Fewer labelled paragraphs are headings or lists. */
const FEWEST = 3;

/**
 * Speakers by the form of the page: "NAME: …" at the head of paragraphs, one label at least twice; or questions and
 * answers in turn (`questions`: ordinals of the paragraphs set aside as such), the answers being those of the person whom the introduction names most.
 */
export function turnsOf(sentences: Sentence[], questions: number[]): Turns {
  const paragraphs = new Map<number, Sentence[]>();
  for (const s of sentences) paragraphs.set(s.block, [...(paragraphs.get(s.block) ?? []), s]);
  const labelled = byLabel(paragraphs);
  return labelled.size > 0 ? labelled : byQuestions(paragraphs, questions);
}

function byLabel(paragraphs: Map<number, Sentence[]>): Map<number, AttributionLink> {
  const turns = new Map<number, AttributionLink>();
  const count = new Map<string, number>();
  for (const [block, [first]] of paragraphs) {
    const start = first?.tokens[0]?.start ?? 0;
    const label = first ? LABEL.exec(first.text.slice(start, start + 60))?.[1] : undefined;
    if (!label) continue;
    count.set(label, (count.get(label) ?? 0) + 1);
    turns.set(block, { speaker: label, cue: ':', mode: 'DIRECT', start, end: start + label.length });
  }
  const repeated = [...count.values()].some((n) => n > 1);
  return turns.size >= FEWEST && repeated && turns.size * 2 > paragraphs.size ? turns : new Map();
}

function byQuestions(paragraphs: Map<number, Sentence[]>, questions: number[]): Map<number, AttributionLink> {
  const turns = new Map<number, AttributionLink>();
  const all = [...paragraphs];
  const [first, last] = [questions[0], questions.at(-1)];
  if (questions.length < FEWEST || first === undefined || last === undefined) return turns;
  const speaker = introduced(all.filter(([block]) => block < first).flatMap(([, p]) => p));
  if (!speaker) return turns;
  const answers = all.filter(([block]) => questions.includes(block - 1) && !questions.includes(block));
  const personal = answers.filter(([, p]) => p.some((s) => s.tokens.some((t) => /^(?:i|we|my|our)$/.test(t.lower))));
  if (personal.length * 2 < answers.length) return turns;
  for (const [block] of answers) turns.set(block, speaker);
  return turns;
}

/** The person whom the introduction names first and most. */
function introduced(intro: Sentence[]): AttributionLink | null {
  const document = intro[0]?.document;
  const end = intro.at(-1)?.tokens.at(-1)?.end ?? 0;
  if (!document) return null;
  const count = (names: readonly number[]) => names.filter((n) => (document.names[n]?.end ?? Infinity) <= end).length;
  const persons = document.entities.filter(({ type, names }) => type === 'PERSON' && count(names) > 0);
  const person = persons.reduce<(typeof persons)[number] | null>(
    (best, p) => (!best || count(p.names) > count(best.names) ? p : best),
    null,
  );
  const name = person && document.names[person.names[0] ?? -1];
  return name ? { speaker: person.name, cue: 'answered', mode: 'DIRECT', start: name.start, end: name.end } : null;
}

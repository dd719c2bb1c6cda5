import type { SplitResult } from '../contract.ts';
import { tagSentence } from '../language/tokens.ts';

/** What an article is about, small and serialisable, to tell whether two report one event. */
export interface StoryProfile {
  /** Name → share of the article's claims that carry it, 0..1. */
  entities: Record<string, number>;
  /** The most frequent content words by lemma → share of claims, 0..1. */
  words: Record<string, number>;
  /** Publication day (ISO 8601), if the text says it. */
  date: string | null;
}

/** A name's key: states and bodies whole, persons by their last word, so that "Biden" meets "Joe Biden". */
const nameKey = (name: string): string => {
  const parts = name.toLowerCase().split(/\s+/);
  const isPerson =
    parts.length > 1 &&
    parts.length < 4 &&
    /^[\p{L}'’ -]+$/u.test(name) &&
    !/^(?:united|north|south|saudi|new)$/.test(parts[0] ?? '');
  return isPerson ? (parts.at(-1) ?? name) : name.toLowerCase();
};

/** Words kept per article. */
const KEPT = 60;

/** Sums up an article from its claims. `text` serves when no claim was found. */
export function profile(result: SplitResult, text: string): StoryProfile {
  const texts = result.claims.length > 0 ? result.claims.map((c) => c.text) : [text.slice(0, 1000)];
  const entities = shares(
    result.claims.map((c) => c.entities.map(nameKey)),
    Math.max(1, result.claims.length),
  );
  const wordLists = texts.map((t) =>
    tagSentence(t, 0, Math.min(t.length, 1000))
      .filter((w) => /^(?:NOUN|VERB|ADJ)$/.test(w.tag) && w.lemma.length > 3)
      .map((w) => w.lemma),
  );
  return { entities, words: shares(wordLists, texts.length), date: result.article.publishedAt?.slice(0, 10) ?? null };
}

function shares(lists: string[][], total: number): Record<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const word of new Set(list)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const top = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, KEPT);
  return Object.fromEntries(top.map(([word, n]) => [word, Math.round((n / total) * 1000) / 1000]));
}

/** Score from which two articles are taken to report one event. */
const SAME_EVENT = 0.5;
/** Articles further apart than this many days are two events. */
const DAYS_APART = 4;

/** Whether two articles report one event: shared actors first, then shared words, dates as a bar. Symmetric. */
export function sameEvent(a: StoryProfile, b: StoryProfile): { same: boolean; score: number; reasons: string[] } {
  const actors = cosine(a.entities, b.entities);
  const content = cosine(a.words, b.words);
  const score = Math.round((0.5 * actors + 0.5 * content) * 1000) / 1000;
  const common = Object.keys(a.entities)
    .filter((name) => name in b.entities)
    .sort((x, y) => weight(y, a, b) - weight(x, a, b) || (x < y ? -1 : 1));
  const apart = daysBetween(a.date, b.date);
  const reasons = common.length > 0 ? [`both are about ${common.slice(0, 5).join(', ')}`] : ['no actor in common'];
  if (apart !== null && apart > DAYS_APART)
    return { same: false, score, reasons: [...reasons, `published ${apart} days apart`] };
  reasons.push(`actors alike ${percent(actors)}, words alike ${percent(content)}`);
  return { same: score >= SAME_EVENT && common.length >= 2, score, reasons };
}

const weight = (name: string, a: StoryProfile, b: StoryProfile) =>
  Math.min(a.entities[name] ?? 0, b.entities[name] ?? 0);
const percent = (share: number) => `${Math.round(share * 100)}%`;

function cosine(a: Record<string, number>, b: Record<string, number>): number {
  let dot = 0;
  for (const [key, value] of Object.entries(a)) dot += value * (Object.hasOwn(b, key) ? (b[key] ?? 0) : 0);
  const size = (v: Record<string, number>) => Math.sqrt(Object.values(v).reduce((s, x) => s + x * x, 0));
  return dot === 0 ? 0 : dot / (size(a) * size(b));
}

function daysBetween(a: string | null, b: string | null): number | null {
  if (!a || !b) return null;
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
  return Number.isNaN(days) ? null : Math.round(days);
}

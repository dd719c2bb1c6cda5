import { parse } from 'yaml';

/** What Markdown says about itself in YAML before its text, as site generators write it. */
export interface FrontMatter {
  title: string | null;
  byline: string | null;
  /** As written. */
  date: string | null;
  /** The text behind it. */
  text: string;
}

/** A rule on the first line has an empty one below it; front matter has not. */
const BLOCK = /^\ufeff?---[ \t]*\r?\n(?=[ \t]*\S)([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Takes front matter off; text between rules that is none stays text. */
export function readFrontMatter(source: string): FrontMatter {
  const none = { title: null, byline: null, date: null, text: source };
  const [block, yaml] = BLOCK.exec(source) ?? [];
  const facts = yaml === undefined ? null : factsIn(yaml);
  if (!facts) return none;
  const authors = [facts.author ?? facts.authors ?? facts.byline].flat().map((author) => words(nameOf(author)));
  return {
    title: words(facts.title),
    byline: authors.filter(Boolean).join(', ') || null,
    date: words(facts.date ?? facts.published ?? facts.publishedAt),
    text: source.slice(block!.length),
  };
}

function factsIn(yaml: string): Record<string, unknown> | null {
  try {
    const facts: unknown = parse(yaml, { maxAliasCount: 0 });
    const isMap = typeof facts === 'object' && facts !== null && !Array.isArray(facts);
    // "The minister said: no" would be a map as well.
    return isMap && Object.keys(facts).every((key) => /^[\w.-]+$/.test(key))
      ? (facts as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

const nameOf = (author: unknown): unknown =>
  typeof author === 'object' && author !== null ? (author as { name?: unknown }).name : author;

const words = (value: unknown): string | null =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() || null : null;

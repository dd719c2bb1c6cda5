import { DomainError, parsePublishedAt } from '@claimdesk/domain';

/** What whoever hands an article in says about it. */
export interface GivenFacts {
  outlet?: string | null;
  title?: string | null;
  byline?: string | null;
  /** ISO 8601 */
  publishedAt?: string | null;
}

export interface ArticleFacts {
  outlet: string | null;
  title: string | null;
  byline: string | null;
  publishedAt: Date | null;
}

const LONGEST = { outlet: 200, title: 500, byline: 300 } as const;
type Field = keyof typeof LONGEST;

/** The facts, checked and tidied; blank is absent. @throws DomainError INPUT_INVALID, DATE_INVALID */
export function readFacts(given: GivenFacts): ArticleFacts {
  const publishedAt = given.publishedAt?.trim() ? parsePublishedAt(given.publishedAt) : null;
  return { outlet: field(given, 'outlet'), title: field(given, 'title'), byline: field(given, 'byline'), publishedAt };
}

/** What a page or file says of itself fills what nobody said; what does not fit is left out. */
export function fillFacts(facts: ArticleFacts, read: GivenFacts): ArticleFacts {
  const fitting = (name: Field) => {
    const text = (read[name] ?? '').replaceAll('\0', '').toWellFormed().trim().replace(/\s+/g, ' ');
    return text && text.length <= LONGEST[name] ? text : null;
  };
  return {
    outlet: facts.outlet ?? fitting('outlet'),
    title: facts.title ?? fitting('title'),
    byline: facts.byline ?? fitting('byline'),
    publishedAt: facts.publishedAt ?? (read.publishedAt ? new Date(read.publishedAt) : null),
  };
}

function field(given: GivenFacts, name: Field): string | null {
  const value = given[name]?.trim().replace(/\s+/g, ' ') ?? '';
  if (value.length > LONGEST[name])
    throw new DomainError(
      'INPUT_INVALID',
      `The ${name} is ${value.length} characters long; at most ${LONGEST[name]} are kept. Shorten it.`,
      { field: name },
    );
  if (value.includes('\0') || !value.isWellFormed())
    throw new DomainError('INPUT_INVALID', `The ${name} holds characters that are no text. Type it again.`, {
      field: name,
    });
  return value || null;
}

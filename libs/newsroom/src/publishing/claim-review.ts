import { RATING_WORDS, saysItsRating } from '@claimdesk/domain';
import type { Claim, ClaimReview, NewsArticle, Organization, WithContext } from 'schema-dts';
import type { PublishedClaimView } from './published-claims.queries.ts';
import { appearancesOf, folded, type PublishedAppearance } from './snapshot.ts';

/** Who stands behind the verdicts; `url` is where the public pages are. */
export interface Publisher {
  name: string;
  url: string;
  homepage: string;
}

/**
 * The published claim as a schema.org ClaimReview, by Google's rules for it: the rating as words only, since a number
 * would claim a scale from false to true that our ratings are not; every place as `appearance`, the earliest as
 * `firstAppearance`, all who assert it as `author`. Null once withdrawn, and where the claim's own words hold the rating.
 */
export function claimReviewOf(view: PublishedClaimView, publisher: Publisher): WithContext<ClaimReview> | null {
  const { claim, verdict } = view.snapshot;
  if (!verdict || saysItsRating(claim.text, verdict.rating)) return null;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: `${publisher.url}/claims/${view.id}`,
    claimReviewed: claim.text,
    datePublished: view.firstPublishedAt.toISOString(),
    dateModified: view.publishedAt.toISOString(),
    author: { '@type': 'Organization', name: publisher.name, url: publisher.homepage },
    reviewRating: {
      '@type': 'Rating',
      alternateName: RATING_WORDS[verdict.rating].name,
      ratingExplanation: verdict.rationale,
    },
    itemReviewed: itemReviewed(appearancesOf(view.snapshot)),
  };
}

function itemReviewed(places: PublishedAppearance[]): Claim {
  const asserting = places.filter(({ stance }) => stance === 'ASSERTS');
  const authors = unique(asserting.flatMap(claimantOf), ({ name }) => folded(String(name)));
  const works = unique(places.flatMap(workOf), (work) => JSON.stringify(work));
  const earliest = asserting.find(({ publishedAt }) => publishedAt);
  const [first] = earliest ? workOf(earliest) : [];
  return {
    '@type': 'Claim',
    ...(authors.length ? { author: authors } : {}),
    ...(earliest?.publishedAt ? { datePublished: earliest.publishedAt } : {}),
    ...(works.length ? { appearance: works } : {}),
    ...(first ? { firstAppearance: first } : {}),
  };
}

/** Whoever asserts it at this place: the innermost speaker, else the outlet itself. */
function claimantOf({
  attribution: [said],
  outlet,
}: PublishedAppearance): { '@type': 'Person' | 'Organization'; name: string }[] {
  if (said) return [{ '@type': isPersonal(said.speaker) ? 'Person' : 'Organization', name: said.speaker }];
  return outlet ? [{ '@type': 'Organization', name: outlet }] : [];
}

function workOf({ title, url, outlet, publishedAt }: PublishedAppearance): NewsArticle[] {
  if (!title && !url && !outlet) return [];
  const publisher: Organization | null = outlet ? { '@type': 'Organization', name: outlet } : null;
  return [
    {
      '@type': 'NewsArticle',
      ...(title ? { headline: title } : {}),
      ...(url ? { url } : {}),
      ...(publishedAt ? { datePublished: publishedAt } : {}),
      ...(publisher ? { publisher } : {}),
    } as NewsArticle,
  ];
}

/** The format knows persons and organisations only: two to four names without an article or an office's word are a person. */
const OFFICE =
  /^(the|a|an|some|several|many|both)\b|\b(ministry|government|agency|council|office|party|union|police|army|kremlin|house|department|officials?|spokes\w+|report|committee|court|bank|group|company|inc|ltd)\b/i;
const isPersonal = (speaker: string): boolean =>
  /^(\p{Lu}[\p{L}.'’-]*)(\s+(\p{Lu}[\p{L}.'’-]*|de|van|von|bin|al|der|da|di)){1,3}$/u.test(speaker) &&
  !OFFICE.test(speaker);

function unique<T>(all: T[], keyOf: (one: T) => string): T[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

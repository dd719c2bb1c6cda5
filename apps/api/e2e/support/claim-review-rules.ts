import type { Claim, ClaimReview, NewsArticle, Organization, Person, Rating } from 'schema-dts';

/** The names of a schema.org type's properties, by the types of `schema-dts`. */
type PropertyOf<T> = T extends { '@type': string } ? Exclude<keyof T, `@${string}`> : never;

/** What may stand in our ClaimReviews; a name that schema.org does not have does not compile. */
const PROPERTIES = {
  ClaimReview: [
    'url',
    'claimReviewed',
    'datePublished',
    'dateModified',
    'author',
    'reviewRating',
    'itemReviewed',
  ] satisfies PropertyOf<ClaimReview>[],
  Claim: ['author', 'datePublished', 'appearance', 'firstAppearance'] satisfies PropertyOf<Claim>[],
  Rating: ['alternateName', 'ratingExplanation'] satisfies PropertyOf<Rating>[],
  NewsArticle: ['headline', 'url', 'datePublished', 'publisher'] satisfies PropertyOf<NewsArticle>[],
  Organization: ['name', 'url'] satisfies PropertyOf<Organization>[],
  Person: ['name'] satisfies PropertyOf<Person>[],
} as const;
type Known = keyof typeof PROPERTIES;

type Thing = { '@type': string } & Record<string, unknown>;
const things = (value: unknown): Thing[] => [value ?? []].flat() as Thing[];
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isDate = (value: unknown) => isText(value) && !Number.isNaN(Date.parse(value));
const isUrl = (value: unknown) => isText(value) && URL.canParse(value) && /^https?:/.test(value);
const RATING = /corroborated|disputed|unverified/i;

export interface Reviewed {
  review: Thing;
  /** Address of the page that carries it. */
  page: string;
  /** What the page shows. */
  text: string;
}

/** Google's rules for ClaimReview markup, each with what breaks it. */
export const RULES: [rule: string, isKept: (on: Reviewed) => boolean][] = [
  [
    'it is one ClaimReview of schema.org',
    ({ review }) => review['@context'] === 'https://schema.org' && review['@type'] === 'ClaimReview',
  ],
  ['claimReviewed is there', ({ review }) => isText(review.claimReviewed)],
  [
    'claimReviewed does not hold the rating',
    ({ review }) =>
      !String(review.claimReviewed)
        .toLowerCase()
        .includes(String((review.reviewRating as Thing).alternateName).toLowerCase()),
  ],
  ['url is the page itself, without a redirect', ({ review, page }) => isUrl(review.url) && review.url === page],
  [
    'reviewRating has an alternateName whose start carries the meaning',
    ({ review }) => RATING.test(String((review.reviewRating as Thing)?.alternateName).slice(0, 15)),
  ],
  [
    'no number claims a scale of truth',
    ({ review }) =>
      !['ratingValue', 'bestRating', 'worstRating'].some((name) => name in (review.reviewRating as Thing)),
  ],
  [
    'author names the publisher or its address',
    ({ review }) => things(review.author).some(({ name, url }) => isText(name) || isUrl(url)),
  ],
  [
    'author is an Organization or a Person',
    ({ review }) => things(review.author).every((one) => /^(Organization|Person)$/.test(one['@type'])),
  ],
  [
    'datePublished and dateModified are dates',
    ({ review }) => isDate(review.datePublished) && isDate(review.dateModified),
  ],
  [
    'itemReviewed is a Claim',
    ({ review }) => things(review.itemReviewed).length === 1 && things(review.itemReviewed)[0]!['@type'] === 'Claim',
  ],
  [
    'every claimant has a name and a type',
    ({ review }) =>
      things((review.itemReviewed as Thing).author).every(
        (one) => isText(one.name) && /^(Organization|Person)$/.test(one['@type']),
      ),
  ],
  [
    'no claimant is named twice',
    ({ review }) => {
      const names = things((review.itemReviewed as Thing).author).map(({ name }) => name);
      return new Set(names).size === names.length;
    },
  ],
  [
    'every appearance is a work with an address, a headline or a publisher',
    ({ review }) =>
      things((review.itemReviewed as Thing).appearance).every(
        (work) => isUrl(work.url) || isText(work.headline) || work.publisher !== undefined,
      ),
  ],
  [
    'firstAppearance is one of the appearances',
    ({ review }) => {
      const { appearance, firstAppearance } = review.itemReviewed as Thing;
      return (
        !firstAppearance || things(appearance).some((work) => JSON.stringify(work) === JSON.stringify(firstAppearance))
      );
    },
  ],
  [
    'the claim’s date is not after the review',
    ({ review }) => {
      const { datePublished } = review.itemReviewed as Thing;
      return (
        !datePublished ||
        (isDate(datePublished) && Date.parse(datePublished as string) <= Date.parse(review.datePublished as string))
      );
    },
  ],
  [
    'the page says what the markup says',
    ({ review, text }) =>
      [
        review.claimReviewed,
        (review.reviewRating as Thing).alternateName,
        (review.reviewRating as Thing).ratingExplanation,
      ].every((part) => text.includes(String(part).replace(/\s+/g, ' '))),
  ],
  ['every property is one of schema.org’s', ({ review }) => unknownProperties(review).length === 0],
];

/** Types and properties that `schema-dts` does not have, or that we do not mean to use. */
export function unknownProperties(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(unknownProperties);
  if (value === null || typeof value !== 'object') return [];
  const { '@type': type, ...all } = value as Thing;
  const rest = Object.fromEntries(Object.entries(all).filter(([name]) => name !== '@context'));
  const known: readonly string[] | undefined = PROPERTIES[type as Known];
  if (!known) return [`the type ${type}`];
  return Object.entries(rest).flatMap(([name, inner]) =>
    known.includes(name) ? unknownProperties(inner) : [`${type}.${name}`],
  );
}

/** The rules that it breaks; one that cannot even be looked at, for what is missing, is broken too. */
export const broken = (on: Reviewed): string[] =>
  RULES.filter(([, isKept]) => {
    try {
      return !isKept(on);
    } catch {
      return true;
    }
  }).map(([rule]) => rule);

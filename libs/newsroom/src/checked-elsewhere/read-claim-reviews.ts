import { DomainError } from '@claimdesk/domain';

/** A fact-check as its publisher marked it up. Unknown things are null. */
export interface ForeignReview {
  url: string;
  claimText: string;
  claimants: string[];
  publisher: string;
  rating: string;
  title: string | null;
  language: string | null;
  claimedAt: Date | null;
  reviewedAt: Date | null;
}

export interface ReadReviews {
  reviews: ForeignReview[];
  /** Why some were left out, each reason once with how often. */
  leftOut: { reason: string; count: number }[];
}

type Thing = Record<string, unknown>;
const MOST_DEEP = 12;
const LONGEST = { url: 2_000, claim: 2_000, name: 300 } as const;

/**
 * Every ClaimReview in a JSON text: a DataFeed, a list, single marks as on pages, or the answer of Google's Fact Check
 * Tools. What lacks its address, claim, publisher or rating is left out with the reason.
 * @throws DomainError INPUT_INVALID when it is no JSON, or holds no ClaimReview at all
 */
export function readClaimReviews(json: string): ReadReviews {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new DomainError('INPUT_INVALID', `This is no JSON: ${(error as Error).message.slice(0, 200)}.`, {
      field: 'json',
    });
  }
  const found: (ForeignReview | string)[] = [];
  gather(data, found, 0);
  if (!found.length)
    throw new DomainError(
      'INPUT_INVALID',
      'There is no ClaimReview in it. Give a DataFeed or ClaimReview marks as JSON.',
      {
        field: 'json',
      },
    );
  const counts = new Map<string, number>();
  for (const reason of found) if (typeof reason === 'string') counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return {
    reviews: found.filter((one) => typeof one !== 'string'),
    leftOut: [...counts].map(([reason, count]) => ({ reason, count })),
  };
}

function gather(value: unknown, found: (ForeignReview | string)[], depth: number): void {
  if (value === null || typeof value !== 'object' || depth > MOST_DEEP) return;
  if (Array.isArray(value)) return value.forEach((one) => gather(one, found, depth + 1));
  const thing = value as Thing;
  if (typesOf(thing).includes('ClaimReview')) return void found.push(fromSchemaOrg(thing));
  // The shape of factchecktools.googleapis.com: {claims: [{text, claimReview: [{publisher, url, textualRating}]}]}.
  if (Array.isArray(thing.claimReview) && typeof thing.text === 'string')
    return thing.claimReview.forEach((review) => void found.push(fromTools(thing, review as Thing)));
  for (const inner of Object.values(thing)) gather(inner, found, depth + 1);
}

const typesOf = (thing: Thing): unknown[] =>
  [thing['@type'] ?? []].flat().map((type) => String(type).replace(/^https?:\/\/schema\.org\//, ''));

function fromSchemaOrg(review: Thing): ForeignReview | string {
  const claim = first(review.itemReviewed);
  const rating = first(review.reviewRating);
  return checked({
    url: text(review.url, LONGEST.url),
    claimText: text(review.claimReviewed, LONGEST.claim),
    claimants: things(claim?.author).flatMap((author) => text(author.name, LONGEST.name) ?? []),
    publisher: text(first(review.author)?.name, LONGEST.name) ?? hostOf(review.url),
    rating: text(rating?.alternateName, LONGEST.name) ?? text(rating?.name, LONGEST.name),
    title: text(review.headline ?? review.name, LONGEST.name),
    language: text(review.inLanguage, 35),
    claimedAt: dateOf(claim?.datePublished),
    reviewedAt: dateOf(review.datePublished),
  });
}

function fromTools(claim: Thing, review: Thing): ForeignReview | string {
  const publisher = first(review.publisher);
  const claimant = text(claim.claimant, LONGEST.name);
  return checked({
    url: text(review.url, LONGEST.url),
    claimText: text(claim.text, LONGEST.claim),
    claimants: claimant ? [claimant] : [],
    publisher: text(publisher?.name, LONGEST.name) ?? text(publisher?.site, LONGEST.name) ?? hostOf(review.url),
    rating: text(review.textualRating, LONGEST.name),
    title: text(review.title, LONGEST.name),
    language: text(review.languageCode, 35),
    claimedAt: dateOf(claim.claimDate),
    reviewedAt: dateOf(review.reviewDate),
  });
}

type Found = { [K in keyof ForeignReview]: ForeignReview[K] | null };
function checked(found: Found): ForeignReview | string {
  const { url, claimText, publisher, rating } = found;
  if (!url || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return 'without a web address';
  if (!claimText) return 'without the claim that was reviewed';
  if (!rating) return 'without a rating in words';
  if (!publisher) return 'without a publisher';
  return { ...found, url, claimText, publisher, rating, claimants: found.claimants ?? [] };
}

const things = (value: unknown): Thing[] =>
  [value ?? []].flat().filter((one): one is Thing => one !== null && typeof one === 'object');
const first = (value: unknown): Thing | undefined => things(value)[0];

function text(value: unknown, longest: number): string | null {
  if (typeof value !== 'string') return null;
  const plain = value.toWellFormed().replaceAll('\0', ' ').replace(/\s+/g, ' ').trim();
  return plain ? plain.slice(0, longest).toWellFormed() : null;
}

function hostOf(url: unknown): string | null {
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).hostname || null : null;
}

function dateOf(value: unknown): Date | null {
  const date = typeof value === 'string' ? new Date(value) : null;
  const year = !date || Number.isNaN(date.getTime()) ? 0 : date.getUTCFullYear();
  return date && year >= 1000 && year <= 9999 ? date : null;
}

import { readClaimReviews } from './read-claim-reviews.ts';

const MARK = {
  '@type': 'ClaimReview',
  url: 'https://checks.example/1',
  claimReviewed: 'The moon is made of cheese.',
  datePublished: '2024-03-01',
  author: { '@type': 'Organization', name: 'Checks' },
  reviewRating: { '@type': 'Rating', ratingValue: 1, alternateName: 'False' },
  itemReviewed: { '@type': 'Claim', author: [{ name: 'A. Mouse' }, { name: 'B. Rat' }], datePublished: '2024-02-28' },
};
const READ = {
  url: 'https://checks.example/1',
  claimText: 'The moon is made of cheese.',
  claimants: ['A. Mouse', 'B. Rat'],
  publisher: 'Checks',
  rating: 'False',
  title: null,
  language: null,
  claimedAt: new Date('2024-02-28'),
  reviewedAt: new Date('2024-03-01'),
};
const read = (data: unknown) => readClaimReviews(JSON.stringify(data));

describe('reading ClaimReviews', () => {
  it.each([
    ['a mark of a page', MARK],
    ['a list', [MARK]],
    ['a DataFeed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [MARK] }] }],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, MARK] }],
    ['a type written as an address', { ...MARK, '@type': ['http://schema.org/ClaimReview'] }],
  ])('finds it in %s', (_, data) => expect(read(data)).toEqual({ reviews: [READ], leftOut: [] }));

  it('finds it in an answer of the Fact Check Tools', () => {
    const review = { url: READ.url, publisher: { site: 'checks.example' }, textualRating: 'False', languageCode: 'en' };
    expect(read({ claims: [{ text: READ.claimText, claimant: 'A. Mouse', claimReview: [review] }] }).reviews).toEqual([
      {
        ...READ,
        publisher: 'checks.example',
        claimants: ['A. Mouse'],
        language: 'en',
        claimedAt: null,
        reviewedAt: null,
      },
    ]);
  });

  it('takes the address’s host where no publisher is named, and no number for a rating', () => {
    expect(read({ ...MARK, author: undefined }).reviews[0]!.publisher).toBe('checks.example');
    expect(read([MARK, { ...MARK, reviewRating: { ratingValue: 1 } }]).leftOut).toEqual([
      { reason: 'without a rating in words', count: 1 },
    ]);
  });

  it.each([
    [{ url: 'javascript:alert(1)' }, 'without a web address'],
    [{ url: undefined }, 'without a web address'],
    [{ claimReviewed: ' ' }, 'without the claim that was reviewed'],
    [{ reviewRating: 'False' }, 'without a rating in words'],
  ])('leaves out %j: %s', (change, reason) => {
    expect(read([{ ...MARK, ...change }])).toEqual({ reviews: [], leftOut: [{ reason, count: 1 }] });
  });

  it.each([['{'], ['[]'], ['"ClaimReview"'], ['{"@type":"Article"}'], ['null']])('refuses %j in a sentence', (json) => {
    expect(() => readClaimReviews(json)).toThrow(/no JSON|no ClaimReview/);
  });

  it('is not led astray by depth, odd values and dates that are none', () => {
    let deep: unknown = MARK;
    for (let at = 0; at < 1_000; at++) deep = [deep];
    expect(() => read(deep)).toThrow(/no ClaimReview/);
    const [odd] = read({
      ...MARK,
      datePublished: 'yesterday',
      itemReviewed: null,
      author: [null, 7],
      inLanguage: {},
    }).reviews;
    expect(odd).toMatchObject({ reviewedAt: null, claimants: [], publisher: 'checks.example', language: null });
  });
});

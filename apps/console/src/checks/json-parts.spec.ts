import { jsonParts } from './json-parts.ts';

const marks = Array.from({ length: 50 }, (_, n) => ({ '@type': 'ClaimReview', url: `https://checks.example/${n}` }));

describe('a feed that is sent in pieces', () => {
  it.each<[string, unknown, (part: unknown) => unknown[]]>([
    ['a list', marks, (part) => part as unknown[]],
    ['a DataFeed', { '@type': 'DataFeed', dataFeedElement: marks }, (part) => part as unknown[]],
    [
      'an answer of the Fact Check Tools',
      { claims: marks },
      (part) => (part as { claims: unknown[] }[]).flatMap(({ claims }) => claims),
    ],
  ])('%s: every entry is in one of them, and none is too large', (_, data, entries) => {
    const parts = jsonParts(JSON.stringify(data), 800);
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.every((part) => part.length <= 900)).toBe(true);
    expect(parts.flatMap((part) => entries(JSON.parse(part)))).toEqual(marks);
  });

  it.each([
    ['what is small', '{"a": 1}', 100],
    ['what is no JSON', 'x'.repeat(200), 100],
    ['what has no list', JSON.stringify({ a: 'x'.repeat(200) }), 100],
  ])('%s is one piece as it is', (_, json, largest) => expect(jsonParts(json, largest)).toEqual([json]));
});

import { ANONYMOUS } from '@claimdesk/domain';
import { testDatabase, type TestDatabase } from '@claimdesk/testing';
import { publishingDesk, type PublishingDesk } from '../publishing/publishing.fixture.ts';
import { CheckedElsewhereService } from './checked-elsewhere.service.ts';

let test: TestDatabase;
let desk: PublishingDesk;
let service: CheckedElsewhereService;
beforeAll(async () => {
  test = await testDatabase();
  desk = await publishingDesk(test.url);
  service = desk.desk.get(CheckedElsewhereService);
});
afterAll(async () => {
  await desk.stop();
  await test.drop();
});

const mark = (n: number, claimReviewed: string, rating = 'False') => ({
  ...{ '@type': 'ClaimReview', url: `https://checks.example/${n}`, claimReviewed },
  ...{ author: { name: 'Checks' }, reviewRating: { alternateName: rating } },
});
const put = (...marks: object[]) => service.import(desk.editor, JSON.stringify(marks));

it('an import adds what is new, brings up to date what is known, and counts what it leaves out', async () => {
  const first = await put(
    mark(1, 'Russia asked China for military equipment.'),
    mark(2, 'The moon is made of cheese.'),
    { ...mark(3, ''), url: 'x' },
  );
  expect(first).toEqual({ added: 2, updated: 0, leftOut: [{ reason: 'without a web address', count: 1 }] });
  const again = await put(
    mark(1, 'Russia asked China for military equipment.', 'True'),
    mark(2, 'The moon is made of cheese.'),
    mark(2, 'The moon is made of cheese.'),
  );
  expect(again).toEqual({ added: 0, updated: 2, leftOut: [] });
  expect(await desk.prisma.externalReview.count()).toBe(2);
  expect(
    (await desk.prisma.externalReview.findFirstOrThrow({ where: { url: 'https://checks.example/1' } })).rating,
  ).toBe('True');
});

it('a claim finds what was checked elsewhere by its truth conditions, not by likeness', async () => {
  await put(
    mark(10, 'Russia has asked China for military equipment since the invasion of Ukraine.'),
    mark(11, 'China asked Russia for military equipment.'),
    mark(12, 'The bakery sells 12 kinds of bread.'),
    mark(13, 'The bakery sells 120 kinds of bread.'),
    ...Array.from({ length: 200 }, (_, n) =>
      mark(100 + n, `China and Russia hold exercise number ${n} with equipment.`),
    ),
  );
  const [found, bread, nothing] = await service.ofClaims([
    { text: 'Russia asked China for military equipment.' },
    { text: 'The bakery sells 120 kinds of bread.' },
    { text: 'Penguins waltz quietly.' },
  ]);
  expect(found!.map(({ url }) => url)).toContain('https://checks.example/1');
  expect(found!.map(({ url }) => url)).not.toContain('https://checks.example/11');
  expect(found![0]).toMatchObject({ match: 'CONFIRMED', reasons: expect.any(Array) });
  // Another number may be shown to look at, never as the same claim.
  expect(bread!.filter(({ match }) => match === 'CONFIRMED').map(({ url }) => url)).toEqual([
    'https://checks.example/13',
  ]);
  expect(bread![0]!.url).toBe('https://checks.example/13');
  expect(nothing).toEqual([]);
});

it('signs of a query language in a claim are words like others', async () => {
  await service.ofClaims([{ text: `It's "a" & b | !c :* <-> (d) \\ 'e'` }, { text: '' }]);
});

it('is for people at the desk, and an import for those who edit', async () => {
  const admin = await desk.someone('Eve', 'ADMIN');
  for (const actor of [ANONYMOUS, admin])
    await expect(service.import(actor, '[]')).rejects.toMatchObject({
      code: expect.stringMatching(/FORBIDDEN|NOT_SIGNED_IN/),
    });
  await expect(service.ofClaims(Array.from({ length: 11 }, () => ({ text: 'x' })))).rejects.toMatchObject({
    code: 'QUERY_TOO_COMPLEX',
  });
});

import { ExtractionPool } from './extraction-pool.ts';

const pool = new ExtractionPool();
afterAll(() => pool.onModuleDestroy());
const marksIn = async (text: string): Promise<unknown> =>
  JSON.parse(await pool.readMarks({ bytes: Buffer.from(text), contentType: null, fileName: null, url: null }));

describe('the data for machines in what a site sent', () => {
  it('is the answer itself where it is JSON', async () => expect(await marksIn(' {"a": 1}')).toEqual({ a: 1 }));

  it('is every JSON-LD block of a page that can be read, in its order', async () =>
    expect(
      await marksIn(`<!doctype html><head><script type="application/ld+json">{"n": 1}</script>
        <script>var no = {"n": 2};</script><script type="application/ld+json">{broken</script></head>
        <body><div><script type="APPLICATION/LD+JSON; charset=utf-8">[{"n": "<b>3</b>"}]</script></div></body>`),
    ).toEqual([{ n: 1 }, [{ n: '<b>3</b>' }]]));

  it('is an empty list where a page has none', async () => expect(await marksIn('<p>{"n": 1}</p>')).toEqual([]));
});

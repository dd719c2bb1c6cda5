import { split } from '../split.ts';

const BODY = 'The council of Ghent closed the old bridge on Monday after engineers found cracks.';
const MORE = 'The mayor said that the repair would take two years.';

describe('what is no news', () => {
  it.each([
    ['a caption', 'File photo: The old bridge of Ghent in 2019'],
    ['a caption with its agency', 'Engineers inspect the old bridge of Ghent (Reuters)'],
    ['a link', 'Read more: Why bridges fail in winter'],
    ['a link of the house', 'Also on Town News: Ten bridges that nobody uses'],
    ['cookies', 'We use cookies to give you the best experience on this site.'],
    ['a petition', 'To sign the petition click here.'],
    ['a newsletter', 'Sign up to our newsletter to get the day’s news in your inbox.'],
    ['registration', 'Thank you for registering. Please refresh your browser.'],
    ['comments', 'Comments'],
    ['a subheading', 'Cracks in the concrete'],
    ['a credit', 'Additional reporting by Jan Peeters in Brussels'],
    ['a wire credit', '- Reuters with additional editing by Ann Smith'],
    ['a contribution', 'AFP contributed to this report.'],
    ['a house notice', '(This article has been updated with a new headline.)'],
    ['a sharing bar', 'Share this article'],
  ])('%s: %s', (_kind, line) => {
    const text = `${BODY}\n\n${line}\n\n${MORE}`;
    const { article, claims } = split(text);
    const at = text.indexOf(line);
    expect(article.boilerplate.map((b) => text.slice(b.start, b.end))).toContain(line);
    expect(claims.filter((c) => c.start < at + line.length && c.end > at)).toEqual([]);
    expect(claims.length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['speech that says "you"', '“You cannot cross it with your car,” the mayor said.'],
    ['a paragraph on cookies as food', 'The bakery sold its cookies to the engineers, who paid two euros.'],
    ['a short sentence', 'Nobody was hurt there.'],
  ])('keeps %s', (_kind, line) => {
    const text = `${BODY}\n\n${line}\n\n${MORE}`;
    expect(split(text).article.boilerplate).toEqual([]);
  });

  it('drops a list of links after its heading', () => {
    const text = `${BODY}\n${MORE}\nRead more:\nBridges Fail In Winter\nMayor And Council Agree They Must Act`;
    expect(split(text).claims.every((c) => c.end <= text.indexOf('Read more'))).toBe(true);
  });
});

it('drops a notice inside an article pasted as one line, and nothing else of it', () => {
  const text = `${`${BODY} ${MORE} `.repeat(12)}To sign the petition click here. ${BODY}`;
  const { article, claims } = split(text);
  expect(article.boilerplate.map((b) => text.slice(b.start, b.end))).toEqual(['To sign the petition click here.']);
  expect(claims.length).toBeGreaterThan(24);
});

describe('metadata', () => {
  it('reads headline, byline and date above the text', () => {
    const { article } = split(`Old bridge of Ghent closes\n\nBy Jan Peeters\n\nMarch 4, 2024\n\n${BODY}\n\n${MORE}`);
    expect([article.title, article.byline, article.publishedAt]).toEqual([
      'Old bridge of Ghent closes',
      'Jan Peeters',
      '2024-03-04',
    ]);
  });

  it('reads a wire from the dateline and makes it the origin', () => {
    const { article, claims } = split(`GHENT, Belgium (Reuters) - ${BODY}`);
    expect(article.wires).toEqual(['Reuters']);
    expect(claims[0]?.origin).toEqual({ kind: 'WIRE', name: 'Reuters' });
  });

  it('invents nothing', () => {
    const { article } = split(`${BODY} ${MORE}`);
    expect([article.title, article.outlet, article.byline, article.publishedAt, article.wires]).toEqual([
      null,
      null,
      null,
      null,
      [],
    ]);
  });
});

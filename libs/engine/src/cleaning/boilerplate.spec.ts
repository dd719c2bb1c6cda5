import { blocksOf } from '../language/blocks.ts';
import { split } from '../split.ts';
import { judgeBlocks } from './boilerplate.ts';
import { datelinesIn } from './dateline.ts';

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

  it('reads relative times from the day of publication', () => {
    const { claims } = split(`Old bridge of Ghent closes\n\nBy Jan Peeters\n\nMarch 5, 2024\n\n${BODY}\n\n${MORE}`);
    expect(claims[0]?.times).toEqual(['2024-03-04']);
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

describe('lines of layouts of many outlets', () => {
  const reasonOf = (line: string) =>
    judgeBlocks(blocksOf([BODY, MORE, line, 'Work is to begin in June, according to the city.'].join('\n\n')))
      .filter(({ block, reason }) => reason && line.includes(block.text))
      .map(({ reason }) => reason)[0];

  it.each([
    'Published 3 hours ago',
    'Last updated on Tuesday 5 March 2024 at 10.14 GMT',
    '4 min read',
    'Listen to this article',
    'Image source, Getty Images',
    'Image caption, Engineers on the bridge',
    'Getty Images',
    'Photograph: Jan Peeters/EPA',
    'Photo by Jan Peeters/Getty Images',
    'Hide caption',
    'Toggle caption',
    'Story continues below advertisement',
    'Article continues after sponsor message',
    'Skip past newsletter promotion',
    'Sign up to First Edition',
    'Free daily newsletter',
    'Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by outside parties.',
    'Enter your email address to continue reading.',
    'Subscribe now for unlimited access.',
    'Already a subscriber? Log in',
    'Support independent journalism from as little as €1.',
    'Your support makes our work possible.',
    'If you value our reporting, please consider making a donation today.',
    'Get the latest headlines delivered to your inbox every morning.',
    'Download our app for breaking news alerts.',
    'Follow The Herald on WhatsApp.',
    'Follow @townnews on X',
    'Share on Facebook',
    'Tweet',
    'Facebook Twitter WhatsApp Email',
    'Copy link',
    'Print this page',
    'More on this story',
    'Related: Why bridges fail in winter',
    'RELATED TOPICS',
    'READ: Five bridges that nobody uses',
    'WATCH: Drone footage of the bridge',
    'In pictures: the bridges of Ghent',
    'Topics: Ghent, Bridges, Engineering',
    'Tags: bridges, ghent',
    'Have you been affected? Tell us your story at news@example.org.',
    'Do you have a story for us? Email our newsdesk.',
    'Got a tip? Contact our reporters.',
    'We use cookies and similar technologies to provide our services.',
    'By continuing to use this site you agree to our use of cookies.',
    'Accept all',
    'Manage preferences',
    'Comments are closed for this article.',
    'Join the conversation',
    '0 Comments',
    'Be the first to comment',
    'Terms and conditions apply.',
    'All rights reserved.',
    '© 2024 Town News Ltd',
    'Copyright 2024 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
    'This article was originally published by The Conversation and is republished under a Creative Commons licence.',
    'This story has been corrected to say that the bridge was built in 1931.',
    'This article was amended on 6 March 2024 to clarify the mayor’s remarks.',
    'Editor’s note: An earlier version misspelled the mayor’s name.',
    'Correction: the bridge is 90 metres long, not 80.',
    'Reporting by Jan Peeters; Editing by Ann Smith',
    '(Reporting by Jan Peeters in Ghent; Editing by Ann Smith)',
    'Our Standards: The Thomson Reuters Trust Principles.',
    'Jan Peeters reported from Ghent and Ann Smith from Brussels.',
    'Jan Peeters is a reporter based in Ghent.',
    'With files from The Canadian Press',
    'AFP',
    'jp/as/rl',
    'ENDS',
    '-30-',
    'Media contact: Joel Adair, press@brightwell.example',
    'Notes to editors',
    'For more information visit www.example.org or call 0800 000 000.',
    'What do you think? Vote in our poll.',
    'To report an error, click here.',
    'This content is provided by a third party. It may be using cookies and other technologies. To show you this content, we need your permission.',
    'Sign this petition to save the bridge.',
    'Add your name to our petition and share it with your friends.',
    'Watch live: the council debates the bridge',
    'You may also like',
    'Trending now',
    "Editor's picks",
    'Back to top',
    'Loading...',
    'View 12 comments',
    'Unlock this article',
    'Become a member today',
    'Give us feedback',
    'Was this article helpful?',
    'This interview has been edited for length and clarity.',
    'This is a rush transcript. It may contain errors.',
    'Read the full story here.',
    'Read our privacy policy.',
    'Reference: Aas, S. et al. Ocean Lett. 12, 331–344 (2024).',
    'Ghent United (4-3-3): Lund; Pryce, Stone, Adeyemi, Kerr; Walsh, Petrov, Dunn; Mensah, Cole, Vance.',
  ])('drops: %s', (line) => {
    expect(reasonOf(line)).toEqual(expect.any(String));
  });

  it.each([
    '“You should read more about it,” the mayor said.',
    'Residents signed a petition against the closure, the council said.',
    'The company uses cookies to track its customers, regulators found.',
    'Read was the only councillor who voted against the plan.',
    'Watch repairers in the old town lost half their customers.',
    'The newspaper apologised for the article on Tuesday.',
    'The charity received donations of £3m last year.',
    'Facebook and Twitter removed the video on Monday.',
    'More on Thursday than on any other day, trains were late.',
    'The photo by Jan Peeters was shared by 2 million people.',
    'Comments by the minister angered the unions.',
    'Print sales fell by 12 per cent in March.',
    'The Associated Press reported that two workers were hurt.',
    'Subscribers of the service lost access for two days, it said.',
    'She told the court: “I want you to share this story.”',
    'Sponsors withdrew $3m from the festival.',
    'Trending upwards, prices rose by 3 per cent.',
    'Editors at three newspapers resigned over the correction.',
    'Follow-up checks found cracks in two other bridges.',
    'Is the bridge safe? Engineers say that it is.',
  ])('keeps: %s', (line) => {
    expect(reasonOf(line)).toBeUndefined();
  });

  it.each([
    ['BERLIN (AP) — The vote was close.', 'BERLIN (AP) —'],
    ['LEEDS, England, July 9, 2024 — The firm is recalling crackers.', 'LEEDS, England, July 9, 2024 —'],
    ['PARIS — The vote was close.', 'PARIS —'],
    ['LONDON, March 4 (Reuters) - The vote was close.', 'LONDON, March 4 (Reuters) -'],
    ['NATO — an alliance of 30 states — met on Monday.', null],
  ])('takes off the dateline of: %s', (text, dateline) => {
    expect(datelinesIn(blocksOf(text)).map((d) => text.slice(d.start, d.end))).toEqual(dateline ? [dateline] : []);
  });
});

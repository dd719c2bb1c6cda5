import { checkArticleText } from './article-text.ts';

describe('the text of an article', () => {
  it.each([
    ['is a plain sentence', 'The mayor said so.'],
    ['has emoji and right-to-left letters', 'The mayor 👩‍👩‍👧 said: שלום.'],
    ['speaks of a tag or two', 'Use the <b> tag and the <p> tag, the manual says. '.repeat(30)],
    ['has tabs and line ends of any kind', 'One.\r\n\tTwo.\rThree.\fFour.'],
    ['compares numbers', 'If a < b and b > c, then a<c is open.'],
  ])('is taken when it %s', (_, text) => {
    expect(() => checkArticleText(text)).not.toThrow();
  });

  it.each([
    ['is empty', '', 'TEXT_EMPTY'],
    ['is only blanks', ' \n\t\u00a0 ', 'TEXT_EMPTY'],
    ['holds a NUL', 'a\0b', 'TEXT_IS_BINARY'],
    ['is a picture read as text', '\ufffdPNG\u0001\u0002\u0003 IHDR \u0004\u0005 and so on', 'TEXT_IS_BINARY'],
    ['ends in half an emoji', 'Well said \ud83d', 'TEXT_NOT_UNICODE'],
    ['has the second half first', '\ude00 Well said', 'TEXT_NOT_UNICODE'],
    ['is a page', '<!DOCTYPE html><html><body>Hi</body></html>', 'TEXT_IS_HTML'],
    ['is a piece of a page', '<div class="a"><p>One</p><p>Two <a href="x">three</a></p></div>', 'TEXT_IS_HTML'],
  ])('is refused when it %s', (_, text, code) => {
    expect(() => checkArticleText(text)).toThrow(expect.objectContaining({ code }));
  });

  it('is measured in bytes of UTF-8, up to and including the limit', () => {
    expect(() => checkArticleText('é'.repeat(50), 100)).not.toThrow();
    expect(() => checkArticleText('é'.repeat(51), 100)).toThrow(expect.objectContaining({ code: 'TEXT_TOO_LONG' }));
  });

  it('says where the broken character is', () => {
    expect(() => checkArticleText('abc\ud800def')).toThrow(/position 3/);
  });
});

import { readTyped, type Typed } from './read-typed.ts';

const addresses = (...urls: string[]): Typed => ({ is: 'addresses', urls });

describe('what is typed into the box', () => {
  it.each<[string, string, Typed]>([
    ['nothing', '  \n ', { is: 'nothing' }],
    ['an address', ' https://news.example/a ', addresses('https://news.example/a')],
    ['one without its scheme', 'www.news.example/a', addresses('https://www.news.example/a')],
    [
      'a list with an empty line',
      'https://a.example/1\n\nhttps://a.example/2\r\n',
      addresses('https://a.example/1', 'https://a.example/2'),
    ],
    [
      'addresses parted by blanks',
      'https://a.example/1 https://a.example/2',
      addresses('https://a.example/1', 'https://a.example/2'),
    ],
    ['the same twice', 'https://a.example/1\nhttps://a.example/1', addresses('https://a.example/1')],
    ['words', 'The bridge was closed.', { is: 'text' }],
    ['words with an address among them', 'See https://a.example/1 for more.', { is: 'text' }],
    ['the name of a site', 'Reuters.com', { is: 'text' }],
    ['what is no address', 'https://', { is: 'text' }],
  ])('%s', (_, typed, expected) => expect(readTyped(typed)).toEqual(expected));
});

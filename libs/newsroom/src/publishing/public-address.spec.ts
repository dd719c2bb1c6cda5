import { publicAddress } from './public-address.ts';

const at = (url: string, canonicalUrl: string | null = null) => ({ url, canonicalUrl });
const NEWS = 'https://news.example/bridge';

describe('the address of an article that readers are given', () => {
  it.each<[string, { url: string; canonicalUrl: string | null }[], string | null]>([
    ['none', [], null],
    ['one', [at(NEWS)], NEWS],
    ['one whose page names its own', [at('https://m.news.example/b?x=1', NEWS)], NEWS],
    ['the first that anyone could open', [at('http://10.0.0.7/draft'), at(NEWS)], NEWS],
    ['within the house, whose page names a public one', [at('http://cms.internal/7', NEWS)], NEWS],
    ['a number', [at('http://93.184.216.34/bridge')], null],
    ['a number in brackets', [at('http://[2606:2800:220:1::1]/bridge')], null],
    ['this machine', [at('http://localhost:8080/bridge')], null],
    ['a name without a dot', [at('http://cms/bridge')], null],
    ['a name of the house', [at('https://cms.paper.local./bridge')], null],
    ['with a password', [at('https://ann:secret@news.example/bridge')], null],
    ['of another kind', [at('ftp://news.example/bridge')], null],
  ])('%s', (_, sources, expected) => expect(publicAddress(sources)).toBe(expected));
});

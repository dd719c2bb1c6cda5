import { ERROR_CODES, FETCH_FAILURES } from '@claimdesk/domain';
import { en } from './en.ts';
import { serverWords } from './fr-server.ts';
import { fr } from './fr.ts';

type Tree = { [name: string]: string | Tree };
const wordsOf = (tree: Tree, before = ''): [string, string][] =>
  Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[before + name, value]] : wordsOf(value, `${before}${name}.`),
  );
const english = new Map(wordsOf(en));

/** What stands between %{ and }: the words of one language may order them otherwise, but lose none. */
const placesIn = (text: string) => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();

/** Words that both languages spell alike. */
const ALIKE =
  /^(?:Claimdesk|E-mail|(?:article|verdict|origine|source|invitation|code|mention|correction|document)s?)$/i;
const bare = (text: string) =>
  text
    .replace(/%\{\w+\}/g, '')
    .split('||||')
    .map((part) => part.trim());

describe.each([['French', fr]])('the words in %s', (_, language) => {
  const words = new Map(wordsOf(language));

  it('are those of the English file, no more and no fewer', () =>
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort()));

  it('are all there', () =>
    expect([...words].filter(([key, text]) => !text.trim() && english.get(key)?.trim()).map(([key]) => key)).toEqual(
      [],
    ));

  it('hold the same values', () =>
    expect(
      [...words].filter(([key, text]) => placesIn(text).join() !== placesIn(english.get(key) ?? '').join()),
    ).toEqual([]));

  it('count one and many where English does', () =>
    expect(
      [...words].filter(([key, text]) => text.includes(' |||| ') < (english.get(key) ?? '').includes(' |||| ')),
    ).toEqual([]));

  it('are translated', () =>
    expect(
      [...words].filter(
        ([key, text]) => text === english.get(key) && bare(text).some((part) => part && !ALIKE.test(part)),
      ),
    ).toEqual([]));
});

it('French has words of its own for every refusal and for every way in which fetching fails', () => {
  expect(Object.keys(serverWords).sort()).toEqual([...Object.keys(ERROR_CODES), ...FETCH_FAILURES].sort());
  for (const words of Object.values(serverWords)) expect(placesIn(words).join('')).toMatch(/^(?:%\{message\})?$/);
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { en } from './en.ts';

type Tree = { [name: string]: string | Tree };
const keysOf = (tree: Tree, before = ''): string[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [before + name] : keysOf(value, `${before}${name}.`),
  );

const source = join(dirname(fileURLToPath(import.meta.url)), '..');
const code = readdirSync(source, { recursive: true })
  .map(String)
  .filter((name) => /\.tsx?$/.test(name) && !/\.spec\.|^i18n/.test(name))
  .map((name) => readFileSync(join(source, name), 'utf8'))
  .join('\n');
const keys = keysOf(en);

describe('the English words', () => {
  it('have every key that the console asks for', () => {
    const asked = [...code.matchAll(/['"`](desk(?:\.\w+)+)['"`]/g)].map((match) => match[1]!);
    const isThere = (asked: string) => keys.some((key) => key === asked || key.startsWith(`${asked}.`));
    expect(asked.filter((key) => !isThere(key))).toEqual([]);
  });

  it('bring their colons themselves, as other languages put a space before them', () =>
    expect(code.match(/translate\([^\n]*\)\}:.*/g) ?? []).toEqual([]));

  it('have none that nobody asks for', () => {
    // `desk.rating.${rating}` asks for all of desk.rating, 'desk.rating' handed to a helper too.
    const asked = [...code.matchAll(/['"`](desk(?:\.\w+)+)(\.\$\{)?/g)].map((match) => match[1]!);
    expect(keys.filter((key) => !asked.some((each) => key === each || key.startsWith(`${each}.`)))).toEqual([]);
  });
});

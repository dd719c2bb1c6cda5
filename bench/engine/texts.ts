import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');

/** The articles of the repository, one after the other. */
export const news: string = ['seeds/articles', 'libs/engine/fixtures/kinds']
  .flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(path.join(ROOT, folder, name), 'utf8')),
  )
  .join('\n\n');

/** What is repeated to make a text of any size: news as it comes, and what a hostile or broken source may send. */
export const SHAPES: Record<string, string> = {
  news: `${news}\n\n`,
  'one line': `${news.replace(/\s+/g, ' ')} `,
  brackets: '(',
  quotes: '“',
  'a.': 'a.',
};

export const textOf = (shape: string, kilobytes: number): string => {
  const unit = SHAPES[shape] ?? '';
  return unit.repeat(Math.ceil((kilobytes * 1000) / unit.length)).slice(0, kilobytes * 1000);
};

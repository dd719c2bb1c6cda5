import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MatchInput } from './contract.ts';
import { split } from './split.ts';

const folder = fileURLToPath(new URL('../../../seeds/articles/', import.meta.url));

/** The five articles of the repository, for specs: `[file name, text]`. */
export const seedArticles: [string, string][] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => [file, readFileSync(folder + file, 'utf8')]);

/** An article as the matcher takes it. */
export function inputOf(file: string, text: string): MatchInput {
  const { article, claims } = split(text);
  return { file, outlet: article.outlet, wires: article.wires, publishedAt: article.publishedAt, claims };
}

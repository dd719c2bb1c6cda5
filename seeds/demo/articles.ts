import { readFileSync } from 'node:fs';

interface SeedArticle {
  file: string;
  outlet: string | null;
  title: string | null;
  byline: string | null;
  publishedAt: string | null;
}

const here = (file: string) => new URL(`../${file}`, import.meta.url);

/** The five articles on one phone call, as `articles.json` describes them: only what the texts themselves say. */
export function seedArticles(): (SeedArticle & { text: string })[] {
  const described = JSON.parse(readFileSync(here('articles.json'), 'utf8')) as SeedArticle[];
  return described.map((article) => ({ ...article, text: readFileSync(here(article.file), 'utf8') }));
}

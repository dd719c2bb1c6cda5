import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { split, type SplitClaim, type SplitResult } from '../../../libs/engine/src/index.ts';
import { readJson } from '../read.ts';
import { iou } from '../spans.ts';

/** A stretch of an article; offsets are UTF-16 units into the file, end exclusive. */
export interface Place {
  file: string;
  start: number;
  end: number;
  text: string;
}
export interface GoldClaim extends Place {
  id: string;
  attribution: { source: string; via?: { source: string }[] } | null;
}
/** Annotated articles; see bench/data/README.md. */
export interface Gold {
  meta: { hard_negatives_for_denial?: Place[]; aliases?: Record<string, string[]> };
  claims: GoldClaim[];
  denials?: (Place & { target: string })[];
  boilerplate?: (Place & { action: string })[];
  groups?: { id: string; members: { claim: string; match: string }[] }[];
}

export interface ReadArticle {
  file: string;
  text: string;
  result: SplitResult;
}

/** The gold of a file with the engine's reading of each of its articles. */
export class ReadGold {
  constructor(
    readonly gold: Gold,
    readonly articles: Map<string, ReadArticle>,
  ) {}

  claimsIn(file: string): SplitClaim[] {
    return this.articles.get(file)?.result.claims ?? [];
  }

  /** The claim of ours that fits a gold one best, at IoU 0.5 or more. */
  best(place: Place): SplitClaim | null {
    return this.claimsIn(place.file).reduce<SplitClaim | null>(
      (top, claim) => (iou(claim, place) >= 0.5 && (!top || iou(claim, place) > iou(top, place)) ? claim : top),
      null,
    );
  }
}

const REPOSITORY = path.join(import.meta.dirname, '../../../seeds/articles');

/**
 * Reads annotations and splits their articles, which stand beside them, in a folder `articles` there, or among the
 * repository's. An article is known by its name, or else by having every annotated span at its place.
 * Throws when an article is not found.
 */
export function readGold(file: string): ReadGold {
  const gold = readJson<Gold>(file);
  const here = path.dirname(file);
  const folders = [here, path.join(here, 'articles'), path.join(here, 'seeds'), REPOSITORY].filter((dir) =>
    existsSync(dir),
  );
  const texts = folders.flatMap((dir) =>
    readdirSync(dir)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, text: readFileSync(path.join(dir, name), 'utf8') })),
  );
  const articles = new Map<string, ReadArticle>();
  for (const name of new Set(gold.claims.map((claim) => claim.file))) {
    const places = gold.claims.filter((claim) => claim.file === name);
    const fits = ({ text }: { text: string }) => places.every((p) => text.slice(p.start, p.end) === p.text);
    const found = texts.find((t) => t.name === name && fits(t)) ?? texts.find(fits);
    if (!found) throw new Error(`its article ${name} is in none of ${folders.join(', ')}`);
    articles.set(name, { file: name, text: found.text, result: split(found.text) });
  }
  return new ReadGold(gold, articles);
}

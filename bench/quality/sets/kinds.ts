import { readFileSync } from 'node:fs';
import path from 'node:path';
import { split, type SplitClaim } from '../../../libs/engine/src/index.ts';
import { type Context, type QualitySet, type Row, shareRow } from '../quality-set.ts';
import { readJson } from '../read.ts';
import { common, iou, type Span } from '../spans.ts';

interface GoldClaim extends Span {
  quote: string;
  speaker: string | null;
  stance: string;
  certainty?: string;
  optional?: boolean;
}
interface Gold {
  claims: GoldClaim[];
  boilerplate: (Span & { text: string })[];
}
interface Score {
  found: number;
  wanted: number;
  right: number;
  ours: number;
  speakers: [right: number, all: number];
  denials: [right: number, all: number];
  leaks: number;
}

const best = (claims: SplitClaim[], gold: Span): SplitClaim | undefined =>
  claims.filter((c) => iou(c, gold) >= 0.5).sort((a, b) => iou(b, gold) - iou(a, gold))[0];

const plain = (name: string) => name.toLowerCase().replace(/^(?:the|a|an|mr|ms|mrs|dr|judge)\.? /, '');
/** Equal but for articles and titles, or one contains the other: "Ms Harcombe" is Alison Harcombe. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return x.includes(y) || y.includes(x);
}

function scoreArticle(text: string, gold: Gold, name: string, { miss }: Context): Score {
  const { claims } = split(text);
  const wanted = gold.claims.filter((g) => !g.optional);
  const missed = wanted.filter((g) => !best(claims, g));
  const extra = claims.filter((c) => !gold.claims.some((g) => iou(c, g) >= 0.5));
  const attributed = wanted.filter((g) => g.speaker && best(claims, g));
  const saidBy = (g: GoldClaim) => best(claims, g)?.attribution.map((link) => link.speaker) ?? [];
  const misnamed = attributed.filter((g) => !saidBy(g).some((speaker) => sameName(speaker, g.speaker ?? '')));
  const denials = wanted.filter((g) => g.stance === 'DENIES');
  const denied = denials.filter((g) =>
    claims.some((c) => c.stance === 'DENIES' && common(c, g) * 2 >= g.end - g.start),
  );
  for (const g of missed) miss(`${name} missed  ${g.quote}`);
  for (const c of extra) miss(`${name} extra   ${c.quote}`);
  for (const g of misnamed) miss(`${name} speaker ${g.speaker} <> ${saidBy(g).join(' < ')}: ${g.quote}`);
  return {
    found: wanted.length - missed.length,
    wanted: wanted.length,
    right: claims.length - extra.length,
    ours: claims.length,
    speakers: [attributed.length - misnamed.length, attributed.length],
    denials: [denied.length, denials.length],
    leaks: gold.boilerplate.filter((b) => claims.some((c) => common(b, c) > 0)).length,
  };
}

/** Ten kinds of articles that the annotated news lacks, one each: claims at IoU 0.5, each kind and all together. */
export const set: QualitySet = {
  name: 'kinds',
  files: /^kinds\.json$/,
  beside:
    /^(?:court-report|earnings|interview|listicle|live-blog|obituary|press-release|science|sports|transcript)\.json$/,
  from: 'libs/engine/fixtures/kinds',
  run(file, context) {
    const dir = path.dirname(file);
    const kinds = readJson<string[]>(file);
    const scores = kinds.map((kind) =>
      scoreArticle(
        readFileSync(path.join(dir, `${kind}.txt`), 'utf8'),
        readJson<Gold>(path.join(dir, `${kind}.json`)),
        kind,
        context,
      ),
    );
    const sum = (of: (s: Score) => number) => scores.reduce((total, s) => total + of(s), 0);
    const aim = { aim: { least: 0.8 } };
    return [
      ...scores.flatMap((s, i): Row[] => [
        shareRow(`${kinds[i]}: recall`, s.found, s.wanted, aim),
        shareRow(`${kinds[i]}: precision`, s.right, s.ours, aim),
      ]),
      shareRow(
        'all: recall',
        sum((s) => s.found),
        sum((s) => s.wanted),
        aim,
      ),
      shareRow(
        'all: precision',
        sum((s) => s.right),
        sum((s) => s.ours),
        aim,
      ),
      shareRow(
        'all: speaker right, of those found',
        sum((s) => s.speakers[0]),
        sum((s) => s.speakers[1]),
        aim,
      ),
      shareRow(
        'all: denials found',
        sum((s) => s.denials[0]),
        sum((s) => s.denials[1]),
        aim,
      ),
      { metric: 'all: boilerplate leaks', kind: 'count', ours: sum((s) => s.leaks), aim: { most: 0 } },
    ];
  },
};

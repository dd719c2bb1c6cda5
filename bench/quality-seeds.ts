/**
 * Scores the engine on annotated articles:
 *   node --import @oxc-node/core/register bench/quality-seeds.ts --gold bench/data/seeds-gold-dev.json --articles seeds/articles
 * Claim recall and precision at IoU 0.5, boilerplate leaks, bad offsets, speakers, denials, hard negatives, groups.
 * `--misses` lists what was missed or superfluous.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { match, split, type SplitClaim, type SplitResult } from '../libs/engine/src/index.ts';

interface Place {
  file: string;
  start: number;
  end: number;
  text: string;
}
interface GoldClaim extends Place {
  id: string;
  attribution: { source: string; via?: { source: string }[] } | null;
}
interface Gold {
  meta: { hard_negatives_for_denial: Place[]; aliases: Record<string, string[]> };
  claims: GoldClaim[];
  denials: (Place & { target: string })[];
  boilerplate: (Place & { action: string })[];
  groups: { id: string; members: { claim: string; match: string }[] }[];
}
interface Article {
  text: string;
  result: SplitResult;
}
type Row = [measure: string, value: string];

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const iou = (a: { start: number; end: number }, b: { start: number; end: number }) => {
  const common = overlap(a, b);
  return common / (a.end - a.start + (b.end - b.start) - common);
};
const share = (n: number, of: number) => `${of === 0 ? 'none' : (n / of).toFixed(3)} (${n}/${of})`;

const { values } = parseArgs({
  options: { gold: { type: 'string' }, articles: { type: 'string' }, misses: { type: 'boolean', default: false } },
});
if (!values.gold || !values.articles) throw new Error('Say --gold FILE and --articles DIR.');
const gold = JSON.parse(readFileSync(values.gold, 'utf8')) as Gold;
const read = new Map<string, Article>();
for (const file of new Set(gold.claims.map((c) => c.file))) {
  const text = readFileSync(join(values.articles, file), 'utf8');
  read.set(file, { text, result: split(text) });
}

const claimsIn = (file: string) => read.get(file)?.result.claims ?? [];
/** The predicted claim that fits a gold one best, at IoU 0.5 or more. */
const best = (g: Place): SplitClaim | null =>
  claimsIn(g.file).reduce<SplitClaim | null>(
    (top, c) => (iou(c, g) >= 0.5 && (!top || iou(c, g) > iou(top, g)) ? c : top),
    null,
  );

function claimRows(): Row[] {
  const missed = gold.claims.filter((g) => !best(g));
  const predicted = [...read].flatMap(([file, { result }]) => result.claims.map((c) => ({ ...c, file })));
  const goldOf = (file: string) => gold.claims.filter((g) => g.file === file);
  const extra = predicted.filter((c) => !goldOf(c.file).some((g) => iou(g, c) >= 0.5));
  const astray = extra.filter((c) => !goldOf(c.file).some((g) => overlap(g, c) > 0));
  if (values.misses) {
    for (const g of missed) console.log(`missed  ${g.id} ${g.text}`);
    for (const c of extra) console.log(`extra   ${c.file.slice(0, 3)} ${c.quote}`);
  }
  return [
    ['claim recall at IoU 0.5', share(gold.claims.length - missed.length, gold.claims.length)],
    ['claim precision at IoU 0.5', share(predicted.length - extra.length, predicted.length)],
    ['claims touching no gold claim', String(astray.length)],
  ];
}

function textRows(): Row[] {
  let bad = 0;
  for (const { text, result } of read.values())
    bad += result.claims.filter((c) => text.slice(c.start, c.end) !== c.quote).length;
  const leaks = gold.boilerplate.flatMap((b) => claimsIn(b.file).filter((c) => overlap(b, c) > 0));
  return [
    ['boilerplate leaks', String(leaks.length)],
    ['bad offsets', String(bad)],
  ];
}

/** A speaker is right if it is, shares its last word with, or is another name of any link the annotators gave. */
function sameName(a: string, b: string): boolean {
  const plain = (s: string) =>
    s
      .toLowerCase()
      .replace(/[’]/g, "'")
      .replace(/^(the|a|an|both) /, '')
      .trim();
  const [x, y] = [plain(a), plain(b)];
  if (x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`) || x.includes(y) || y.includes(x)) return true;
  return Object.values(gold.meta.aliases).some((names) =>
    [a, b].every((n) => names.some((m) => plain(m) === plain(n))),
  );
}

function speakerRows(): Row[] {
  const attributed = gold.claims.filter((g) => g.attribution?.source);
  const right = attributed.filter((g) => {
    const said = best(g)?.attribution ?? [];
    const sources = [g.attribution?.source ?? '', ...(g.attribution?.via ?? []).map((v) => v.source)];
    const anaphor = /^(he|she|it|they|both)$/i.test(sources[0] ?? '');
    const ok = said.length > 0 && (anaphor || sources.some((s) => sameName(s, said[0]?.speaker ?? '')));
    if (!ok && values.misses) console.log(`speaker ${g.id} ${sources} <> ${said.map((l) => l.speaker)}`);
    return ok;
  });
  return [['speaker right, of attributed claims', share(right.length, attributed.length)]];
}

function denialRows(): Row[] {
  const denies = (p: Place) =>
    claimsIn(p.file).find(
      (c) => c.stance === 'DENIES' && overlap(c, p) * 2 > Math.min(c.end - c.start, p.end - p.start),
    );
  const found = gold.denials.filter(denies);
  const tied = found.filter((d) => !denies(d)?.reasons.some((r) => /could not be found/.test(r)));
  const fired = gold.meta.hard_negatives_for_denial.filter(denies);
  return [
    ['denials found', share(found.length, gold.denials.length)],
    ['denials tied to a statement', share(tied.length, gold.denials.length)],
    ['hard negatives fired', share(fired.length, gold.meta.hard_negatives_for_denial.length)],
  ];
}

/** Pairs of gold claims that the matcher put together, against pairs that the annotators did. */
function groupRows(): Row[] {
  const inputs = [...read].map(([file, { result }]) => ({
    file,
    outlet: result.article.outlet,
    wires: result.article.wires,
    publishedAt: result.article.publishedAt,
    claims: result.claims,
  }));
  const cluster = new Map<string, number>();
  match(inputs).claims.forEach((c, i) => c.appearances.forEach((a) => cluster.set(`${a.file}#${a.claimId}`, i)));
  const placed = gold.claims.flatMap((g) => {
    const found = best(g);
    return [{ id: g.id, at: found ? cluster.get(`${g.file}#${found.id}`) : undefined }];
  });
  const pair = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const pairsOf = (allowed: (m: { match: string }) => boolean) =>
    new Set(
      gold.groups.flatMap((g) => {
        const m = g.members.filter(allowed).map((x) => x.claim);
        return m.flatMap((a, i) => m.slice(i + 1).map((b) => pair(a, b)));
      }),
    );
  const [same, any] = [pairsOf((m) => m.match === 'same'), pairsOf(() => true)];
  const ours = new Set<string>();
  placed.forEach((a, i) =>
    placed.slice(i + 1).forEach((b) => {
      if (a.at !== undefined && a.at === b.at) ours.add(pair(a.id, b.id));
    }),
  );
  const right = [...ours].filter((p) => any.has(p));
  if (values.misses) {
    for (const p of ours) if (!any.has(p)) console.log(`joined  ${p}`);
    for (const p of same) if (!ours.has(p)) console.log(`apart   ${p}`);
  }
  return [
    ['group pairs, precision', share(right.length, ours.size)],
    ['group pairs (same), recall', share([...same].filter((p) => ours.has(p)).length, same.size)],
  ];
}

for (const [measure, value] of [...claimRows(), ...textRows(), ...speakerRows(), ...denialRows(), ...groupRows()])
  console.log(`${measure.padEnd(38)}${value}`);

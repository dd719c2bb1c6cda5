import { common, iou, overlaps } from '../spans.ts';
import { type Context, type QualitySet, type Row, shareRow } from '../quality-set.ts';
import { type Place, type ReadGold, readGold } from '../seeds/gold.ts';

/** Annotated articles: claims at IoU 0.5, boilerplate, offsets, speakers, denials. Groups are scored by `seed-groups`. */
export const set: QualitySet = {
  name: 'seeds',
  files: /(?:^|-)gold(?:-[\w-]+)?\.json$/,
  from: 'bench/data',
  run(file, context) {
    const read = readGold(file);
    return [
      ...claimRows(read, context),
      ...textRows(read),
      ...speakerRows(read, context),
      ...denialRows(read, context),
    ];
  },
};

function claimRows(read: ReadGold, { miss }: Context): Row[] {
  const { claims } = read.gold;
  const missed = claims.filter((g) => !read.best(g));
  const ours = [...read.articles.values()].flatMap(({ file, result }) => result.claims.map((c) => ({ ...c, file })));
  const goldOf = (file: string) => claims.filter((g) => g.file === file);
  const extra = ours.filter((c) => !goldOf(c.file).some((g) => iou(g, c) >= 0.5));
  const astray = extra.filter((c) => !goldOf(c.file).some((g) => common(g, c) > 0));
  for (const g of missed) miss(`missed  ${g.id} ${g.text}`);
  for (const c of extra) miss(`extra   ${c.file.slice(0, 3)} ${c.quote}`);
  const [recall, precision] = [1 - missed.length / claims.length, 1 - extra.length / (ours.length || 1)];
  return [
    shareRow('claim recall at IoU 0.5', claims.length - missed.length, claims.length, { aim: { least: 0.85 } }),
    shareRow('claim precision at IoU 0.5', ours.length - extra.length, ours.length, { aim: { least: 0.85 } }),
    { metric: 'claim F1', ours: (2 * recall * precision) / (recall + precision || 1) },
    shareRow('claims touching no gold claim', astray.length, ours.length),
  ];
}

function textRows(read: ReadGold): Row[] {
  let bad = 0;
  for (const { text, result } of read.articles.values())
    bad += result.claims.filter((c) => text.slice(c.start, c.end) !== c.quote).length;
  const dropped = (read.gold.boilerplate ?? []).filter((b) => read.articles.has(b.file));
  const leaks = dropped.flatMap((b) => read.claimsIn(b.file).filter((c) => common(b, c) > 0));
  const kept = dropped.filter((b) =>
    read.articles.get(b.file)?.result.article.boilerplate.some((ours) => iou(ours, b) >= 0.5),
  );
  return [
    { metric: 'boilerplate leaks', kind: 'count', ours: leaks.length, aim: { most: 0 } },
    shareRow('boilerplate spans found with a reason', kept.length, dropped.length),
    { metric: 'bad offsets', kind: 'count', ours: bad, aim: { most: 0 } },
  ];
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/^(the|a|an|both) /, '')
    .trim();

/** A speaker is right if it is, contains, or is another name of any link that the annotators gave. */
function sameName(a: string, b: string, aliases: string[][]): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (x.includes(y) || y.includes(x)) return x !== '' && y !== '';
  return aliases.some((names) => [x, y].every((n) => names.some((m) => plain(m) === n)));
}

function speakerRows(read: ReadGold, { miss }: Context): Row[] {
  const aliases = Object.values(read.gold.meta.aliases ?? {});
  const attributed = read.gold.claims.filter((g) => g.attribution?.source);
  const isRight = (g: (typeof attributed)[number]) => {
    const said = read.best(g)?.attribution ?? [];
    const sources = [g.attribution?.source ?? '', ...(g.attribution?.via ?? []).map((v) => v.source)];
    const anaphor = /^(he|she|it|they|both)$/i.test(sources[0] ?? '');
    const right = said.length > 0 && (anaphor || sources.some((s) => sameName(s, said[0]?.speaker ?? '', aliases)));
    if (!right) miss(`speaker ${g.id} ${sources.join(' < ')} <> ${said.map((l) => l.speaker).join(' < ')}`);
    return right;
  };
  const right = attributed.filter(isRight);
  return [shareRow('speaker right, of attributed claims', right.length, attributed.length, { aim: { least: 0.85 } })];
}

function denialRows(read: ReadGold, { miss }: Context): Row[] {
  const denies = (p: Place) => read.claimsIn(p.file).find((c) => c.stance === 'DENIES' && overlaps(c, p));
  const denials = read.gold.denials ?? [];
  const negatives = read.gold.meta.hard_negatives_for_denial ?? [];
  const found = denials.filter(denies);
  const tied = found.filter((d) => !denies(d)?.reasons.some((r) => /could not be found/.test(r)));
  const fired = negatives.filter(denies);
  for (const d of denials) if (!found.includes(d)) miss(`denial  ${d.text}`);
  for (const n of fired) miss(`fired   ${n.text}`);
  return [
    shareRow('denials found', found.length, denials.length, { aim: { least: 1 } }),
    shareRow('denials tied to a statement', tied.length, denials.length, { aim: { least: 1 } }),
    shareRow('hard negatives fired', fired.length, negatives.length, { aim: { most: 0 } }),
  ];
}

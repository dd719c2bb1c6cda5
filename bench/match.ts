/**
 * What it costs to find and compare what may be the same claim as a new statement, as the archive grows:
 * `npm run bench -- match [--sizes 10000,100000,1000000] [--queries 200]`, on an embedded PostgreSQL of its own. The queries
 * are stored statements with two words changed. They go to the archives of all sizes by turns, so that whatever else the
 * machine does weighs on all alike. Beside it, in the same run and on the same rows, PostgreSQL's trigram index. Prints
 * medians and 95th percentiles, recall, index sizes and build times; writes bench/results/match.json.
 */
import 'reflect-metadata';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { comparePair, matchKeysOf, profileOf, type Profile } from '@claimdesk/engine';
import { candidatesOf, currentPlaces } from '@claimdesk/newsroom';
import { startEmbeddedPostgres } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { readFrames } from './match/frames.ts';
import {
  newDatabase,
  round,
  secondsSince,
  sizeOf,
  storeArchive,
  type Prisma,
  type StoredArchive,
} from './match/stored-archive.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    queries: { type: 'string', default: '200' },
    trigrams: { type: 'string', default: '40' },
  },
});
const SIZES = values.sizes.split(',').map(Number);
const QUERIES = Number(values.queries);
const TRIGRAM_QUERIES = Number(values.trigrams);
/** Queries before those that count. */
const WARM_UP = 20;

const at = (times: number[], share: number) =>
  round(times.toSorted((a, b) => a - b)[Math.floor(times.length * share)]!);

/** One new statement, from its profile to the comparisons with what may be the same. */
async function lookUp(prisma: Prisma, profile: Profile) {
  const began = performance.now();
  const probe = { id: uuid(), keys: matchKeysOf(profile) };
  const candidates = await candidatesOf(prisma, [probe]);
  const found = performance.now();
  const places = await currentPlaces(
    prisma,
    candidates.map(({ candidateId }) => candidateId),
  );
  const scored = places.map((place) => ({ id: place.id, ...comparePair(profile, place.profile) }));
  const ids = new Set(candidates.map(({ candidateId }) => candidateId));
  return { ids, compared: scored.length, findMs: found - began, allMs: performance.now() - began };
}

/** The same number of queries to each archive, by turns. */
async function measure(stored: StoredArchive[]) {
  const taken = stored.map(() => ({ find: [] as number[], all: [] as number[], recalled: 0, compared: 0 }));
  for (let i = 0; i < QUERIES + WARM_UP; i++)
    for (const [which, { archive, database }] of stored.entries()) {
      const { id, text } = archive.edited();
      const { ids, compared, findMs, allMs } = await lookUp(database.prisma, profileOf({ text }));
      if (i < WARM_UP) continue;
      const own = taken[which]!;
      own.find.push(findMs);
      own.all.push(allMs);
      own.compared += compared;
      if (ids.has(id)) own.recalled++;
    }
  return taken.map(({ find, all, recalled, compared }) => ({
    findP50: at(find, 0.5),
    findP95: at(find, 0.95),
    p50: at(all, 0.5),
    p95: at(all, 0.95),
    recall: round(recalled / QUERIES),
    comparedEach: round(compared / QUERIES),
  }));
}

async function measureTrigrams({ archive, database: { prisma } }: StoredArchive) {
  const began = performance.now();
  await prisma.$executeRaw`create extension if not exists pg_trgm`;
  await prisma.$executeRaw`create index bench_trigrams on appearance using gin (text gin_trgm_ops)`;
  const buildSeconds = secondsSince(began);
  const times: number[] = [];
  let recalled = 0;
  for (let i = 0; i < TRIGRAM_QUERIES + 3; i++) {
    const { id, text } = archive.edited();
    const start = performance.now();
    const rows = await prisma.$queryRaw<{ id: string }[]>`
      select id from appearance where text % ${text} order by similarity(text, ${text}) desc limit 40`;
    if (i < 3) continue;
    times.push(performance.now() - start);
    if (rows.some((row) => row.id === id)) recalled++;
  }
  const megabytes = await sizeOf(prisma, 'bench_trigrams');
  return {
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    recall: round(recalled / TRIGRAM_QUERIES),
    buildSeconds,
    megabytes,
  };
}

const dataDir = mkdtempSync(path.join(tmpdir(), 'claimdesk-bench-'));
chmodSync(dataDir, 0o755);
const postgres = await startEmbeddedPostgres({ dataDir, database: 'bench', durable: false });
const stored: StoredArchive[] = [];
try {
  const frames = readFrames();
  for (const size of SIZES) {
    const url = await newDatabase(postgres.url, `bench_${size}`);
    stored.push(await storeArchive(url, size, frames));
    console.log(`${size.toLocaleString('en')} claims stored in ${stored.at(-1)!.storeSeconds} s`);
  }
  const ours = await measure(stored);
  ours.forEach(({ p95, recall }, which) =>
    console.log(`${SIZES[which]!.toLocaleString('en')}: p95 ${p95} ms, recall ${recall}`),
  );
  const results = [];
  for (const [which, one] of stored.entries()) {
    const { size, storeSeconds, indexSeconds, keyMegabytes, indexMegabytes } = one;
    const trigrams = await measureTrigrams(one);
    const own = ours[which]!;
    results.push({ size, storeSeconds, indexSeconds, keyMegabytes, indexMegabytes, ours: own, trigrams });
    console.log(
      `${size.toLocaleString('en').padStart(9)} claims  ours p50 ${own.p50} ms, p95 ${own.p95} ms (finding ${own.findP50} / ${own.findP95}), ` +
        `recall ${own.recall}, ${own.comparedEach} compared each, keys ${keyMegabytes} MB, of which index ${indexMegabytes} MB` +
        `${indexSeconds === null ? '' : ` built in ${indexSeconds} s`}, all stored in ${storeSeconds} s\n` +
        `${' '.repeat(18)}pg_trgm p50 ${trigrams.p50} ms, p95 ${trigrams.p95} ms, recall ${trigrams.recall}, index ${trigrams.megabytes} MB built in ${trigrams.buildSeconds} s`,
    );
  }
  const [first, last] = [results[0]!, results.at(-1)!];
  console.log(
    `growth of p95 from ${first.size.toLocaleString('en')} to ${last.size.toLocaleString('en')} claims: ours ×${round(last.ours.p95 / first.ours.p95)}, pg_trgm ×${round(last.trigrams.p95 / first.trigrams.p95)}`,
  );
  const folder = path.join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'match.json'), `${JSON.stringify(results, null, 2)}\n`);
} finally {
  for (const { database } of stored) await database.close();
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

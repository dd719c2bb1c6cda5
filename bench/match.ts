/**
 * What it costs to find and compare what may be the same claim as a new statement, as the archive grows:
 * `npm run bench -- match [--sizes 10000,100000,1000000] [--queries 200]`, on an embedded PostgreSQL of its own. The queries
 * are stored statements with two words changed. Beside it, in the same run and on the same rows, PostgreSQL's trigram
 * index. Prints medians and 95th percentiles, recall, index sizes and build times; writes bench/results/match.json.
 */
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { comparePair, matchKeysOf, profileOf, type Profile } from '@claimdesk/engine';
import { candidatesOf, currentPlaces, keepKeys } from '@claimdesk/newsroom';
import { Database, deployMigrations, readConfig, startEmbeddedPostgres } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { Archive } from './match/archive.ts';

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
const BATCH = 1_000;

type Prisma = Database['prisma'];
const round = (value: number) => Number(value.toFixed(2));
const at = (times: number[], share: number) =>
  round(times.toSorted((a, b) => a - b)[Math.floor(times.length * share)]!);

/** Stores statements as the pipeline does: a place with its profile, and its keys. */
async function store(prisma: Prisma, revisionId: string, statements: { id: string; profile: Profile }[], from: number) {
  const rows = statements.map(({ id, profile }, i) => ({ id, ordinal: from + i, text: profile.text, profile }));
  await prisma.$executeRaw`
    insert into claim (id, text, kind, checkworthiness, updated_at)
    select id, text, 'EVENT', 0.5, now() from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as new(id uuid, text text)`;
  await prisma.$executeRaw`
    insert into appearance (id, claim_id, home_claim_id, revision_id, ordinal, start, "end", quote, text, kind, stance,
      certainty, origin_kind, quantities, checkworthiness, profile)
    select id, id, id, ${revisionId}::uuid, ordinal, 0, 1, text, text, 'EVENT', 'ASSERTS', 'STATED', 'OUTLET', '[]', 0.5, profile
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as new(id uuid, ordinal int, text text, profile jsonb)`;
  await keepKeys(
    prisma,
    statements.map(({ id, profile }) => ({ id, keys: matchKeysOf(profile) })),
  );
}

async function newRevision(prisma: Prisma): Promise<string> {
  const [articleId, revisionId] = [uuid(), uuid()];
  const sha256 = randomUUID().replaceAll('-', '').repeat(2);
  await prisma.article.create({ data: { id: articleId, sha256, status: 'MATCHED' } });
  await prisma.revision.create({ data: { id: revisionId, articleId, number: 1, text: '.', sha256, engine: 'bench' } });
  return revisionId;
}

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
  return { ids, scored, findMs: found - began, allMs: performance.now() - began };
}

async function measure(prisma: Prisma, archive: Archive) {
  const [find, all]: [number[], number[]] = [[], []];
  let [recalled, compared] = [0, 0];
  for (let i = 0; i < QUERIES + 20; i++) {
    const { id, text } = archive.edited();
    const { ids, scored, findMs, allMs } = await lookUp(prisma, profileOf({ text }));
    // The first ones warm up.
    if (i < 20) continue;
    find.push(findMs);
    all.push(allMs);
    compared += scored.length;
    if (ids.has(id)) recalled++;
  }
  return {
    findP50: at(find, 0.5),
    findP95: at(find, 0.95),
    p50: at(all, 0.5),
    p95: at(all, 0.95),
    recall: round(recalled / QUERIES),
    comparedEach: round(compared / QUERIES),
  };
}

async function measureTrigrams(prisma: Prisma, archive: Archive) {
  const began = performance.now();
  await prisma.$executeRaw`create index bench_trigrams on appearance using gin (text gin_trgm_ops)`;
  const buildSeconds = round((performance.now() - began) / 1000);
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
  await prisma.$executeRaw`drop index bench_trigrams`;
  return {
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    recall: round(recalled / TRIGRAM_QUERIES),
    buildSeconds,
    megabytes,
  };
}

async function sizeOf(prisma: Prisma, relation: string): Promise<number> {
  const [row] = await prisma.$queryRaw<
    { size: bigint }[]
  >`select pg_total_relation_size(${relation}::regclass) as size`;
  return round(Number(row!.size) / 2 ** 20);
}

const dataDir = mkdtempSync(path.join(tmpdir(), 'claimdesk-bench-'));
chmodSync(dataDir, 0o755);
const postgres = await startEmbeddedPostgres({ dataDir, database: 'bench', durable: false });
try {
  await deployMigrations(postgres.url);
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: postgres.url,
    CLAIMDESK_DATABASE_ROLE: 'none',
    LOG_LEVEL: 'error',
  });
  const database = await Database.open(postgres.url, config.database);
  const { prisma } = database;
  await prisma.$executeRaw`create extension if not exists pg_trgm`;
  const archive = new Archive();
  const results = [];
  let stored = 0;
  for (const size of SIZES) {
    const began = performance.now();
    const revisionId = await newRevision(prisma);
    for (let done = 0; stored < size; done += BATCH) {
      const some = archive.next(Math.min(BATCH, size - stored));
      await store(prisma, revisionId, some, done);
      stored += some.length;
    }
    const storeSeconds = round((performance.now() - began) / 1000);
    await prisma.$executeRaw`vacuum analyze match_key`;
    await prisma.$executeRaw`vacuum analyze appearance`;
    const ours = await measure(prisma, archive);
    const trigrams = await measureTrigrams(prisma, archive);
    const megabytes = await sizeOf(prisma, 'match_key');
    results.push({ size, storeSeconds, megabytes, ours, trigrams });
    console.log(
      `${size.toLocaleString('en').padStart(9)} claims  ours p50 ${ours.p50} ms, p95 ${ours.p95} ms (finding ${ours.findP50} / ${ours.findP95}), ` +
        `recall ${ours.recall}, ${ours.comparedEach} compared each, keys ${megabytes} MB, stored with them in ${storeSeconds} s\n` +
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
  await database.close();
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

import { randomUUID } from 'node:crypto';
import { matchKeysOf, type Profile } from '@claimdesk/engine';
import { keepKeys } from '@claimdesk/newsroom';
import { Database, deployMigrations, readConfig } from '@claimdesk/platform';
import { Client } from 'pg';
import { v7 as uuid } from 'uuid';
import { Archive } from './archive.ts';
import type { Frame } from './frames.ts';

export type Prisma = Database['prisma'];

const BATCH = 1_000;
/** More than this is loaded as one loads an archive: the index of the keys is built when they are all there. */
const LOADED_AT_ONCE = 50_000;
/** Milliseconds. */
const LONGEST_BUILD = 3_600_000;

/** An archive in a database of its own, and what it took to store it. */
export interface StoredArchive {
  archive: Archive;
  database: Database;
  size: number;
  /** All of it: places with their profiles, keys, indexes. */
  storeSeconds: number;
  /** The index of the keys by itself, where it was built at the end; null where it grew with the keys. */
  indexSeconds: number | null;
  /** The keys, and of that their index. */
  keyMegabytes: number;
  indexMegabytes: number;
}

export const round = (value: number) => Number(value.toFixed(2));
export const secondsSince = (began: number) => round((performance.now() - began) / 1_000);

/** Another database of the same server; returns its address. */
export async function newDatabase(url: string, name: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  // What is stored here refers to what was stored just before: nothing to check.
  await client.query(`alter database ${name} set session_replication_role = 'replica'`);
  await client.end();
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

export async function storeArchive(url: string, size: number, frames: Frame[]): Promise<StoredArchive> {
  await deployMigrations(url);
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: url,
    CLAIMDESK_DATABASE_ROLE: 'none',
    LOG_LEVEL: 'error',
  });
  const database = await Database.open(url, config.database);
  const { prisma } = database;
  const archive = new Archive(frames);
  const began = performance.now();
  const isLoaded = size > LOADED_AT_ONCE;
  if (isLoaded) await prisma.$executeRaw`alter table match_key drop constraint match_key_pkey`;
  const revisionId = await newRevision(prisma);
  // The next batch is made up while this one is written.
  let writing = Promise.resolve();
  for (let done = 0; done < size; done += BATCH) {
    const batch = archive.next(Math.min(BATCH, size - done));
    const keys = batch.map(({ profile }) => matchKeysOf(profile));
    await writing;
    writing = store(prisma, revisionId, batch, keys, done);
  }
  await writing;
  const indexSeconds = isLoaded ? await buildIndex(prisma) : null;
  const storeSeconds = secondsSince(began);
  await prisma.$executeRaw`vacuum analyze match_key`;
  await prisma.$executeRaw`vacuum analyze appearance`;
  const keyMegabytes = await sizeOf(prisma, 'match_key');
  const indexMegabytes = await sizeOf(prisma, 'match_key_pkey');
  return { archive, database, size, storeSeconds, indexSeconds, keyMegabytes, indexMegabytes };
}

async function newRevision(prisma: Prisma): Promise<string> {
  const [articleId, revisionId] = [uuid(), uuid()];
  const sha256 = randomUUID().replaceAll('-', '').repeat(2);
  await prisma.article.create({ data: { id: articleId, sha256, status: 'MATCHED' } });
  await prisma.revision.create({ data: { id: revisionId, articleId, number: 1, text: '.', sha256, engine: 'bench' } });
  return revisionId;
}

/** Stores statements as the pipeline does: a place with its profile, and its keys. */
async function store(
  prisma: Prisma,
  revisionId: string,
  statements: { id: string; profile: Profile }[],
  keys: number[][],
  from: number,
) {
  const ids = statements.map(({ id }) => id);
  const texts = statements.map(({ profile }) => profile.text);
  const profiles = statements.map(({ profile }) => JSON.stringify(profile));
  await prisma.$executeRaw`
    insert into claim (id, text, kind, checkworthiness, updated_at)
    select id, text, 'EVENT', 0.5, now() from unnest(${ids}::uuid[], ${texts}::text[]) as new(id, text)`;
  await prisma.$executeRaw`
    insert into appearance (id, claim_id, home_claim_id, revision_id, ordinal, start, "end", quote, text, kind, stance,
      certainty, origin_kind, quantities, checkworthiness, profile)
    select id, id, id, ${revisionId}::uuid, ${from}::int + at, 0, 1, text, text, 'EVENT', 'ASSERTS', 'STATED', 'OUTLET', '[]',
      0.5, profile::jsonb
    from unnest(${ids}::uuid[], ${texts}::text[], ${profiles}::text[]) with ordinality as new(id, text, profile, at)`;
  await keepKeys(
    prisma,
    ids.map((id, i) => ({ id, keys: keys[i]! })),
  );
}

async function buildIndex(prisma: Prisma): Promise<number> {
  const began = performance.now();
  await prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`set local maintenance_work_mem = '512MB'`;
      await tx.$executeRaw`alter table match_key add primary key (key, appearance_id)`;
    },
    { timeout: LONGEST_BUILD },
  );
  return secondsSince(began);
}

export async function sizeOf(prisma: Prisma, relation: string): Promise<number> {
  const [row] = await prisma.$queryRaw<
    { size: bigint }[]
  >`select pg_total_relation_size(${relation}::regclass) as size`;
  return round(Number(row!.size) / 2 ** 20);
}

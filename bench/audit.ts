/**
 * What the audit log costs: `npm run bench -- audit [--events 200000] [--mutations 300]`, on an embedded PostgreSQL of its
 * own that writes to disk as a real one does. Prints how fast the chain is verified and which share of a proposal's
 * median goes into appending; writes bench/results/audit.json.
 */
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { systemActor, type Actor } from '@claimdesk/domain';
import {
  AuditService,
  NewsroomModule,
  PipelineQueue,
  UnitOfWork,
  VerdictsService,
  type Work,
} from '@claimdesk/newsroom';
import {
  Database,
  deployMigrations,
  deployQueueSchema,
  LiveEvents,
  readConfig,
  startEmbeddedPostgres,
} from '@claimdesk/platform';

const { values } = parseArgs({
  options: { events: { type: 'string', default: '200000' }, mutations: { type: 'string', default: '300' } },
});
const [EVENTS, MUTATIONS] = [Number(values.events), Number(values.mutations)];
const DESK = systemActor('Bench');
const EDITOR: Actor = { kind: 'PERSON', id: randomUUID(), name: 'Ana Editor', role: 'EDITOR' };
const RATIONALE = 'Both ministries were asked; one confirms the call, the other denies that it took place.';

/** The same transaction with nothing to append. */
class Unaudited extends UnitOfWork {
  override run<T>(actor: Actor, change: (work: Work) => Promise<T>): Promise<T> {
    return super.run(actor, (work) => change({ ...work, audit: () => {} }));
  }
}

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
const round = (value: number, digits = 2) => Number(value.toFixed(digits));

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

/** Proposals on fresh claims, with and without the log by turns, so that both meet the same machine. */
async function costOfAppending(database: Database, audited: UnitOfWork, unaudited: UnitOfWork) {
  const ids = Array.from({ length: 2 * MUTATIONS + 40 }, () => randomUUID());
  await database.prisma.person.create({
    data: { id: EDITOR.id!, email: 'ana@example.org', name: EDITOR.name, role: 'EDITOR' },
  });
  await database.prisma.claim.createMany({
    data: ids.map((id, i) => ({ id, text: `Claim ${i}`, kind: 'EVENT' as const, checkworthiness: 0.5 })),
  });
  const services = [new VerdictsService(audited), new VerdictsService(unaudited)] as const;
  const times: [number[], number[]] = [[], []];
  for (const [i, claimId] of ids.entries()) {
    const which = (i + (i >> 1)) % 2 === 0 ? 0 : 1;
    const took = await timed(() =>
      services[which].propose(EDITOR, { claimId, version: 1, rating: 'UNVERIFIED', rationale: RATIONALE }),
    );
    // The first ones warm up.
    if (i >= 40) times[which].push(took);
  }
  const [withLog, without] = [median(times[0]), median(times[1])];
  return {
    mutations: times[0].length,
    medianMs: round(withLog),
    medianWithoutLogMs: round(without),
    appendMs: round(withLog - without),
    appendShare: round((withLog - without) / withLog, 3),
  };
}

async function fill(work: UnitOfWork, events: number): Promise<void> {
  for (let done = 0; done < events; done += 1_000)
    await work.run(EDITOR, async ({ audit }) => {
      for (let i = done; i < Math.min(done + 1_000, events); i++)
        audit({
          action: 'verdict.proposed',
          subjectType: 'claim',
          subjectId: randomUUID(),
          before: { status: 'OPEN' },
          after: { status: 'PROPOSED', number: 1, rating: 'DISPUTED', rationale: `${RATIONALE} (${i})` },
        });
    });
}

/** How many one-event transactions ten writers commit a second. */
async function concurrentAppends(work: UnitOfWork): Promise<number> {
  const [writers, each] = [10, 100];
  const append = () =>
    work.run(EDITOR, async ({ audit }) =>
      audit({ action: 'claim.reopened', subjectType: 'claim', subjectId: randomUUID() }),
    );
  const took = await timed(() =>
    Promise.all(
      Array.from({ length: writers }, async () => {
        for (let i = 0; i < each; i++) await append();
      }),
    ),
  );
  return Math.round((writers * each * 1000) / took);
}

const dataDir = mkdtempSync(path.join(tmpdir(), 'claimdesk-bench-'));
chmodSync(dataDir, 0o755);
const postgres = await startEmbeddedPostgres({ dataDir, database: 'bench', durable: true });
try {
  await deployMigrations(postgres.url);
  await deployQueueSchema(postgres.url);
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: postgres.url, LOG_LEVEL: 'error' });
  const desk = await NestFactory.createApplicationContext(NewsroomModule.for(config, 'bench'), { logger: ['error'] });
  const database = desk.get(Database);
  const unaudited = new Unaudited(database, desk.get(LiveEvents), desk.get(PipelineQueue));
  const append = await costOfAppending(database, desk.get(UnitOfWork), unaudited);
  const appendsPerSecond = await concurrentAppends(desk.get(UnitOfWork));
  await fill(desk.get(UnitOfWork), EVENTS);
  const audit = desk.get(AuditService);
  const runs = [await audit.verify(DESK), await audit.verify(DESK), await audit.verify(DESK)];
  const best = Math.min(...runs.map(({ milliseconds }) => milliseconds));
  const { events, intact } = runs[0]!;
  const rowsPerSecond = Math.round((events * 1000) / median(runs.map(({ milliseconds }) => milliseconds)));
  const result = {
    verify: { events, intact, rowsPerSecond, best: Math.round((events * 1000) / best) },
    append,
    appendsPerSecond,
  };
  console.log(
    `verify   ${rowsPerSecond.toLocaleString('en')} events a second (${events.toLocaleString('en')} events, median of 3; intact: ${intact})`,
  );
  console.log(
    `append   ${append.appendMs} ms of a proposal's ${append.medianMs} ms: ${round(append.appendShare * 100, 1)} %`,
  );
  console.log(
    `writers  ten at once append ${appendsPerSecond.toLocaleString('en')} events a second, one a transaction`,
  );
  const results = path.join(import.meta.dirname, 'results');
  mkdirSync(results, { recursive: true });
  writeFileSync(path.join(results, 'audit.json'), `${JSON.stringify(result, null, 2)}\n`);
  await desk.close();
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

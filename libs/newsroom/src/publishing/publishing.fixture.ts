import { NestFactory } from '@nestjs/core';
import { systemActor, type Actor, type Rating } from '@claimdesk/domain';
import { Database, readConfig } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { ensureOutlet } from '../articles/outlets.ts';
import { NewsroomModule } from '../newsroom.module.ts';
import { PeopleService } from '../people/people.service.ts';
import { personActor } from '../people/sessions.service.ts';
import type { EvidenceInput } from '../verdicts/evidence.ts';
import { ReviewService } from '../verdicts/review.service.ts';
import { VerdictsService } from '../verdicts/verdicts.service.ts';
import { PublishedClaimQueries } from './published-claims.queries.ts';

interface PlaceInput {
  outlet?: string;
  speaker?: string | null;
  stance?: 'ASSERTS' | 'DENIES';
  publishedAt?: string | null;
  quote?: string;
}
export interface VerdictWords {
  rating?: Rating;
  rationale?: string;
  evidence?: EvidenceInput[];
}

/** The whole newsroom on a database of the test's own, with an editor, a reviewer, and claims made by hand. */
export async function publishingDesk(databaseUrl: string, { poolSize = 10 } = {}) {
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_SIZE: String(poolSize),
    LOG_LEVEL: 'silent',
    CLAIMDESK_PUBLIC_URL: 'https://desk.example',
  });
  const desk = await NestFactory.createApplicationContext(NewsroomModule.for(config, 'test'), { logger: ['error'] });
  const { prisma } = desk.get(Database);
  const [verdicts, review] = [desk.get(VerdictsService), desk.get(ReviewService)];
  const someone = async (name: string, role: 'EDITOR' | 'REVIEWER' | 'ADMIN'): Promise<Actor> =>
    personActor(
      await desk.get(PeopleService).ensure(systemActor('test'), {
        ...{ email: `${name.toLowerCase()}@example.org`, name, role, password: 'nine green bicycles' },
      }),
    );
  const editor = await someone('Ana', 'EDITOR');
  const reviewer = await someone('Rob', 'REVIEWER');
  const versionOf = async (id: string) => (await prisma.claim.findUniqueOrThrow({ where: { id } })).version;
  const making = (claimId: string) =>
    prisma.verdict.findFirstOrThrow({ where: { claimId, status: { in: ['PROPOSED', 'RETURNED'] } } });
  const inForce = (claimId: string) => prisma.verdict.findFirstOrThrow({ where: { claimId, status: 'APPROVED' } });
  const words = ({ rating = 'UNVERIFIED', rationale = 'One origin only.', evidence }: VerdictWords) => ({
    ...{ rating, rationale },
    ...(evidence ? { evidence } : {}),
  });

  /** A claim with its places, each in an article of its own. */
  async function claim(text: string, places: PlaceInput[] = [{}]): Promise<string> {
    const [claimId, storyId] = [uuid(), uuid()];
    await prisma.story.create({ data: { id: storyId, title: `Story of ${text.slice(0, 40)}` } });
    await prisma.claim.create({ data: { id: claimId, storyId, text, kind: 'EVENT', checkworthiness: 0.5 } });
    for (const place of places) await appearance(claimId, storyId, text, place);
    return claimId;
  }

  async function appearance(claimId: string, storyId: string, text: string, place: PlaceInput): Promise<string> {
    const {
      outlet = 'The Gazette',
      speaker = 'The mayor',
      stance = 'ASSERTS',
      publishedAt = '2026-01-05T08:00:00Z',
    } = place;
    const [articleId, revisionId, id] = [uuid(), uuid(), uuid()];
    const sha256 = articleId.replaceAll('-', '').padEnd(64, '0');
    await prisma.article.create({
      data: {
        ...{ id: articleId, storyId, sha256, title: `${outlet} on it`, status: 'MATCHED' },
        outletId: await ensureOutlet(prisma, outlet),
        publishedAt: publishedAt && new Date(publishedAt),
      },
    });
    await prisma.revision.create({ data: { id: revisionId, articleId, number: 1, text, sha256 } });
    await prisma.appearance.create({
      data: {
        ...{ id, claimId, revisionId, ordinal: 0, start: 0, end: text.length, quote: place.quote ?? text, text },
        ...{ kind: 'EVENT', stance, certainty: 'STATED', quantities: [], checkworthiness: 0.5 },
        ...{ originKind: speaker ? 'SPEAKER' : 'OUTLET', originName: speaker ?? outlet },
        ...(speaker
          ? { attribution: { create: [{ position: 0, speaker, cue: 'said', mode: 'INDIRECT', start: 0, end: 1 }] } }
          : {}),
      },
    });
    return id;
  }

  const propose = async (claimId: string, verdict: VerdictWords = {}) =>
    verdicts.propose(editor, { claimId, version: await versionOf(claimId), ...words(verdict) });
  const approveMaking = async (claimId: string) => {
    const { id, contentHash } = await making(claimId);
    return review.approve(reviewer, { verdictId: id, contentHash });
  };
  return {
    ...{ desk, prisma, config, editor, reviewer, someone, claim, appearance, propose, approveMaking, versionOf },
    published: desk.get(PublishedClaimQueries),
    async approve(claimId: string, verdict: VerdictWords = {}) {
      await propose(claimId, verdict);
      return approveMaking(claimId);
    },
    async correct(claimId: string, verdict: VerdictWords = {}) {
      await verdicts.correct(editor, {
        ...{ claimId, version: await versionOf(claimId), ...words(verdict) },
        ...{ correctionClass: 'SUBSTANTIAL', correctionNote: 'A second origin came in.' },
      });
      return approveMaking(claimId);
    },
    withdraw: async (claimId: string, reason = 'The source took it back.') =>
      review.withdraw(reviewer, { verdictId: (await inForce(claimId)).id, reason }),
    stop: () => desk.close(),
  };
}
export type PublishingDesk = Awaited<ReturnType<typeof publishingDesk>>;

import { Inject, Injectable } from '@nestjs/common';
import { profile, type ClaimSplitter, type SplitClaim, type SplitResult } from '@claimdesk/engine';
import { Database, type Prisma, type Revision, type Transaction } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { ensureOutlet } from '../articles/outlets.ts';
import { SPLITTER } from '../engine/engine-pool.ts';
import { PipelineService, type Held } from '../pipeline/pipeline.service.ts';
import { endPlaces, inherited, placesBefore, planCarryOver } from '../revisions/carry-over.ts';
import type { Work } from '../unit-of-work.ts';

/** Step one of the pipeline: an article's text becomes claims with their appearances. */
@Injectable()
export class ClaimExtractionService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PipelineService) private readonly pipeline: PipelineService,
    @Inject(SPLITTER) private readonly splitter: ClaimSplitter,
  ) {}

  split(articleId: string): Promise<void> {
    return this.pipeline.runStep('split-article', articleId, (held) => this.splitHeld(held));
  }

  private async splitHeld(held: Held): Promise<void> {
    const revision = await this.database.prisma.revision.findFirstOrThrow({
      where: { articleId: held.articleId },
      orderBy: { number: 'desc' },
      include: { article: { include: { outlet: true } } },
    });
    const result = await this.splitter.split(revision.text, {
      outlet: revision.article.outlet?.name ?? null,
      publishedAt: revision.article.publishedAt?.toISOString() ?? null,
      onProgress: (fraction) => void held.progress(5 + fraction * 60).catch(() => {}),
    });
    await this.pipeline.complete('split-article', held, async (work) => {
      const { tx, audit } = work;
      await tx.revision.update({
        where: { id: revision.id },
        data: {
          engine: `${result.engine.name} ${result.engine.version}`,
          boilerplate: result.article.boilerplate as unknown as Prisma.InputJsonArray,
        },
      });
      await fillMetadata(tx, revision.article, result, revision.text);
      await storeClaims(work, revision, result.claims);
      audit({
        action: 'article.split',
        subjectType: 'article',
        subjectId: held.articleId,
        after: { claims: result.claims.length, engine: `${result.engine.name} ${result.engine.version}` },
      });
      return { claimCount: result.claims.length };
    });
  }
}

type KnownArticle = {
  id: string;
  sha256: string;
  outletId: string | null;
  title: string | null;
  byline: string | null;
  publishedAt: Date | null;
};

/** What the text itself says about its outlet, title, byline and date fills what the person who handed it in left open. */
async function fillMetadata(tx: Transaction, known: KnownArticle, result: SplitResult, text: string): Promise<void> {
  const read = result.article;
  const published = read.publishedAt ? new Date(read.publishedAt) : null;
  const outletId = known.outletId ?? (read.outlet ? await freeOutlet(tx, read.outlet, known.sha256) : null);
  await tx.article.update({
    where: { id: known.id },
    data: {
      outletId,
      title: known.title ?? read.title,
      byline: known.byline ?? read.byline,
      publishedAt: known.publishedAt ?? (published && !Number.isNaN(published.getTime()) ? published : null),
      language: read.language,
      wires: read.wires,
      profile: profile(result, text) as unknown as Prisma.InputJsonObject,
    },
  });
}

/** The outlet that the text names, unless that outlet's same text is here already (then this one stays without). */
async function freeOutlet(tx: Transaction, name: string, sha256: string): Promise<string | null> {
  const outletId = await ensureOutlet(tx, name);
  return (await tx.article.count({ where: { outletId, sha256 } })) ? null : outletId;
}

/**
 * One claim and its appearance for each statement, unless it takes over from a place of the revision before: then it
 * stays with that place's claim. A revision that has been split before is left as it is.
 */
async function storeClaims(work: Work, revision: Revision, claims: SplitClaim[]): Promise<void> {
  const { tx } = work;
  if (await tx.appearance.count({ where: { revisionId: revision.id } })) return;
  const places = await placesBefore(tx, revision.articleId);
  const plan = places.length ? await carryOver(tx, revision, places, claims) : null;
  const rows = claims.map((claim, ordinal) => {
    const heir = plan?.heirs.get(ordinal);
    return { claim, ordinal, appearanceId: uuid(), claimId: heir?.place.claimId ?? uuid(), place: heir?.place ?? null };
  });
  for (const some of chunks(rows)) await storeSome(tx, revision.id, some);
  if (plan) await endPlaces(work, revision, plan, (index) => rows[index]!.appearanceId, claims.length);
}

async function carryOver(tx: Transaction, revision: Revision, places: OldPlace[], claims: SplitClaim[]) {
  const claimIds = places.map(({ claimId }) => claimId);
  await tx.$queryRaw`select id from claim where id = any(${claimIds}::uuid[]) order by id for update`;
  const before = await tx.revision.findUniqueOrThrow({ where: { id: places[0]!.revisionId } });
  return planCarryOver(before.text, revision.text, places, claims);
}

type OldPlace = Awaited<ReturnType<typeof placesBefore>>[number];
type ClaimRow = {
  claim: SplitClaim;
  ordinal: number;
  claimId: string;
  appearanceId: string;
  /** The place it takes over from. */
  place: OldPlace | null;
};

/** PostgreSQL takes at most 32767 parameters a statement. */
function* chunks(rows: ClaimRow[], size = 1_000): Generator<ClaimRow[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

async function storeSome(tx: Transaction, revisionId: string, rows: ClaimRow[]): Promise<void> {
  await tx.claim.createMany({
    data: rows
      .filter(({ place }) => !place)
      .map(({ claim, claimId }) => ({
        id: claimId,
        text: claim.text,
        kind: claim.kind,
        checkworthiness: claim.checkworthiness,
        reasons: claim.reasons,
      })),
  });
  await tx.appearance.createMany({
    data: rows.map(({ claim, ordinal, claimId, appearanceId, place }) => ({
      id: appearanceId,
      claimId,
      homeClaimId: claimId,
      revisionId,
      ordinal,
      start: claim.start,
      end: claim.end,
      quote: claim.quote,
      text: claim.text,
      kind: claim.kind,
      stance: claim.stance,
      certainty: claim.certainty,
      originKind: claim.origin.kind,
      originName: claim.origin.name,
      entities: claim.entities,
      quantities: claim.quantities as unknown as Prisma.InputJsonArray,
      times: claim.times,
      checkworthiness: claim.checkworthiness,
      reasons: claim.reasons,
      ...(place ? inherited(place) : {}),
    })),
  });
  await tx.attribution.createMany({
    data: rows.flatMap(({ claim, appearanceId }) =>
      claim.attribution.map((link, position) => ({ id: uuid(), appearanceId, position, ...link })),
    ),
  });
}

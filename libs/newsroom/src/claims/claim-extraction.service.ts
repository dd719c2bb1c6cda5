import { Inject, Injectable } from '@nestjs/common';
import { profile, type ClaimSplitter, type SplitClaim, type SplitResult } from '@claimdesk/engine';
import { Database, type Prisma, type Transaction } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { ensureOutlet } from '../articles/articles.service.ts';
import { SPLITTER } from '../engine/engine-pool.ts';
import { PipelineService, type Held } from '../pipeline/pipeline.service.ts';

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
      onProgress: (fraction) => void held.progress(5 + fraction * 60).catch(() => {}),
    });
    await this.pipeline.complete('split-article', held, async ({ tx, audit }) => {
      await tx.revision.update({
        where: { id: revision.id },
        data: {
          engine: `${result.engine.name} ${result.engine.version}`,
          boilerplate: result.article.boilerplate as unknown as Prisma.InputJsonArray,
        },
      });
      await fillMetadata(tx, revision.article, result, revision.text);
      await storeClaims(tx, revision.id, result.claims);
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

/** One claim and its appearance for each statement; a revision that has been split before is left as it is. */
async function storeClaims(tx: Transaction, revisionId: string, claims: SplitClaim[]): Promise<void> {
  if (await tx.appearance.count({ where: { revisionId } })) return;
  const rows = claims.map((claim, ordinal) => ({ claim, ordinal, claimId: uuid(), appearanceId: uuid() }));
  for (const some of chunks(rows)) await storeSome(tx, revisionId, some);
}

type ClaimRow = { claim: SplitClaim; ordinal: number; claimId: string; appearanceId: string };

/** PostgreSQL takes at most 32767 parameters a statement. */
function* chunks(rows: ClaimRow[], size = 1_000): Generator<ClaimRow[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

async function storeSome(tx: Transaction, revisionId: string, rows: ClaimRow[]): Promise<void> {
  await tx.claim.createMany({
    data: rows.map(({ claim, claimId }) => ({
      id: claimId,
      text: claim.text,
      kind: claim.kind,
      checkworthiness: claim.checkworthiness,
      reasons: claim.reasons,
    })),
  });
  await tx.appearance.createMany({
    data: rows.map(({ claim, ordinal, claimId, appearanceId }) => ({
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
    })),
  });
  await tx.attribution.createMany({
    data: rows.flatMap(({ claim, appearanceId }) =>
      claim.attribution.map((link, position) => ({ id: uuid(), appearanceId, position, ...link })),
    ),
  });
}

import type { Quantity, SplitClaim } from '@claimdesk/engine';
import type { Prisma, Transaction } from '@claimdesk/platform';
import { shapedByPeople } from '../claims/shaped-claims.ts';

/** An appearance as the matcher needs it; `claim.id` is the appearance's own id. */
export interface StoryAppearance {
  claimId: string;
  /** Whether people have given its claim a verdict, a wording or other places. */
  isDecided: boolean;
  articleId: string;
  outlet: string | null;
  wires: string[];
  publishedAt: Date | null;
  claim: SplitClaim;
}

/** Every appearance in a story's articles, in the order of article and text. */
export async function appearancesOfStory(tx: Transaction, storyId: string): Promise<StoryAppearance[]> {
  const articles = await tx.article.findMany({ where: { storyId }, include: { outlet: true } });
  const revisions = await tx.revision.findMany({
    where: { article: { storyId } },
    select: { id: true, articleId: true },
  });
  const rows = await tx.appearance.findMany({
    where: { revisionId: { in: revisions.map(({ id }) => id) } },
    include: { attribution: { orderBy: { position: 'asc' } } },
    orderBy: [{ revisionId: 'asc' }, { ordinal: 'asc' }],
  });
  const open = await tx.claim.findMany({
    where: { appearances: { some: { revision: { article: { storyId } } } }, status: 'OPEN' },
    select: { id: true },
  });
  const shaped = await shapedByPeople(
    tx,
    open.map(({ id }) => id),
  );
  const isUntouched = new Set(open.map(({ id }) => id).filter((id) => !shaped.has(id)));
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const articleOf = new Map(revisions.map(({ id, articleId }) => [id, articleById.get(articleId)!]));
  return rows.map((row) => {
    const article = articleOf.get(row.revisionId)!;
    return {
      claimId: row.claimId,
      isDecided: !isUntouched.has(row.claimId),
      articleId: article.id,
      outlet: article.outlet?.name ?? null,
      wires: article.wires,
      publishedAt: article.publishedAt,
      claim: asSplitClaim(row),
    };
  });
}

type Row = Prisma.AppearanceGetPayload<{ include: { attribution: true } }>;

/** A stored appearance in the engine's terms. */
const asSplitClaim = (row: Row): SplitClaim => ({
  id: row.id,
  text: row.text,
  start: row.start,
  end: row.end,
  quote: row.quote,
  kind: row.kind,
  stance: row.stance,
  certainty: row.certainty,
  attribution: row.attribution.map(({ speaker, cue, mode, start, end }) => ({ speaker, cue, mode, start, end })),
  origin: { kind: row.originKind, name: row.originName },
  entities: row.entities,
  quantities: row.quantities as unknown as Quantity[],
  times: row.times,
  checkworthiness: row.checkworthiness,
  reasons: row.reasons,
});

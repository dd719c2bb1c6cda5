import type { Quantity, SplitClaim } from '@claimdesk/engine';
import type { Transaction } from '@claimdesk/platform';

/** An appearance as the matcher needs it; `claim.id` is the appearance's own id. */
export interface StoryAppearance {
  claimId: string;
  isDecided: boolean;
  articleId: string;
  outlet: string | null;
  wires: string[];
  publishedAt: Date | null;
  claim: SplitClaim;
}

/** Every appearance in the current revisions of a story's articles, in the order of article and text. */
export async function appearancesOfStory(tx: Transaction, storyId: string): Promise<StoryAppearance[]> {
  const rows = await tx.appearance.findMany({
    where: { revision: { article: { storyId } } },
    include: {
      attribution: { orderBy: { position: 'asc' } },
      claim: { select: { status: true } },
      revision: { select: { article: { include: { outlet: true } } } },
    },
    orderBy: [{ revisionId: 'asc' }, { ordinal: 'asc' }],
  });
  return rows.map((row) => ({
    claimId: row.claimId,
    isDecided: row.claim.status !== 'OPEN',
    articleId: row.revision.article.id,
    outlet: row.revision.article.outlet?.name ?? null,
    wires: row.revision.article.wires,
    publishedAt: row.revision.article.publishedAt,
    claim: {
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
    },
  }));
}

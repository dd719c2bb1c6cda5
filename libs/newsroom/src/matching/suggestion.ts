import { originsOf, type Quantity, type Sided, type SplitClaim, suggest } from '@claimdesk/engine';
import type { Prisma, Transaction } from '@claimdesk/platform';

/** An appearance as the rules of the suggestion see it. */
export const sided = (claim: SplitClaim, outlet: string | null, wires: string[]): Sided => ({
  stance: claim.stance,
  certainty: claim.certainty,
  speaker: claim.attribution[0]?.speaker ?? null,
  origin: claim.origin,
  outlet,
  chain: claim.attribution.map(({ speaker }) => speaker),
  wires,
  quote: claim.quote,
  quantities: claim.quantities,
});

/** The fields of a claim's row that follow from its appearances. */
export function suggestionFields(appearances: Sided[]) {
  const { rating, reasons } = suggest(appearances);
  const origins = originsOf(appearances);
  return {
    suggestedRating: rating,
    suggestedReasons: reasons,
    assertingOrigins: origins.asserting.size,
    denyingOrigins: origins.denying.size,
  };
}

const PARTS = {
  attribution: { orderBy: { position: 'asc' } },
  revision: { select: { article: { select: { outlet: true, wires: true } } } },
} as const satisfies Prisma.AppearanceInclude;

/** The same fields, and how much the claim wants checking, from its appearances as they stand; it has at least one. */
export async function suggestionOf(tx: Transaction, claimId: string) {
  const rows = await tx.appearance.findMany({ where: { claimId }, include: PARTS, orderBy: { id: 'asc' } });
  return {
    ...suggestionFields(
      rows.map((row) => ({
        stance: row.stance,
        certainty: row.certainty,
        speaker: row.attribution[0]?.speaker ?? null,
        origin: { kind: row.originKind, name: row.originName },
        outlet: row.revision.article.outlet?.name ?? null,
        chain: row.attribution.map(({ speaker }) => speaker),
        wires: row.revision.article.wires,
        quote: row.quote,
        quantities: row.quantities as unknown as Quantity[],
      })),
    ),
    checkworthiness: Math.max(...rows.map(({ checkworthiness }) => checkworthiness)),
  };
}

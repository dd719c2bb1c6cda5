import { originsOf, type Sided, type SplitClaim, suggest } from '@claimdesk/engine';
import type { Prisma, Transaction } from '@claimdesk/platform';

/** The article in which an appearance stands, as far as it tells where the information comes from. */
export interface PrintedIn {
  id: string;
  outlet: string | null;
  wires: string[];
}

/** An appearance as the rules of the suggestion see it. An outlet whose name is not known is still this one article's. */
export const sided = (
  claim: Pick<SplitClaim, 'stance' | 'certainty' | 'attribution' | 'origin' | 'quote' | 'quantities'>,
  { id, outlet, wires }: PrintedIn,
): Sided => ({
  stance: claim.stance,
  certainty: claim.certainty,
  speaker: claim.attribution[0]?.speaker ?? null,
  origin: claim.origin,
  outlet: outlet ?? `an outlet not named (article ${id.slice(-4)})`,
  chain: claim.attribution.map(({ speaker }) => speaker),
  wires,
  quote: claim.quote,
  quantities: claim.quantities,
});

/** The fields of a claim's row that follow from its appearances. */
export function suggestionFields(all: Sided[]) {
  const appearances = onceEach(all);
  const { rating, reasons } = suggest(appearances);
  const origins = originsOf(appearances);
  return {
    suggestedRating: rating,
    suggestedReasons: reasons,
    assertingOrigins: origins.asserting.size,
    denyingOrigins: origins.denying.size,
  };
}

/** An article that says the same by the same speaker a hundred times says it once: origins are compared each with each. */
function onceEach(appearances: Sided[]): Sided[] {
  const said = ({ outlet, origin, chain, stance, certainty }: Sided) =>
    JSON.stringify([outlet, origin, chain, stance, certainty]);
  return [...new Map(appearances.map((one) => [said(one), one])).values()];
}

/** What `sidedRow` needs of an appearance's row. */
export const SIDED_PARTS = {
  attribution: { orderBy: { position: 'asc' } },
  revision: { select: { article: { select: { id: true, wires: true, outlet: true } } } },
} as const satisfies Prisma.AppearanceInclude;

/** A stored appearance as the rules of the suggestion see it. */
export function sidedRow(row: Prisma.AppearanceGetPayload<{ include: typeof SIDED_PARTS }>): Sided {
  const { id, wires, outlet } = row.revision.article;
  return sided(
    {
      ...row,
      origin: { kind: row.originKind, name: row.originName },
      quantities: row.quantities as unknown as SplitClaim['quantities'],
    },
    { id, wires, outlet: outlet?.name ?? null },
  );
}

/** Later versions of all its articles have dropped it. */
const NOWHERE = {
  suggestedRating: 'UNVERIFIED',
  suggestedReasons: ['no article says this any more'],
  assertingOrigins: 0,
  denyingOrigins: 0,
} as const satisfies Prisma.ClaimUpdateInput;

/** The same fields, and how much the claim wants checking, from its appearances as they stand. */
export async function suggestionOf(tx: Transaction, claimId: string) {
  const rows = await tx.appearance.findMany({
    where: { claimId, fate: null },
    include: SIDED_PARTS,
    orderBy: { id: 'asc' },
  });
  if (!rows.length) return NOWHERE;
  return {
    ...suggestionFields(rows.map(sidedRow)),
    checkworthiness: Math.max(...rows.map(({ checkworthiness }) => checkworthiness)),
  };
}

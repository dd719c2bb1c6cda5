import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Certainty, OriginKind, Stance } from '@claimdesk/domain';
import { originKey, originsOfEach, type Quantity } from '@claimdesk/engine';
import { Database, Prisma, type Article, type Claim, type Outlet } from '@claimdesk/platform';
import { CLAIM_ORDERS, type AppearanceView, type ClaimOrder } from '../claims/claims.queries.ts';
import { groupBy } from '../group-by.ts';
import { sidedRow } from '../matching/suggestion.ts';
import { inOrder, pageOfIds, type Page, type PageRequest } from '../paging.ts';
import { authorise } from '../people/authorise.ts';

/** One outlet of a story; an article whose outlet is not known stands in a column of its own. */
export interface MatrixColumn {
  /** The outlet's id, or the article's where the outlet is not known. */
  id: string;
  outlet: Outlet | null;
  articles: Article[];
  wires: string[];
}

/** What one outlet does with one claim. An outlet that is silent on it has no cell. */
export interface MatrixCell {
  columnId: string;
  /** STATED if it asserts the claim anywhere without reserve, HEDGED if only with reserve, null if nowhere. */
  asserts: Certainty | null;
  denies: Certainty | null;
  /** Keys of the row's origins that speak here. */
  originKeys: string[];
  /** Figures as they are printed here. */
  figures: string[];
  appearances: AppearanceView[];
}

/** Where a claim entered the record: cells with one origin are one source, however many outlets print it. */
export interface MatrixOrigin {
  key: string;
  name: string;
  kind: OriginKind;
  columnIds: string[];
}

export interface MatrixRow {
  claim: Claim;
  cells: MatrixCell[];
  origins: MatrixOrigin[];
  /** Whether the outlets print figures that differ. */
  figuresDiffer: boolean;
}

/** An origin's first word on the story, by the date of the article that carries it. */
export interface OriginOnset {
  key: string;
  name: string;
  kind: OriginKind;
  firstAt: Date;
  /** False where the article bears no date: the time is then the one at which it came to the desk. */
  isDated: boolean;
  articleId: string;
}

const PARTS = {
  attribution: { orderBy: { position: 'asc' } },
  revision: { select: { article: { include: { outlet: true } } } },
} as const satisfies Prisma.AppearanceInclude;
type Place = Prisma.AppearanceGetPayload<{ include: typeof PARTS }>;

export interface MatrixFilter {
  orderBy: ClaimOrder;
  /** Only claims that appear in at least two of the columns. */
  crossSource: boolean;
}

/** The claim × outlet matrix of a story: who asserts, who denies, who is silent, and which of them are one source. */
@Injectable()
export class MatrixQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async columns(actor: Actor, storyId: string): Promise<MatrixColumn[]> {
    authorise(actor, 'story:read');
    const articles = await this.database.prisma.article.findMany({
      where: { storyId },
      include: { outlet: true },
      orderBy: [{ publishedAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    });
    const columns = new Map<string, MatrixColumn>();
    for (const { outlet, ...article } of articles) {
      const id = columnIdOf(article);
      const column = columns.get(id) ?? { id, outlet, articles: [], wires: [] };
      column.articles.push(article);
      column.wires = [...new Set([...column.wires, ...article.wires])];
      columns.set(id, column);
    }
    return [...columns.values()];
  }

  async rows(actor: Actor, storyId: string, filter: MatrixFilter, page: PageRequest): Promise<Page<MatrixRow>> {
    authorise(actor, 'story:read');
    const { ids, ...rest } = await pageOfIds(
      this.database.prisma,
      Prisma.sql`claim c`,
      Prisma.sql`c.id`,
      inStory(storyId, filter.crossSource),
      CLAIM_ORDERS[filter.orderBy],
      page,
    );
    return { nodes: await this.rowsOf(storyId, ids), ...rest };
  }

  private async rowsOf(storyId: string, ids: string[]): Promise<MatrixRow[]> {
    const [claims, places] = await Promise.all([
      this.database.prisma.claim.findMany({ where: { id: { in: ids } } }),
      this.placesOf(storyId, { claimId: { in: ids } }),
    ]);
    const byClaim = groupBy(places, ({ claimId }) => claimId);
    return inOrder(ids, claims).flatMap((claim) => (claim ? [rowOf(claim, byClaim.get(claim.id) ?? [])] : []));
  }

  /** When each origin first spoke, earliest first. */
  async timeline(actor: Actor, storyId: string): Promise<OriginOnset[]> {
    authorise(actor, 'story:read');
    const places = await this.placesOf(storyId, {});
    const onsets = new Map<string, OriginOnset>();
    for (const place of places) {
      const { id: articleId, publishedAt, createdAt } = place.revision.article;
      const one = sidedRow(place);
      const key = originKey(one);
      const firstAt = publishedAt ?? createdAt;
      const known = onsets.get(key);
      if (known && known.firstAt <= firstAt) continue;
      const { name, kind } = one.origin;
      onsets.set(key, { key, name: name ?? one.outlet!, kind, firstAt, isDated: publishedAt !== null, articleId });
    }
    return [...onsets.values()].sort((a, b) => a.firstAt.getTime() - b.firstAt.getTime() || (a.key < b.key ? -1 : 1));
  }

  private placesOf(storyId: string, where: Prisma.AppearanceWhereInput): Promise<Place[]> {
    return this.database.prisma.appearance.findMany({
      where: { ...where, fate: null, revision: { article: { storyId } } },
      include: PARTS,
      orderBy: [{ revisionId: 'asc' }, { ordinal: 'asc' }],
    });
  }
}

const columnIdOf = (article: { id: string; outletId: string | null }) => article.outletId ?? article.id;

function inStory(storyId: string, crossSource: boolean): Prisma.Sql[] {
  const least = crossSource ? 2 : 1;
  return [
    Prisma.sql`c.merged_into_id is null`,
    Prisma.sql`c.id in (
      select a.claim_id from article x join revision r on r.article_id = x.id join appearance a on a.revision_id = r.id
      where x.story_id = ${storyId}::uuid and a.fate is null
      group by a.claim_id having count(distinct coalesce(x.outlet_id, x.id)) >= ${least})`,
  ];
}

function rowOf(claim: Claim, places: Place[]): MatrixRow {
  const spoken = new Map(originsOfEach(places.map(sidedRow)).map((origins, i) => [places[i]!.id, origins]));
  const origins = new Map<string, MatrixOrigin>();
  const cells = [...groupBy(places, ({ revision }) => columnIdOf(revision.article))].map(([columnId, here]) => {
    const keys = new Set<string>();
    for (const { id, originKind: kind } of here)
      for (const { key, name } of spoken.get(id)!) {
        keys.add(key);
        const origin = origins.get(key) ?? { key, name, kind, columnIds: [] };
        if (!origin.columnIds.includes(columnId)) origin.columnIds.push(columnId);
        origins.set(key, origin);
      }
    return {
      columnId,
      asserts: firmest(here, 'ASSERTS'),
      denies: firmest(here, 'DENIES'),
      originKeys: [...keys],
      figures: [...new Set(here.flatMap((place) => quantitiesOf(place).map(({ text }) => text)))],
      appearances: here,
    };
  });
  return { claim, cells, origins: [...origins.values()], figuresDiffer: figuresDiffer(places) };
}

function firmest(places: Place[], stance: Stance): Certainty | null {
  const own = places.filter((place) => place.stance === stance);
  if (!own.length) return null;
  return own.some(({ certainty }) => certainty === 'STATED') ? 'STATED' : 'HEDGED';
}

const quantitiesOf = ({ quantities }: Place) => quantities as unknown as Quantity[];

/** Whether one unit is printed with different values. */
function figuresDiffer(places: Place[]): boolean {
  const values = new Map<string | null, Set<string>>();
  for (const { unit, value, high } of places.flatMap(quantitiesOf)) {
    const seen = values.get(unit) ?? new Set();
    values.set(unit, seen.add(`${value}–${high ?? value}`));
  }
  return [...values.values()].some((seen) => seen.size > 1);
}

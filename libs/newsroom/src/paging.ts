import { DomainError } from '@claimdesk/domain';
import { Prisma } from '@claimdesk/platform';

/** A page asked for by position: after a cursor (stable while rows come and go) or at an offset (page numbers). */
export interface PageRequest {
  first: number;
  after?: string | null;
  offset?: number | null;
}

export interface Page<T> {
  nodes: T[];
  cursors: string[];
  totalCount: number;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

export const LARGEST_PAGE = 100;

/** How a list is ordered: by an SQL expression of the given type, then by id. */
export interface Order {
  key: Prisma.Sql;
  type: 'float8' | 'text';
  direction: 'asc' | 'desc';
}

/** @throws DomainError INPUT_INVALID for sizes, offsets and cursors that cannot be */
export function checkPage({ first, after, offset }: PageRequest): void {
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE)
    throw new DomainError('INPUT_INVALID', `Ask for 1 to ${LARGEST_PAGE} entries at once (first: ${first}).`, {
      field: 'first',
    });
  if (offset != null && (offset < 0 || offset > 10_000_000))
    throw new DomainError('INPUT_INVALID', 'The offset must be 0 or more.', { field: 'offset' });
  if (after != null && offset != null)
    throw new DomainError('INPUT_INVALID', 'Give either after or offset, not both.', { field: 'offset' });
}

/** WHERE condition that starts behind the cursor. */
export function behind(order: Order, after: string | null | undefined, id: Prisma.Sql): Prisma.Sql {
  if (!after) return Prisma.sql`true`;
  const [key, lastId] = decodeCursor(after);
  const sign = Prisma.raw(order.direction === 'desc' ? '<' : '>');
  return Prisma.sql`(${order.key}, ${id}) ${sign} (${key}::text::${Prisma.raw(order.type)}, ${lastId}::uuid)`;
}

export const encodeCursor = (key: string, id: string) => Buffer.from(JSON.stringify([key, id])).toString('base64url');

function decodeCursor(cursor: string): [string, string] {
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    if (typeof key === 'string' && typeof id === 'string' && isId(id)) return [key, id];
  } catch {
    // falls through to the refusal
  }
  throw new DomainError('INPUT_INVALID', 'This cursor is not one of ours. Start again from the first page.', {
    field: 'after',
  });
}

/** Whether a string can be one of our ids at all; anything else simply does not exist. */
export const isId = (id: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(id);

/** The text as an ILIKE pattern that finds it anywhere, its own wildcards taken literally. */
export const contains = (text: string) => `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;

/** Reads one page: ids by the order, the total, and whether more follows. */
export async function pageOfIds(
  prisma: { $queryRaw<T>(sql: Prisma.Sql): Promise<T> },
  from: Prisma.Sql,
  id: Prisma.Sql,
  where: Prisma.Sql[],
  order: Order,
  request: PageRequest,
): Promise<Omit<Page<string>, 'nodes'> & { ids: string[] }> {
  checkPage(request);
  const conditions = where.length ? Prisma.join(where, ' and ') : Prisma.sql`true`;
  const direction = Prisma.raw(order.direction);
  const [rows, [total]] = await Promise.all([
    prisma.$queryRaw<{ id: string; key: string }[]>(Prisma.sql`
      select ${id} as id, (${order.key})::text as key from ${from}
      where ${conditions} and ${behind(order, request.after, id)}
      order by ${order.key} ${direction}, ${id} ${direction}
      limit ${request.first + 1} offset ${request.offset ?? 0}`),
    prisma.$queryRaw<{ count: bigint }[]>(Prisma.sql`select count(*) from ${from} where ${conditions}`),
  ]);
  const page = rows.slice(0, request.first);
  return {
    ids: page.map((row) => row.id),
    cursors: page.map((row) => encodeCursor(row.key, row.id)),
    totalCount: Number(total!.count),
    hasNextPage: rows.length > request.first,
    hasPreviousPage: Boolean(request.after) || (request.offset ?? 0) > 0,
  };
}

/** Rows in the order of the ids asked for; an id without a row gives null. */
export function inOrder<T extends { id: string }>(ids: readonly string[], rows: T[]): (T | null)[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Rows gathered under the ids asked for, in that order. */
export function gathered<T>(ids: readonly string[], rows: T[], idOf: (row: T) => string): T[][] {
  const byId = new Map<string, T[]>(ids.map((id) => [id, []]));
  for (const row of rows) byId.get(idOf(row))?.push(row);
  return ids.map((id) => byId.get(id)!);
}

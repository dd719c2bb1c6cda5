import type { Transaction } from '@claimdesk/platform';

/**
 * The claims whose comments, replies and the like belong to these: they themselves and all that were merged into
 * them, each with the claim asked about. So a merged claim's talk is read where its id leads, and comes back with it.
 */
export async function familyOf(
  db: Pick<Transaction, '$queryRaw'>,
  claimIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ id: string; head: string }[]>`
    with recursive family as (
      select id, id as head from claim where id = any(${[...claimIds]}::uuid[])
      union
      select c.id, f.head from claim c join family f on c.merged_into_id = f.id
    )
    select id, head from family`;
  return new Map(rows.map(({ id, head }) => [id, head]));
}

import type { Transaction } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';

/** "The Independent", "the  independent" and "THE INDEPENDENT" are one outlet. */
export const outletKey = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The outlet's id, made on first sight; safe when two see it first. */
export async function ensureOutlet(tx: Transaction, name: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    insert into outlet (id, name, key) values (${uuid()}::uuid, ${name}, ${outletKey(name)})
    on conflict (key) do update set key = excluded.key
    returning id`;
  return row!.id;
}

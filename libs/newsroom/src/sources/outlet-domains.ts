import type { Transaction } from '@claimdesk/platform';
import { ensureOutlet } from '../articles/outlets.ts';
import { KNOWN_OUTLETS } from './known-outlets.ts';
import { domainsOf } from './source-address.ts';

/**
 * Whose article stands at an address: as people at this desk said before, else as is known of the domain, else as the
 * page names its site, else the domain itself.
 */
export async function outletAt(
  db: Pick<Transaction, 'outletDomain'>,
  url: string,
  siteName: string | null,
): Promise<string> {
  const domains = domainsOf(url);
  const learnt = await db.outletDomain.findMany({ where: { domain: { in: domains } }, include: { outlet: true } });
  for (const domain of domains) {
    const name = learnt.find((row) => row.domain === domain)?.outlet.name ?? KNOWN_OUTLETS[domain];
    if (name) return name;
  }
  return siteName ?? domains[0] ?? new URL(url).hostname;
}

/** Remembers whose articles stand under the address's domain, as someone has just said; the first word stays. */
export async function learnOutlet(tx: Transaction, url: string, outlet: string): Promise<void> {
  const [domain] = domainsOf(url);
  if (!domain || KNOWN_OUTLETS[domain]) return;
  const outletId = await ensureOutlet(tx, outlet);
  await tx.outletDomain.createMany({ data: [{ domain, outletId }], skipDuplicates: true });
}

import { DomainError } from '@claimdesk/domain';
import type { Budget, RateLimiter } from '@claimdesk/platform';
import type { FastifyReply } from 'fastify';
import { Kind, type DocumentNode } from 'graphql';
import type { Account } from './who-asks.ts';

/** What the smallest request costs: so many requests are refused too, not only large ones. */
export const LEAST_COST = 100;

const PUBLIC_FIELDS = new Set(['publishedClaims', 'publishedClaim', 'changes']);

/**
 * Reading and coming in are two accounts of an address: whoever has read all they may must not keep a colleague in the
 * same office from signing in.
 */
export function accountFor(query: DocumentNode, account: Account): Account {
  const reads = query.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.selectionSet.selections.some(
        (field) => field.kind !== Kind.FIELD || PUBLIC_FIELDS.has(field.name.value),
      ),
  );
  return reads || account.key.startsWith('key:') ? account : { ...account, key: `door:${account.key}` };
}

/**
 * Charges an account and says in the answer's headers what is left.
 * @throws DomainError BUDGET_SPENT
 */
export async function charge(
  limiter: RateLimiter,
  account: Account,
  cost: number,
  reply: FastifyReply | undefined,
): Promise<Budget> {
  const { isAllowed, ...budget } = await limiter.spend(account.key, Math.max(cost, LEAST_COST), account.limit);
  const { limit, remaining, resetSeconds } = budget;
  reply?.headers({
    'ratelimit-limit': limit,
    'ratelimit-remaining': remaining,
    'ratelimit-reset': resetSeconds,
  });
  if (isAllowed) return budget;
  reply?.header('retry-after', resetSeconds);
  throw new DomainError(
    'BUDGET_SPENT',
    `This takes ${Math.max(cost, LEAST_COST)} points; of the ${limit} allowed in a minute too few are left. Go on in ${resetSeconds} seconds${account.key.startsWith('key:') ? '' : ', or ask for an API key'}.`,
    { cost, ...budget },
  );
}

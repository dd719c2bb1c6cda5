import { PrismaPg } from '@prisma/adapter-pg';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;
type OpenTransaction = Awaited<ReturnType<Adapter['startTransaction']>>;

/**
 * Prisma's adapter, with the queries of a transaction one after the other. Prisma asks for the relations of an answer
 * all at once, on the one connection that a transaction has; pg warns of it since 8.19 and will refuse it in 9
 * (github.com/prisma/orm/pull/29979; this class goes when that is released).
 */
export class PrismaPgInTurn extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolationLevel) => inTurn(await start(isolationLevel));
    return adapter;
  }
}

function inTurn(transaction: OpenTransaction): OpenTransaction {
  let last: Promise<unknown> = Promise.resolve();
  const afterTheLast =
    <Q, A>(ask: (query: Q) => Promise<A>) =>
    (query: Q): Promise<A> => {
      const answer = last.then(() => ask(query));
      last = answer.catch(() => {});
      return answer;
    };
  return Object.assign(transaction, {
    queryRaw: afterTheLast(transaction.queryRaw.bind(transaction)),
    executeRaw: afterTheLast(transaction.executeRaw.bind(transaction)),
  });
}

import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type {
  ApiKeysService,
  ArticleQueries,
  CheckedElsewhereService,
  ClaimMatchQueries,
  ClaimQueries,
  PublishedClaimQueries,
  SessionsService,
  SourceQueries,
  StalenessService,
  StoryQueries,
  VerdictQueries,
} from '@claimdesk/newsroom';
import type { Config, LiveEvents, Logger, RateLimiter } from '@claimdesk/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NoSchemaIntrospectionCustomRule, type ValidationRule } from 'graphql';
import { accountFor, charge } from './auth/budget.ts';
import { refuseBeyondReach } from './auth/key-reach.ts';
import { LiveSessions } from './auth/live-sessions.ts';
import { whoAsks } from './auth/who-asks.ts';
import type { DeskContext } from './desk-context.ts';
import { formatErrors } from './errors/domain-error.formatter.ts';
import { createLoaders } from './loaders.ts';
import { checkQueryCost } from './query-cost.ts';

export interface GraphqlParts {
  config: Config;
  logger: Logger;
  sessions: SessionsService;
  live: LiveEvents;
  articles: ArticleQueries;
  claims: ClaimQueries;
  stories: StoryQueries;
  verdicts: VerdictQueries;
  matches: ClaimMatchQueries;
  keys: ApiKeysService;
  published: PublishedClaimQueries;
  elsewhere: CheckedElsewhereService;
  limiter: RateLimiter;
  sources: SourceQueries;
  staleness: StalenessService;
}

/** Mercurius with its JIT; one context per request; limits on what a query may ask. */
export function graphqlOptions(
  parts: GraphqlParts,
): Omit<MercuriusDriverConfig, 'driver'> & { driver: typeof MercuriusDriver } {
  const liveSessions = new LiveSessions(parts.live);
  const contextOf = async (request: FastifyRequest, reply?: FastifyReply): Promise<DeskContext> => ({
    ...(await whoAsks(request, parts)),
    loaders: createLoaders(parts),
    req: request,
    ...(reply ? { reply } : {}),
  });
  return {
    driver: MercuriusDriver,
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    jit: 1,
    graphiql: false,
    queryDepth: 12,
    validationRules: limits(parts.config),
    hooks: {
      preExecution: async (schema, document, context, variables) => {
        const desk = context as unknown as DeskContext;
        const { actor, account, refusal, reply } = desk;
        const cost = checkQueryCost(schema, document, variables ?? {});
        if (account)
          desk.spent = { cost, ...(await charge(parts.limiter, accountFor(document, account), cost, reply)) };
        if (refusal) throw refusal;
        refuseBeyondReach(schema, document, actor);
      },
      onResolution: async (execution, context) => {
        const { spent } = context as unknown as DeskContext;
        if (spent) execution.extensions = { ...execution.extensions, budget: spent };
      },
      preSubscriptionExecution: async (schema, document, context) => {
        const { actor, refusal } = context as unknown as DeskContext;
        if (refusal) throw refusal;
        refuseBeyondReach(schema, document, actor);
      },
    },
    errorFormatter: formatErrors(parts.logger) as unknown as MercuriusDriverConfig['errorFormatter'],
    context: contextOf,
    subscription: {
      fullWsTransport: false,
      verifyClient: (info, next) => next(sameOrigin(info.req.headers, parts.config)),
      context: async (socket, request) => {
        const context = await contextOf(request);
        const { actor, mayStay } = context;
        if (actor.id) liveSessions.watch(socket, { holderId: actor.id, mayStay });
        return context;
      },
    },
  };
}

/** Browsers say where a WebSocket comes from; ours comes from our own page. Programs send no origin. */
function sameOrigin(headers: { origin?: string | undefined; host?: string | undefined }, config: Config): boolean {
  if (!headers.origin) return true;
  const host = URL.canParse(headers.origin) ? new URL(headers.origin).host : null;
  return host === headers.host || host === new URL(config.api.publicUrl).host;
}

function limits(config: Config): ValidationRule[] {
  const rules = [maxAliasesRule({ n: 15, allowList: [] }), maxDirectivesRule({ n: 20 })] as unknown as ValidationRule[];
  return config.environment === 'production' ? [...rules, NoSchemaIntrospectionCustomRule] : rules;
}

import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { Actor } from '@claimdesk/domain';
import type {
  ArticleQueries,
  ClaimMatchQueries,
  ClaimQueries,
  SessionsService,
  StoryQueries,
  VerdictQueries,
} from '@claimdesk/newsroom';
import type { Config, LiveEvents, Logger } from '@claimdesk/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NoSchemaIntrospectionCustomRule, type ValidationRule } from 'graphql';
import { LiveSessions } from './auth/live-sessions.ts';
import { readSession } from './auth/session-cookie.ts';
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
}

/** Mercurius with its JIT; one context per request; limits on what a query may ask. */
export function graphqlOptions(
  parts: GraphqlParts,
): Omit<MercuriusDriverConfig, 'driver'> & { driver: typeof MercuriusDriver } {
  const liveSessions = new LiveSessions(parts.sessions, parts.live);
  const contextOf = async (request: FastifyRequest, reply?: FastifyReply): Promise<DeskContext> => ({
    actor: await actorOf(request, parts),
    loaders: createLoaders(parts.articles, parts.claims, parts.stories, parts.verdicts, parts.matches),
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
      preExecution: async (schema, document, _context, variables) => checkQueryCost(schema, document, variables ?? {}),
    },
    errorFormatter: formatErrors(parts.logger) as unknown as MercuriusDriverConfig['errorFormatter'],
    context: contextOf,
    subscription: {
      fullWsTransport: false,
      verifyClient: (info, next) => next(sameOrigin(info.req.headers, parts.config)),
      context: async (socket, request) => {
        const context = await contextOf(request);
        const token = readSession(request, parts.config);
        if (token && context.actor.id) liveSessions.watch(socket, context.actor.id, token);
        return context;
      },
    },
  };
}

function actorOf(request: FastifyRequest, { sessions, config }: GraphqlParts): Promise<Actor> {
  return sessions.actorFor(readSession(request, config));
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

import { existsSync } from 'node:fs';
import path from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigError, LiveEvents, workspaceRoot, type Config } from '@claimdesk/platform';
import { AppModule } from './app.module.ts';
import type { Persona } from './people/person.types.ts';

export interface RunningApi {
  url: string;
  stop(): Promise<void>;
}

export interface ApiOptions {
  /** Demo personas that the sign-in page offers; none in production. */
  personas?: Persona[];
}

/**
 * Starts the API, which serves the built console too.
 * @throws ConfigError when the port is taken
 */
export async function startApi(config: Config, { personas = [] }: ApiOptions = {}): Promise<RunningApi> {
  // An article may be sent as escaped JSON: up to six bytes for one of text. A file comes in base64: four for three.
  const { trustedProxies } = config.api;
  const largest = Math.max(config.article.maxBytes * 3, Math.ceil(config.fetch.maxBytes / 3) * 4);
  const adapter = new FastifyAdapter({
    bodyLimit: largest + 100_000,
    forceCloseConnections: true,
    trustProxy: trustedProxies.length ? trustedProxies : false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for(config, personas), adapter, {
    logger: ['error', 'warn'],
  });
  refuseForeignRequests(app);
  await app.register(cookie);
  await app.register(helmet, { contentSecurityPolicy: contentSecurityPolicy(config) });
  await serveConsole(app);
  await app.get(LiveEvents).listen();
  try {
    // Nest's own listen() would write a stack trace before it lets us say what to do.
    await app.init();
    await app.getHttpAdapter().getInstance().listen({ port: config.api.port, host: config.api.host });
  } catch (error) {
    await app.close();
    if ((error as { code?: string }).code === 'EADDRINUSE')
      throw new ConfigError(
        `Port ${config.api.port} is taken by another program. Stop it, or start with another one: PORT=3001 npm start`,
      );
    throw error;
  }
  const { port } = app.getHttpServer().address() as { port: number };
  return { url: `http://localhost:${port}`, stop: () => app.close() };
}

/**
 * GraphQL over HTTP is JSON in a POST: neither can be sent by a page of another site without asking us first (CSRF).
 * WebSockets are checked by their origin instead.
 */
function refuseForeignRequests(app: NestFastifyApplication): void {
  const refusal = (message: string) => ({ data: null, errors: [{ message, extensions: { code: 'QUERY_INVALID' } }] });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      if (!/^\/graphql(?:\?|$)/.test(request.url) || request.headers.upgrade) return;
      if (request.method !== 'POST')
        return reply.code(405).header('allow', 'POST').send(refusal('Send GraphQL requests by POST.'));
      if (!/^application\/(?:graphql\+)?json\b/i.test(request.headers['content-type'] ?? ''))
        return reply.code(415).send(refusal('Send GraphQL requests as JSON (content-type: application/json).'));
    });
}

/** Only what we serve ourselves runs; the console's styles are made at run time by its style library. */
function contentSecurityPolicy(config: Config) {
  return {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      'font-src': ["'self'", 'data:'],
      'connect-src': ["'self'", config.api.publicUrl.replace(/^http/, 'ws')],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
    },
  };
}

async function serveConsole(app: NestFastifyApplication): Promise<void> {
  const root = path.join(workspaceRoot, 'apps/console/dist');
  if (!existsSync(path.join(root, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root,
    prefix: '/',
    wildcard: false,
    // What the build laid beside each file (apps/console/build/compressed.ts).
    preCompressed: true,
    setHeaders: (reply, file) => {
      // Vite names its files by their content; only the page itself must be asked for anew.
      reply.header(
        'cache-control',
        file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}

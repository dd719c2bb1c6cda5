import { isIP } from 'node:net';
import { homedir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const blankIsUnset = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(blankIsUnset, type.optional());
const whole = (fallback: number, min: number, max: number) =>
  z.preprocess(blankIsUnset, z.coerce.number().int().min(min).max(max).default(fallback));
const hostList = optional(z.string().regex(/^[^\s:,]+:\d+(,[^\s:,]+:\d+)*$/, 'must be host:port,host:port'));

/** An address, or one with a prefix length. */
const isNetwork = (text: string) => {
  const [address = '', prefix] = text.split('/');
  return isIP(address) > 0 && (prefix === undefined || /^\d{1,3}$/.test(prefix));
};

/** Every environment variable the product reads, with the sentence `.env.example` shows for it. */
const Environment = z.object({
  NODE_ENV: z
    .preprocess(blankIsUnset, z.enum(['development', 'production', 'test']).default('development'))
    .describe('production closes introspection of the API.'),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgresql:// address')).describe(
    'Address of PostgreSQL; unset runs the embedded one.',
  ),
  DATABASE_POOL_SIZE: whole(10, 1, 200).describe('Connections that one process keeps to PostgreSQL.'),
  CLAIMDESK_DATABASE_ROLE: z
    .preprocess(blankIsUnset, z.enum(['claimdesk_app', 'none']).default('claimdesk_app'))
    .describe('Role the desk works as in PostgreSQL, which may not edit the audit log; none keeps the login user.'),
  REDIS_URL: optional(z.string().regex(/^rediss?:\/\//, 'must be a redis:// address')).describe(
    'Address of Redis for the job queue; unset keeps the queue in PostgreSQL.',
  ),
  REDIS_SENTINELS: hostList.describe(
    'Redis Sentinels as host:port,host:port; REDIS_URL then gives user, password and database.',
  ),
  REDIS_SENTINEL_NAME: optional(z.string()).describe('Name of the Sentinel master group (default mymaster).'),
  REDIS_CLUSTER: hostList.describe('Nodes of a Redis Cluster as host:port,host:port.'),
  PORT: whole(3000, 0, 65535).describe('Port of the API and the console.'),
  HOST: z
    .preprocess(blankIsUnset, z.string().default('127.0.0.1'))
    .describe('Address to listen on; 0.0.0.0 in a container.'),
  CLAIMDESK_PUBLIC_URL: optional(z.url()).describe(
    'Address under which people reach the desk, if not http://localhost:PORT.',
  ),
  CLAIMDESK_DATA_DIR: optional(z.string()).describe(
    'Folder of the embedded database (default .claimdesk in the checkout).',
  ),
  CLAIMDESK_DEMO_PASSWORD: optional(z.string().min(8, 'needs at least 8 characters')).describe(
    'Password of the demo personas; unset makes a random one and prints it.',
  ),
  CLAIMDESK_PASSWORD: optional(z.string()).describe(
    'Password that `claimdesk people add` gives; unset makes a random one and prints it.',
  ),
  CLAIMDESK_TRUSTED_PROXIES: optional(
    z
      .string()
      .refine((list) => list.split(',').every(isNetwork), 'must be addresses or networks like 10.0.0.0/8,192.0.2.1'),
  ).describe(
    'Addresses or networks of the proxies in front, by commas; only they are believed about who sent a request.',
  ),
  CLAIMDESK_ANONYMOUS_POINTS: whole(300_000, 1_000, 1_000_000_000).describe(
    'What one address may ask of the public API in a minute without a key, in fields of the answers.',
  ),
  CLAIMDESK_PUBLISHER_NAME: optional(z.string().trim().min(1).max(200)).describe(
    'Name under which verdicts are published (default Claimdesk).',
  ),
  CLAIMDESK_PUBLISHER_URL: optional(z.url({ protocol: /^https?$/ })).describe(
    'Home page of the publisher; unset names CLAIMDESK_PUBLIC_URL.',
  ),
  CLAIMDESK_PUBLISHER_CONTACT: optional(
    z.string().regex(/^(https?:\/\/|mailto:)\S+$/, 'must begin with https:// or mailto:'),
  ).describe('Where readers report a mistake, as https:// or mailto: address; shown on the public pages.'),
  OIDC_ISSUER: optional(z.url({ protocol: /^https?$/ })).describe(
    'Address of an OpenID Connect issuer whose accounts may sign in; unset offers passwords only.',
  ),
  OIDC_CLIENT_ID: optional(z.string()).describe('Name under which the issuer knows this desk.'),
  OIDC_CLIENT_SECRET: optional(z.string()).describe(
    'Secret of this desk at the issuer; the address to register there is CLAIMDESK_PUBLIC_URL/auth/oidc/callback.',
  ),
  OIDC_LABEL: optional(z.string().max(60)).describe(
    'What the button for it says after “Sign in with” (default the host of the issuer).',
  ),
  CLAIMDESK_MAX_ARTICLE_BYTES: whole(2_000_000, 1_000, 50_000_000).describe(
    'Largest article accepted, in bytes of UTF-8.',
  ),
  CLAIMDESK_FETCH_ALLOW: hostList.describe(
    'Places as host:port,host:port that articles may be fetched from in spite of a private address or an odd port.',
  ),
  CLAIMDESK_FETCH_PORTS: z
    .preprocess(
      blankIsUnset,
      z
        .string()
        .regex(/^\d{1,5}(,\d{1,5})*$/, 'must be ports by commas')
        .default('80,443'),
    )
    .describe('Ports that articles are fetched from, by commas.'),
  CLAIMDESK_FETCH_MAX_BYTES: whole(6_000_000, 10_000, 100_000_000).describe(
    'Largest page or file that is taken in, in bytes, packed and unpacked.',
  ),
  CLAIMDESK_FETCH_TIMEOUT_SECONDS: whole(20, 1, 120).describe('How long a site may take to send a page, all in all.'),
  CLAIMDESK_FETCH_PAUSE_MS: whole(1_000, 0, 60_000).describe(
    'Least time between two requests to one site, in milliseconds; a site may ask for more in its robots.txt.',
  ),
  CLAIMDESK_REFETCH_HOURS: whole(1, 1, 720).describe(
    'How soon the source of a new article is looked at again; each time without a change doubles it, up to 30 days.',
  ),
  CLAIMDESK_AUDIT_KEY: optional(z.string()).describe(
    'File (or text) of the ed25519 key that signs checkpoints of the audit log; the embedded desk makes its own.',
  ),
  CLAIMDESK_AUDIT_CHECKPOINT_MINUTES: whole(10, 1, 1440).describe(
    'How often a worker signs a checkpoint of the audit log.',
  ),
  WORKER_CONCURRENCY: whole(2, 1, 64).describe('Articles that one worker has in hand at once.'),
  WORKER_HEALTH_PORT: optional(z.coerce.number().int().min(1).max(65535)).describe(
    'Port on which a worker on its own answers /health; unset opens none.',
  ),
  SWEEP_INTERVAL_SECONDS: whole(5, 1, 3600).describe('How often work that was left behind is looked for.'),
  LOG_LEVEL: z
    .preprocess(blankIsUnset, z.enum(['silent', 'error', 'warn', 'info', 'debug', 'trace']).default('info'))
    .describe('How much is logged.'),
});

export interface RedisConfig {
  url: string | null;
  sentinels: { host: string; port: number }[];
  sentinelName: string;
  cluster: { host: string; port: number }[];
}

export interface OidcConfig {
  issuer: string;
  clientId: string;
  clientSecret: string;
  label: string;
}

export interface Config {
  environment: 'development' | 'production' | 'test';
  /** `url` is null where the embedded PostgreSQL is to be started; `role` is null where the login user is kept. */
  database: { url: string | null; poolSize: number; role: string | null };
  /** Null: the queue lives in PostgreSQL. */
  redis: RedisConfig | null;
  api: { host: string; port: number; publicUrl: string; trustedProxies: string[]; anonymousPoints: number };
  /** Who stands behind what is published. `url` is where the public pages are. */
  publisher: { name: string; url: string; homepage: string; contact: string | null };
  /** Null: people sign in by password only. */
  oidc: OidcConfig | null;
  dataDir: string;
  demoPassword: string | null;
  /** For the person that the command line adds. */
  newPassword: string | null;
  article: { maxBytes: number };
  /** What is fetched from the web, and how. `allow` holds host:port. */
  fetch: {
    allow: string[];
    ports: number[];
    maxBytes: number;
    timeoutMs: number;
    pauseMs: number;
    refetchHours: number;
  };
  /** `key` is PEM or its file; `keyFile` is where the embedded desk keeps the one it makes, null elsewhere. */
  audit: { key: string | null; keyFile: string | null; checkpointMinutes: number };
  worker: { concurrency: number; sweepSeconds: number; healthPort: number | null };
  logLevel: string;
}

/** A configuration that cannot work, told in a sentence per variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const hosts = (list: string | undefined) =>
  (list ?? '')
    .split(',')
    .filter(Boolean)
    .map((entry) => {
      const [host, port] = entry.split(':');
      return { host: host!, port: Number(port) };
    });

/**
 * Reads and checks the environment once; everything else takes the nested result.
 * @throws ConfigError naming every variable that is wrong
 */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(
      `The configuration cannot work:\n${lines.join('\n')}\nSee .env.example for what each variable means.`,
    );
  }
  const e = parsed.data;
  const dataDir = path.resolve(workspaceRoot, (e.CLAIMDESK_DATA_DIR ?? '.claimdesk').replace(/^~(?=\/)/, homedir()));
  const hasRedis = e.REDIS_URL || e.REDIS_SENTINELS || e.REDIS_CLUSTER;
  return {
    environment: e.NODE_ENV,
    database: {
      url: e.DATABASE_URL ?? null,
      poolSize: e.DATABASE_POOL_SIZE,
      role: e.CLAIMDESK_DATABASE_ROLE === 'none' ? null : e.CLAIMDESK_DATABASE_ROLE,
    },
    redis: hasRedis
      ? {
          url: e.REDIS_URL ?? null,
          sentinels: hosts(e.REDIS_SENTINELS),
          sentinelName: e.REDIS_SENTINEL_NAME ?? 'mymaster',
          cluster: hosts(e.REDIS_CLUSTER),
        }
      : null,
    api: {
      host: e.HOST,
      port: e.PORT,
      publicUrl: e.CLAIMDESK_PUBLIC_URL ?? `http://localhost:${e.PORT}`,
      trustedProxies: (e.CLAIMDESK_TRUSTED_PROXIES ?? '').split(',').filter(Boolean),
      anonymousPoints: e.CLAIMDESK_ANONYMOUS_POINTS,
    },
    publisher: publisherOf(e),
    oidc: oidcOf(e),
    dataDir,
    demoPassword: e.CLAIMDESK_DEMO_PASSWORD ?? null,
    newPassword: e.CLAIMDESK_PASSWORD ?? null,
    article: { maxBytes: e.CLAIMDESK_MAX_ARTICLE_BYTES },
    fetch: {
      allow: (e.CLAIMDESK_FETCH_ALLOW ?? '').split(',').filter(Boolean),
      ports: e.CLAIMDESK_FETCH_PORTS.split(',').map(Number),
      maxBytes: e.CLAIMDESK_FETCH_MAX_BYTES,
      timeoutMs: e.CLAIMDESK_FETCH_TIMEOUT_SECONDS * 1000,
      pauseMs: e.CLAIMDESK_FETCH_PAUSE_MS,
      refetchHours: e.CLAIMDESK_REFETCH_HOURS,
    },
    audit: {
      key: e.CLAIMDESK_AUDIT_KEY ?? null,
      keyFile: e.DATABASE_URL ? null : path.join(dataDir, 'audit-key.pem'),
      checkpointMinutes: e.CLAIMDESK_AUDIT_CHECKPOINT_MINUTES,
    },
    worker: {
      concurrency: e.WORKER_CONCURRENCY,
      sweepSeconds: e.SWEEP_INTERVAL_SECONDS,
      healthPort: e.WORKER_HEALTH_PORT ?? null,
    },
    logLevel: e.LOG_LEVEL,
  };
}

function publisherOf(e: z.infer<typeof Environment>): Config['publisher'] {
  const url = (e.CLAIMDESK_PUBLIC_URL ?? `http://localhost:${e.PORT}`).replace(/\/+$/, '');
  return {
    name: e.CLAIMDESK_PUBLISHER_NAME ?? 'Claimdesk',
    url,
    homepage: e.CLAIMDESK_PUBLISHER_URL ?? url,
    contact: e.CLAIMDESK_PUBLISHER_CONTACT ?? null,
  };
}

function oidcOf(e: z.infer<typeof Environment>): OidcConfig | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = e;
  if (!issuer && !clientId && !clientSecret) return null;
  if (!issuer || !clientId || !clientSecret)
    throw new ConfigError(
      'Signing in by OpenID Connect needs all of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or none of them.',
    );
  return { issuer, clientId, clientSecret, label: e.OIDC_LABEL ?? new URL(issuer).host };
}

/** The checkout, whichever folder the process was started in. */
export const workspaceRoot = path.resolve(import.meta.dirname, '../../../..');

/** Name and sentence of every variable, for `.env.example` and its test. */
export function describeEnvironment(): { name: string; description: string }[] {
  return Object.entries(Environment.shape).map(([name, type]) => ({
    name,
    description: (type as z.ZodType).description ?? '',
  }));
}

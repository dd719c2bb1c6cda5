import pg from 'pg';
import { ConfigError } from '../config/config.ts';
import { PrismaClient } from './generated/client.ts';
import { PrismaPgInTurn } from './prisma-pg.ts';

export * from './generated/client.ts';

/** A client inside an open transaction. */
export type Transaction = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$use' | '$extends'>;

export interface DatabaseOptions {
  poolSize: number;
  /** PostgreSQL's role that every connection of the pool takes; null keeps the login user. */
  role: string | null;
}

/** The one pool of a process and Prisma upon it. */
export class Database {
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;

  private constructor(
    /** As configured: who connects by it directly is the login user, who owns the tables. */
    readonly url: string,
    { poolSize, role }: DatabaseOptions,
  ) {
    const connectionString = withSettings(url, role);
    this.pool = new pg.Pool({ connectionString, max: poolSize, connectionTimeoutMillis: 5_000 });
    // An idle connection that PostgreSQL drops (restart) must not end the process; the next query takes a new one.
    this.pool.on('error', () => {});
    this.prisma = new PrismaClient({ adapter: new PrismaPgInTurn(this.pool) });
  }

  /**
   * A database that is away is no error: the pool tries again with every query.
   * @throws ConfigError when the login user may not take the role
   */
  static async open(url: string, options: DatabaseOptions): Promise<Database> {
    const database = new Database(url, options);
    const refusal = await database.pool.query('select 1').then(
      () => null,
      (error: pg.DatabaseError) => (isRoleRefused(error) ? error.message : null),
    );
    if (refusal === null) return database;
    await database.close();
    throw new ConfigError(
      `PostgreSQL does not let the desk work as the role ${options.role} (${refusal}). Run \`claimdesk migrate\`, which makes ` +
        `it, and as an administrator: GRANT ${options.role} TO <the user of DATABASE_URL>. To work as that user instead, who may ` +
        'edit the audit log if it owns the tables, set CLAIMDESK_DATABASE_ROLE=none.',
    );
  }

  async close(): Promise<void> {
    await this.prisma.$disconnect();
    await this.pool.end();
  }
}

/**
 * The address with settings that hold from the first statement on: the role (RESET ROLE leads back from it) and UTC,
 * since Prisma's adapter writes times without their zone.
 */
function withSettings(url: string, role: string | null): string {
  const own = new URLSearchParams(url.split('?')[1]).get('options');
  const options = [own, '-c TimeZone=UTC', role && `-c role=${role}`].filter(Boolean).join(' ');
  return `${url}${url.includes('?') ? '&' : '?'}options=${encodeURIComponent(options)}`;
}

/** 22023: there is no such role; 42501: it may not be taken. */
const isRoleRefused = ({ code, message }: pg.DatabaseError) =>
  (code === '22023' || code === '42501') && /\brole\b/.test(message);

/** Whether an error is PostgreSQL refusing a duplicate of a unique key. */
export function isDuplicate(error: unknown): boolean {
  return (error as { code?: string } | null)?.code === 'P2002';
}

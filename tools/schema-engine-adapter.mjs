// How the WebAssembly schema engine reaches PostgreSQL: Prisma's own pg adapter, mended where it serves queries but not
// migrations.
import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** PostgreSQL's one-byte internal type "char", which fills the catalog tables; the adapter refuses to read it. */
const INTERNAL_CHAR = 18;
const BLANK_PADDED_CHAR = 1042;

function withDatabase(url, database) {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
}

const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

/** One connection for the whole session: the engine's advisory lock and search path belong to it. */
function settings(url) {
  const schema = new URL(url).searchParams.get('schema') ?? undefined;
  return [{ connectionString: url, max: 1, idleTimeoutMillis: 0 }, { schema }];
}

function mended(adapter) {
  const { performIO, queryRaw } = adapter;
  adapter.queryRaw = async (query) => {
    let characters = [];
    const reader = Object.create(adapter, {
      performIO: {
        value: async (inner) => {
          const result = await performIO.call(adapter, inner);
          characters = result.fields.flatMap(({ dataTypeID }, i) => (dataTypeID === INTERNAL_CHAR ? [i] : []));
          for (const i of characters) result.fields[i].dataTypeID = BLANK_PADDED_CHAR;
          return result;
        },
      },
    });
    const result = await queryRaw.call(reader, query);
    for (const i of characters) result.columnTypes[i] = ColumnTypeEnum.Character;
    return result;
  };
  // The adapter cuts a script at every semicolon, also inside a function body or a string. PostgreSQL takes it whole,
  // as one transaction, which is what the native engine sends.
  adapter.executeScript = async (sql) => {
    await adapter.executeRaw({ sql, args: [], argTypes: [] });
  };
  return adapter;
}

export class EngineAdapter extends PrismaPg {
  #url;
  #shadowUrl;

  constructor({ url, shadowDatabaseUrl }) {
    super(...settings(url));
    this.#url = url;
    this.#shadowUrl = shadowDatabaseUrl;
  }

  async connect() {
    return mended(await super.connect());
  }

  /** A scratch database to replay the migrations in. The stock method forgets its name when it is given a URL. */
  async connectToShadowDb() {
    return this.#shadowUrl ? this.#emptied(this.#shadowUrl) : this.#created();
  }

  /** For a role that may not create databases. Prisma's own rule applies: whatever is in that database is lost. */
  async #emptied(url) {
    const shadow = mended(await new PrismaPg(...settings(url)).connect());
    await shadow.executeScript('DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public;');
    return shadow;
  }

  async #created() {
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    const admin = new pg.Client({ connectionString: this.#url });
    await admin.connect();
    await admin.query(`CREATE DATABASE ${quoted(name)}`);
    const shadow = mended(await new PrismaPg(...settings(withDatabase(this.#url, name))).connect());
    const close = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await close();
      await admin.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
      await admin.end();
    };
    return shadow;
  }
}

/** What the CLI asks of the engine before it migrates: is the database there, make it, drop it. */
export async function runDatabaseCommand(command, url) {
  const database = decodeURIComponent(new URL(url).pathname.slice(1));
  const [target, sql] =
    {
      'can-connect-to-database': [database, 'SELECT 1'],
      'create-database': ['postgres', `CREATE DATABASE ${quoted(database)}`],
      'drop-database': ['postgres', `DROP DATABASE IF EXISTS ${quoted(database)} WITH (FORCE)`],
    }[command] ?? [];
  if (!sql) throw new Error(`This schema engine does not know the command ${command}.`);
  const client = new pg.Client({ connectionString: withDatabase(url, target) });
  await client.connect();
  try {
    await client.query(sql);
  } catch (error) {
    // Two processes that start together both find no database, and one of them makes it.
    if (error.code !== '42P04') throw error;
  } finally {
    await client.end();
  }
}

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// Without this the CLI would download its native engine. Whoever has that engine sets the variable to its path.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('./tools/schema-engine.mjs', import.meta.url));

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: {
    // Generating the client needs no database, yet the CLI wants a URL that reads like one; an empty one is none.
    url: process.env.DATABASE_URL || 'postgresql://localhost:5432/claimdesk',
    shadowDatabaseUrl: process.env.SHADOW_DATABASE_URL || undefined,
  },
});

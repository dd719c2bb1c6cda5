import 'reflect-metadata';
import { ConfigError, readConfig } from '@claimdesk/platform';
import { startApi } from './start-api.ts';

try {
  const config = readConfig();
  if (!config.database.url)
    throw new ConfigError('Set DATABASE_URL: the API on its own needs a PostgreSQL to work on.');
  const api = await startApi(config);
  console.log(`Claimdesk is ready at ${config.api.publicUrl}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void api.stop().then(() => process.exit(0)));
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}

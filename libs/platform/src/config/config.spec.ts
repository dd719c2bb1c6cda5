import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeEnvironment, readConfig, workspaceRoot } from './config.ts';

describe('the configuration', () => {
  it('works with nothing set: embedded database, queue in PostgreSQL', () => {
    const config = readConfig({});
    expect(config.database.url).toBeNull();
    expect(config.redis).toBeNull();
    expect(config.api).toMatchObject({ port: 3000, publicUrl: 'http://localhost:3000' });
    expect(config.dataDir).toBe(path.join(workspaceRoot, '.claimdesk'));
  });

  it('takes blank variables as unset', () => {
    expect(readConfig({ REDIS_URL: '', DATABASE_URL: '', PORT: '' })).toEqual(readConfig({}));
  });

  it('reads Sentinels and Cluster nodes', () => {
    const { redis } = readConfig({ REDIS_SENTINELS: 'a:26379,b:26380', REDIS_SENTINEL_NAME: 'desk' });
    expect(redis).toEqual({
      url: null,
      sentinels: [
        { host: 'a', port: 26379 },
        { host: 'b', port: 26380 },
      ],
      sentinelName: 'desk',
      cluster: [],
    });
    expect(readConfig({ REDIS_CLUSTER: 'n1:7000' }).redis?.cluster).toEqual([{ host: 'n1', port: 7000 }]);
  });

  it.each([
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL: must be a postgresql:\/\/ address/],
    [{ REDIS_URL: 'localhost' }, /REDIS_URL/],
    [{ PORT: '99999' }, /PORT/],
    [{ CLAIMDESK_DEMO_PASSWORD: 'short' }, /at least 8/],
    [{ REDIS_SENTINELS: 'nonsense' }, /host:port/],
  ])('says in words what is wrong with %j', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });

  it('names every wrong variable at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'loud' })).toThrow(/PORT[^]*LOG_LEVEL/);
  });

  it('is explained in .env.example, variable by variable', () => {
    const example = readFileSync(path.join(workspaceRoot, '.env.example'), 'utf8');
    const missing = describeEnvironment().filter(({ name }) => !new RegExp(`^#? ?${name}=`, 'm').test(example));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

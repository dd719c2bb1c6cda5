import { can, systemActor, type Actor } from '@claimdesk/domain';
import { RateLimiter } from '@claimdesk/platform';
import { redisServer, testDatabase, type TestDatabase } from '@claimdesk/testing';
import { DAY, HOUR } from '../people/clock.ts';
import { codeOf, peopleDesk, refusal, type PeopleDesk } from '../people/people.fixture.ts';
import { personActor } from '../people/sessions.service.ts';
import { UnitOfWork } from '../unit-of-work.ts';
import { ApiKeysService, type KeyInput } from './api-keys.service.ts';

let test: TestDatabase;
let desk: PeopleDesk;
let keys: ApiKeysService;
let admin: Actor;
beforeAll(async () => {
  test = await testDatabase();
  desk = await peopleDesk(test.url);
  keys = new ApiKeysService(desk.database, desk.get(UnitOfWork), desk.clock);
  admin = personActor(await desk.someone('ADMIN'));
});
afterAll(async () => {
  await desk.stop();
  await test.drop();
});

const make = (rest: Partial<KeyInput> = {}) =>
  keys.create(admin, { name: 'Archive', scopes: ['published:read'], ...rest });

describe('an API key', () => {
  it('lets in with its scopes and no more; the database holds no more than its hash', async () => {
    const { key, token } = await make({ scopes: ['articles:write', 'published:read'], pointsPerMinute: 5_000 });
    const { actor, pointsPerMinute } = await keys.holderOf(token);
    expect(actor).toEqual({
      kind: 'KEY',
      id: key.id,
      name: 'Archive',
      role: null,
      scopes: ['published:read', 'articles:write'],
    });
    expect(pointsPerMinute).toBe(5_000);
    expect(can(actor, 'article:ingest')).toBe(true);
    expect(can(actor, 'claim:read')).toBe(false);
    const rows = await desk.database.prisma.$queryRaw<{ row: string }[]>`
      select k::text as row from api_key k union all select e::text from audit_event e union all select p::text from audit_personal p`;
    expect(rows.map(({ row }) => row).join('\n')).not.toContain(token);
    expect(key.hint).toBe(token.slice(0, 10));
    expect(key.createdBy).toMatchObject({ id: admin.id });
    expect(key).not.toHaveProperty('tokenHash');
  });

  it('expires by itself, and says so only to whoever holds it', async () => {
    const { token } = await make({ days: 2 });
    desk.clock.pass(2 * DAY - 1);
    await keys.holderOf(token);
    desk.clock.pass(1);
    expect((await refusal(keys.holderOf(token)))!.message).toMatch(/expired on/);
    const { token: other } = await make();
    const unknown = other.replace(/^cdk_./, (start) => (start.endsWith('A') ? 'cdk_B' : 'cdk_A'));
    expect((await refusal(keys.holderOf(unknown)))!.message).toMatch(/not copied whole/);
  });

  it('is ended at once by revoking, once and for all', async () => {
    const { key, token } = await make();
    const revoked = await keys.revoke(admin, key.id);
    expect(revoked.state).toBe('REVOKED');
    expect((await refusal(keys.holderOf(token)))!.message).toMatch(/revoked/);
    expect(await keys.isOpen(key.id)).toBe(false);
    desk.clock.pass(HOUR);
    expect((await keys.revoke(admin, key.id)).revokedAt).toEqual(revoked.revokedAt);
    expect(await codeOf(keys.rotate(admin, { id: key.id }))).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('is rotated without downtime: both are good until the grace ends', async () => {
    const { key, token } = await make({ days: 10 });
    desk.clock.pass(DAY);
    const { key: next, token: nextToken } = await keys.rotate(admin, { id: key.id, graceHours: 3 });
    expect(next).toMatchObject({ name: 'Archive', scopes: ['published:read'], replacesId: key.id });
    expect(next.expiresAt.getTime() - desk.clock.now().getTime()).toBe(10 * DAY);
    expect((await keys.holderOf(token)).actor.id).toBe(key.id);
    expect((await keys.holderOf(nextToken)).actor.id).toBe(next.id);
    expect((await keys.list(admin)).find(({ id }) => id === key.id)!.state).toBe('ROTATED');
    expect(await codeOf(keys.rotate(admin, { id: key.id }))).toBe('TRANSITION_NOT_ALLOWED');
    desk.clock.pass(3 * HOUR);
    expect(await codeOf(keys.holderOf(token))).toBe('KEY_INVALID');
    await keys.holderOf(nextToken);
  });

  it('rotated by two people at once has one successor', async () => {
    const { key } = await make();
    const codes = await Promise.all([1, 2, 3].map(() => codeOf(keys.rotate(admin, { id: key.id }))));
    expect(codes.sort()).toEqual(['TRANSITION_NOT_ALLOWED', 'TRANSITION_NOT_ALLOWED', null].sort());
  });

  it('shows when it was last used, written once a minute however busy it is', async () => {
    const { key, token } = await make();
    const used = async () => (await keys.list(admin)).find(({ id }) => id === key.id)!.lastUsedAt;
    expect(await used()).toBeNull();
    await keys.holderOf(token);
    const first = await used();
    expect(first).toEqual(desk.clock.now());
    desk.clock.pass(59_000);
    await keys.holderOf(token);
    expect(await used()).toEqual(first);
    desk.clock.pass(1_000);
    await keys.holderOf(token);
    expect(await used()).toEqual(desk.clock.now());
  });

  it.each<[string, Partial<KeyInput>]>([
    ['without a name', { name: ' ' }],
    ['without a scope', { scopes: [] }],
    ['for something there is not', { scopes: ['verdicts:write'] }],
    ['for no time', { days: 0 }],
    ['for ever', { days: 10_000 }],
    ['for part of a day', { days: 1.5 }],
    ['without a budget', { pointsPerMinute: 0 }],
  ])('%s is not made', async (_, input) => expect(await codeOf(make(input))).toBe('INPUT_INVALID'));

  it.each(['EDITOR', 'REVIEWER'] as const)('is not for an %s to make, see or end', async (role) => {
    const actor = personActor(await desk.someone(role));
    const { key } = await make();
    for (const attempt of [
      keys.create(actor, { name: 'x', scopes: ['published:read'] }),
      keys.list(actor),
      keys.rotate(actor, { id: key.id }),
      keys.revoke(actor, key.id),
    ])
      expect(await codeOf(attempt)).toBe('FORBIDDEN');
  });

  it('cannot make keys itself, whatever its scopes', async () => {
    const { token } = await make({ scopes: ['published:read', 'claims:read', 'articles:write'] });
    const { actor } = await keys.holderOf(token);
    expect(await codeOf(keys.create(actor, { name: 'x', scopes: ['published:read'] }))).toBe('FORBIDDEN');
  });

  it('made, rotated and revoked is in the audit log, by the command line too', async () => {
    const { key } = await keys.create(systemActor('Command line'), { name: 'Wire', scopes: ['claims:read'] });
    await keys.rotate(admin, { id: key.id });
    await keys.revoke(admin, key.id);
    const events = await desk.database.prisma.auditEvent.findMany({
      where: { subjectId: key.id },
      orderBy: { seq: 'asc' },
    });
    expect(events.map(({ action }) => action)).toEqual(['key.created', 'key.rotated', 'key.revoked']);
  });
});

describe('the limits', () => {
  it.each(['PostgreSQL', 'Redis'] as const)('are counted together by all processes in %s', async (store) => {
    const server = store === 'Redis' ? await redisServer() : null;
    const redis = server && { url: server.url, sentinels: [], sentinelName: 'mymaster', cluster: [] };
    const [one, two] = [new RateLimiter(desk.database.pool, redis), new RateLimiter(desk.database.pool, redis)];
    // Until they have found Redis they count by themselves.
    const areTogether = async (n: number) => {
      await one.spend(`found ${n}`, 1, 1_000);
      return (await two.spend(`found ${n}`, 1, 1_000)).remaining === 998;
    };
    for (let n = 0; !(await areTogether(n)); n++) await new Promise((done) => setTimeout(done, 50));
    expect(await one.spend('a', 600, 1_000)).toMatchObject({ isAllowed: true, limit: 1_000, remaining: 400 });
    expect(await two.spend('a', 300, 1_000)).toMatchObject({ isAllowed: true, remaining: 100 });
    const refused = await one.spend('a', 101, 1_000);
    expect(refused).toMatchObject({ isAllowed: false, remaining: 0 });
    expect(refused.resetSeconds).toBeGreaterThan(0);
    expect(refused.resetSeconds).toBeLessThanOrEqual(60);
    expect(await two.spend('b', 1_000, 1_000)).toMatchObject({ isAllowed: true, remaining: 0 });
    one.close();
    two.close();
    await server?.stop();
  });
});

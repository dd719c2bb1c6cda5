import { testDatabase, type TestDatabase } from '@claimdesk/testing';
import { MINUTE, SECOND } from './clock.ts';
import { codeOf, PASSWORD, peopleDesk, type PeopleDesk } from './people.fixture.ts';
import { RECOVERY_CODES } from './second-factor.service.ts';
import { personActor } from './sessions.service.ts';
import { FREE_TRIES } from './sign-in-throttle.ts';

let database: TestDatabase;
let desk: PeopleDesk;
beforeAll(async () => {
  database = await testDatabase();
  desk = await peopleDesk(database.url);
});
afterAll(async () => {
  await desk.stop();
  await database.drop();
});

async function guarded() {
  const person = await desk.someone();
  return { person, ...(await desk.withSecondFactor(person)) };
}

describe('setting up the second factor', () => {
  it('counts only once a code confirms it', async () => {
    const person = await desk.someone();
    const { secret, uri } = await desk.factors.start(personActor(person));
    expect(uri).toMatch(/^otpauth:\/\/totp\/Claimdesk:person\d+(@|%40)example\.org\?.*secret=/);
    await desk.signIn(person);
    const wrong = { code: '000000', client: desk.from() };
    expect(await codeOf(desk.factors.confirm(personActor(person), wrong))).toBe('SECOND_FACTOR_WRONG');
    await desk.signIn(person);
    const { recoveryCodes } = await desk.factors.confirm(personActor(person), { ...wrong, code: desk.code(secret) });
    expect(new Set(recoveryCodes).size).toBe(RECOVERY_CODES);
    expect(await desk.factors.state(personActor(person))).toEqual({ isOn: true, recoveryCodesLeft: RECOVERY_CODES });
    expect(await codeOf(desk.signIn(person))).toBe('SECOND_FACTOR_REQUIRED');
  });

  it('ends the other sessions and goes on here under a new token', async () => {
    const person = await desk.someone();
    const before = (await desk.signIn(person)).session;
    const { session } = await desk.withSecondFactor(person);
    expect((await desk.sessions.actorFor(before.token)).kind).toBe('ANONYMOUS');
    expect((await desk.sessions.actorFor(session.token)).kind).toBe('PERSON');
  });

  it.each([
    ['starting over while one is in force', (actor) => desk.factors.start(actor)],
    ['confirming twice', (actor) => desk.factors.confirm(actor, { code: '123456', client: desk.from() })],
  ] as [string, (actor: ReturnType<typeof personActor>) => Promise<unknown>][])('refuses %s', async (_, again) => {
    const { person } = await guarded();
    expect(await codeOf(again(personActor(person)))).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('keeps recovery codes as hashes only', async () => {
    const { recoveryCodes } = await guarded();
    const { rows } = await desk.database.pool.query('select r::text as row from recovery_code r');
    for (const code of recoveryCodes) expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''));
  });
});

describe('a code at the door', () => {
  it.each([
    ['of now lets in', 0, null],
    ['of the step before lets in, for slow fingers', -1, null],
    ['of the step after lets in, for a fast clock', 1, null],
    ['two steps old is wrong', -2, 'SECOND_FACTOR_WRONG'],
    ['two steps ahead is wrong', 2, 'SECOND_FACTOR_WRONG'],
  ])('%s', async (_, steps, expected) => {
    const { person, secret } = await guarded();
    desk.clock.pass(2 * MINUTE);
    expect(await codeOf(desk.signIn(person, { code: desk.code(secret, steps) }))).toBe(expected);
  });

  it('may be typed with a space', async () => {
    const { person, secret } = await guarded();
    await desk.signIn(person, { code: desk.code(secret).replace(/^(...)/, '$1 ') });
  });

  it('works once, also when it comes twice at the same time', async () => {
    const { person, secret } = await guarded();
    const code = desk.code(secret);
    const outcomes = await Promise.all([1, 2, 3].map(() => codeOf(desk.signIn(person, { code }))));
    expect(outcomes.sort()).toEqual(['SECOND_FACTOR_WRONG', 'SECOND_FACTOR_WRONG', null].sort());
    expect(await codeOf(desk.signIn(person, { code }))).toBe('SECOND_FACTOR_WRONG');
  });

  it('cannot be followed by the code of a step before', async () => {
    const { person, secret } = await guarded();
    await desk.signIn(person, { code: desk.code(secret) });
    expect(await codeOf(desk.signIn(person, { code: desk.code(secret, -1) }))).toBe('SECOND_FACTOR_WRONG');
  });

  it('is not asked for, nor told to be needed, with a wrong password', async () => {
    const { person, secret } = await guarded();
    expect(await codeOf(desk.signIn(person, { password: 'wrong' }))).toBe('SIGN_IN_FAILED');
    expect(await codeOf(desk.signIn(person, { password: 'wrong', code: desk.code(secret) }))).toBe('SIGN_IN_FAILED');
    // The code above was not used up by that.
    await desk.signIn(person, { code: desk.code(secret) });
  });

  it('cannot be guessed: wrong codes are throttled, being asked for one is not', async () => {
    const { person, secret } = await guarded();
    for (let n = 0; n < 2 * FREE_TRIES.account; n++)
      expect(await codeOf(desk.signIn(person))).toBe('SECOND_FACTOR_REQUIRED');
    for (let n = 0; n < FREE_TRIES.account; n++)
      expect(await codeOf(desk.signIn(person, { code: 'abcdef' }))).toBe('SECOND_FACTOR_WRONG');
    expect(await codeOf(desk.signIn(person, { code: desk.code(secret) }))).toBe('TOO_MANY_ATTEMPTS');
    desk.clock.pass(5 * SECOND);
    await desk.signIn(person, { code: desk.code(secret) });
  });
});

describe('a recovery code', () => {
  it('lets in once in place of a code, however it is typed', async () => {
    const { person, recoveryCodes } = await guarded();
    const code = ` ${recoveryCodes[3]!.toUpperCase().replaceAll('-', ' ')}`;
    await desk.signIn(person, { code });
    expect(await codeOf(desk.signIn(person, { code }))).toBe('SECOND_FACTOR_WRONG');
    expect((await desk.factors.state(personActor(person))).recoveryCodesLeft).toBe(RECOVERY_CODES - 1);
  });

  it("does not open anyone else's account", async () => {
    const [{ recoveryCodes }, { person }] = [await guarded(), await guarded()];
    expect(await codeOf(desk.signIn(person, { code: recoveryCodes[0]! }))).toBe('SECOND_FACTOR_WRONG');
  });
});

describe('taking the second factor away', () => {
  const remove = (actor: ReturnType<typeof personActor>, password: string, code: string) =>
    desk.factors.remove(actor, { password, code, client: desk.from() });

  it('needs both the password and a code', async () => {
    const { person, secret } = await guarded();
    const actor = personActor(person);
    expect(await codeOf(remove(actor, 'wrong', desk.code(secret)))).toBe('SIGN_IN_FAILED');
    expect(await codeOf(remove(actor, PASSWORD, '000000'))).toBe('SECOND_FACTOR_WRONG');
    expect(await codeOf(remove(actor, PASSWORD, ''))).toBe('SECOND_FACTOR_REQUIRED');
    await remove(actor, PASSWORD, desk.code(secret));
    await desk.signIn(person);
    expect(await desk.factors.state(actor)).toEqual({ isOn: false, recoveryCodesLeft: 0 });
  });

  it('can be done by an admin for someone who lost everything; it ends their sessions', async () => {
    const [admin, { person, session }] = [await desk.someone('ADMIN'), await guarded()];
    await desk.factors.reset(personActor(admin), person.id);
    expect((await desk.sessions.actorFor(session.token)).kind).toBe('ANONYMOUS');
    await desk.signIn(person);
  });

  it.each([
    ['an editor for someone else', 'EDITOR', 'FORBIDDEN'],
    ['for someone who has none', 'ADMIN', 'TRANSITION_NOT_ALLOWED'],
  ] as const)('is refused to %s', async (_, role, code) => {
    const [actor, other] = [await desk.someone(role), await desk.someone()];
    expect(await codeOf(desk.factors.reset(personActor(actor), other.id))).toBe(code);
  });
});

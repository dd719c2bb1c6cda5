import { testDatabase, type TestDatabase } from '@claimdesk/testing';
import { DAY, MINUTE, SECOND } from './clock.ts';
import { codeOf, PASSWORD, peopleDesk, refusal, type PeopleDesk } from './people.fixture.ts';
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

const attempt = (email: string, password = 'wrong', address: string | null = null) =>
  desk.signIns.signIn({ email, password, client: desk.from(address) });
async function fail(email: string, times: number, address: string | null = null): Promise<void> {
  for (let n = 0; n < times; n++) await refusal(attempt(email, 'wrong', address));
}

describe('signing in', () => {
  it('needs the right password; how the address is written does not matter', async () => {
    const person = await desk.someone();
    const { session } = await attempt(`  ${person.email.toUpperCase()} `, PASSWORD);
    expect(session.token).toMatch(/^[\w-]{43}$/);
    expect(await desk.sessions.actorFor(session.token)).toEqual(personActor(person));
  });

  it('keeps nothing of the token but its sha256', async () => {
    const { session } = await desk.signIn(await desk.someone());
    const rows = await desk.database.pool.query('select s::text as row from session s');
    expect(JSON.stringify(rows.rows)).not.toContain(session.token);
  });

  it('is audited as done by the person', async () => {
    const person = await desk.someone();
    await desk.signIn(person);
    const event = await desk.database.prisma.auditEvent.findFirst({
      where: { subjectId: person.id },
      orderBy: { seq: 'desc' },
    });
    expect(event).toMatchObject({ action: 'person.signed-in', actorKind: 'PERSON', actorId: person.id });
  });

  it('is refused in the same words whoever it is', async () => {
    const admin = await desk.someone('ADMIN');
    const [known, disabled, invited] = [await desk.someone(), await desk.someone(), await desk.someone()];
    await desk.people.disable(personActor(admin), disabled.id);
    await desk.database.prisma.person.update({ where: { id: invited.id }, data: { passwordHash: null } });
    const answers = [
      await refusal(attempt('nobody@example.org')),
      await refusal(attempt('no address\0at all')),
      await refusal(attempt(known.email)),
      await refusal(attempt(known.email, '')),
      await refusal(attempt(disabled.email)),
      await refusal(attempt(disabled.email, PASSWORD)),
      await refusal(attempt(invited.email, PASSWORD)),
    ];
    const sentence = 'E-mail or password is not right. Check both and try again.';
    expect(answers).toEqual(answers.map(() => ({ code: 'SIGN_IN_FAILED', message: sentence })));
  });

  it('takes the work of a password check for an unknown address too', async () => {
    const { email } = await desk.someone();
    const timed = async (address: string) => {
      const began = performance.now();
      await refusal(attempt(address));
      return performance.now() - began;
    };
    const pairs: [number, number][] = [];
    for (let n = 0; n < 4; n++) pairs.push([await timed(email), await timed('somebody.else@example.org')]);
    const fastest = (at: number) => Math.min(...pairs.map((pair) => pair[at]!));
    // Without the check it would be a hundredth.
    expect(fastest(1)).toBeGreaterThan(fastest(0) / 5);
  });
});

describe('guessing is slowed down', () => {
  it('per account: the first tries are free, then the delays double up to a quarter of an hour', async () => {
    const { email } = await desk.someone();
    await fail(email, FREE_TRIES.account - 1);
    const delays = [];
    for (let n = 0; n < 10; n++) {
      expect(await codeOf(attempt(email))).toBe('SIGN_IN_FAILED');
      const { seconds } = (await attempt(email, PASSWORD).catch((error: { details: object }) => error.details)) as {
        seconds: number;
      };
      delays.push(seconds);
      desk.clock.pass(seconds * SECOND);
    }
    expect(delays).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900, 900]);
  });

  it('says how long to wait, and lets in whoever waits', async () => {
    const person = await desk.someone();
    await fail(person.email, FREE_TRIES.account);
    expect(await refusal(desk.signIn(person))).toEqual({
      code: 'TOO_MANY_ATTEMPTS',
      message: 'Too many attempts. Try again in 5 seconds.',
    });
    desk.clock.pass(5 * SECOND);
    await expect(desk.signIn(person)).resolves.toBeDefined();
  });

  it('forgets the wrong tries once the password was right', async () => {
    const person = await desk.someone();
    await fail(person.email, FREE_TRIES.account - 1);
    await desk.signIn(person);
    await fail(person.email, FREE_TRIES.account - 1);
    await expect(desk.signIn(person)).resolves.toBeDefined();
  });

  it('forgets them after a day without any', async () => {
    const { email } = await desk.someone();
    await fail(email, FREE_TRIES.account - 1);
    desk.clock.pass(DAY + SECOND);
    await fail(email, 1);
    expect(await codeOf(attempt(email))).toBe('SIGN_IN_FAILED');
  });

  it('for an account that does not exist in the same way and words', async () => {
    const { email } = await desk.someone();
    const seen = await Promise.all(
      [email, 'phantom@example.org'].map(async (address) => {
        const answers = [];
        for (let n = 0; n <= FREE_TRIES.account; n++) answers.push(await refusal(attempt(address)));
        return answers;
      }),
    );
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]!.at(-1)!.code).toBe('TOO_MANY_ATTEMPTS');
  });

  it('lets of forty tries at once no more through than one after the other', async () => {
    const { email } = await desk.someone();
    const codes = await Promise.all(Array.from({ length: 40 }, () => codeOf(attempt(email))));
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(FREE_TRIES.account);
    expect(new Set(codes)).toEqual(new Set(['SIGN_IN_FAILED', 'TOO_MANY_ATTEMPTS']));
  });

  it('per address, whichever accounts are tried; others at other addresses are let in', async () => {
    const person = await desk.someone();
    await Promise.all(
      Array.from({ length: FREE_TRIES.address }, (_, n) =>
        refusal(attempt(`guess${n}@example.org`, 'x', '192.0.2.66')),
      ),
    );
    expect(await codeOf(desk.signIn(person, { client: desk.from('192.0.2.66') }))).toBe('TOO_MANY_ATTEMPTS');
    await expect(desk.signIn(person, { client: desk.from('192.0.2.67') })).resolves.toBeDefined();
  });

  it('does not count right passwords against an address: an office signs in as one', async () => {
    const person = await desk.someone();
    for (let n = 0; n <= FREE_TRIES.address; n++) await desk.signIn(person, { client: desk.from('192.0.2.80') });
  });
});

describe('changing the password', () => {
  const change = (actor: ReturnType<typeof personActor>, current: string, next: string, token: string | null = null) =>
    desk.passwords.change(actor, { current, next, client: desk.from(null, token) });

  it('ends the other sessions and goes on here under a new token', async () => {
    const person = await desk.someone();
    const [here, there] = [(await desk.signIn(person)).session, (await desk.signIn(person)).session];
    desk.clock.pass(10 * MINUTE);
    const fresh = await change(personActor(person), PASSWORD, 'seven quiet lanterns', here.token);
    const kinds = await Promise.all(
      [here, there, fresh].map(async ({ token }) => (await desk.sessions.actorFor(token)).kind),
    );
    expect(kinds).toEqual(['ANONYMOUS', 'ANONYMOUS', 'PERSON']);
    expect(fresh.expiresAt).toEqual(here.expiresAt);
    expect(await codeOf(desk.signIn(person))).toBe('SIGN_IN_FAILED');
    await desk.signIn(person, { password: 'seven quiet lanterns' });
  });

  it.each([
    ['without the current password', 'wrong', 'seven quiet lanterns', 'SIGN_IN_FAILED'],
    ['to one that is too short', PASSWORD, 'short', 'INPUT_INVALID'],
  ])('is refused %s', async (_, current, next, code) => {
    const person = await desk.someone();
    expect(await codeOf(change(personActor(person), current, next))).toBe(code);
    await desk.signIn(person);
  });

  it('cannot be used to guess the password faster than at the door', async () => {
    const person = await desk.someone();
    for (let n = 0; n < FREE_TRIES.account; n++) await refusal(change(personActor(person), 'wrong', 'x'));
    expect(await codeOf(change(personActor(person), PASSWORD, 'seven quiet lanterns'))).toBe('TOO_MANY_ATTEMPTS');
  });
});

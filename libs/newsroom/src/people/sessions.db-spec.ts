import { ANONYMOUS } from '@claimdesk/domain';
import { testDatabase, type TestDatabase } from '@claimdesk/testing';
import { HOUR, MINUTE, SECOND } from './clock.ts';
import { codeOf, peopleDesk, type PeopleDesk } from './people.fixture.ts';
import { IDLE_MINUTES, personActor, SESSION_HOURS } from './sessions.service.ts';

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

const kindOf = async (token: string) => (await desk.sessions.actorFor(token)).kind;
const rows = (personId: string) => desk.database.prisma.session.count({ where: { personId } });
async function signedIn() {
  const person = await desk.someone();
  return { person, actor: personActor(person), token: (await desk.signIn(person)).session.token };
}

describe('a session', () => {
  it.each([
    ['stands while it is used', [29, 29, 29], 'PERSON'],
    [`ends when it is not used for ${IDLE_MINUTES} minutes`, [29, 30], 'ANONYMOUS'],
    [`ends ${SESSION_HOURS} hours after signing in, however busy`, Array<number>(25).fill(28.9), 'ANONYMOUS'],
  ])('%s', async (_, pauses, kind) => {
    const { token } = await signedIn();
    let last = '';
    for (const minutes of pauses) {
      desk.clock.pass(minutes * MINUTE);
      last = await kindOf(token);
    }
    expect(last).toBe(kind);
  });

  it('that is found to be over is removed', async () => {
    const { person, token } = await signedIn();
    desk.clock.pass(IDLE_MINUTES * MINUTE);
    expect(await desk.sessions.actorFor(token)).toBe(ANONYMOUS);
    expect(await rows(person.id)).toBe(0);
  });

  it('that nobody asks for again is cleaned up when someone signs in', async () => {
    const { person } = await signedIn();
    desk.clock.pass(SESSION_HOURS * HOUR);
    await signedIn();
    expect(await rows(person.id)).toBe(0);
  });

  it('writes when it was seen at most once a minute', async () => {
    const { actor, token } = await signedIn();
    const began = desk.clock.now();
    const seen = async () => (await desk.sessions.mine(actor, token))[0]!.lastSeenAt;
    desk.clock.pass(59 * SECOND);
    await desk.sessions.actorFor(token);
    expect(await seen()).toEqual(began);
    desk.clock.pass(SECOND);
    await Promise.all([1, 2, 3].map(() => desk.sessions.actorFor(token)));
    expect(await seen()).toEqual(desk.clock.now());
  });

  it('is a new one at each sign-in; the one the browser had is over', async () => {
    const { person, token } = await signedIn();
    const { session } = await desk.signIn(person, { client: desk.from(null, token) });
    expect(session.token).not.toBe(token);
    expect([await kindOf(token), await kindOf(session.token)]).toEqual(['ANONYMOUS', 'PERSON']);
  });

  it('ends by signing out, and nobody is anybody with a token that was made up', async () => {
    const { token } = await signedIn();
    await desk.sessions.signOut(token);
    expect(await kindOf(token)).toBe('ANONYMOUS');
    for (const madeUp of ['', 'x', token.slice(1), '\0']) expect(await kindOf(madeUp)).toBe('ANONYMOUS');
  });

  it('follows a change of role at once', async () => {
    const [{ person, token }, admin] = [await signedIn(), await desk.someone('ADMIN')];
    await desk.people.change(personActor(admin), { id: person.id, version: 1, role: 'REVIEWER' });
    expect(await desk.sessions.actorFor(token)).toMatchObject({ role: 'REVIEWER' });
  });
});

describe('my sessions', () => {
  it('say device, address and which one this is, the newest first', async () => {
    const { person, actor, token } = await signedIn();
    desk.clock.pass(MINUTE);
    await desk.signIn(person, { client: { ...desk.from('192.0.2.1'), userAgent: null } });
    expect(await desk.sessions.mine(actor, token)).toMatchObject([
      { device: '', address: '192.0.2.1', isThis: false },
      { device: 'Firefox · Linux', address: null, isThis: true },
    ]);
  });

  it('can be ended one by one, but only my own', async () => {
    const [mine, other] = [await signedIn(), await signedIn()];
    const [session] = await desk.sessions.mine(mine.actor, null);
    expect(await codeOf(desk.sessions.end(other.actor, session!.id))).toBe('NOT_FOUND');
    expect(await codeOf(desk.sessions.end(other.actor, 'no id'))).toBe('NOT_FOUND');
    await desk.sessions.end(mine.actor, session!.id);
    expect([await kindOf(mine.token), await kindOf(other.token)]).toEqual(['ANONYMOUS', 'PERSON']);
  });

  it('can be ended all at once, which is audited', async () => {
    const { person, actor, token } = await signedIn();
    const second = (await desk.signIn(person)).session.token;
    await desk.sessions.signOutEverywhere(actor);
    expect([await kindOf(token), await kindOf(second)]).toEqual(['ANONYMOUS', 'ANONYMOUS']);
    const event = await desk.database.prisma.auditEvent.findFirst({
      where: { subjectId: person.id },
      orderBy: { seq: 'desc' },
    });
    expect(event?.action).toBe('person.signed-out-everywhere');
  });

  it("can be ended by an admin, and by no one else's colleague", async () => {
    const [{ person, token }, admin, colleague] = [await signedIn(), await desk.someone('ADMIN'), await desk.someone()];
    expect(await codeOf(desk.sessions.signOutPerson(personActor(colleague), person.id))).toBe('FORBIDDEN');
    await desk.sessions.signOutPerson(personActor(admin), person.id);
    expect(await kindOf(token)).toBe('ANONYMOUS');
  });
});

describe('someone who is disabled', () => {
  it('is out at once, everywhere, and comes back without the old sessions', async () => {
    const [{ person, token }, admin] = [await signedIn(), await desk.someone('ADMIN')];
    await desk.people.disable(personActor(admin), person.id);
    expect([await kindOf(token), await rows(person.id)]).toEqual(['ANONYMOUS', 0]);
    await desk.people.enable(personActor(admin), person.id);
    expect(await kindOf(token)).toBe('ANONYMOUS');
    expect(await kindOf((await desk.signIn(person)).session.token)).toBe('PERSON');
  });

  it('is out even where a session was left behind in the database', async () => {
    const { person, token } = await signedIn();
    await desk.database.prisma.person.update({ where: { id: person.id }, data: { disabledAt: desk.clock.now() } });
    expect([await kindOf(token), await rows(person.id)]).toEqual(['ANONYMOUS', 0]);
  });

  it('gets in or not, but never half, when it happens during a sign-in', async () => {
    const admin = personActor(await desk.someone('ADMIN'));
    for (let n = 0; n < 5; n++) {
      const person = await desk.someone();
      const [outcome] = await Promise.all([
        desk.signIn(person).then(
          ({ session }) => session.token,
          () => null,
        ),
        desk.people.disable(admin, person.id),
      ]);
      expect(await rows(person.id)).toBe(0);
      if (outcome) expect(await kindOf(outcome)).toBe('ANONYMOUS');
    }
  });
});

import type { Actor } from '@claimdesk/domain';
import { testDatabase, type TestDatabase } from '@claimdesk/testing';
import { DAY, SECOND } from './clock.ts';
import { INVITATION_DAYS } from './invitations.service.ts';
import { codeOf, PASSWORD, peopleDesk, refusal, type PeopleDesk } from './people.fixture.ts';
import { personActor } from './sessions.service.ts';

let database: TestDatabase;
let desk: PeopleDesk;
let admin: Actor;
beforeAll(async () => {
  database = await testDatabase();
  desk = await peopleDesk(database.url);
  admin = personActor(await desk.someone('ADMIN'));
});
afterAll(async () => {
  await desk.stop();
  await database.drop();
});

let guests = 0;
const invite = (email = `guest${++guests}@example.org`) =>
  desk.invitations.invite(admin, { email, name: 'Gus Guest', role: 'REVIEWER' });
const accept = (token: string, password = PASSWORD) =>
  desk.invitations.accept({ token, password, client: desk.from() });

describe('an invitation', () => {
  it('shows what is offered, makes the person on acceptance, and signs them in', async () => {
    const { invitation, token } = await invite();
    expect(await desk.invitations.byToken(token)).toMatchObject({ name: 'Gus Guest', role: 'REVIEWER' });
    const { person, session } = await accept(token);
    expect(person).toMatchObject({ email: invitation.email, name: 'Gus Guest', role: 'REVIEWER' });
    expect(await desk.sessions.actorFor(session.token)).toEqual(personActor(person));
    await desk.signIn(person);
    const events = await desk.database.prisma.auditEvent.findMany({
      where: { subjectId: { in: [invitation.id, person.id] } },
      orderBy: { seq: 'asc' },
    });
    expect(events.map(({ action, actorId }) => [action, actorId]).slice(0, 3)).toEqual([
      ['invitation.sent', admin.id],
      ['invitation.accepted', person.id],
      ['person.created', person.id],
    ]);
  });

  it('is kept as a hash only', async () => {
    const { token } = await invite();
    const { rows } = await desk.database.pool.query('select i::text as row from invitation i');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it.each([
    ['that is made up', async () => 'made-up', 'NOT_FOUND', /not known/],
    ['that was accepted', async () => (await accepted()).token, 'TRANSITION_NOT_ALLOWED', /accepted already/],
    ['that was revoked', async () => (await revoked()).token, 'TRANSITION_NOT_ALLOWED', /was revoked/],
    ['after a week', async () => (await expired()).token, 'TRANSITION_NOT_ALLOWED', /has expired/],
    ['that a later one replaced', async () => (await replaced()).token, 'TRANSITION_NOT_ALLOWED', /was revoked/],
  ])('%s is refused in words', async (_, tokenOf, code, message) => {
    const token = await tokenOf();
    const answer = { code, message: expect.stringMatching(message) };
    expect(await refusal(desk.invitations.byToken(token))).toEqual(answer);
    expect(await refusal(accept(token))).toEqual(answer);
  });
  async function accepted() {
    const sent = await invite();
    await accept(sent.token);
    return sent;
  }
  async function revoked() {
    const sent = await invite();
    await desk.invitations.revoke(admin, sent.invitation.id);
    return sent;
  }
  async function expired() {
    const sent = await invite();
    desk.clock.pass(INVITATION_DAYS * DAY);
    return sent;
  }
  async function replaced() {
    const sent = await invite('again@example.org');
    await invite('Again@example.org');
    return sent;
  }

  it('holds to the last second of its week', async () => {
    const { token } = await invite();
    desk.clock.pass(INVITATION_DAYS * DAY - SECOND);
    await accept(token);
  });

  it('is not used up by a weak password', async () => {
    const { token, invitation } = await invite();
    expect(await codeOf(accept(token, 'short'))).toBe('INPUT_INVALID');
    expect(await codeOf(accept(token, invitation.email))).toBe('INPUT_INVALID');
    await accept(token);
  });

  it('makes one person when it is accepted twice at once', async () => {
    const { token } = await invite();
    expect((await Promise.all([codeOf(accept(token)), codeOf(accept(token))])).sort()).toEqual([
      'TRANSITION_NOT_ALLOWED',
      null,
    ]);
  });

  it('is not sent to someone who is at the desk', async () => {
    const { email } = await desk.someone();
    expect(await refusal(invite(email.toUpperCase()))).toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('is listed while it can be accepted', async () => {
    const listed = async (id: string) => (await desk.invitations.list(admin)).some((each) => each.id === id);
    const { invitation } = await invite();
    expect(await listed(invitation.id)).toBe(true);
    desk.clock.pass(INVITATION_DAYS * DAY);
    expect(await listed(invitation.id)).toBe(false);
  });

  it.each([['nothing'], ['0197a000-0000-7000-8000-000000000000']])(
    'cannot be revoked when there is none: %s',
    async (id) => expect(await codeOf(desk.invitations.revoke(admin, id))).toBe('NOT_FOUND'),
  );
});

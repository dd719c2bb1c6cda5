import { ANONYMOUS, systemActor, type Actor } from '@claimdesk/domain';
import type { Person } from '@claimdesk/platform';
import { testDatabase, type TestDatabase } from '@claimdesk/testing';
import { codeOf, PASSWORD, peopleDesk, refusal, type PeopleDesk } from './people.fixture.ts';
import { personActor } from './sessions.service.ts';

let database: TestDatabase;
let desk: PeopleDesk;
let admin: Person;
let asAdmin: Actor;
beforeAll(async () => {
  database = await testDatabase();
  desk = await peopleDesk(database.url);
  admin = await desk.someone('ADMIN', 'Ada Admin');
  asAdmin = personActor(admin);
});
afterAll(async () => {
  await desk.stop();
  await database.drop();
});

const cli = systemActor('Command line');
const newcomer = { email: 'new@example.org', name: 'Noor New', role: 'editor', password: PASSWORD };

describe('adding someone', () => {
  it('makes an account that can sign in, its address in small letters', async () => {
    const person = await desk.people.add(cli, { ...newcomer, email: ' New@Example.ORG ' });
    expect(person).toMatchObject({ email: 'new@example.org', role: 'EDITOR' });
    await desk.signIn(person);
  });

  it.each([
    ['an address that is taken', {}, /has this e-mail address already/],
    ['no address', { email: 'new at example' }, /no e-mail address/],
    ['no name', { email: 'a1@example.org', name: '  ' }, /1 to 100 characters/],
    ['a name with a line break', { email: 'a2@example.org', name: 'Eve\nADMIN' }, /no line breaks/],
    ['an unknown role', { email: 'a3@example.org', role: 'owner' }, /EDITOR, REVIEWER, ADMIN/],
    ['a weak password', { email: 'a4@example.org', password: 'password1234' }, /tried first/],
  ])('refuses %s', async (_, change, message) => {
    const answer = await refusal(desk.people.add(cli, { ...newcomer, ...change }));
    expect(answer).toEqual({ code: 'INPUT_INVALID', message: expect.stringMatching(message) });
  });

  it('leaves name and address out of the chain of the audit log itself', async () => {
    const { rows } = await desk.database.pool.query('select e::text as row from audit_event e');
    expect(JSON.stringify(rows)).not.toMatch(/example\.org|Noor|Ada/);
  });
});

describe('who may manage people', () => {
  const attempts: [string, (actor: Actor, id: string) => Promise<unknown>][] = [
    ['change', (actor, id) => desk.people.change(actor, { id, version: 1, name: 'X' })],
    ['disable', (actor, id) => desk.people.disable(actor, id)],
    ['enable', (actor, id) => desk.people.enable(actor, id)],
    ['invite', (actor) => desk.invitations.invite(actor, { email: 'x@example.org', name: 'X', role: 'EDITOR' })],
    ['see invitations', (actor) => desk.invitations.list(actor)],
  ];
  it.each(attempts)('%s: admins, nobody else', async (_, attempt) => {
    const [person, editor, reviewer] = [await desk.someone(), await desk.someone(), await desk.someone('REVIEWER')];
    const codes = [];
    for (const actor of [ANONYMOUS, personActor(editor), personActor(reviewer), asAdmin])
      codes.push(await codeOf(attempt(actor, person.id)));
    expect(codes).toEqual(['NOT_SIGNED_IN', 'FORBIDDEN', 'FORBIDDEN', null]);
  });

  it.each(attempts.slice(0, 3))('%s: nobody who is not there', async (_, attempt) => {
    for (const id of ['0197a000-0000-7000-8000-000000000000', 'no id'])
      expect(await codeOf(attempt(asAdmin, id))).toBe('NOT_FOUND');
  });
});

describe('changing someone', () => {
  it('needs the version one saw; a conflict says what is there now', async () => {
    const { id } = await desk.someone();
    const changed = await desk.people.change(asAdmin, { id, version: 1, name: 'Nora New', role: 'REVIEWER' });
    expect(changed).toMatchObject({ name: 'Nora New', role: 'REVIEWER', version: 2 });
    expect(await refusal(desk.people.change(asAdmin, { id, version: 1, role: 'EDITOR' }))).toEqual({
      code: 'VERSION_CONFLICT',
      message: 'Someone changed this person meanwhile: now Nora New, reviewer. Look again and repeat your change.',
    });
  });

  it('of two admins at once lets one through', async () => {
    const { id } = await desk.someone();
    const codes = await Promise.all(
      (['REVIEWER', 'ADMIN'] as const).map((role) => codeOf(desk.people.change(asAdmin, { id, version: 1, role }))),
    );
    expect(codes.sort()).toEqual(['VERSION_CONFLICT', null]);
    await desk.people.disable(asAdmin, id);
  });

  it('to what they are already changes nothing and is not audited', async () => {
    const { id, name } = await desk.someone();
    const events = () => desk.database.prisma.auditEvent.count({ where: { subjectId: id } });
    const before = await events();
    expect(await desk.people.change(asAdmin, { id, version: 1, name })).toMatchObject({ version: 1 });
    expect(await events()).toBe(before);
  });
});

describe('disabling and enabling', () => {
  it('twice is done once', async () => {
    const { id } = await desk.someone();
    await desk.people.disable(asAdmin, id);
    expect(await desk.people.disable(asAdmin, id)).toMatchObject({ version: 2 });
    await desk.people.enable(asAdmin, id);
    expect(await desk.people.enable(asAdmin, id)).toMatchObject({ version: 3, disabledAt: null });
    const actions = await desk.database.prisma.auditEvent.findMany({
      where: { subjectId: id },
      orderBy: { seq: 'asc' },
      select: { action: true },
    });
    expect(actions.map(({ action }) => action)).toEqual(['person.created', 'person.disabled', 'person.enabled']);
  });

  it('lists who is disabled at the end', async () => {
    const { id } = await desk.someone('EDITOR', 'Aaron First');
    await desk.people.disable(asAdmin, id);
    const everyone = await desk.people.list(asAdmin);
    expect(everyone.at(0)!.name).toBe('Ada Admin');
    expect(everyone.findIndex((person) => person.disabledAt)).toBe(
      everyone.filter((person) => !person.disabledAt).length,
    );
  });
});

describe('the last admin', () => {
  it.each([
    ['cannot be disabled', () => desk.people.disable(asAdmin, admin.id)],
    ['not even from the command line', () => desk.people.disable(cli, admin.id)],
    ['cannot lose the role', () => desk.people.change(asAdmin, { id: admin.id, version: 1, role: 'REVIEWER' })],
  ])('%s', async (_, attempt) => {
    expect(await refusal(attempt())).toEqual({
      code: 'TRANSITION_NOT_ALLOWED',
      message: 'Ada Admin is the last admin of this desk. Make someone else an admin first.',
    });
  });

  it('may still be renamed', async () => {
    await desk.people.change(asAdmin, { id: admin.id, version: 1, name: 'Ada L. Admin' });
  });

  it('stays when two admins take the role from each other at the same moment', async () => {
    for (let n = 0; n < 5; n++) {
      const other = await desk.someone('ADMIN');
      const codes = await Promise.all([
        codeOf(desk.people.disable(personActor(other), admin.id)),
        codeOf(desk.people.disable(asAdmin, other.id)),
      ]);
      expect(codes.sort()).toEqual(['TRANSITION_NOT_ALLOWED', null]);
      await desk.people.enable(cli, admin.id);
      await desk.people.disable(cli, other.id);
    }
  });
});

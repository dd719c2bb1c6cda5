import { once } from 'node:events';
import { buildSchema, isObjectType } from 'graphql';
import { generateSync } from 'otplib';
import pg from 'pg';
import WebSocket from 'ws';
import { schemaText } from '../src/schema.ts';
import type { TestClient } from './support/test-client.ts';
import { TestClient as Client } from './support/test-client.ts';
import { startTestDesk, type TestDesk } from './support/test-desk.ts';

let desk: TestDesk;
let admin: TestClient;
let database: pg.Client;
beforeAll(async () => {
  desk = await startTestDesk({ worker: false });
  database = new pg.Client({ connectionString: desk.databaseUrl });
  await database.connect();
  admin = await desk.as('admin');
});
afterAll(async () => {
  await database.end();
  await desk.stop();
});

const SIGN_IN = `mutation ($email: String!, $password: String!, $code: String) {
  signIn(email: $email, password: $password, code: $code) { id name }
}`;
const VIEWER = '{ viewer { email role } }';
const INVITE = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { url token invitation { id expiresAt } } }`;
const ACCEPT = `mutation ($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password) { id } }`;
const PASSWORD = 'nine green bicycles';
type Viewer = { viewer: { email: string; role: string } | null };

let people = 0;
/** Someone who was invited and has accepted, signed in. */
async function newcomer(role = 'EDITOR') {
  const input = { email: `newcomer${++people}@example.org`, name: `Newcomer ${people}`, role };
  const { invitePerson } = await admin.ask<{ invitePerson: { token: string; url: string } }>(INVITE, { input });
  const client = new Client(desk.url);
  const { acceptInvitation } = await client.ask<{ acceptInvitation: { id: string } }>(ACCEPT, {
    token: invitePerson.token,
    password: PASSWORD,
  });
  const again = async (code?: string) => {
    const other = new Client(desk.url);
    return { other, answer: await other.send(SIGN_IN, { email: input.email, password: PASSWORD, code }) };
  };
  return { ...input, id: acceptInvitation.id, client, url: invitePerson.url, again };
}
const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code ?? null;

describe('the door', () => {
  it('opens by invitation: the link leads to a place at the desk', async () => {
    const { client, email, url } = await newcomer('REVIEWER');
    expect(url).toMatch(/\/#\/invitation\/[\w-]{43}$/);
    expect(await client.ask<Viewer>(VIEWER)).toEqual({ viewer: { email, role: 'REVIEWER' } });
    expect(await admin.ask('{ invitations { id } }')).toEqual({ invitations: [] });
  });

  it('says how one can sign in', async () => {
    const anyone = await desk.as('anonymous');
    expect(await anyone.ask('{ signInOptions { password oidc { label url } } }')).toEqual({
      signInOptions: { password: true, oidc: null },
    });
  });

  it('answers the same, byte for byte, whether or not there is such an account', async () => {
    const ask = async (email: string) => {
      const response = await fetch(`${desk.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: SIGN_IN, variables: { email, password: 'wrong' } }),
      });
      // The clock and the budget of the address go on whoever is asked for.
      const headers = { ...Object.fromEntries(response.headers), date: 'now', 'ratelimit-remaining': '…' };
      const body = (await response.text()).replace(/"remaining":\d+/, '"remaining":…');
      return {
        status: response.status,
        headers: { ...headers, 'ratelimit-reset': '…' },
        body: body.replace(/"resetSeconds":\d+/, '"resetSeconds":…'),
      };
    };
    const { email } = await newcomer();
    // The first time a query comes, it is not compiled yet and its errors look a little different.
    await ask('first@example.org');
    const answers = [];
    for (let n = 0; n < 6; n++) answers.push([await ask(email), await ask('nobody@example.org')]);
    for (const [known, unknown] of answers) expect(known).toEqual(unknown);
    expect(answers.map(([known]) => /"code":"(\w+)"/.exec(known!.body)![1])).toEqual([
      ...Array<string>(5).fill('SIGN_IN_FAILED'),
      'TOO_MANY_ATTEMPTS',
    ]);
    expect(answers.at(-1)![0]!.body).toContain('"seconds":5');
  });

  it('does not believe strangers about the address they come from', async () => {
    const { email, id } = await newcomer();
    await fetch(`${desk.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9' },
      body: JSON.stringify({ query: SIGN_IN, variables: { email, password: PASSWORD } }),
    });
    const { rows } = await database.query<{ address: string }>('select address from session where person_id = $1', [
      id,
    ]);
    expect(rows).toHaveLength(2);
    for (const { address } of rows) expect(address).toMatch(/127\.0\.0\.1|::1/);
  });

  it('does not take over a session that someone else prepared', async () => {
    const { email } = await newcomer();
    const response = await fetch(`${desk.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: 'claimdesk_session=prepared' },
      body: JSON.stringify({ query: SIGN_IN, variables: { email, password: PASSWORD } }),
    });
    expect(response.headers.getSetCookie()[0]).toMatch(/^claimdesk_session=(?!prepared)[\w-]{43};/);
  });
});

describe('a session', () => {
  it('ends when it is idle, which nobody needs to be told', async () => {
    const { client, id } = await newcomer();
    await database.query(`update session set last_seen_at = now() - interval '31 minutes' where person_id = $1`, [id]);
    expect(await client.ask<Viewer>(VIEWER)).toEqual({ viewer: null });
    expect(await client.refusal('{ people { id } }')).toBe('NOT_SIGNED_IN');
  });

  it('is one among mine, each of which I can end', async () => {
    const { client, again } = await newcomer();
    const { other } = await again();
    const query = '{ sessionsOfMine { id device address isThis } }';
    type Mine = { sessionsOfMine: { id: string; isThis: boolean; address: string }[] };
    const { sessionsOfMine } = await client.ask<Mine>(query);
    expect(sessionsOfMine.map(({ isThis }) => isThis)).toEqual([false, true]);
    expect(sessionsOfMine[0]!.address).toMatch(/127\.0\.0\.1|::1/);
    await client.ask('mutation ($id: ID!) { endSession(id: $id) }', { id: sessionsOfMine[0]!.id });
    expect(await other.ask<Viewer>(VIEWER)).toEqual({ viewer: null });
    await client.ask('mutation { signOutEverywhere }');
    expect(await client.refusal(query)).toBe('NOT_SIGNED_IN');
  });

  it('goes on under a new token when the password changes; the others end', async () => {
    const { client, again } = await newcomer();
    const { other } = await again();
    const before = client.cookieHeader;
    await client.ask(`mutation { changePassword(current: "${PASSWORD}", new: "seven quiet lanterns") }`);
    expect(client.cookieHeader).not.toBe(before);
    expect((await client.ask<Viewer>(VIEWER)).viewer).not.toBeNull();
    expect(await other.ask<Viewer>(VIEWER)).toEqual({ viewer: null });
    expect(codeOf((await again()).answer)).toBe('SIGN_IN_FAILED');
  });

  it('of someone disabled is over with the next request', async () => {
    const { client, id, again } = await newcomer();
    await admin.ask('mutation ($id: ID!) { disablePerson(id: $id) { isActive } }', { id });
    expect(await client.refusal('{ people { id } }')).toBe('NOT_SIGNED_IN');
    expect(codeOf((await again()).answer)).toBe('SIGN_IN_FAILED');
    await admin.ask('mutation ($id: ID!) { enablePerson(id: $id) { isActive } }', { id });
    expect(codeOf((await again()).answer)).toBeNull();
  });
});

describe('a live connection', () => {
  /** Opens a WebSocket as this client; resolves to the code with which the desk closes it. */
  async function listen(client: TestClient) {
    const socket = new WebSocket(`${desk.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie: client.cookieHeader },
    });
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await once(socket, 'message');
    const query = 'subscription { claimChanged { claimId } }';
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
    const closed = once(socket, 'close').then(([code]) => code as number);
    return { closed, isOpen: () => socket.readyState === WebSocket.OPEN, close: () => socket.close() };
  }

  it.each([
    [
      'its person is disabled',
      (id: string) => admin.ask('mutation ($id: ID!) { disablePerson(id: $id) { id } }', { id }),
    ],
    ['an admin ends its sessions', (id: string) => admin.ask('mutation ($id: ID!) { signOutPerson(id: $id) }', { id })],
  ])('ends at once when %s; those of others go on', async (_, end) => {
    const [one, other] = [await newcomer(), await newcomer()];
    const [ending, staying] = [await listen(one.client), await listen(other.client)];
    await end(one.id);
    expect(await ending.closed).toBe(4001);
    expect(staying.isOpen()).toBe(true);
    staying.close();
  });

  it('of another browser ends with a change of password', async () => {
    const { client, again } = await newcomer();
    const there = await listen((await again()).other);
    await client.ask(`mutation { changePassword(current: "${PASSWORD}", new: "seven quiet lanterns") }`);
    expect(await there.closed).toBe(4001);
  });
});

describe('a second factor', () => {
  it('is set up, asked for at the door, replaced by a recovery code, and taken away', async () => {
    const { client, again } = await newcomer();
    type Started = { startSecondFactor: { secret: string; uri: string } };
    const { secret } = (await client.ask<Started>('mutation { startSecondFactor { secret uri } }')).startSecondFactor;
    type Confirmed = { confirmSecondFactor: { recoveryCodes: string[] } };
    const { confirmSecondFactor } = await client.ask<Confirmed>(
      'mutation ($code: String!) { confirmSecondFactor(code: $code) { recoveryCodes } }',
      { code: generateSync({ secret }) },
    );
    expect(codeOf((await again()).answer)).toBe('SECOND_FACTOR_REQUIRED');
    expect(codeOf((await again('000 000')).answer)).toBe('SECOND_FACTOR_WRONG');
    const [first, second] = confirmSecondFactor.recoveryCodes;
    expect(codeOf((await again(first)).answer)).toBeNull();
    expect(codeOf((await again(first)).answer)).toBe('SECOND_FACTOR_WRONG');
    expect(await client.ask('{ secondFactor { isOn recoveryCodesLeft } }')).toEqual({
      secondFactor: { isOn: true, recoveryCodesLeft: 9 },
    });
    const remove = `mutation ($code: String!) { removeSecondFactor(password: "${PASSWORD}", code: $code) }`;
    await client.ask(remove, { code: second });
    expect(codeOf((await again()).answer)).toBeNull();
  });
});

describe('the people of the desk', () => {
  it('see one another; who has a second factor is for admins to see', async () => {
    const query = '{ people { email isActive hasSecondFactor version } }';
    type People = { people: { email: string; hasSecondFactor: boolean | null }[] };
    const editor = await desk.as('editor');
    const seen = async (client: TestClient) =>
      (await client.ask<People>(query)).people.find(({ email }) => email === 'reviewer@claimdesk.test');
    expect(await seen(editor)).toMatchObject({ hasSecondFactor: null });
    expect(await seen(admin)).toMatchObject({ hasSecondFactor: false });
  });

  it('are changed by the version one saw', async () => {
    const { id } = await newcomer();
    const change = 'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { role version } }';
    const input = { id, version: 1, role: 'REVIEWER' };
    expect(await admin.ask(change, { input })).toEqual({ changePerson: { role: 'REVIEWER', version: 2 } });
    expect(await admin.refusal(change, { input })).toBe('VERSION_CONFLICT');
  });

  it('are never without an admin', async () => {
    const { rows } = await database.query<{ id: string }>(`select id from person where role = 'ADMIN'`);
    expect(rows).toHaveLength(1);
    const disable = 'mutation ($id: ID!) { disablePerson(id: $id) { id } }';
    expect(await admin.refusal(disable, { id: rows[0]!.id })).toBe('TRANSITION_NOT_ALLOWED');
  });
});

describe('what the schema tells', () => {
  it('holds a secret only where it is handed over, this once', async () => {
    const types = Object.values(buildSchema(await schemaText()).getTypeMap()).filter(isObjectType);
    const telling = types
      .filter(({ name }) => !name.startsWith('__') && name !== 'Mutation')
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
      .filter((name) => /\.(.*(password|hash|secret|token|totp|recoveryCodes)\w*)$/i.test(name))
      .filter((name) => !/\.(content|text|reviewed)Hash$|sha256|^Audit|^ApiKey|^Webhook/i.test(name));
    expect(telling.sort()).toEqual([
      'InvitationLink.token',
      'MadeApiKey.token',
      'RecoveryCodes.recoveryCodes',
      'SecondFactor.recoveryCodesLeft',
      'SecondFactorSecret.secret',
      'SignInOptions.password',
    ]);
  });
});

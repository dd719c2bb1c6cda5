import { readConfig } from '@claimdesk/platform';
import pg from 'pg';
import { CLIENT, startIssuer, type Account, type LocalIssuer } from './support/local-issuer.ts';
import { startTestDesk, type TestDesk } from './support/test-desk.ts';

let issuer: LocalIssuer;
let desk: TestDesk;
let database: pg.Client;
beforeAll(async () => {
  issuer = await startIssuer();
  desk = await startTestDesk({
    worker: false,
    env: {
      OIDC_ISSUER: issuer.url,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_LABEL: 'Newsroom accounts',
      CLAIMDESK_TRUSTED_PROXIES: '127.0.0.1,::1',
      LOG_LEVEL: 'silent',
    },
  });
  database = new pg.Client({ connectionString: desk.databaseUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await desk.stop();
  await issuer.stop();
});

const go = (path: string, cookie = '') =>
  fetch(desk.url + path, { redirect: 'manual', headers: { cookie, 'x-forwarded-for': '203.0.113.9' } });
const cookiesOf = (response: Response) => response.headers.getSetCookie();
const cookieOf = (response: Response, name: string) =>
  cookiesOf(response)
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.split(';')[0] ?? '';

/** To the issuer and back, with what is to go wrong on the way. */
async function signIn(account: Account, change: (query: URLSearchParams) => void = () => {}, keep = true) {
  const start = await go('/auth/oidc/start');
  const query = issuer.authorize(start.headers.get('location')!, account);
  change(query);
  return go(`/auth/oidc/callback?${query}`, keep ? cookieOf(start, 'claimdesk_oidc') : '');
}
async function viewer(cookie: string): Promise<unknown> {
  const response = await fetch(`${desk.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ viewer { email } }' }),
  });
  return ((await response.json()) as { data: { viewer: unknown } }).data.viewer;
}
const ana: Account = { sub: 'ana-1', email: 'Editor@Claimdesk.test', email_verified: true };

describe('signing in at an OpenID Connect issuer', () => {
  it('is offered with its label', async () => {
    const anyone = await desk.as('anonymous');
    expect(await anyone.ask('{ signInOptions { oidc { label url } } }')).toEqual({
      signInOptions: { oidc: { label: 'Newsroom accounts', url: '/auth/oidc/start' } },
    });
  });

  it('leaves with code, PKCE, state and nonce, and a cookie that scripts cannot read', async () => {
    const start = await go('/auth/oidc/start');
    const { origin, searchParams } = new URL(start.headers.get('location')!);
    expect(origin).toBe(issuer.url);
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: CLIENT.id,
      response_type: 'code',
      redirect_uri: expect.stringMatching(/\/auth\/oidc\/callback$/),
      scope: 'openid email profile',
      state: expect.stringMatching(/^.{40,}$/),
      nonce: expect.stringMatching(/^.{40,}$/),
      code_challenge: expect.stringMatching(/^.{43}$/),
      code_challenge_method: 'S256',
    });
    expect(cookiesOf(start)[0]).toMatch(/^claimdesk_oidc=.*; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('comes back signed in as the person with that verified address, whom it remembers by subject', async () => {
    const back = await signIn(ana);
    expect([back.status, back.headers.get('location')]).toEqual([302, '/']);
    expect(cookiesOf(back).join('\n')).toMatch(/claimdesk_session=.*HttpOnly; SameSite=Strict/);
    expect(cookiesOf(back).join('\n')).toMatch(/claimdesk_oidc=;/);
    expect(await viewer(cookieOf(back, 'claimdesk_session'))).toEqual({ email: 'editor@claimdesk.test' });
    // From now on the subject counts, whatever the address has become.
    const later = await signIn({ ...ana, email: 'ana@elsewhere.example', email_verified: false });
    expect(await viewer(cookieOf(later, 'claimdesk_session'))).toEqual({ email: 'editor@claimdesk.test' });
    const { rows } = await database.query(`select subject from identity`);
    expect(rows).toEqual([{ subject: 'ana-1' }]);
    // The proxy in front is trusted here, so what it says about the browser's address counts.
    expect((await database.query(`select distinct address from session`)).rows).toEqual([{ address: '203.0.113.9' }]);
  });

  it('asks for the address where the token does not tell it', async () => {
    const back = await signIn({ sub: 'rita-1', email: 'reviewer@claimdesk.test', email_verified: true, isTerse: true });
    expect(await viewer(cookieOf(back, 'claimdesk_session'))).toEqual({ email: 'reviewer@claimdesk.test' });
  });
});

describe('it is refused, with a sentence and no session', () => {
  const ben: Account = { sub: 'ben-1', email: 'editor2@claimdesk.test', email_verified: true };
  const untrusted = /could not be trusted/;
  it.each([
    [
      'to someone without a place at the desk',
      { sub: 's', email: 'stranger@example.org', email_verified: true },
      /no place for you/,
    ],
    ['for an address the issuer has not verified', { ...ben, email_verified: false }, /no verified e-mail/],
    ['for an address whose verification is not told', { sub: 'ben-1', email: ben.email }, /no verified e-mail/],
    ['for "true" in words', { ...ben, email_verified: 'true' }, /no verified e-mail/],
    ['without an address', { sub: 'ben-1' }, /no verified e-mail/],
    ['to a second account with the address of someone linked', { ...ana, sub: 'ana-2' }, /linked to another account/],
    ['for a token signed by another key', { ...ben, isForged: true }, untrusted],
    ['for a token made for another desk', { ...ben, token: { aud: 'another' } }, untrusted],
    ['for a token of another issuer', { ...ben, token: { iss: 'https://issuer.example' } }, untrusted],
    ['for a token that has expired', { ...ben, token: { exp: 1 } }, untrusted],
    ['for a token of another sign-in', { ...ben, token: { nonce: 'another' } }, untrusted],
  ] as [string, Account, RegExp][])('%s', async (_, account, sentence) => {
    const back = await signIn(account);
    expect([back.status, back.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8']);
    expect(await back.text()).toMatch(sentence);
    expect(cookieOf(back, 'claimdesk_session')).toBe('');
  });

  it.each([
    ['with the state of another sign-in', (query) => query.set('state', 'another'), untrusted],
    ['with a code that was made up', (query) => query.set('code', 'made-up'), untrusted],
    ['without a code', (query) => query.delete('code'), untrusted],
    [
      'when the person says no at the issuer',
      (query) => (query.delete('code'), query.set('error', 'access_denied')),
      /did not let you in/,
    ],
  ] as [string, (query: URLSearchParams) => void, RegExp][])('%s', async (_, change, sentence) => {
    const back = await signIn(ben, change);
    expect(back.status).toBe(403);
    expect(await back.text()).toMatch(sentence);
  });

  it('in a browser that did not begin it, or with a cookie that was made up', async () => {
    const back = await signIn(ben, () => {}, false);
    expect(await back.text()).toMatch(/not begun in this browser/);
    expect((await go('/auth/oidc/callback?code=x&state=y', 'claimdesk_oidc=e30')).status).toBe(403);
  });

  it('when the same answer comes twice', async () => {
    const start = await go('/auth/oidc/start');
    const query = issuer.authorize(start.headers.get('location')!, ben);
    const cookie = cookieOf(start, 'claimdesk_oidc');
    expect((await go(`/auth/oidc/callback?${query}`, cookie)).status).toBe(302);
    expect((await go(`/auth/oidc/callback?${query}`, cookie)).status).toBe(403);
  });

  it('to someone who is disabled, linked or not, and puts no markup of others into the page', async () => {
    await database.query(`update person set disabled_at = now() where email = $1`, [ana.email!.toLowerCase()]);
    const back = await signIn(ana);
    expect([back.status, await back.text()]).toEqual([403, expect.stringMatching(/no place for you/)]);
    const odd = await go(
      '/auth/oidc/callback?error=<script>alert(1)</script>&state=x',
      cookieOf(await go('/auth/oidc/start'), 'claimdesk_oidc'),
    );
    expect(await odd.text()).not.toContain('<script>');
  });
});

describe('without an issuer', () => {
  it.each([
    [
      'only its address',
      { OIDC_ISSUER: 'https://issuer.example' },
      /all of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET/,
    ],
    ['no address at all', { OIDC_ISSUER: 'issuer', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'y' }, /OIDC_ISSUER/],
  ])('that is configured, with %s, the desk does not start', (_, env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });

  it('that can be reached, the sentence says so and the password still works', async () => {
    const other = await startTestDesk({
      worker: false,
      env: { OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'y', LOG_LEVEL: 'silent' },
    });
    try {
      const start = await fetch(`${other.url}/auth/oidc/start`, { redirect: 'manual' });
      expect([start.status, await start.text()]).toEqual([
        503,
        expect.stringMatching(/127\.0\.0\.1:9 cannot be reached/),
      ]);
      await other.as('editor');
    } finally {
      await other.stop();
    }
  });
});

import cookie from '@fastify/cookie';
import { readConfig } from '@claimdesk/platform';
import fastify from 'fastify';
import { clearSession, readSession, writeSession } from './session-cookie.ts';

const session = { token: 'T0k-en', expiresAt: new Date('2030-01-01T12:00:00Z') };

async function at(publicUrl: string) {
  const config = readConfig({ CLAIMDESK_PUBLIC_URL: publicUrl });
  const app = fastify();
  await app.register(cookie);
  app.get('/in', async (_, reply) => (writeSession(reply, session, config), 'in'));
  app.get('/out', async (_, reply) => (clearSession(reply, config), 'out'));
  app.get('/who', async (request) => ({ token: readSession(request, config) }));
  const set = async (url: string) => (await app.inject(url)).headers['set-cookie'];
  const read = async (header: string) =>
    (await app.inject({ url: '/who', headers: { cookie: header } })).json<unknown>();
  return { set, read };
}

describe('the session cookie', () => {
  it('over https belongs to this very host, unread by scripts, unsent from other sites', async () => {
    const { set } = await at('https://desk.example.org');
    expect(await set('/in')).toBe(
      '__Host-claimdesk_session=T0k-en; Path=/; Expires=Tue, 01 Jan 2030 12:00:00 GMT; HttpOnly; Secure; SameSite=Strict',
    );
    expect(await set('/out')).toMatch(/^__Host-claimdesk_session=; .*Path=\/; .*1970/);
  });

  it('over http, as on one’s own machine, is the same without what needs https', async () => {
    const { set } = await at('http://localhost:3000');
    expect(await set('/in')).toBe(
      'claimdesk_session=T0k-en; Path=/; Expires=Tue, 01 Jan 2030 12:00:00 GMT; HttpOnly; SameSite=Strict',
    );
  });

  it('over https is not taken from a name that a neighbour could have set', async () => {
    const { read } = await at('https://desk.example.org');
    expect(await read('claimdesk_session=forged')).toEqual({ token: null });
    expect(await read('claimdesk_session=forged; __Host-claimdesk_session=mine')).toEqual({ token: 'mine' });
  });
});

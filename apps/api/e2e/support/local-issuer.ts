import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const CLIENT = { id: 'the-desk', secret: 'between the desk and the issuer' };

/** What the issuer is to do, right or wrong, with the next person who signs in. */
export interface Account {
  sub: string;
  email?: string;
  email_verified?: boolean | string;
  /** Claims of the ID token that differ from what they should be. */
  token?: Record<string, unknown>;
  /** Signed by a key that the issuer does not publish. */
  isForged?: boolean;
  /** The e-mail address is told by the userinfo endpoint only. */
  isTerse?: boolean;
}

/** An OpenID Connect issuer on this machine, as small as one can be that still checks what it is sent. */
export async function startIssuer() {
  const [own, foreign] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  const codes = new Map<string, { account: Account; asked: URLSearchParams }>();
  const tokens = new Map<string, Account>();
  let url = '';

  const idToken = ({ sub, email, email_verified, token, isForged, isTerse }: Account, nonce: string | null) => {
    const now = Math.floor(Date.now() / 1000);
    const about = isTerse ? {} : { email, email_verified };
    const claims = { iss: url, aud: CLIENT.id, sub, nonce, iat: now, exp: now + 60, ...about, ...token };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .sign((isForged ? foreign : own).privateKey);
  };

  async function exchange(form: URLSearchParams): Promise<[number, object]> {
    const known = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const isClient = form.get('client_id') === CLIENT.id && form.get('client_secret') === CLIENT.secret;
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!isClient) return [401, { error: 'invalid_client' }];
    if (!known || known.asked.get('code_challenge') !== challenge) return [400, { error: 'invalid_grant' }];
    if (known.asked.get('redirect_uri') !== form.get('redirect_uri')) return [400, { error: 'invalid_grant' }];
    const access = randomUUID();
    tokens.set(access, known.account);
    const id_token = await idToken(known.account, known.asked.get('nonce'));
    return [200, { access_token: access, token_type: 'Bearer', expires_in: 60, id_token }];
  }

  async function answer(request: IncomingMessage): Promise<[number, object]> {
    if (request.url === '/.well-known/openid-configuration')
      return [
        200,
        {
          issuer: url,
          authorization_endpoint: `${url}/authorize`,
          token_endpoint: `${url}/token`,
          userinfo_endpoint: `${url}/userinfo`,
          jwks_uri: `${url}/jwks`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
          code_challenge_methods_supported: ['S256'],
        },
      ];
    if (request.url === '/jwks') return [200, { keys: [jwk] }];
    if (request.url === '/token') return exchange(new URLSearchParams(await text(request)));
    const account = tokens.get((request.headers.authorization ?? '').replace('Bearer ', ''));
    if (request.url === '/userinfo' && account) {
      const { sub, email, email_verified } = account;
      return [200, { sub, email, email_verified }];
    }
    return [404, {}];
  }

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void answer(request).then(([status, body]) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;

  return {
    url,
    /** The person signs in and agrees: what the browser is sent back with. */
    authorize(at: string, account: Account): URLSearchParams {
      const asked = new URL(at).searchParams;
      const code = randomUUID();
      codes.set(code, { account, asked });
      return new URLSearchParams({ code, state: asked.get('state') ?? '' });
    },
    stop: () => new Promise<void>((resolve) => void (server.close(() => resolve()), server.closeAllConnections())),
  };
}
export type LocalIssuer = Awaited<ReturnType<typeof startIssuer>>;

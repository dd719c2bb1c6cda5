import { DomainError } from '@claimdesk/domain';
import type { IssuedIdentity } from '@claimdesk/newsroom';
import type { OidcConfig } from '@claimdesk/platform';
import * as oidc from 'openid-client';

/** What the browser keeps between leaving for the issuer and coming back. */
export interface PendingSignIn {
  state: string;
  nonce: string;
  verifier: string;
}

const SCOPE = 'openid email profile';
const TIMEOUT_SECONDS = 10;

/** The configured issuer. Its addresses and keys are asked for when first needed, so the desk starts without it. */
export class OidcIssuer {
  private discovered: Promise<oidc.Configuration> | null = null;

  constructor(
    private readonly config: OidcConfig,
    private readonly callback: URL,
  ) {}

  /** Where to send the browser, and what it must bring back. */
  async start(): Promise<{ url: URL; pending: PendingSignIn }> {
    const issuer = await this.reach();
    const pending = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
    const url = oidc.buildAuthorizationUrl(issuer, {
      redirect_uri: this.callback.href,
      scope: SCOPE,
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: 'S256',
    });
    return { url, pending };
  }

  /**
   * Exchanges the code that came back for what the issuer says about the person, all checks made.
   * @throws DomainError SIGN_IN_FAILED, or TRY_AGAIN when the issuer does not answer
   */
  async finish(query: URLSearchParams, { state, nonce, verifier }: PendingSignIn): Promise<IssuedIdentity> {
    const issuer = await this.reach();
    const cameBack = new URL(this.callback);
    cameBack.search = query.toString();
    try {
      const tokens = await oidc.authorizationCodeGrant(issuer, cameBack, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims()!;
      // Some issuers keep the ID token small and tell the address only when asked.
      const told = claims.email
        ? claims
        : issuer.serverMetadata().userinfo_endpoint
          ? await oidc.fetchUserInfo(issuer, tokens.access_token, claims.sub)
          : claims;
      return {
        issuer: claims.iss,
        subject: claims.sub,
        email: typeof told.email === 'string' ? told.email : null,
        isEmailVerified: told.email_verified === true,
      };
    } catch (error) {
      throw refused(error, this.config.label);
    }
  }

  private reach(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret, label } = this.config;
    const address = new URL(issuer);
    const isLocal = address.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
    this.discovered ??= oidc
      .discovery(address, clientId, clientSecret, undefined, {
        timeout: TIMEOUT_SECONDS,
        // The ID token's signature is checked too, though it comes straight from the issuer.
        execute: [oidc.enableNonRepudiationChecks, ...(isLocal ? [oidc.allowInsecureRequests] : [])],
      })
      .catch((error: unknown) => {
        this.discovered = null;
        throw unreachable(error, label);
      });
    return this.discovered;
  }
}

const unreachable = (cause: unknown, label: string) =>
  Object.assign(
    new DomainError(
      'TRY_AGAIN',
      `${label} cannot be reached just now. Try again in a moment, or sign in with your password.`,
    ),
    { cause },
  );

/** What the person can do about it; the library's own message says what was wrong and goes into the log. */
function refused(cause: unknown, label: string): DomainError {
  const { code, error } = cause as { code?: string; error?: string };
  if (cause instanceof TypeError || code === 'OAUTH_TIMEOUT') return unreachable(cause, label);
  const message =
    error === 'access_denied'
      ? `${label} did not let you in. Try again, or sign in with your password.`
      : `What ${label} sent back could not be trusted, so nobody was signed in. Begin again.`;
  return Object.assign(new DomainError('SIGN_IN_FAILED', message), { cause });
}

import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { DomainError } from '@claimdesk/domain';
import { CONFIG, IdentitiesService, LOGGER } from '@claimdesk/newsroom';
import type { Config, Logger } from '@claimdesk/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from './allow.decorator.ts';
import { OidcIssuer, type PendingSignIn } from './oidc-issuer.ts';
import { refusalPage } from './refusal-page.ts';
import { clientOf, isSecure, writeSession } from './session-cookie.ts';

export const START_PATH = '/auth/oidc/start';
const CALLBACK_PATH = '/auth/oidc/callback';
const MINUTES_TO_SIGN_IN = 10;

/** Signing in at an OpenID Connect issuer: there and back again, by code, with PKCE, state and nonce. */
@Controller()
export class OidcController {
  private readonly issuer: OidcIssuer | null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(IdentitiesService) private readonly identities: IdentitiesService,
  ) {
    this.issuer = config.oidc && new OidcIssuer(config.oidc, new URL(CALLBACK_PATH, config.api.publicUrl));
  }

  @Allow('session:open')
  @Get(START_PATH)
  startOidcSignIn(@Res() reply: FastifyReply): Promise<void> {
    return this.orRefuse(reply, async (issuer) => {
      const { url, pending } = await issuer.start();
      reply.setCookie(this.pendingName(), encode(pending), {
        ...this.pendingAttributes(),
        maxAge: MINUTES_TO_SIGN_IN * 60,
      });
      void reply.redirect(url.href, 302);
    });
  }

  @Allow('session:open')
  @Get(CALLBACK_PATH)
  finishOidcSignIn(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.orRefuse(reply, async (issuer) => {
      const pending = decode(request.cookies[this.pendingName()]);
      reply.clearCookie(this.pendingName(), this.pendingAttributes());
      if (!pending)
        throw new DomainError(
          'SIGN_IN_FAILED',
          'This sign-in was not begun in this browser, or it took too long. Begin again.',
        );
      const identity = await issuer.finish(new URL(request.url, this.config.api.publicUrl).searchParams, pending);
      const { session } = await this.identities.signIn(identity, clientOf(request, this.config));
      writeSession(reply, session, this.config);
      void reply.redirect('/', 302);
    });
  }

  /** Whoever stands in front of the screen came from another site: a page with a sentence, and the way back. */
  private async orRefuse(reply: FastifyReply, signIn: (issuer: OidcIssuer) => Promise<void>): Promise<void> {
    reply.header('cache-control', 'no-store');
    try {
      if (!this.issuer)
        throw new DomainError('NOT_FOUND', 'This desk offers no other way to sign in than by password.');
      await signIn(this.issuer);
    } catch (error) {
      const isRefusal = error instanceof DomainError;
      if (!isRefusal) this.logger.error({ error }, 'signing in at the issuer failed');
      // For whoever runs the desk: what exactly the issuer or its answer had wrong.
      else if (error.cause) this.logger.warn({ error: error.cause }, error.message);
      const sentence = isRefusal
        ? error.message
        : 'Signing in did not work for a reason of ours. It has been logged; try again.';
      const status = !isRefusal ? 500 : error.code === 'NOT_FOUND' ? 404 : error.code === 'TRY_AGAIN' ? 503 : 403;
      void reply.code(status).type('text/html; charset=utf-8').send(refusalPage(sentence));
    }
  }

  private pendingName(): string {
    return isSecure(this.config) ? '__Host-claimdesk_oidc' : 'claimdesk_oidc';
  }

  /** Lax: the issuer's redirect, which comes from another site, must bring it along. */
  private pendingAttributes() {
    return { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: isSecure(this.config) };
  }
}

const encode = (pending: PendingSignIn) => Buffer.from(JSON.stringify(pending)).toString('base64url');

function decode(value: string | undefined): PendingSignIn | null {
  try {
    const { state, nonce, verifier } = JSON.parse(Buffer.from(value ?? '', 'base64url').toString()) as PendingSignIn;
    return [state, nonce, verifier].every((part) => typeof part === 'string' && part)
      ? { state, nonce, verifier }
      : null;
  } catch {
    return null;
  }
}

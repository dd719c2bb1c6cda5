import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'claimdesk_session';

/** The session token that the browser sent, if any. */
export function readSession(request: FastifyRequest): string | null {
  return request.cookies[NAME] ?? null;
}

/** Hands the browser its token: out of reach of scripts, never sent along from other sites. */
export function writeSession(reply: FastifyReply, token: string, expires: Date, secure: boolean): void {
  reply.setCookie(NAME, token, { path: '/', httpOnly: true, sameSite: 'strict', secure, expires });
}

export function clearSession(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(NAME, { path: '/', httpOnly: true, sameSite: 'strict', secure });
}

import type { Client, OpenedSession } from '@claimdesk/newsroom';
import type { Config } from '@claimdesk/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Under https the name itself makes browsers refuse the cookie from anyone but this very host. */
export const isSecure = ({ api }: Config): boolean => api.publicUrl.startsWith('https:');
const nameOf = (config: Config) => (isSecure(config) ? '__Host-claimdesk_session' : 'claimdesk_session');

/** The session token that the browser sent, if any. */
export function readSession(request: FastifyRequest, config: Config): string | null {
  return request.cookies[nameOf(config)] ?? null;
}

/** The browser at the other end. */
export function clientOf(request: FastifyRequest, config: Config): Client {
  return {
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? null,
    token: readSession(request, config),
  };
}

/** Hands the browser its token: out of reach of scripts, never sent along from other sites. */
export function writeSession(reply: FastifyReply, { token, expiresAt }: OpenedSession, config: Config): void {
  reply.setCookie(nameOf(config), token, { ...attributes(config), expires: expiresAt });
}

export function clearSession(reply: FastifyReply, config: Config): void {
  reply.clearCookie(nameOf(config), attributes(config));
}

const attributes = (config: Config) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict' as const,
  secure: isSecure(config),
});

import type { ErrorCode } from '@claimdesk/domain';

/** What went wrong on the way to the API; the code is the desk's own, or OFFLINE when nothing answered. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  constructor(
    readonly code: ErrorCode | 'OFFLINE',
    message: string,
    readonly details: Record<string, unknown> = {},
    /** react-admin reads the HTTP status of an error. */
    readonly status = 0,
  ) {
    super(message);
  }
}

export const hasCode = (error: unknown, ...codes: DeskError['code'][]): error is DeskError =>
  error instanceof DeskError && codes.includes(error.code);

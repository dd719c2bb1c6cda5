/**
 * Every error the desk tells a client, with its stable code. `report` says whether it is our fault and worth a log
 * entry; the others are the client's to mend.
 */
export const ERROR_CODES = {
  INPUT_INVALID: { status: 400, report: false },
  TEXT_EMPTY: { status: 400, report: false },
  TEXT_TOO_LONG: { status: 413, report: false },
  TEXT_IS_BINARY: { status: 400, report: false },
  TEXT_NOT_UNICODE: { status: 400, report: false },
  TEXT_IS_HTML: { status: 400, report: false },
  DATE_INVALID: { status: 400, report: false },
  FETCH_FAILED: { status: 422, report: false },
  PAGE_HAS_NO_ARTICLE: { status: 422, report: false },
  FILE_TYPE_UNKNOWN: { status: 415, report: false },
  FILE_UNREADABLE: { status: 422, report: false },
  FILE_TOO_LARGE: { status: 413, report: false },
  NO_FEED: { status: 422, report: false },
  NOT_SIGNED_IN: { status: 401, report: false },
  SECOND_FACTOR_REQUIRED: { status: 401, report: false },
  SECOND_FACTOR_WRONG: { status: 401, report: false },
  KEY_INVALID: { status: 401, report: false },
  BUDGET_SPENT: { status: 429, report: false },
  TOO_MANY_ATTEMPTS: { status: 429, report: false },
  SIGN_IN_FAILED: { status: 401, report: false },
  FORBIDDEN: { status: 403, report: false },
  NOT_FOUND: { status: 404, report: false },
  OWN_WORK: { status: 403, report: false },
  EVIDENCE_SEALED: { status: 403, report: false },
  EVIDENCE_MISSING: { status: 422, report: false },
  CONTENT_CHANGED: { status: 409, report: false },
  TRANSITION_NOT_ALLOWED: { status: 409, report: false },
  VERSION_CONFLICT: { status: 409, report: false },
  QUERY_TOO_COMPLEX: { status: 400, report: false },
  QUERY_INVALID: { status: 400, report: false },
  TRY_AGAIN: { status: 503, report: true },
  INTERNAL: { status: 500, report: true },
} as const satisfies Record<string, { status: number; report: boolean }>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** A refusal with a stable code and a sentence that says what to do; the only error that services throw on purpose. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** Machine-readable particulars, e.g. the limit that was passed. */
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

/** Why a page could not be fetched; each has a sentence for whoever asked for it. */
export type FetchFailureKind =
  | 'ADDRESS_INVALID'
  | 'ADDRESS_FORBIDDEN'
  | 'ROBOTS_DISALLOW'
  | 'HOST_NOT_FOUND'
  | 'UNREACHABLE'
  | 'TIMED_OUT'
  | 'TOO_LARGE'
  | 'TOO_MANY_REDIRECTS'
  | 'ANSWER_BROKEN'
  | 'ANSWER_REFUSED';

/** The address could not be fetched, and trying again may help (`isPassing`) or not. */
export class FetchFailure extends Error {
  override readonly name = 'FetchFailure';
  constructor(
    readonly kind: FetchFailureKind,
    message: string,
    readonly isPassing = false,
    /** HTTP status of a site that answered, but not with the page. */
    readonly status: number | null = null,
  ) {
    super(message);
  }
}

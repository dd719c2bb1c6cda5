import type { TypedDocumentString } from '@claimdesk/contract';
import { ERROR_CODES, type ErrorCode } from '@claimdesk/domain';
import { i18nProvider } from '../i18n/index.ts';
import { DeskError } from './desk-error.ts';

interface GraphqlAnswer<T> {
  data?: T | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && code in ERROR_CODES;

/**
 * Asks the API and returns the data, or throws a DeskError whose code is stable and whose message can be shown.
 * The desk's sentences are English; where the language chosen has words for the code (`server.CODE`), they stand instead.
 * Messages that begin with `desk.` are keys of the language file: nothing answered, so there is no sentence to show.
 */
export async function request<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<TResult> {
  const response = await send(document.toString(), variables, signal);
  const answer = (await response.json().catch(() => null)) as GraphqlAnswer<TResult> | null;
  const failure = answer?.errors?.[0];
  if (failure) throw asDeskError(failure, response.status);
  if (!answer?.data) throw new DeskError('TRY_AGAIN', 'desk.error.no_answer', {}, response.status);
  return answer.data;
}

async function send(query: string, variables: unknown, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      // The header cannot be set by a form on another site: a second mark beside the SameSite cookie.
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-claimdesk-console': '1' },
      credentials: 'same-origin',
      body: JSON.stringify({ query, variables }),
      // What was decided last is sent as the tab closes: the browser then has to carry it on without the page.
      keepalive: document.visibilityState === 'hidden',
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new DeskError('OFFLINE', 'desk.error.offline');
  }
}

function asDeskError(
  { message, extensions = {} }: { message: string; extensions?: Record<string, unknown> },
  status: number,
) {
  const { code, ...details } = extensions;
  const known = isErrorCode(code) ? code : 'INTERNAL';
  // Of an address that could not be fetched, the kind says more than the code.
  const kind = known === 'FETCH_FAILED' && typeof details.kind === 'string' ? details.kind : known;
  const words = i18nProvider.translate(`server.${kind}`, { ...details, message, _: message });
  return new DeskError(known, words, details, isErrorCode(code) ? ERROR_CODES[code].status : status);
}

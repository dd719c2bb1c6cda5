import { DomainError, type SourceFailureKind } from '@claimdesk/domain';
import { FetchFailure } from '@claimdesk/platform';
import { ExtractionFailure } from './extraction/extracted.ts';

/** Why a source yielded no article. */
export interface SourceFailure {
  kind: SourceFailureKind;
  reason: string;
  /** Whether trying again may help. */
  isPassing: boolean;
}

/** The failure, if it is one of the source's; anything else is ours and goes on. */
export function sourceFailure(error: unknown): SourceFailure | null {
  if (error instanceof FetchFailure) return { kind: error.kind, reason: error.message, isPassing: error.isPassing };
  if (error instanceof ExtractionFailure) return { kind: error.kind, reason: error.message, isPassing: false };
  if (error instanceof DomainError) return { kind: error.code, reason: error.message, isPassing: false };
  return null;
}

/** The same as whoever asked for it is told. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof FetchFailure)
    return new DomainError('FETCH_FAILED', error.message, { kind: error.kind, status: error.status });
  if (error instanceof ExtractionFailure) return new DomainError(error.kind, error.message);
  return error;
}

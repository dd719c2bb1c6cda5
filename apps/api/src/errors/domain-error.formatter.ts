import { Catch, type ExceptionFilter } from '@nestjs/common';
import { DomainError, ERROR_CODES, type ErrorCode } from '@claimdesk/domain';
import type { Logger } from '@claimdesk/platform';
import { GraphQLError, type ExecutionResult } from 'graphql';

/** Lets errors pass to the formatter below without Nest writing a stack trace for each refusal. */
@Catch()
export class PassOnErrors implements ExceptionFilter {
  catch(error: unknown): unknown {
    return error;
  }
}

/** The only translation from errors to what clients see: a stable code, a sentence, never a stack. */
export function formatErrors(logger: Logger) {
  return (execution: ExecutionResult) => {
    const errors = (execution.errors ?? []).map((error) => translate(error, logger));
    const status =
      execution.data == null && errors.length === 1 ? ERROR_CODES[errors[0]!.extensions.code as ErrorCode].status : 200;
    // A refusal inside the operation is an answer (200); a request that could not even be run keeps its HTTP status.
    const ran = execution.data !== undefined && (execution.errors ?? []).every((error) => error.path);
    return { statusCode: ran ? 200 : status, response: { data: execution.data ?? null, errors } };
  };
}

function translate(error: GraphQLError, logger: Logger): GraphQLError {
  const original = error.originalError;
  if (original instanceof DomainError) {
    if (ERROR_CODES[original.code].report) logger.error({ error: original }, original.message);
    return refusal(error, original.code, original.message, original.details);
  }
  if (isDatabaseAway(original)) {
    logger.error({ error: original?.message }, 'the database is away');
    return refusal(
      error,
      'TRY_AGAIN',
      'The desk cannot reach its database just now. Nothing was changed; try again in a moment.',
    );
  }
  if ((original as { code?: string } | undefined)?.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return refusal(
      error,
      'TEXT_TOO_LONG',
      'This is more than the desk takes in one piece. Nothing was kept; hand it in in parts.',
    );
  // Without an original error it is the query itself that is wrong: unknown fields, bad variables, too deep.
  if (!original || isClientError(original)) return refusal(error, 'QUERY_INVALID', withoutHints(error.message));
  logger.error({ error: original, path: error.path }, original.message);
  return refusal(error, 'INTERNAL', 'Something went wrong on our side; nothing was changed. It has been logged.');
}

function refusal(error: GraphQLError, code: ErrorCode, message: string, details: Record<string, unknown> = {}) {
  const { nodes, source, positions, path } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions: { code, ...details } });
}

/** "Did you mean" would spell out a schema that introspection may be closed for. */
const withoutHints = (message: string) => message.replace(/ ?Did you mean .*$/s, '');

const isClientError = (error: Error) => {
  const { statusCode } = error as { statusCode?: number };
  return statusCode !== undefined && statusCode < 500;
};

const AWAY =
  /ECONNREFUSED|ECONNRESET|Connection terminated|terminating connection|timeout exceeded when trying to connect|Can't reach database|the database system is/;
const isDatabaseAway = (error: Error | undefined | null) =>
  Boolean(
    error &&
    (AWAY.test(error.message) || ['P1001', 'P1017', 'P2024'].includes((error as { code?: string }).code ?? '')),
  );

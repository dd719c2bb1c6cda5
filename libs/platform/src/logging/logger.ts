import { pino, type Logger } from 'pino';

export type { Logger };

/** Structured logs on standard error; passwords, tokens and cookies never reach them. */
export function createLogger(level: string, name: string): Logger {
  return pino(
    {
      name,
      level,
      base: { name },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['password', '*.password', 'token', '*.token', 'req.headers.cookie', 'req.headers.authorization'],
    },
    pino.destination({ fd: 2, sync: true }),
  );
}

import { readFileSync, statSync } from 'node:fs';

/** A mistake of the caller's, told in a sentence; the process ends with `exitCode`. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
  }
}

/** Exit code for a wrong call (missing file, unreadable input), as opposed to a failed command (1). */
export const USAGE = 2;

/**
 * Reads a text file, or standard input for "-".
 * @throws CommandError when it is missing, a folder, unreadable or no UTF-8
 */
export function readInput(path: string): string {
  const bytes = readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CommandError(`${named(path)} is not UTF-8 text.`, USAGE);
  }
}

/**
 * Reads a file of any kind, or standard input for "-".
 * @throws CommandError when it is missing, a folder or unreadable
 */
export function readBytes(path: string): Buffer {
  if (path === '-') return readFileSync(0);
  try {
    if (statSync(path).isDirectory()) throw new CommandError(`${path} is a folder, not a file.`, USAGE);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new CommandError(`There is no file ${path}.`, USAGE);
    if (code === 'EACCES') throw new CommandError(`${path} may not be read (permission denied).`, USAGE);
    throw new CommandError(`${path} could not be read: ${(error as Error).message}`, USAGE);
  }
}

export const named = (path: string): string => (path === '-' ? 'Standard input' : path);

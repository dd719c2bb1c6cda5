import { extract as extractArticle } from './extract.ts';
import { ExtractionFailure, type ExtractionFailureKind, type SourceBytes } from './extracted.ts';
import { readFeed as readEntries } from './read-feed.ts';
import { readMarks as readBlocks } from './read-marks.ts';

/** What a thread answers: errors lose their class on the way, so they go as values. */
export type Answer<T> = { value: T } | { kind: ExtractionFailureKind; message: string };

async function answer<T>(read: () => T | Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await read() };
  } catch (error) {
    if (error instanceof ExtractionFailure) return { kind: error.kind, message: error.message };
    throw error;
  }
}

/** Runs in a thread of the extraction pool. */
export const extract = (source: SourceBytes) => answer(() => extractArticle(source));

/** Runs in a thread of the extraction pool. */
export const readFeed = (source: SourceBytes) => answer(() => readEntries(source));

/** Runs in a thread of the extraction pool. */
export const readMarks = (source: SourceBytes) => answer(() => readBlocks(source));

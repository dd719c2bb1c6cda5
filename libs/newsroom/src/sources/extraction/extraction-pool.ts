import { pathToFileURL } from 'node:url';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Piscina } from 'piscina';
import { threadLoader } from '../../engine/engine-pool.ts';
import { ExtractionFailure, type Extracted, type ReadFeed, type SourceBytes } from './extracted.ts';
import type { Answer } from './extraction-thread.ts';

const TIME_LIMIT_MS = 15_000;
const HEAP_LIMIT_MB = 384;
/** Bytes outside the heap (unpacked streams of a PDF) are not in the thread's limit: the process is watched for them. */
const GROWTH_LIMIT_BYTES = 600_000_000;
const WATCH_MS = 100;

/** Reads pages and files on threads of their own: one that runs for ever or eats memory is stopped, and nothing else. */
@Injectable()
export class ExtractionPool implements OnModuleDestroy {
  private pool: Piscina | null = null;

  /** @throws ExtractionFailure */
  extract(source: SourceBytes): Promise<Extracted> {
    return this.run<Extracted>('extract', source);
  }

  /** @throws ExtractionFailure NO_FEED */
  readFeed(source: SourceBytes): Promise<ReadFeed> {
    return this.run<ReadFeed>('readFeed', source);
  }

  /** JSON text of what a page or feed says to machines. */
  readMarks(source: SourceBytes): Promise<string> {
    return this.run<string>('readMarks', source);
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool?.destroy();
  }

  private async run<T>(name: 'extract' | 'readFeed' | 'readMarks', source: SourceBytes): Promise<T> {
    const stop = new AbortController();
    const began = Date.now();
    const memory = process.memoryUsage.rss();
    const watch = setInterval(() => {
      const isLate = Date.now() - began > TIME_LIMIT_MS;
      if (isLate || process.memoryUsage.rss() - memory > GROWTH_LIMIT_BYTES) stop.abort();
    }, WATCH_MS);
    try {
      // Copied, not moved: the bytes are still hashed and counted here.
      const answer = (await this.threads().run(source, { name, signal: stop.signal })) as Answer<T>;
      if ('value' in answer) return answer.value;
      throw new ExtractionFailure(answer.kind, answer.message);
    } catch (error) {
      const { code, name: kind } = error as NodeJS.ErrnoException;
      if (kind !== 'AbortError' && code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
      throw new ExtractionFailure(
        'FILE_UNREADABLE',
        'It takes more time or memory to read than any article does. Paste the text instead.',
      );
    } finally {
      clearInterval(watch);
    }
  }

  private threads(): Piscina {
    this.pool ??= new Piscina({
      filename: pathToFileURL(new URL('./extraction-thread.ts', import.meta.url).pathname).href,
      execArgv: ['--import', threadLoader()],
      minThreads: 0,
      maxThreads: 2,
      idleTimeout: 60_000,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB, stackSizeMb: 8 },
    });
    return this.pool;
  }
}

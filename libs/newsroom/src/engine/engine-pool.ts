import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import {
  acceptSplit,
  type ClaimSplitter,
  type Comparison,
  type SplitOptions,
  type SplitResult,
} from '@claimdesk/engine';
import type { Config, Logger } from '@claimdesk/platform';
import { Piscina } from 'piscina';
import { CONFIG, LOGGER } from '../tokens.ts';
import type { ComparablePairs, FoundMatch, Profiled, Said, SplitTask } from './engine-thread.ts';

/** Injection token of the engine that splits; another implementation of the port may take the built-in's place. */
export const SPLITTER = Symbol('SPLITTER');

/**
 * The built-in engine on threads of its own, so that a huge or hostile article neither holds up the worker's
 * heartbeat nor takes the process down with it.
 */
@Injectable()
export class EnginePool implements ClaimSplitter, OnModuleDestroy {
  private pool: Piscina | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async split(text: string, options: SplitOptions = {}): Promise<SplitResult> {
    const { port1, port2 } = new MessageChannel();
    port1.on('message', (fraction: number) => options.onProgress?.(fraction));
    try {
      const { outlet = null, publishedAt = null } = options;
      const task: SplitTask = { text, outlet, publishedAt, progress: port2 };
      const { result, refused } = acceptSplit(
        text,
        await this.threads().run(task, { name: 'split', transferList: [port2] }),
      );
      for (const { reason } of refused) this.logger.warn({ reason }, 'engine: a claim was refused');
      return result;
    } finally {
      port1.close();
    }
  }

  /** How one statement stands to each of the others. */
  likeness(text: string, others: string[]): Promise<Comparison[]> {
    return this.threads().run({ text, others }, { name: 'likeness' });
  }

  profile(statements: Said[]): Promise<Profiled[]> {
    return this.threads().run(statements, { name: 'profile' });
  }

  compare(pairs: ComparablePairs): Promise<FoundMatch[]> {
    return this.threads().run(pairs, { name: 'compare' });
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool?.destroy();
  }

  private threads(): Piscina {
    this.pool ??= new Piscina({
      filename: pathToFileURL(new URL('./engine-thread.ts', import.meta.url).pathname).href,
      // Threads start outside whatever loaded this file, so they bring their own TypeScript loader.
      execArgv: ['--import', threadLoader()],
      minThreads: 1,
      maxThreads: this.config.worker.concurrency,
      idleTimeout: 60_000,
      resourceLimits: { maxOldGenerationSizeMb: 1_024 },
    });
    return this.pool;
  }
}

/** The package exports its loader to `import` alone, so it is found beside its main file. */
export const threadLoader = () =>
  new URL('register.mjs', pathToFileURL(createRequire(import.meta.url).resolve('@oxc-node/core'))).href;

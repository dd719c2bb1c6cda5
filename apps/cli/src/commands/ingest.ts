import type { Command } from 'commander';
import path from 'node:path';
import { CommandError, named, readBytes } from '../input.ts';

interface Options {
  outlet?: string;
  title?: string;
  byline?: string;
  date?: string;
}

/** `claimdesk ingest FILE|URL...`: hands articles in to the desk that runs here, or to the one at DATABASE_URL. */
export function registerIngest(program: Command): void {
  program
    .command('ingest')
    .description('hand in articles; the desk splits and matches them')
    .argument('<files...>', 'files (.txt .md .html .docx .pdf .eml), web addresses, or - for text on standard input')
    .option('--outlet <name>', 'who published them')
    .option('--title <title>', 'headline')
    .option('--byline <name>', 'who wrote it')
    .option('--date <date>', 'when it was published, e.g. 2022-03-18')
    .action(async (files: string[], options: Options) => {
      const failures = await ingestAll(files.map(readItem), options);
      if (failures) throw new CommandError(`${failures} of ${files.length} could not be handed in.`);
    });
}

interface Item {
  from: string;
  way: { url: string } | { file: { name: string; bytes: Buffer } };
}

function readItem(from: string): Item {
  if (/^https?:\/\//i.test(from)) return { from, way: { url: from } };
  const name = from === '-' ? 'standard-input.txt' : path.basename(from);
  return { from, way: { file: { name, bytes: readBytes(from) } } };
}

async function ingestAll(items: Item[], { date, ...facts }: Options): Promise<number> {
  await import('reflect-metadata');
  const { NestFactory } = await import('@nestjs/core');
  const { DomainError, systemActor } = await import('@claimdesk/domain');
  const { ArticlesService, NewsroomModule } = await import('@claimdesk/newsroom');
  const { readConfig } = await import('@claimdesk/platform');
  const { reachDatabase } = await import('../desk.ts');
  const database = await reachDatabase(readConfig());
  const desk = await NestFactory.createApplicationContext(NewsroomModule.for(database.config, 'cli'), {
    logger: ['error'],
  });
  let failures = 0;
  try {
    for (const { from, way } of items) {
      try {
        const input = { ...way, ...facts, publishedAt: date ?? null };
        const { article, alreadyExisted } = await desk.get(ArticlesService).ingest(systemActor('Command line'), input);
        console.log(`${named(from)}: ${alreadyExisted ? 'is here already' : 'handed in'} as ${article.id}`);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        failures++;
        console.error(`${named(from)}: ${error.message}`);
      }
    }
  } finally {
    await desk.close();
    await database.release();
  }
  return failures;
}

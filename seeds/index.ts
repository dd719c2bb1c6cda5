import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { systemActor } from '@claimdesk/domain';
import { ArticlesService, NewsroomModule, PeopleService } from '@claimdesk/newsroom';
import type { Config } from '@claimdesk/platform';
import { seedArticles } from './demo/articles.ts';
import { PERSONAS } from './demo/personas.ts';

export { PERSONAS } from './demo/personas.ts';
export { seedArticles } from './demo/articles.ts';

@Module({})
class SeedsModule {}

/**
 * Sets up the demo through the same services that people use: the personas with this password, the five articles
 * queued. May run again and again; what is there stays.
 */
export async function seedDemo(config: Config, password: string): Promise<void> {
  const desk = await NestFactory.createApplicationContext(
    { module: SeedsModule, imports: [NewsroomModule.for(config, 'seeds')] },
    { logger: ['error', 'warn'] },
  );
  try {
    const seeds = systemActor('Demo seeds');
    await Promise.all(PERSONAS.map((persona) => desk.get(PeopleService).ensure(seeds, { ...persona, password })));
    for (const { text, outlet, title, byline, publishedAt } of seedArticles())
      await desk.get(ArticlesService).ingest(seeds, { text, outlet, title, byline, publishedAt });
  } finally {
    await desk.close();
  }
}

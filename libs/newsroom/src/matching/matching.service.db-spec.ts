import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { systemActor, type Actor } from '@claimdesk/domain';
import { type ClaimSplitter, split, type SplitResult } from '@claimdesk/engine';
import { Database, readConfig, workspaceRoot } from '@claimdesk/platform';
import { testDatabase } from '@claimdesk/testing';
import { ArticlesService } from '../articles/articles.service.ts';
import { ClaimExtractionService } from '../claims/claim-extraction.service.ts';
import { groupBy } from '../group-by.ts';
import { NewsroomModule } from '../newsroom.module.ts';
import { PipelineService } from '../pipeline/pipeline.service.ts';
import { StoryEditingService } from '../stories/story-editing.service.ts';
import { MatchingService } from './matching.service.ts';

const DESK = systemActor('Matching test');
const EDITOR: Actor = {
  kind: 'PERSON',
  id: '018f0000-0000-7000-8000-000000000001',
  name: 'Ana Editor',
  role: 'EDITOR',
};
const folder = path.join(workspaceRoot, 'seeds');
const SEEDS = JSON.parse(readFileSync(path.join(folder, 'articles.json'), 'utf8')) as {
  file: string;
  outlet: string | null;
}[];

/** The engine itself; each text is split once however often it is handed in. */
const read = new Map<string, SplitResult>();
const splitter: ClaimSplitter = {
  split: async (text, { outlet } = {}) => {
    const known = read.get(text) ?? split(text, { outlet: outlet ?? null });
    read.set(text, known);
    return known;
  },
};

interface Gathered {
  /** Claims as the places they stand in: "file 120-180", sorted. */
  claims: string[];
  /** Titles of the stories. */
  stories: string[];
}

/** Hands the seed articles in one after the other, each through both steps of the pipeline. */
async function arrive(
  order: number[],
  afterTheFirst?: (desk: INestApplicationContext) => Promise<void>,
): Promise<Gathered> {
  const database = await testDatabase();
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: database.url, LOG_LEVEL: 'silent' });
  const desk = await NestFactory.createApplicationContext(NewsroomModule.for(config, 'test'), { logger: ['error'] });
  const { prisma } = desk.get(Database);
  const extraction = new ClaimExtractionService(desk.get(Database), desk.get(PipelineService), splitter);
  try {
    const files = new Map<string, string>();
    for (const at of order) {
      const { file, outlet } = SEEDS[at]!;
      const text = readFileSync(path.join(folder, file), 'utf8');
      const { article } = await desk.get(ArticlesService).ingest(DESK, { text, outlet });
      files.set(article.id, file);
      await extraction.split(article.id);
      await desk.get(MatchingService).match(article.id);
      if (files.size === 1) await afterTheFirst?.(desk);
    }
    const places = await prisma.appearance.findMany({ include: { revision: true } });
    const claims = groupBy(places, ({ claimId }) => claimId);
    return {
      claims: [...claims.values()]
        .map((own) =>
          own
            .map((p) => `${files.get(p.revision.articleId)} ${p.start}-${p.end}`)
            .sort()
            .join(', '),
        )
        .sort(),
      stories: (await prisma.story.findMany()).map(({ title }) => title),
    };
  } finally {
    await desk.close();
    await database.drop();
  }
}

describe('the five articles', () => {
  it('make the same claims and one story, of one title, in whatever order they arrive', async () => {
    const first = await arrive([0, 1, 2, 3, 4]);
    // One of them has a headline.
    expect(first.stories).toEqual([expect.stringMatching(/^Xi tells Biden/)]);
    expect(
      first.claims.some((places) => new Set(places.split(', ').map((place) => place.split(' ')[0])).size > 2),
    ).toBe(true);
    for (const order of [
      [4, 3, 2, 1, 0],
      [2, 0, 4, 1, 3],
    ])
      expect(await arrive(order)).toEqual(first);
  });

  it('leave the story the title that somebody gave it', async () => {
    const { stories } = await arrive([0, 4], async (desk) => {
      const { id: storyId, version } = await desk.get(Database).prisma.story.findFirstOrThrow();
      await desk.get(StoryEditingService).rename(EDITOR, { storyId, version, title: 'The call' });
    });
    expect(stories).toEqual(['The call']);
  });
});

import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { Type } from '@nestjs/common';
import { DomainError } from '@claimdesk/domain';
import { NewsroomModule } from '@claimdesk/newsroom';
import { readConfig, type Config } from '@claimdesk/platform';
import { reachDatabase } from './desk.ts';
import { CommandError, USAGE } from './input.ts';

/** Works with a service on the desk that runs here, or on the one at DATABASE_URL; refusals are told in their sentence. */
export async function withService<T>(
  token: Type<T>,
  work: (service: T, config: Config) => Promise<void>,
): Promise<void> {
  const database = await reachDatabase(readConfig());
  try {
    const desk = await NestFactory.createApplicationContext(NewsroomModule.for(database.config, 'cli'), {
      logger: ['error'],
    });
    await work(desk.get(token), database.config).finally(() => desk.close());
  } catch (error) {
    if (error instanceof DomainError) throw new CommandError(error.message, USAGE);
    throw error;
  } finally {
    await database.release();
  }
}

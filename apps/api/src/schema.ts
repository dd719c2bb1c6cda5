import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { workspaceRoot } from '@claimdesk/platform';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { RESOLVERS } from './app.module.ts';

export const SCHEMA_FILE = path.join(workspaceRoot, 'apps/api/schema.graphql');

/** The API's schema as its resolvers declare it, in SDL; `npm run schema` writes it to the committed file. */
export async function schemaText(): Promise<string> {
  const builder = await NestFactory.create(GraphQLSchemaBuilderModule, new FastifyAdapter(), {
    logger: ['error', 'warn'],
  });
  await builder.init();
  const schema = await builder.get(GraphQLSchemaFactory).create(RESOLVERS);
  await builder.close();
  return `# Written by \`npm run schema\` from the resolvers; not edited by hand.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(SCHEMA_FILE, await schemaText());

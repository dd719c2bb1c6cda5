import 'reflect-metadata';
import { PERMISSIONS } from '@claimdesk/domain';
import { buildSchema } from 'graphql';
import { RESOLVERS } from '../app.module.ts';
import { HealthController } from '../health/health.controller.ts';
import { schemaText } from '../schema.ts';
import { ALLOW } from './allow.decorator.ts';
import { ExportsController } from '../publishing/exports.controller.ts';
import { PublishedPagesController } from '../publishing/published-pages.controller.ts';
import { OidcController } from './oidc.controller.ts';

/** Permission of every method that Nest treats as an operation or a route, by name. */
function declared(classes: (abstract new (...args: never[]) => object)[]): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { prototype } of classes) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const method = prototype[name as keyof typeof prototype] as unknown;
      if (typeof method !== 'function' || name === 'constructor') continue;
      const kind = Reflect.getMetadata('graphql:resolver_type', method) as string | undefined;
      const isOperation = kind === 'Query' || kind === 'Mutation' || kind === 'Subscription';
      if (isOperation || Reflect.hasMetadata('path', method)) found.set(name, Reflect.getMetadata(ALLOW, method));
    }
  }
  return found;
}

describe('every operation', () => {
  const operations = declared([
    ...RESOLVERS,
    HealthController,
    OidcController,
    PublishedPagesController,
    ExportsController,
  ]);

  it('names a permission of the table', () => {
    const unguarded = [...operations].filter(([, permission]) => !permission || !(permission in PERMISSIONS));
    expect(unguarded).toEqual([]);
  });

  it('of the schema is among those looked at', async () => {
    const schema = buildSchema(await schemaText());
    const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      Object.keys(type!.getFields()),
    );
    expect(fields.filter((field) => !operations.has(field))).toEqual([]);
    expect(fields.length).toBeGreaterThan(10);
  });
});

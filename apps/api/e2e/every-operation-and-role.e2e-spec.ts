import 'reflect-metadata';
import { ANONYMOUS, can, KEY_SCOPES, type Actor, type KeyScope, type Permission, type Role } from '@claimdesk/domain';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { RESOLVERS } from '../src/app.module.ts';
import { ALLOW } from '../src/auth/allow.decorator.ts';
import { READABLE } from '../src/auth/key-reach.ts';
import { schemaText } from '../src/schema.ts';
import { startTestDesk, type TestDesk } from './support/test-desk.ts';

const WHO = ['anonymous', 'editor', 'reviewer', 'admin', ...KEY_SCOPES] as const;
const isScope = (who: (typeof WHO)[number]): who is KeyScope => KEY_SCOPES.some((scope) => scope === who);
const actorOf = (who: (typeof WHO)[number]): Actor =>
  who === 'anonymous'
    ? ANONYMOUS
    : isScope(who)
      ? { kind: 'KEY', id: 'k', name: 'K', role: null, scopes: [who] }
      : { kind: 'PERSON', id: 'p', name: 'P', role: who.toUpperCase() as Role };

/** Where the operation is open to read, and the service tells roles apart by what they may do with it. */
const DECIDED_IN_SERVICE: Record<string, Permission[]> = { approveVerdict: ['verdict:review', 'verdict:override'] };

/** The least that an argument of this type takes. */
function least(type: GraphQLInputType): string {
  if (!isNonNullType(type)) return 'null';
  const inner = type.ofType as GraphQLInputType;
  if (isListType(inner)) return '[]';
  const named = getNamedType(inner);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (isInputObjectType(named)) {
    const needed = Object.values(named.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    return `{ ${needed.map((field) => `${field.name}: ${least(field.type)}`).join(', ')} }`;
  }
  const plain: Record<string, string> = { Int: '1', Float: '1', Boolean: 'false', DateTime: '"2024-01-01T00:00:00Z"' };
  return plain[named.name] ?? '"x"';
}

function operation(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const needed = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const args = needed.length ? `(${needed.map((arg) => `${arg.name}: ${least(arg.type)}`).join(', ')})` : '';
  return `${kind} { ${field.name}${args}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''} }`;
}

/** The permission each operation names, from the decorator that the guard reads. */
const permissions = new Map<string, Permission>(
  RESOLVERS.flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const method = (prototype as unknown as Record<string, unknown>)[name];
      const permission =
        typeof method === 'function' ? (Reflect.getMetadata(ALLOW, method) as Permission | undefined) : undefined;
      return permission ? [[name, permission] as const] : [];
    }),
  ),
);

const schema = buildSchema(await schemaText());
const operations = [
  ...Object.values(schema.getQueryType()!.getFields()).map((field) => [field.name, operation('query', field)] as const),
  ...Object.values(schema.getMutationType()!.getFields()).map(
    (field) => [field.name, operation('mutation', field)] as const,
  ),
];

/** A key is also held by what the answer consists of. */
function reaches(actor: Actor, name: string): boolean {
  const field = schema.getQueryType()!.getFields()[name] ?? schema.getMutationType()!.getFields()[name]!;
  const type = getNamedType(field.type);
  return (
    actor.kind !== 'KEY' || !isCompositeType(type) || Boolean(READABLE[type.name] && can(actor, READABLE[type.name]!))
  );
}

let desk: TestDesk;
const keys = new Map<KeyScope, ReturnType<TestDesk['withKey']>>();
const keyFor = (scope: KeyScope) => {
  if (!keys.has(scope)) keys.set(scope, desk.withKey([scope]));
  return keys.get(scope)!;
};
beforeAll(async () => {
  desk = await startTestDesk({ worker: false });
});
afterAll(() => desk.stop());

it('every type that a key may read is one of the schema', () => {
  expect(Object.keys(READABLE).filter((name) => !schema.getType(name))).toEqual([]);
});

describe.each(WHO)('to %s', (who) => {
  it.each(operations)('%s is open exactly as the permission table says', async (name, query) => {
    // Each with a session of its own: some of these end it.
    const code = await (isScope(who) ? await keyFor(who) : await desk.as(who)).refusal(query);
    const actor = actorOf(who);
    const needed = DECIDED_IN_SERVICE[name] ?? [permissions.get(name)!];
    const isOpen = needed.some((permission) => can(actor, permission)) && reaches(actor, name);
    if (isOpen) expect(['NOT_SIGNED_IN', 'FORBIDDEN']).not.toContain(code);
    else expect(code).toBe(who === 'anonymous' ? 'NOT_SIGNED_IN' : 'FORBIDDEN');
    // Whatever came of it, it was an answer in the desk's own words.
    expect(code).not.toBe('INTERNAL');
  });
});

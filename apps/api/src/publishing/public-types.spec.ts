import 'reflect-metadata';
import { buildSchema, getNamedType, isEnumType, isObjectType, isScalarType, type GraphQLObjectType } from 'graphql';
import { schemaText } from '../schema.ts';

const PUBLIC = ['publishedClaims', 'publishedClaim', 'changes', 'verdictPublished'];
const schema = buildSchema(await schemaText());

/** All types that an answer can hold, walking from these fields. */
function reachable(roots: string[]): Map<string, GraphQLObjectType> {
  const found = new Map<string, GraphQLObjectType>();
  const fields = [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!].flatMap((type) =>
    Object.values(type.getFields()),
  );
  const waiting = fields.filter(({ name }) => roots.includes(name)).map(({ type }) => getNamedType(type));
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    if (!isObjectType(type) || found.has(type.name)) continue;
    found.set(type.name, type);
    waiting.push(...Object.values(type.getFields()).map((field) => getNamedType(field.type)));
  }
  return found;
}

describe('what can be reached from the public operations', () => {
  const open = reachable(PUBLIC);

  it('is types of its own, shared with nothing the desk works with', () => {
    const desk = reachable(
      [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!]
        .flatMap((type) => Object.keys(type.getFields()))
        .filter((name) => !PUBLIC.includes(name)),
    );
    expect([...open.keys()].filter((name) => desk.has(name))).toEqual(['PageInfo']);
    expect(open.size).toBeGreaterThan(10);
    expect(desk.has('Verdict') && desk.has('Person') && desk.has('Evidence')).toBe(true);
  });

  it('is exactly these fields: a new one is a promise to consumers, made on purpose', () => {
    const fields = [...open.values()]
      .map((type) => `${type.name}: ${Object.keys(type.getFields()).sort().join(' ')}`)
      .sort();
    expect(fields).toMatchInlineSnapshot(`
     [
       "PageInfo: endCursor hasNextPage hasPreviousPage startCursor",
       "PublishedAppearance: attribution certainty origin outlet publishedAt quote stance title url",
       "PublishedAttribution: cue mode speaker",
       "PublishedChange: at claim claimId cursor kind",
       "PublishedChanges: changes cursor hasMore",
       "PublishedClaim: appearances claimKind claimReview correction evidence firstPublishedAt id independentOrigins kind nextCheckAt number publishedAt rating rationale sha256 staleBecause status story text url versions waiver withdrawnBecause wouldSettle",
       "PublishedClaimConnection: edges nodes pageInfo totalCount",
       "PublishedClaimEdge: cursor node",
       "PublishedCorrection: class note",
       "PublishedEvidence: appearance bearing isSealed kind note origin sealedBecause seenAt seenSha256 title url",
       "PublishedNotice: cursor",
       "PublishedOrigin: kind name",
       "PublishedOrigins: contradicting supporting",
       "PublishedStory: id title",
       "PublishedVersion: kind notes number publishedAt rating",
     ]
    `);
  });

  it('names no field of the desk', () => {
    const editorial =
      /(version|contributors?|approvals?|approver|proposedBy|addedBy|readers|assignee|comments?|mentions?|email|history|availableActions|checkworthiness|suggestion|contentHash|isConfidential|override\w*|policy\w*|tags|dueAt|returns|dismissal\w*|merged\w*|score)$/;
    const named = [...open.values()].flatMap((type) =>
      Object.keys(type.getFields()).filter((name) => editorial.test(name)),
    );
    expect(named).toEqual([]);
  });

  it('takes scalars and enums only from the common words', () => {
    const leaves = [...open.values()].flatMap((type) =>
      Object.values(type.getFields()).map((field) => getNamedType(field.type)),
    );
    expect(leaves.every((type) => isObjectType(type) || isScalarType(type) || isEnumType(type))).toBe(true);
  });
});

import { can, DomainError, type Actor, type Permission } from '@claimdesk/domain';
import {
  getNamedType,
  isCompositeType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

/** What a key needs to read a thing of a type. A type that is not here is not for keys, whatever their scopes. */
export const READABLE: Readonly<Record<string, Permission>> = {
  ...table('article:read', ['Article', 'ArticleConnection', 'ArticleEdge', 'ArticleProgress', 'Boilerplate', 'Outlet']),
  ...table('article:read', ['Revision', 'QuoteContext']),
  ...table('article:ingest', ['IngestArticlePayload']),
  ...table('story:read', ['Story', 'StoryConnection', 'StoryEdge', 'StoryMatrix', 'MatrixCell', 'MatrixColumn']),
  ...table('story:read', ['MatrixOrigin', 'MatrixRow', 'MatrixRowConnection', 'MatrixRowEdge', 'OriginOnset']),
  ...table('claim:read', ['Claim', 'ClaimConnection', 'ClaimEdge', 'ClaimChange', 'Suggestion', 'IndependentOrigins']),
  ...table('claim:read', ['Appearance', 'AttributionLink', 'Origin', 'Verdict', 'Evidence', 'MergedClaim']),
  ...table('published:read', ['PublishedAttribution', 'PublishedOrigin', 'PublishedAppearance', 'PublishedEvidence']),
  ...table('published:read', ['PublishedStory', 'PublishedCorrection', 'PublishedOrigins', 'PublishedVersion']),
  ...table('published:read', ['PublishedClaim', 'PublishedClaimEdge', 'PublishedClaimConnection', 'PublishedNotice']),
  ...table('published:read', ['PublishedChange', 'PublishedChanges']),
};
/** Types that hold nothing. */
const PLAIN = new Set(['PageInfo', 'Query', 'Mutation', 'Subscription']);

function table(permission: Permission, types: string[]): Record<string, Permission> {
  return Object.fromEntries(types.map((type) => [type, permission]));
}

/**
 * Operations are guarded at their door; this holds what a key may walk to from there. People's data, comments and the
 * log stay out of reach of every key.
 * @throws DomainError FORBIDDEN that names the field
 */
export function refuseBeyondReach(schema: GraphQLSchema, query: DocumentNode, actor: Actor): void {
  if (actor.kind !== 'KEY') return;
  const types = new TypeInfo(schema);
  const field = () => {
    const type = getNamedType(types.getType());
    if (!type || !isCompositeType(type) || PLAIN.has(type.name) || type.name.startsWith('__')) return;
    const needed = READABLE[type.name];
    if (needed && can(actor, needed)) return;
    throw new DomainError(
      'FORBIDDEN',
      `This API key (${actor.scopes?.join(', ')}) does not reach the field ${types.getFieldDef()?.name ?? ''}.`,
      { field: types.getFieldDef()?.name ?? null, ...(needed ? { permission: needed } : {}) },
    );
  };
  visit(query, visitWithTypeInfo(types, { Field: field }));
}

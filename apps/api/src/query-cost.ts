import { DomainError } from '@claimdesk/domain';
import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';

/** What one request may cost, in fields that the answer may hold by the estimate below. */
export const MAX_QUERY_COST = 60_000;
/** How many entries a list without a size of its own is taken to have. */
const USUAL_LIST = 10;

/**
 * Refuses a query whose answer could be huge. A page counts its entries by `first`, any other list of things as ten;
 * so walking claims → appearances → article → appearances … in circles ends soon.
 * Returns the cost.
 * @throws DomainError QUERY_TOO_COMPLEX
 */
export function checkQueryCost(schema: GraphQLSchema, query: DocumentNode, variables: Record<string, unknown>): number {
  const cost = getComplexity({ schema, query, variables, estimators: [estimate] });
  if (cost > MAX_QUERY_COST)
    throw new DomainError(
      'QUERY_TOO_COMPLEX',
      `The query could answer with about ${cost} fields; ${MAX_QUERY_COST} are allowed. Ask for fewer entries or fewer levels.`,
      { cost, limit: MAX_QUERY_COST },
    );
  return cost;
}

function estimate({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  if (typeof args.first === 'number') return 1 + args.first * childComplexity;
  const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
  const isManyThings = isListType(inner) && isCompositeType(getNamedType(field.type));
  // The entries of a page were counted by its `first`.
  if (isManyThings && !/Connection$|Changes$/.test(type.name)) return 1 + USUAL_LIST * childComplexity;
  return 1 + childComplexity;
}

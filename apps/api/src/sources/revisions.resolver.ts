import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Appearance, ComparedPlace, Revision } from '../articles/article.types.ts';
import { Claim } from '../claims/claim.types.ts';
import type { DeskContext } from '../desk-context.ts';
import { Retrieval } from './source.types.ts';

@Resolver(() => Revision)
export class RevisionsResolver {
  @ResolveField(() => [Retrieval], { description: 'What it was read from, oldest first; empty where it was pasted.' })
  async retrievals(@Parent() revision: Revision, @Context() { loaders }: DeskContext): Promise<Retrieval[]> {
    return (await loaders.retrievalsOfRevision.load(revision.id)).map(({ headers, ...retrieval }) => ({
      ...retrieval,
      headers: Object.entries(headers as Record<string, string>).map(([name, value]) => ({ name, value })),
    }));
  }

  @ResolveField(() => [Appearance], { description: 'In the order of the text, with what later versions did to them.' })
  appearances(@Parent() revision: Revision, @Context() { loaders }: DeskContext): Promise<Appearance[]> {
    return loaders.appearancesOfRevision.load(revision.id);
  }
}

@Resolver(() => ComparedPlace)
export class ComparedPlacesResolver {
  @ResolveField(() => Claim, { description: 'Whose place it is, or was.' })
  claim(@Parent() { claimId }: ComparedPlace, @Context() { loaders }: DeskContext): Promise<Claim> {
    return loaders.claim.load(claimId) as Promise<Claim>;
  }
}

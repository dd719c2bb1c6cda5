import { Inject } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MatrixQueries, type ClaimOrder } from '@claimdesk/newsroom';
import type { DeskContext } from '../desk-context.ts';
import { PageArgs, toConnection, type Connection } from '../paging.types.ts';
import { ClaimOrderEnum } from '../vocabulary.types.ts';
import { MatrixColumn, MatrixRow, MatrixRowConnection, OriginOnset, StoryMatrix } from './matrix.types.ts';

@Resolver(() => StoryMatrix)
export class MatrixResolver {
  constructor(@Inject(MatrixQueries) private readonly queries: MatrixQueries) {}

  @ResolveField(() => [MatrixColumn], { description: 'In the order of publication.' })
  columns(@Parent() { storyId }: StoryMatrix, @Context() { actor }: DeskContext): Promise<MatrixColumn[]> {
    return this.queries.columns(actor, storyId);
  }

  @ResolveField(() => MatrixRowConnection)
  async rows(
    @Parent() { storyId }: StoryMatrix,
    @Context() { actor }: DeskContext,
    @Args() page: PageArgs,
    @Args('orderBy', { type: () => ClaimOrderEnum, defaultValue: 'DISPUTED_FIRST' }) orderBy: ClaimOrder,
    @Args('crossSource', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Only claims that appear in at least two columns.',
    })
    crossSource: boolean,
  ): Promise<Connection<MatrixRow>> {
    const rows = await this.queries.rows(actor, storyId, { orderBy, crossSource }, page);
    return toConnection(rows, (row) => row);
  }

  @ResolveField(() => [OriginOnset], { description: 'When each origin first spoke, earliest first.' })
  timeline(@Parent() { storyId }: StoryMatrix, @Context() { actor }: DeskContext): Promise<OriginOnset[]> {
    return this.queries.timeline(actor, storyId);
  }
}

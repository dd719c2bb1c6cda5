import { Context, Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { StalenessReason } from '@claimdesk/domain';
import { differenceBetween, type StalenessView } from '@claimdesk/newsroom';
import { Appearance, Article, DifferencePart } from '../articles/article.types.ts';
import type { DeskContext } from '../desk-context.ts';
import { StalenessReasonEnum } from '../vocabulary.types.ts';
import { Claim } from './claim.types.ts';

@ObjectType({ description: 'Why the verdict in force may no longer hold.' })
export class Staleness {
  @Field(() => ID)
  id!: string;

  @Field(() => StalenessReasonEnum)
  reason!: StalenessReason;

  @Field(() => String, { nullable: true, description: 'What the verdict cites, or the date that has passed.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there now, or what contradicts the verdict.' })
  after!: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of the version that changed or dropped the quote.' })
  revisionNumber!: number | null;

  @Field(() => Date)
  createdAt!: Date;

  articleId!: string | null;
}

@Resolver(() => Claim)
export class ClaimStalenessResolver {
  @ResolveField(() => [Staleness], { description: 'Newest first; empty where a later verdict is in force.' })
  async staleness(@Parent() claim: Claim, @Context() { loaders }: DeskContext): Promise<Staleness[]> {
    return (await loaders.stalenessOfClaim.load(claim.id)).map(toStaleness);
  }

  @ResolveField(() => [Appearance], {
    description: 'Places that a later version of their article changed or dropped, the last ones first.',
  })
  formerAppearances(@Parent() claim: Claim, @Context() { loaders }: DeskContext): Promise<Appearance[]> {
    return loaders.formerAppearancesOfClaim.load(claim.id);
  }
}

@Resolver(() => Staleness)
export class StalenessResolver {
  @ResolveField(() => Article, { nullable: true })
  article(@Parent() staleness: Staleness, @Context() { loaders }: DeskContext): Promise<Article | null> | null {
    return staleness.articleId ? loaders.article.load(staleness.articleId) : null;
  }

  @ResolveField(() => [DifferencePart], {
    description: 'From before to after, word by word; empty where one is missing.',
  })
  difference(@Parent() { reason, before, after }: Staleness): DifferencePart[] {
    return reason === 'QUOTE_CHANGED' && before && after ? differenceBetween(before, after) : [];
  }
}

const toStaleness = ({ revision, appearance, ...staleness }: StalenessView): Staleness => ({
  ...staleness,
  revisionNumber: revision?.number ?? null,
  articleId: revision?.articleId ?? appearance?.revision.articleId ?? null,
});

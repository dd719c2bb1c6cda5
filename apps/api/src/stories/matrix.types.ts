import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Certainty, OriginKind } from '@claimdesk/domain';
import type { AppearanceView } from '@claimdesk/newsroom';
import { Appearance, Article, Outlet } from '../articles/article.types.ts';
import { Claim } from '../claims/claim.types.ts';
import { connectionOf } from '../paging.types.ts';
import { CertaintyEnum, OriginKindEnum } from '../vocabulary.types.ts';

@ObjectType({ description: 'One outlet of a story; an article whose outlet is not known has a column of its own.' })
export class MatrixColumn {
  @Field(() => ID)
  id!: string;

  @Field(() => Outlet, { nullable: true })
  outlet!: Outlet | null;

  @Field(() => [Article])
  articles!: Article[];

  @Field(() => [String], { description: 'Wire agencies that its articles credit.' })
  wires!: string[];
}

@ObjectType({ description: 'What one outlet does with one claim; an outlet that is silent has no cell.' })
export class MatrixCell {
  @Field(() => ID)
  columnId!: string;

  @Field(() => CertaintyEnum, {
    nullable: true,
    description: 'STATED if it asserts the claim anywhere without reserve; null if it does not assert it.',
  })
  asserts!: Certainty | null;

  @Field(() => CertaintyEnum, { nullable: true })
  denies!: Certainty | null;

  @Field(() => [ID], { description: "Keys of the row's origins that speak here." })
  originKeys!: string[];

  @Field(() => [String], { description: 'Figures as they are printed here.' })
  figures!: string[];

  @Field(() => [Appearance])
  appearances!: AppearanceView[];
}

@ObjectType({ description: 'Where a claim entered the record. Cells with one origin are one source.' })
export class MatrixOrigin {
  @Field(() => ID)
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => OriginKindEnum)
  kind!: OriginKind;

  @Field(() => [ID])
  columnIds!: string[];
}

@ObjectType()
export class MatrixRow {
  @Field(() => Claim)
  claim!: Claim;

  @Field(() => [MatrixCell])
  cells!: MatrixCell[];

  @Field(() => [MatrixOrigin])
  origins!: MatrixOrigin[];

  @Field(() => Boolean, { description: 'Whether the outlets print figures that differ.' })
  figuresDiffer!: boolean;
}
export const MatrixRowConnection = connectionOf(MatrixRow, 'MatrixRow');

@ObjectType({ description: "An origin's first word on the story." })
export class OriginOnset {
  @Field(() => ID)
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => OriginKindEnum)
  kind!: OriginKind;

  @Field(() => Date)
  firstAt!: Date;

  @Field(() => Boolean, {
    description: 'False where the article bears no date: `firstAt` is then when it came to the desk.',
  })
  isDated!: boolean;

  @Field(() => ID)
  articleId!: string;
}

@ObjectType({
  description: 'Claim × outlet: who asserts, who denies, who is silent, and which of them are one source.',
})
export class StoryMatrix {
  storyId!: string;
}

import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type {
  MergeStoriesInput as Merge,
  MoveArticleInput as Move,
  RenameStoryInput as Rename,
} from '@claimdesk/newsroom';
import { connectionOf } from '../paging.types.ts';

@ObjectType({ description: 'Articles about one event.' })
export class Story {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Int)
  version!: number;
}
export const StoryConnection = connectionOf(Story, 'Story');

@InputType()
export class RenameStoryInput implements Rename {
  @Field(() => ID)
  storyId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int, { description: 'The version of the story that you saw.' })
  version!: number;
}

@InputType()
export class MoveArticleInput implements Move {
  @Field(() => ID)
  articleId!: string;

  @Field(() => ID, { nullable: true, description: 'Left out: it gets a story of its own.' })
  toStoryId?: string | null;

  @Field(() => Int, { description: 'The version of the article that you saw.' })
  version!: number;
}

@InputType()
export class MergeStoriesInput implements Merge {
  @Field(() => ID)
  storyId!: string;

  @Field(() => Int, { description: 'The version of that story that you saw.' })
  version!: number;

  @Field(() => ID)
  intoStoryId!: string;
}

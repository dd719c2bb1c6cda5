import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../paging.types.ts';

@ObjectType({ description: 'Articles about one event.' })
export class Story {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Date)
  createdAt!: Date;
}
export const StoryConnection = connectionOf(Story, 'Story');

import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { KeyScope } from '@claimdesk/domain';
import type { KeyInput, KeyState, RotateInput } from '@claimdesk/newsroom';
import { KeyScopeEnum, KeyStateEnum } from '../vocabulary.types.ts';

@ObjectType({ description: 'What a program shows to be let in. The key itself is kept nowhere.' })
export class ApiKey {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Its first characters, to be recognised by.' })
  hint!: string;

  @Field(() => [KeyScopeEnum])
  scopes!: KeyScope[];

  @Field(() => KeyStateEnum)
  state!: KeyState;

  @Field(() => Int, { description: 'What its queries may cost in a minute, in fields.' })
  pointsPerMinute!: number;

  @Field(() => String, { nullable: true, description: 'Who made it; null for the command line.' })
  createdByName!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date)
  expiresAt!: Date;

  @Field(() => Date, { nullable: true })
  revokedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'To the minute.' })
  lastUsedAt!: Date | null;
}

@ObjectType()
export class MadeApiKey {
  @Field(() => ApiKey)
  key!: ApiKey;

  @Field(() => String, { description: 'The key itself, shown this once.' })
  token!: string;
}

@InputType()
export class CreateApiKeyInput implements KeyInput {
  @Field(() => String, { description: 'After who will use it.' })
  name!: string;

  @Field(() => [KeyScopeEnum])
  scopes!: KeyScope[];

  @Field(() => Int, { nullable: true, description: 'How long it holds; a year when left out.' })
  days?: number | null;

  @Field(() => Int, { nullable: true })
  pointsPerMinute?: number | null;
}

@InputType()
export class RotateApiKeyInput implements RotateInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { nullable: true, description: 'How long the old one goes on beside it; a day when left out.' })
  graceHours?: number | null;
}

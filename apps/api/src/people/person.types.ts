import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Role } from '@claimdesk/domain';
import { RoleEnum } from '../vocabulary.types.ts';

@ObjectType({ description: 'Someone who works at the desk.' })
export class Person {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  name!: string;

  @Field(() => RoleEnum)
  role!: Role;
}

@ObjectType({
  description: 'A demo persona of the embedded mode, offered on the sign-in page; there is none in production.',
})
export class Persona {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  name!: string;

  @Field(() => RoleEnum)
  role!: Role;
}

@ObjectType({ description: 'Someone of the desk as the list of people shows them.' })
export class Member extends Person {
  @Field(() => Boolean, { description: 'False once disabled: no longer able to sign in.' })
  isActive!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Null for those who do not manage people.' })
  hasSecondFactor!: boolean | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class ChangePersonInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => RoleEnum, { nullable: true })
  role?: Role | null;
}

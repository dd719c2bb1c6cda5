import { Field, ID, ObjectType } from '@nestjs/graphql';
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

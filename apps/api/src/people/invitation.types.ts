import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Role } from '@claimdesk/domain';
import { RoleEnum } from '../vocabulary.types.ts';

@ObjectType({ description: 'A place at the desk offered to an address.' })
export class Invitation {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  name!: string;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date)
  expiresAt!: Date;
}

@ObjectType()
export class InvitationLink {
  @Field(() => Invitation)
  invitation!: Invitation;

  @Field(() => String, { description: 'The page to send to whoever is invited. It is told this once.' })
  url!: string;

  @Field(() => String, { description: 'The part of it that must stay between the two of you.' })
  token!: string;
}

@ObjectType({ description: 'What the holder of a link is offered.' })
export class InvitationOffer {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  name!: string;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => Date)
  expiresAt!: Date;
}

@InputType()
export class InvitePersonInput {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  name!: string;

  @Field(() => RoleEnum)
  role!: Role;
}

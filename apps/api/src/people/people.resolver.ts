import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { can, type Actor } from '@claimdesk/domain';
import { hasSecondFactor, PeopleService, SecondFactorService, SessionsService } from '@claimdesk/newsroom';
import type { Person as PersonRow } from '@claimdesk/platform';
import { Allow } from '../auth/allow.decorator.ts';
import type { DeskContext } from '../desk-context.ts';
import { ChangePersonInput, Member } from './person.types.ts';

@Resolver()
export class PeopleResolver {
  constructor(
    @Inject(PeopleService) private readonly service: PeopleService,
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(SecondFactorService) private readonly factors: SecondFactorService,
  ) {}

  @Allow('people:read')
  @Query(() => [Member], { description: 'Everyone at the desk, by name; those who are disabled at the end.' })
  async people(@Context() { actor }: DeskContext): Promise<Member[]> {
    return (await this.service.list(actor)).map((person) => toMember(actor, person));
  }

  @Allow('people:manage')
  @Mutation(() => Member, { description: 'Changes name or role.' })
  async changePerson(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => ChangePersonInput }) input: ChangePersonInput,
  ): Promise<Member> {
    return toMember(actor, await this.service.change(actor, input));
  }

  @Allow('people:manage')
  @Mutation(() => Member, { description: 'Shuts someone out; their sessions end at once.' })
  async disablePerson(@Context() { actor }: DeskContext, @Args('id', { type: () => ID }) id: string): Promise<Member> {
    return toMember(actor, await this.service.disable(actor, id));
  }

  @Allow('people:manage')
  @Mutation(() => Member)
  async enablePerson(@Context() { actor }: DeskContext, @Args('id', { type: () => ID }) id: string): Promise<Member> {
    return toMember(actor, await this.service.enable(actor, id));
  }

  @Allow('people:manage')
  @Mutation(() => Boolean, { description: 'Ends all sessions of someone, as when a laptop is lost.' })
  async signOutPerson(@Context() { actor }: DeskContext, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.sessions.signOutPerson(actor, id);
    return true;
  }

  @Allow('people:manage')
  @Mutation(() => Member, { description: 'Takes the second factor from someone who lost it, and ends their sessions.' })
  async resetSecondFactor(
    @Context() { actor }: DeskContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Member> {
    return toMember(actor, await this.factors.reset(actor, id));
  }
}

function toMember(actor: Actor, person: PersonRow): Member {
  const { id, email, name, role, createdAt, version } = person;
  return {
    ...{ id, email, name, role, createdAt, version },
    isActive: !person.disabledAt,
    hasSecondFactor: can(actor, 'people:manage') ? hasSecondFactor(person) : null,
  };
}

import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CONFIG, InvitationsService } from '@claimdesk/newsroom';
import type { Config } from '@claimdesk/platform';
import { Allow } from '../auth/allow.decorator.ts';
import { clientOf, writeSession } from '../auth/session-cookie.ts';
import type { DeskContext } from '../desk-context.ts';
import { Invitation, InvitationLink, InvitationOffer, InvitePersonInput } from './invitation.types.ts';
import { Person } from './person.types.ts';

@Resolver()
export class InvitationsResolver {
  constructor(
    @Inject(InvitationsService) private readonly service: InvitationsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Allow('people:manage')
  @Query(() => [Invitation], { description: 'Those that can still be accepted.' })
  invitations(@Context() { actor }: DeskContext): Promise<Invitation[]> {
    return this.service.list(actor);
  }

  @Allow('session:open')
  @Query(() => InvitationOffer)
  invitation(@Args('token', { type: () => String }) token: string): Promise<InvitationOffer> {
    return this.service.byToken(token);
  }

  @Allow('people:manage')
  @Mutation(() => InvitationLink, { description: 'The desk sends no mail: hand the link on yourself.' })
  async invitePerson(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => InvitePersonInput }) input: InvitePersonInput,
  ): Promise<InvitationLink> {
    const { invitation, token } = await this.service.invite(actor, input);
    // After the #, where no server, proxy or referrer header sees it.
    return { invitation, token, url: `${this.config.api.publicUrl}/#/invitation/${token}` };
  }

  @Allow('people:manage')
  @Mutation(() => Boolean)
  async revokeInvitation(
    @Context() { actor }: DeskContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.service.revoke(actor, id);
    return true;
  }

  @Allow('session:open')
  @Mutation(() => Person, { description: 'Takes the place with a password of your choice, and signs you in.' })
  async acceptInvitation(
    @Args('token', { type: () => String }) token: string,
    @Args('password', { type: () => String }) password: string,
    @Context() { req, reply }: DeskContext,
  ): Promise<Person> {
    const { person, session } = await this.service.accept({ token, password, client: clientOf(req, this.config) });
    writeSession(reply!, session, this.config);
    return person;
  }
}

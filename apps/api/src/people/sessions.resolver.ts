import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CONFIG, PeopleService, SessionsService } from '@claimdesk/newsroom';
import type { Config } from '@claimdesk/platform';
import { Allow } from '../auth/allow.decorator.ts';
import { clearSession, readSession, writeSession } from '../auth/session-cookie.ts';
import type { DeskContext } from '../desk-context.ts';
import { Person, Persona } from './person.types.ts';

/** Injection token of the demo personas; empty outside the embedded mode. */
export const PERSONAS = Symbol('PERSONAS');

@Resolver()
export class SessionsResolver {
  private readonly secure: boolean;

  constructor(
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PERSONAS) private readonly demo: Persona[],
    @Inject(CONFIG) config: Config,
  ) {
    this.secure = config.api.publicUrl.startsWith('https:');
  }

  @Allow('session:open')
  @Query(() => Person, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  async viewer(@Context() { actor }: DeskContext): Promise<Person | null> {
    return actor.id ? this.people.byId(actor.id) : null;
  }

  @Allow('session:open')
  @Query(() => [Persona])
  personas(): Persona[] {
    return this.demo;
  }

  @Allow('session:open')
  @Mutation(() => Person)
  async signIn(
    @Args('email', { type: () => String }) email: string,
    @Args('password', { type: () => String }) password: string,
    @Context() { reply }: DeskContext,
  ): Promise<Person> {
    const { person, token, expiresAt } = await this.sessions.signIn(email, password);
    writeSession(reply!, token, expiresAt, this.secure);
    return person;
  }

  @Allow('session:open')
  @Mutation(() => Boolean)
  async signOut(@Context() { req, reply }: DeskContext): Promise<boolean> {
    const token = readSession(req);
    if (token) await this.sessions.signOut(token);
    clearSession(reply!, this.secure);
    return true;
  }
}

import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CONFIG, PeopleService, SessionsService, SignInService } from '@claimdesk/newsroom';
import type { Config } from '@claimdesk/platform';
import { Allow } from '../auth/allow.decorator.ts';
import { START_PATH } from '../auth/oidc.controller.ts';
import { clearSession, clientOf, readSession, writeSession } from '../auth/session-cookie.ts';
import type { DeskContext } from '../desk-context.ts';
import { Person, Persona } from './person.types.ts';
import { Session, SignInOptions } from './session.types.ts';

/** Injection token of the demo personas; empty outside the embedded mode. */
export const PERSONAS = Symbol('PERSONAS');

@Resolver()
export class SessionsResolver {
  constructor(
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(SignInService) private readonly signIns: SignInService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PERSONAS) private readonly demo: Persona[],
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Allow('session:open')
  @Query(() => Person, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  async viewer(@Context() { actor }: DeskContext): Promise<Person | null> {
    return actor.kind === 'PERSON' && actor.id ? this.people.byId(actor.id) : null;
  }

  @Allow('session:open')
  @Query(() => [Persona])
  personas(): Persona[] {
    return this.demo;
  }

  @Allow('session:open')
  @Query(() => SignInOptions, { description: 'How one can sign in here.' })
  signInOptions(): SignInOptions {
    const { oidc } = this.config;
    return { password: true, oidc: oidc && { label: oidc.label, url: START_PATH } };
  }

  @Allow('session:open')
  @Mutation(() => Person)
  async signIn(
    @Args('email', { type: () => String }) email: string,
    @Args('password', { type: () => String }) password: string,
    @Args('code', {
      type: () => String,
      nullable: true,
      description: 'Of the authenticator app, or a recovery code; asked for by SECOND_FACTOR_REQUIRED.',
    })
    code: string | null | undefined,
    @Context() { req, reply }: DeskContext,
  ): Promise<Person> {
    const client = clientOf(req, this.config);
    const { person, session } = await this.signIns.signIn({ email, password, code: code ?? null, client });
    writeSession(reply!, session, this.config);
    return person;
  }

  @Allow('session:open')
  @Mutation(() => Boolean)
  async signOut(@Context() { req, reply }: DeskContext): Promise<boolean> {
    const token = readSession(req, this.config);
    if (token) await this.sessions.signOut(token);
    clearSession(reply!, this.config);
    return true;
  }

  @Allow('profile:manage')
  @Query(() => [Session], { description: 'Where you are signed in.' })
  sessionsOfMine(@Context() { actor, req }: DeskContext): Promise<Session[]> {
    return this.sessions.mine(actor, readSession(req, this.config));
  }

  @Allow('profile:manage')
  @Mutation(() => Boolean, { description: 'Ends one of your own sessions.' })
  async endSession(@Context() { actor }: DeskContext, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.sessions.end(actor, id);
    return true;
  }

  @Allow('profile:manage')
  @Mutation(() => Boolean, { description: 'Ends all your sessions, this one too.' })
  async signOutEverywhere(@Context() { actor, reply }: DeskContext): Promise<boolean> {
    await this.sessions.signOutEverywhere(actor);
    clearSession(reply!, this.config);
    return true;
  }
}

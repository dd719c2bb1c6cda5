import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CONFIG, PasswordsService, SecondFactorService } from '@claimdesk/newsroom';
import type { Config } from '@claimdesk/platform';
import { Allow } from '../auth/allow.decorator.ts';
import { clientOf, writeSession } from '../auth/session-cookie.ts';
import type { DeskContext } from '../desk-context.ts';
import { RecoveryCodes, SecondFactor, SecondFactorSecret } from './session.types.ts';

/** One's own secrets. Whatever changes them ends all other sessions and gives this one a new token. */
@Resolver()
export class ProfileResolver {
  constructor(
    @Inject(PasswordsService) private readonly passwords: PasswordsService,
    @Inject(SecondFactorService) private readonly factors: SecondFactorService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Allow('profile:manage')
  @Mutation(() => Boolean, { description: 'Sets a new password and ends your other sessions.' })
  async changePassword(
    @Args('current', { type: () => String }) current: string,
    @Args('new', { type: () => String }) next: string,
    @Context() { actor, req, reply }: DeskContext,
  ): Promise<boolean> {
    const client = clientOf(req, this.config);
    writeSession(reply!, await this.passwords.change(actor, { current, next, client }), this.config);
    return true;
  }

  @Allow('profile:manage')
  @Query(() => SecondFactor)
  secondFactor(@Context() { actor }: DeskContext): Promise<SecondFactor> {
    return this.factors.state(actor);
  }

  @Allow('profile:manage')
  @Mutation(() => SecondFactorSecret)
  startSecondFactor(@Context() { actor }: DeskContext): Promise<SecondFactorSecret> {
    return this.factors.start(actor);
  }

  @Allow('profile:manage')
  @Mutation(() => RecoveryCodes, { description: 'Puts the second factor in force and ends your other sessions.' })
  async confirmSecondFactor(
    @Args('code', { type: () => String }) code: string,
    @Context() { actor, req, reply }: DeskContext,
  ): Promise<RecoveryCodes> {
    const client = clientOf(req, this.config);
    const { recoveryCodes, session } = await this.factors.confirm(actor, { code, client });
    writeSession(reply!, session, this.config);
    return { recoveryCodes };
  }

  @Allow('profile:manage')
  @Mutation(() => Boolean, { description: 'Takes away the second factor and ends your other sessions.' })
  async removeSecondFactor(
    @Args('password', { type: () => String }) password: string,
    @Args('code', { type: () => String, description: 'Of the app, or a recovery code.' }) code: string,
    @Context() { actor, req, reply }: DeskContext,
  ): Promise<boolean> {
    const client = clientOf(req, this.config);
    writeSession(reply!, await this.factors.remove(actor, { password, code, client }), this.config);
    return true;
  }
}

import { Inject } from '@nestjs/common';
import {
  Args,
  Context,
  Field,
  ID,
  Mutation,
  ObjectType,
  registerEnumType,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import { DomainError } from '@claimdesk/domain';
import type { PresenceEvent } from '@claimdesk/newsroom';
import { LiveEvents } from '@claimdesk/platform';
import { Allow } from '../auth/allow.decorator.ts';
import type { DeskContext } from '../desk-context.ts';

const Doing = { READING: 'READING', WRITING: 'WRITING', GONE: 'GONE' } as const;
type Doing = keyof typeof Doing;
registerEnumType(Doing, { name: 'Doing', description: 'What someone does with a claim just now.' });

@ObjectType({ description: 'Someone at a claim. Said again every few seconds; silence means gone.' })
class Presence {
  @Field(() => ID)
  claimId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Doing)
  doing!: Doing;
}

/** Who is at which claim: told to those who look at it now, kept nowhere. */
@Resolver()
export class PresenceResolver {
  constructor(@Inject(LiveEvents) private readonly live: LiveEvents) {}

  @Allow('claim:comment')
  @Mutation(() => Boolean, { description: 'Tells colleagues at the claim that you are there too.' })
  async bePresent(
    @Context() { actor }: DeskContext,
    @Args('claimId', { type: () => ID }) claimId: string,
    @Args('doing', { type: () => Doing, defaultValue: Doing.READING }) doing: Doing,
  ): Promise<boolean> {
    if (actor.kind !== 'PERSON' || !actor.id) throw new DomainError('FORBIDDEN', 'Only people are present at a claim.');
    if (claimId.length > 64) throw new DomainError('NOT_FOUND', 'There is no such claim.');
    const event: PresenceEvent = { topic: 'presence', claimId, personId: actor.id, name: actor.name, doing };
    await this.live.publish(event);
    return true;
  }

  @Allow('claim:read')
  @Subscription(() => Presence)
  presence(@Args('claimId', { type: () => ID }) claimId: string) {
    return this.live.subscribe<PresenceEvent, object>(
      'presence',
      (event) => event.claimId === claimId,
      (presence) => ({ presence }),
    );
  }
}

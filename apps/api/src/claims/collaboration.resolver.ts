import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CollaborationService, RightOfReplyService } from '@claimdesk/newsroom';
import type { Claim as ClaimRow } from '@claimdesk/platform';
import { Allow } from '../auth/allow.decorator.ts';
import type { DeskContext } from '../desk-context.ts';
import { Person } from '../people/person.types.ts';
import { Claim } from './claim.types.ts';
import {
  AskForReplyInput,
  AssignClaimInput,
  Comment,
  CommentOnClaimInput,
  RecordReplyInput,
  ReplyRequest,
} from './collaboration.types.ts';

@Resolver(() => Claim)
export class CollaborationResolver {
  constructor(
    @Inject(CollaborationService) private readonly collaboration: CollaborationService,
    @Inject(RightOfReplyService) private readonly replies: RightOfReplyService,
  ) {}

  @Allow('claim:assign')
  @Mutation(() => Claim, { description: 'Gives the claim to someone, with a due date; or takes it from them.' })
  assignClaim(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => AssignClaimInput }) input: AssignClaimInput,
  ): Promise<Claim> {
    return this.collaboration.assign(actor, input);
  }

  @Allow('claim:comment')
  @Mutation(() => Claim)
  commentOnClaim(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => CommentOnClaimInput }) input: CommentOnClaimInput,
  ): Promise<Claim> {
    return this.collaboration.comment(actor, input);
  }

  @Allow('claim:comment')
  @Mutation(() => Claim, { description: "Takes the claim's comments out of your own queue." })
  markMentionsRead(
    @Context() { actor }: DeskContext,
    @Args('claimId', { type: () => ID }) claimId: string,
  ): Promise<Claim> {
    return this.collaboration.markMentionsRead(actor, claimId);
  }

  @Allow('reply:record')
  @Mutation(() => Claim, { description: 'Keeps that someone concerned was asked for a reply.' })
  askForReply(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => AskForReplyInput }) input: AskForReplyInput,
  ): Promise<Claim> {
    return this.replies.ask(actor, input);
  }

  @Allow('reply:record')
  @Mutation(() => Claim, { description: 'Keeps what came back; recorded again, the later one stands.' })
  recordReply(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => RecordReplyInput }) input: RecordReplyInput,
  ): Promise<Claim> {
    return this.replies.record(actor, input);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who has it.' })
  assignee(@Parent() claim: ClaimRow, @Context() { loaders }: DeskContext): Promise<Person | null> | null {
    return claim.assigneeId ? loaders.assigneeOfClaim.load(claim.id) : null;
  }

  @ResolveField(() => Date, { nullable: true, description: 'By when whoever has it is to be done.' })
  dueAt(@Parent() claim: ClaimRow): Date | null {
    return claim.dueAt;
  }

  @ResolveField(() => Date, { nullable: true, description: 'When it comes back to the desk to be checked again.' })
  nextCheckAt(@Parent() claim: ClaimRow): Date | null {
    return claim.nextCheckAt;
  }

  @ResolveField(() => [Comment], { description: 'Oldest first.' })
  comments(@Parent() claim: ClaimRow, @Context() { loaders }: DeskContext): Promise<Comment[]> {
    return loaders.commentsOfClaim.load(claim.id);
  }

  @ResolveField(() => [ReplyRequest], { description: 'Oldest first.' })
  replyRequests(@Parent() claim: ClaimRow, @Context() { loaders }: DeskContext): Promise<ReplyRequest[]> {
    return loaders.replyRequestsOfClaim.load(claim.id);
  }
}

@Resolver(() => Comment)
export class CommentsResolver {
  @ResolveField(() => [Person], { description: 'Colleagues whom it mentions.' })
  mentions(@Parent() comment: Comment): Person[] {
    return comment.mentions.map(({ person }) => person);
  }

  @ResolveField(() => Claim)
  claim(@Parent() comment: Comment, @Context() { loaders }: DeskContext): Promise<Claim> {
    return loaders.claim.load(comment.claimId) as Promise<Claim>;
  }
}

import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ClaimAddingService, ClaimEditingService, ClaimJoiningService } from '@claimdesk/newsroom';
import type { Claim as ClaimRow } from '@claimdesk/platform';
import { Allow } from '../auth/allow.decorator.ts';
import type { DeskContext } from '../desk-context.ts';
import {
  AddClaimInput,
  DismissClaimInput,
  EditClaimInput,
  MergeClaimsInput,
  MergedClaim,
  MoveAppearanceInput,
  ReopenClaimInput,
  TagClaimInput,
  UnmergeClaimInput,
} from './claim-editing.types.ts';
import { Claim } from './claim.types.ts';

const input = (type: () => unknown) => Args('input', { type: type as () => never });

@Resolver(() => Claim)
export class ClaimEditingResolver {
  constructor(
    @Inject(ClaimEditingService) private readonly editing: ClaimEditingService,
    @Inject(ClaimAddingService) private readonly adding: ClaimAddingService,
    @Inject(ClaimJoiningService) private readonly joining: ClaimJoiningService,
  ) {}

  @Allow('claim:edit')
  @Mutation(() => Claim, { description: 'Corrects the wording; not while a verdict on it waits or is in force.' })
  editClaim(@Context() { actor }: DeskContext, @input(() => EditClaimInput) edit: EditClaimInput): Promise<Claim> {
    return this.editing.edit(actor, edit);
  }

  @Allow('claim:edit')
  @Mutation(() => Claim, { description: 'Sets its subjects, which may ask for a second approval.' })
  tagClaim(@Context() { actor }: DeskContext, @input(() => TagClaimInput) tag: TagClaimInput): Promise<Claim> {
    return this.editing.tag(actor, tag);
  }

  @Allow('claim:dismiss')
  @Mutation(() => Claim, { description: 'Takes it off the desk as not checkable.' })
  dismissClaim(
    @Context() { actor }: DeskContext,
    @input(() => DismissClaimInput) dismissal: DismissClaimInput,
  ): Promise<Claim> {
    return this.editing.dismiss(actor, dismissal);
  }

  @Allow('claim:dismiss')
  @Mutation(() => Claim)
  reopenClaim(
    @Context() { actor }: DeskContext,
    @input(() => ReopenClaimInput) seen: ReopenClaimInput,
  ): Promise<Claim> {
    return this.editing.reopen(actor, seen);
  }

  @Allow('claim:edit')
  @Mutation(() => Claim, { description: 'Adds a claim by the words selected in an article.' })
  addClaim(@Context() { actor }: DeskContext, @input(() => AddClaimInput) claim: AddClaimInput): Promise<Claim> {
    return this.adding.add(actor, claim);
  }

  @Allow('claim:edit')
  @Mutation(() => Claim, {
    description:
      'Moves an appearance to another claim of its story, or splits it off. Answers the claim it is in then.',
  })
  moveAppearance(
    @Context() { actor }: DeskContext,
    @input(() => MoveAppearanceInput) move: MoveAppearanceInput,
  ): Promise<Claim> {
    return this.joining.move(actor, move);
  }

  @Allow('claim:edit')
  @Mutation(() => Claim, { description: 'All appearances go to the other claim, and the id leads there.' })
  mergeClaims(
    @Context() { actor }: DeskContext,
    @input(() => MergeClaimsInput) merge: MergeClaimsInput,
  ): Promise<Claim> {
    return this.joining.merge(actor, merge);
  }

  @Allow('claim:edit')
  @Mutation(() => Claim, { description: 'Takes a merged claim out again, with the appearances that came along.' })
  unmergeClaim(
    @Context() { actor }: DeskContext,
    @input(() => UnmergeClaimInput) seen: UnmergeClaimInput,
  ): Promise<Claim> {
    return this.joining.unmerge(actor, seen);
  }

  @ResolveField(() => [String], {
    description: 'Subjects with rules of their own: conflict, health, election, defamation.',
  })
  tags(@Parent() claim: ClaimRow): string[] {
    return claim.tags;
  }

  @ResolveField(() => String, { nullable: true, description: 'Why it cannot be checked, while it is DISMISSED.' })
  dismissalReason(@Parent() claim: ClaimRow): string | null {
    return claim.dismissalReason;
  }

  @ResolveField(() => [MergedClaim], { description: 'Claims that were merged into this one.' })
  merged(@Parent() claim: ClaimRow, @Context() { loaders }: DeskContext): Promise<MergedClaim[]> {
    return loaders.claimsMergedInto.load(claim.id);
  }
}

import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DomainError } from '@claimdesk/domain';
import { Claim } from '../claims/claim.types.ts';
import type { DeskContext } from '../desk-context.ts';
import { Appearance, Article, CountedOrigin, Origin, QuoteContext } from './article.types.ts';

const WIDEST_CONTEXT = 2_000;

@Resolver(() => Appearance)
export class AppearancesResolver {
  @ResolveField(() => Claim)
  claim(@Parent() appearance: Appearance, @Context() { loaders }: DeskContext): Promise<Claim> {
    return loaders.claim.load(appearance.claimId) as Promise<Claim>;
  }

  @ResolveField(() => Article)
  article(@Parent() appearance: Appearance, @Context() { loaders }: DeskContext): Promise<Article> {
    return loaders.articleOfRevision.load(appearance.revisionId);
  }

  @ResolveField(() => Origin)
  origin(@Parent() appearance: Appearance): Origin {
    return { kind: appearance.originKind, name: appearance.originName };
  }

  @ResolveField(() => [CountedOrigin], {
    description:
      'Who speaks here, as the desk counts origins: one key where two appearances of the claim are, or may be, of one source.',
  })
  async origins(@Parent() { id, claimId }: Appearance, @Context() { loaders }: DeskContext): Promise<CountedOrigin[]> {
    return (await loaders.originsOfClaim.load(claimId)).get(id) ?? [];
  }

  @ResolveField(() => QuoteContext, {
    description: 'The quote with up to `width` characters of its paragraph on either side.',
  })
  async context(
    @Parent() { start, end, quote, revisionId }: Appearance,
    @Context() { loaders }: DeskContext,
    @Args('width', { type: () => Int, defaultValue: 240 }) width: number,
  ): Promise<QuoteContext> {
    if (width < 0 || width > WIDEST_CONTEXT)
      throw new DomainError('INPUT_INVALID', `Ask for a width of 0 to ${WIDEST_CONTEXT} characters.`, {
        field: 'width',
      });
    const { text } = (await loaders.revision.load(revisionId))!;
    return { before: tail(text.slice(0, start), width), quote, after: head(text.slice(end), width) };
  }
}

/** The paragraph's last characters, begun at a word. */
function tail(text: string, width: number): string {
  const paragraph = text.slice(text.lastIndexOf('\n') + 1);
  if (paragraph.length <= width) return paragraph;
  const cut = paragraph.slice(paragraph.length - width);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

/** The paragraph's first characters, ended at a word. */
function head(text: string, width: number): string {
  const paragraph = text.split('\n', 1)[0]!;
  if (paragraph.length <= width) return paragraph;
  const cut = paragraph.slice(0, width);
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(' ')))} …`;
}

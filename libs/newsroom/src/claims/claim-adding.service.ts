import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Actor, type Certainty, type ClaimKind, type Stance } from '@claimdesk/domain';
import type { Origin } from '@claimdesk/engine';
import type { Claim, Prisma, Transaction } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { suggestionOf } from '../matching/suggestion.ts';
import { isId } from '../paging.ts';
import { authorise } from '../people/authorise.ts';
import { optionalText } from '../text-field.ts';
import { UnitOfWork, type Work } from '../unit-of-work.ts';
import { announceClaim } from './change-claim.ts';
import { claimText } from './claim-editing.service.ts';
import { lockStories } from './claim-lock.ts';

export interface AddClaimInput {
  articleId: string;
  /** UTF-16 units into the newest revision's text, end exclusive. */
  start: number;
  end: number;
  /** What was selected: must be what the revision holds there. */
  quote: string;
  /** The claim in words that stand alone. */
  text: string;
  stance?: Stance | null;
  certainty?: Certainty | null;
  kind?: ClaimKind | null;
  speaker?: string | null;
}

const LONGEST_QUOTE = 2_000;
const LONGEST_SPEAKER = 200;

/** Claims that people find where the machine found none. */
@Injectable()
export class ClaimAddingService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /**
   * Adds a claim with one appearance: the words selected in an article.
   * @throws DomainError FORBIDDEN, NOT_FOUND, INPUT_INVALID, TRANSITION_NOT_ALLOWED while the article is being split
   */
  async add(actor: Actor, input: AddClaimInput): Promise<Claim> {
    authorise(actor, 'claim:edit');
    const text = claimText(input.text);
    const speaker = optionalText(input.speaker, 'speaker', LONGEST_SPEAKER);
    return this.work.run(actor, async (work) => {
      const { tx } = work;
      const article = await holdArticle(tx, input.articleId);
      const revision = await newestRevision(tx, article.id);
      refuseOtherWords(revision.text, input);
      const kind = input.kind ?? 'EVENT';
      const found = { text, kind, checkworthiness: 1, reasons: ['added by an editor'] };
      const claim = await tx.claim.create({ data: { id: uuid(), storyId: article.storyId, ...found } });
      const { start, end, quote } = input;
      const origin: Origin = speaker ? { kind: 'SPEAKER', name: speaker } : await ownVoiceOf(tx, revision.id, article);
      await tx.appearance.create({
        data: {
          ...{
            id: uuid(),
            claimId: claim.id,
            homeClaimId: claim.id,
            revisionId: revision.id,
            start,
            end,
            quote,
            ...found,
          },
          ordinal: await nextOrdinal(tx, revision.id),
          ...{ stance: input.stance ?? 'ASSERTS', certainty: input.certainty ?? 'STATED' },
          ...{ originKind: origin.kind, originName: origin.name, entities: [], quantities: [], times: [] },
          ...(speaker ? { attribution: { create: link(speaker, revision.text, input) } } : {}),
        },
      });
      const added = await tx.claim.update({ where: { id: claim.id }, data: await suggestionOf(tx, claim.id) });
      const after = { text, quote, articleId: article.id, start, end };
      work.audit({ action: 'claim.added', subjectType: 'claim', subjectId: claim.id, after });
      await matchAgain(work, article.id);
      announceClaim(work, added);
      return added;
    });
  }
}

type HeldArticle = { id: string; storyId: string | null; outletId: string | null };

/** The article's row and then its story's, in the order in which the pipeline takes them. */
async function holdArticle(tx: Transaction, id: string): Promise<HeldArticle> {
  const [article] = isId(id)
    ? await tx.$queryRaw<HeldArticle[]>`
        select id, story_id as "storyId", outlet_id as "outletId" from article where id = ${id}::uuid for update`
    : [];
  if (!article) throw new DomainError('NOT_FOUND', 'There is no such article.');
  if (article.storyId) await lockStories(tx, [article.storyId]);
  return article;
}

async function newestRevision(tx: Transaction, articleId: string) {
  const revision = await tx.revision.findFirstOrThrow({ where: { articleId }, orderBy: { number: 'desc' } });
  if (!revision.engine)
    throw new DomainError(
      'TRANSITION_NOT_ALLOWED',
      'The article is still being split into claims. Add yours when that is done; it takes seconds.',
    );
  return revision;
}

function refuseOtherWords(text: string, { start, end, quote }: AddClaimInput): void {
  if (quote.length > LONGEST_QUOTE)
    throw new DomainError(
      'INPUT_INVALID',
      `The selection is ${quote.length} characters long; select the sentence that makes the claim (at most ${LONGEST_QUOTE}).`,
      { field: 'quote' },
    );
  if (!quote.trim() || !quote.isWellFormed())
    throw new DomainError('INPUT_INVALID', 'Select the words that make the claim.', { field: 'quote' });
  if (start < 0 || text.slice(start, end) !== quote)
    throw new DomainError(
      'INPUT_INVALID',
      'These words are not in that place of the article; its text may have changed. Open it again and select anew.',
      { field: 'quote' },
    );
}

async function nextOrdinal(tx: Transaction, revisionId: string): Promise<number> {
  const { _max } = await tx.appearance.aggregate({ where: { revisionId }, _max: { ordinal: true } });
  return (_max.ordinal ?? -1) + 1;
}

/** Where the article's own voice comes from, as the engine read it for the rest of the text; else its outlet. */
async function ownVoiceOf(tx: Transaction, revisionId: string, article: HeldArticle): Promise<Origin> {
  const known = await tx.appearance.findFirst({
    where: { revisionId, originKind: { in: ['WIRE', 'OUTLET'] }, attribution: { none: {} } },
    orderBy: { ordinal: 'asc' },
  });
  if (known) return { kind: known.originKind, name: known.originName };
  const outlet = article.outletId ? await tx.outlet.findUnique({ where: { id: article.outletId } }) : null;
  return { kind: 'OUTLET', name: outlet?.name ?? null };
}

/** Who says so, located where the name stands nearest before or within the quote, else at the quote itself. */
function link(
  speaker: string,
  text: string,
  { start, end }: AddClaimInput,
): Prisma.AttributionCreateWithoutAppearanceInput {
  const named = text.slice(0, end).lastIndexOf(speaker);
  const place = named < 0 ? { start, end } : { start: named, end: named + speaker.length };
  return { id: uuid(), position: 0, speaker, cue: '', mode: 'INDIRECT', ...place };
}

/** The article's claims are compared with others once more, so that what may be the same as the new one is suggested. */
async function matchAgain({ tx, queue }: Work, articleId: string): Promise<void> {
  const { count } = await tx.article.updateMany({
    where: { id: articleId, status: 'MATCHED' },
    data: { status: 'SPLIT', attempts: 0 },
  });
  if (count) queue('match-story', articleId);
}

import type { ArticleRowFragment, SourceStateFragment } from '@claimdesk/contract';
import { type DeskError, hasCode } from '../providers/desk-error.ts';

/** One thing that was handed in, and how far it has come. */
export interface IntakeItem {
  key: string;
  /** What it was handed in as: an address, or the name of a file. */
  name: string;
  /** Whose it is, as typed; goes along when it is sent again. */
  outlet: string;
  /** Kept in memory alone, until it is in. */
  file?: File;
  state: IntakeState;
}

export type IntakeState =
  /** Stands in line to be sent. */
  | { is: 'waiting' }
  | { is: 'sending' }
  /** The desk has the address; `problem` says why it could not be fetched so far. */
  | { is: 'fetching'; sourceId: string; problem: Problem | null; againAt: string | null }
  | { is: 'in'; article: ArticleRowFragment; already: boolean }
  | { is: 'refused'; problem: Problem; mayRetry: boolean };

/** What is wrong: a sentence or a key of the language file, and the kind for which languages have words of their own. */
export interface Problem {
  reason: string;
  kind: string | null;
}

/** Refusals that stay what they are however often one asks. */
const FINAL = new Set([
  ...['ADDRESS_INVALID', 'ADDRESS_FORBIDDEN', 'ROBOTS_DISALLOW', 'TOO_LARGE', 'PAGE_HAS_NO_ARTICLE'],
  ...['FILE_TYPE_UNKNOWN', 'FILE_UNREADABLE', 'FILE_TOO_LARGE', 'INPUT_INVALID', 'FORBIDDEN'],
]);
const isFinal = (code: string) => FINAL.has(code) || code.startsWith('TEXT_');

/** How far an address has come, as the desk tells. */
export function stateOfSource(source: SourceStateFragment, wasThere = false): IntakeState {
  const { id, article, status, failureKind, failureReason, nextFetchAt, alreadyExisted } = source;
  if (article) return { is: 'in', article, already: wasThere || alreadyExisted };
  if (status === 'FAILED')
    return {
      is: 'refused',
      problem: problemOf(failureKind, failureReason) ?? { reason: 'desk.error.no_answer', kind: null },
      mayRetry: !isFinal(failureKind ?? ''),
    };
  return {
    ...{ is: 'fetching', sourceId: id, problem: problemOf(failureKind, failureReason) },
    againAt: failureReason && nextFetchAt,
  };
}

const problemOf = (kind: string | null, reason: string | null): Problem | null =>
  reason === null ? null : { reason, kind };

const refused = (reason: string, mayRetry: boolean): IntakeState => ({
  ...{ is: 'refused', problem: { reason, kind: null }, mayRetry },
});
export const TOO_LARGE = refused('desk.intake.too_large', false);
export const UNREADABLE = refused('desk.intake.unreadable', true);
export const INTERRUPTED = refused('desk.intake.interrupted', false);

/** What a refusal of the desk means for the item. */
export function refusedBy(error: unknown): IntakeState {
  const { code, message, status } = error as DeskError;
  if (status === 413) return TOO_LARGE;
  const kind = hasCode(error, 'FETCH_FAILED') ? String(error.details.kind) : code;
  // The message is in the reader's language already.
  return refused(message, !isFinal(kind ?? ''));
}

/** Whether there is something left to wait for. */
export function isUnfinished({ state }: IntakeItem): boolean {
  if (state.is === 'in') return state.article.status !== 'MATCHED' && state.article.status !== 'FAILED';
  return state.is !== 'refused';
}

/** What the desk is to be asked about, at most a hundred of each: an article that failed may have been tried again. */
export function openIds(items: readonly IntakeItem[]): { sourceIds: string[]; articleIds: string[] } {
  const ids = { sourceIds: [] as string[], articleIds: [] as string[] };
  for (const { state } of items) {
    if (state.is === 'fetching') ids.sourceIds.push(state.sourceId);
    else if (state.is === 'in' && state.article.status !== 'MATCHED') ids.articleIds.push(state.article.id);
  }
  return { sourceIds: ids.sourceIds.slice(0, 100), articleIds: ids.articleIds.slice(0, 100) };
}

/** The items with what the desk answered about them. */
export function withAnswer(
  items: readonly IntakeItem[],
  sources: readonly SourceStateFragment[],
  articles: readonly ArticleRowFragment[],
): IntakeItem[] {
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const byArticle = new Map(articles.map((article) => [article.id, article]));
  return items.map((item) => {
    const { state } = item;
    const source = state.is === 'fetching' ? bySource.get(state.sourceId) : undefined;
    if (source) return { ...item, state: stateOfSource(source) };
    const article = state.is === 'in' ? byArticle.get(state.article.id) : undefined;
    return article && state.is === 'in' ? { ...item, state: { ...state, article } } : item;
  });
}

export interface IntakeCounts {
  underWay: number;
  ready: number;
  already: number;
  refused: number;
}

export function countItems(items: readonly IntakeItem[]): IntakeCounts {
  const counts: IntakeCounts = { underWay: 0, ready: 0, already: 0, refused: 0 };
  for (const item of items) {
    const { state } = item;
    if (state.is === 'refused' || (state.is === 'in' && state.article.status === 'FAILED')) counts.refused++;
    else if (state.is === 'in' && state.already) counts.already++;
    else if (isUnfinished(item)) counts.underWay++;
    else counts.ready++;
  }
  return counts;
}

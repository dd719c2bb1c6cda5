import type { ClaimPageFragment, Rating, VerdictFieldsFragment } from '@claimdesk/contract';
import { RATINGS } from '@claimdesk/domain';

type Event = ClaimPageFragment['history'][number];

export interface Wording {
  rating: Rating;
  rationale: string;
}

/** One step of a claim's story. */
export interface Step {
  id: string;
  at: string;
  who: string;
  action: string;
  /** The event in the server's words. */
  summary: string;
  /** What a verdict said from this step on, and what it said before. */
  wording?: Wording;
  before?: Wording;
  /** The reason of a return, an override or a withdrawal. */
  reason?: string;
  /** Of which verdict this step is a part. */
  verdict?: VerdictFieldsFragment;
  /** Whether a proposal came back and goes out again. */
  isAgain?: boolean;
}

/** What was proposed stands in the event's sentence: the API keeps only the newest wording of a verdict. */
function wordingIn(summary: string): Wording | undefined {
  const match = new RegExp(`^[^“]*?\\b(${RATINGS.join('|')}): ([^]*)$`).exec(summary);
  return match ? { rating: match[1] as Rating, rationale: match[2]! } : undefined;
}

const reasonIn = (summary: string) => /^[^:]*?: ([^]*)$/.exec(summary)?.[1];

/** Verdicts are numbered in the order of their proposals, and so are the events that proposed them. */
const OPENS = ['verdict.proposed', 'verdict.corrected'];
const HAS_REASON = ['verdict.returned', 'verdict.overridden', 'verdict.withdrawn', 'claim.dismissed'];

/**
 * A claim's history as a story, oldest first: every proposal with its words, what each edit changed in them, who
 * returned it and why, who approved it, what corrected it.
 */
export function storyOf({ history, verdicts }: Pick<ClaimPageFragment, 'history' | 'verdicts'>): Step[] {
  const inOrder = [...verdicts].sort((a, b) => a.number - b.number);
  let [number, isReturned] = [-1, false];
  let last: Wording | undefined;
  return history.filter(isTold).map((event) => {
    if (OPENS.includes(event.action)) number += 1;
    const verdict = event.action.startsWith('verdict.') ? inOrder[number] : undefined;
    const wording = wordingOf(event, verdict);
    const step: Step = {
      id: event.id,
      at: event.at,
      who: event.actorName,
      action: event.action,
      summary: event.summary,
      ...(verdict ? { verdict } : {}),
      ...(wording ? { wording } : {}),
      ...(wording && last && event.action !== 'verdict.proposed' ? { before: last } : {}),
      ...(HAS_REASON.includes(event.action) ? { reason: reasonIn(event.summary) ?? '' } : {}),
      ...(event.action === 'verdict.edited' ? { isAgain: isReturned } : {}),
    };
    isReturned = event.action === 'verdict.returned' || (isReturned && event.action !== 'verdict.edited');
    last = wording ?? last;
    return step;
  });
}

/** That a verdict took the place of another goes without saying: its approval is told. */
const isTold = ({ action }: Event) => action !== 'verdict.superseded';

function wordingOf({ action, summary }: Event, verdict: VerdictFieldsFragment | undefined): Wording | undefined {
  if (action === 'verdict.proposed' || action === 'verdict.edited') return wordingIn(summary);
  // A correction's event tells what readers are told; its words stand in the verdict.
  return action === 'verdict.corrected' && verdict
    ? { rating: verdict.rating, rationale: verdict.rationale }
    : undefined;
}

/** What the proposal said when it was last returned, where it was returned. */
export function wordingAtReturn(claim: Pick<ClaimPageFragment, 'history' | 'verdicts'>): Wording | undefined {
  const steps = storyOf(claim);
  const at = steps.findLastIndex(({ action }) => action === 'verdict.returned');
  const opened = steps.findLastIndex(({ action }) => OPENS.includes(action));
  if (at < opened) return undefined;
  return steps.slice(0, at).findLast(({ wording }) => wording)?.wording;
}

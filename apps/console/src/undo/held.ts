/**
 * Decisions that can be taken back for a while. The desk's verdicts and dismissals are events that others see at once,
 * so the way back is not to undo them but not to have sent them yet: each is held for a few seconds, and leaves early
 * when the page is left or hidden. Nothing that was decided is lost by closing the tab.
 */
export interface Decision {
  /** What was decided, in the reader's words: it stands beside the way back. */
  said: string;
  send: () => Promise<unknown>;
  /** It was taken back before it was sent. */
  onUndone?: () => void;
  /** It was sent and refused. */
  onRefused?: (error: Error) => void;
}
interface Held extends Decision {
  timer: ReturnType<typeof setTimeout>;
}

export const HELD_MS = 8000;

let held: readonly Held[] = [];
const listeners = new Set<() => void>();

function become(next: readonly Held[]) {
  held = next;
  for (const listener of listeners) listener();
}

function sendNow(decision: Held) {
  if (!held.includes(decision)) return;
  clearTimeout(decision.timer);
  become(held.filter((other) => other !== decision));
  decision.send().catch((error: unknown) => {
    decision.onRefused?.(error instanceof Error ? error : new Error(String(error)));
  });
}

/** Sends it after the pause, unless it is taken back before. */
export function hold(decision: Decision): void {
  const entry: Held = { ...decision, timer: setTimeout(() => sendNow(entry), HELD_MS) };
  become([...held, entry]);
}

/** Takes the newest one back; false when nothing is held any more. */
export function undoLast(): boolean {
  const last = held.at(-1);
  if (!last) return false;
  clearTimeout(last.timer);
  become(held.slice(0, -1));
  last.onUndone?.();
  return true;
}

/** Sends all that is held, in the order in which it was decided. */
export function sendHeld(): void {
  for (const decision of held) sendNow(decision);
}

/** For useSyncExternalStore: what can still be taken back, the newest last. */
export const heldState = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: (): readonly Pick<Decision, 'said'>[] => held,
};

import type { MessagePort } from 'node:worker_threads';
import { match as matchClaims, split as splitText, type MatchInput } from '@claimdesk/engine';

/** Runs in a thread of the engine pool. */
export function split({ text, outlet, progress }: { text: string; outlet: string | null; progress: MessagePort }) {
  return splitText(text, { outlet, onProgress: (fraction) => progress.postMessage(fraction) });
}

/** Runs in a thread of the engine pool. */
export function match(inputs: MatchInput[]) {
  return matchClaims(inputs);
}

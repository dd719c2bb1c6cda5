import { RemoveFeedDocument } from '@claimdesk/contract';
import type { DeskDataProvider } from '../providers/data-provider.ts';
import { hold } from '../undo/held.ts';

let going: readonly string[] = [];
const listeners = new Set<() => void>();
function become(next: readonly string[]) {
  going = next;
  for (const listener of listeners) listener();
}

/** For useSyncExternalStore: feeds whose removal can still be taken back; they are shown no more. */
export const goingFeeds = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: (): readonly string[] => going,
};

interface Told {
  said: string;
  onRefused: (error: Error) => void;
  onSent: () => void;
}

/** Removes a feed after the pause in which it can be taken back. */
export function removeFeed(provider: DeskDataProvider, id: string, { said, onRefused, onSent }: Told): void {
  const back = () => become(going.filter((other) => other !== id));
  become([...going, id]);
  hold({
    said,
    send: async () => {
      await provider.ask(RemoveFeedDocument, { id });
      onSent();
    },
    onUndone: back,
    onRefused: (error) => {
      back();
      onRefused(error);
    },
  });
}

import { BePresentDocument, type Doing, PresenceDocument } from '@claimdesk/contract';
import { useEffect, useRef, useState } from 'react';
import { useDataProvider, useGetIdentity } from 'react-admin';
import { listen } from '../live/live-connection.ts';
import type { DeskDataProvider } from '../providers/data-provider.ts';

/** Said again this often; who has been silent for more than twice as long is gone. */
const EVERY_MS = 8000;
const GONE_AFTER_MS = 20_000;
const TYPED_LATELY_MS = 10_000;

export interface Someone {
  name: string;
  isWriting: boolean;
}
type Heard = Someone & { at: number };

/** The colleagues who are at this claim too; and tells them that one is here, and whether one writes. */
export function usePresence(claimId: string): Someone[] {
  const provider = useDataProvider<DeskDataProvider>();
  const { identity } = useGetIdentity();
  const me = identity?.id;
  const [heard, setHeard] = useState<ReadonlyMap<string, Heard>>(new Map());
  const typedAt = useRef(0);
  useEffect(() => {
    if (!me) return;
    let last: Doing = 'GONE';
    const say = (doing: Doing) => {
      last = doing;
      // Not being seen is no reason to disturb anyone.
      provider.ask(BePresentDocument, { claimId, doing }).catch(() => undefined);
    };
    const now = (): Doing => (Date.now() - typedAt.current < TYPED_LATELY_MS ? 'WRITING' : 'READING');
    const typed = (event: Event) => {
      if (!(event.target instanceof Element) || !event.target.closest('main')) return;
      typedAt.current = Date.now();
      if (last !== 'WRITING') say('WRITING');
    };
    const stop = listen(
      PresenceDocument,
      ({ presence: { personId, name, doing } }) => {
        if (personId === me) return;
        setHeard((before) => {
          const next = new Map(before);
          if (doing === 'GONE') next.delete(personId);
          else next.set(personId, { name, isWriting: doing === 'WRITING', at: Date.now() });
          // Who is new here has not heard of this one yet.
          if (!before.has(personId) && doing !== 'GONE') say(now());
          return next;
        });
      },
      { claimId },
    );
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') say(now());
      setHeard((before) => {
        const still = [...before].filter(([, { at }]) => Date.now() - at < GONE_AFTER_MS);
        return still.length === before.size ? before : new Map(still);
      });
    }, EVERY_MS);
    document.addEventListener('input', typed);
    say('READING');
    return () => {
      stop();
      clearInterval(timer);
      document.removeEventListener('input', typed);
      say('GONE');
    };
  }, [claimId, me, provider]);
  return [...heard.values()];
}

import type { ClaimFilter, ClaimRowFragment } from '@claimdesk/contract';
import { useMemo, useState } from 'react';
import { useGetList, useGetOne } from 'react-admin';

/** As many as are held in hand; the desk gives more as these are decided. */
const IN_HAND = 50;

/**
 * The open claims, most worth checking first, in an order that does not move under the editor's hands: what others add
 * or decide meanwhile comes at the end or falls out, and what was decided here stays where it was until it is left.
 */
export function useTriageQueue(filter: ClaimFilter) {
  const key = JSON.stringify(filter);
  const { data, total, isPending, error, refetch } = useGetList<ClaimRowFragment>('claims', {
    filter: { ...filter, status: 'OPEN' },
    sort: { field: 'CHECKWORTHINESS', order: 'ASC' },
    pagination: { page: 1, perPage: IN_HAND },
  });
  const [state, setState] = useState<{ key: string; order: readonly string[] }>({ key, order: [] });
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState<string | null>(null);

  const order = useMemo(() => {
    const before = state.key === key ? state.order : [];
    const open = new Set(data?.map(({ id }) => id));
    // Gone are those that someone else took care of; where one is now, and what was decided here, stays.
    const kept = data ? before.filter((id) => open.has(id) || decided.has(id) || id === at) : before;
    return [...kept, ...[...open].filter((id) => !kept.includes(id))];
  }, [state, key, data, decided, at]);
  if (order.join() !== state.order.join() || state.key !== key) setState({ key, order });

  const isWaiting = (id: string) => !decided.has(id);
  const current = at !== null && order.includes(at) ? at : (order.find(isWaiting) ?? null);
  const after = (id: string | null) => {
    const rest = order.slice(order.indexOf(id ?? '') + 1);
    return rest.filter(isWaiting);
  };
  const [next, second] = after(current);
  // The next two are there before they are asked for.
  useGetOne('claims', { id: next ?? '' }, { enabled: Boolean(next) });
  useGetOne('claims', { id: second ?? '' }, { enabled: Boolean(second) });

  const mark = (id: string, isDecided: boolean) =>
    setDecided((before) => {
      const now = new Set(before);
      if (isDecided) now.add(id);
      else now.delete(id);
      return now;
    });
  const stillHeld = [...decided].filter((id) => data?.some((claim) => claim.id === id)).length;
  return {
    current,
    isPending,
    error: data ? null : error,
    retry: () => void refetch(),
    decided: decided.size,
    left: Math.max(0, (total ?? 0) - stillHeld),
    go: (step: 1 | -1) => {
      const there = order[order.indexOf(current ?? '') + step];
      if (there) setAt(there);
    },
    /** Decided: on to the next that waits, from the beginning again after the last. */
    done: (id: string) => {
      const to = after(id)[0] ?? order.find((other) => other !== id && isWaiting(other)) ?? null;
      mark(id, true);
      setAt(to);
    },
    /** Taken back or refused: it waits again, and is where one is. */
    back: (id: string) => {
      mark(id, false);
      setAt(id);
    },
  };
}

import { useCallback, useState } from 'react';

interface Kept<T> {
  value: T;
  at: string;
}

function read<T>(key: string): Kept<T> | null {
  try {
    const text = localStorage.getItem(key);
    return text ? (JSON.parse(text) as Kept<T>) : null;
  } catch {
    return null; // A full or forbidden storage must never stop someone from writing.
  }
}

function write(key: string, kept: unknown) {
  try {
    if (kept === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // As above: the draft then lives in the page only.
  }
}

const keyOf = (name: string) => `claimdesk.draft.${name}`;

/** Puts words where the form of that name will find them. */
export const keepDraft = (name: string, value: unknown) => write(keyOf(name), { value, at: new Date().toISOString() });

/** What someone is writing, kept on this device with every keystroke until it is sent or discarded. */
export function useDraft<T>(name: string, empty: T) {
  const key = keyOf(name);
  const [kept, setKept] = useState<Kept<T> | null>(() => read<T>(key));
  const keep = useCallback(
    (value: T) => {
      const next = { value, at: new Date().toISOString() };
      write(key, next);
      setKept(next);
    },
    [key],
  );
  const discard = useCallback(() => {
    write(key, null);
    setKept(null);
  }, [key]);
  return { draft: kept?.value ?? empty, keptAt: kept?.at ?? null, keep, discard };
}

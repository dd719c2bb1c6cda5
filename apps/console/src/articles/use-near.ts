import { useMemo } from 'react';

export interface Near {
  /** Marks a place in the text and its row in the outline together; null takes the mark away. */
  mark: (id: string | null) => void;
  /** Calls `listener` when the pointer has come to rest on a place; returns the way to stop. */
  follow: (listener: (id: string) => void) => () => void;
}

/** A pointer on its way across the text is no reason to move the outline. */
const REST_MS = 80;

/**
 * Marks a claim's place in the text and its row in the outline together, whichever the cursor is on. It is one style
 * rule that changes, not the elements: with five hundred claims, a render or a search of the page for every move of
 * the mouse would stutter.
 */
export function useNear(): Near {
  return useMemo(() => {
    let current: string | null = null;
    let rest: ReturnType<typeof setTimeout> | undefined;
    let marked: Element[] = [];
    const listeners = new Set<(id: string) => void>();
    const show = (id: string | null) => {
      for (const element of marked) element.removeAttribute('data-near');
      const quoted = id === null ? '' : CSS.escape(id);
      marked = id === null ? [] : [...document.querySelectorAll(`[data-place="${quoted}"], [data-row="${quoted}"]`)];
      for (const element of marked) element.setAttribute('data-near', '');
    };
    return {
      mark(id) {
        if (id === current) return;
        current = id;
        clearTimeout(rest);
        show(id);
        if (id === null) return;
        rest = setTimeout(() => {
          for (const listener of listeners) listener(id);
          // The row may have come into view just now.
          requestAnimationFrame(() => current === id && show(id));
        }, REST_MS);
      },
      follow(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    };
  }, []);
}

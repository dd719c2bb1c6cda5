import { useCallback, useRef } from 'react';

/** The outline follows inside its own scroll box; the page itself stays where the reader is. */
function reveal(row: HTMLElement | null) {
  const list = row?.parentElement;
  if (!row || !list || row.matches(':hover') || list.scrollHeight <= list.clientHeight) return;
  const above = row.offsetTop - list.offsetTop;
  if (above < list.scrollTop) list.scrollTop = above;
  else if (above + row.offsetHeight > list.scrollTop + list.clientHeight)
    list.scrollTop = above + row.offsetHeight - list.clientHeight;
}

/**
 * Marks a claim's place in the text and its row in the outline together, whichever the cursor is on. Written straight
 * on the page: with five hundred claims, a render for every move of the mouse would stutter.
 */
export function useNear(): (id: string | null) => void {
  const current = useRef<string | null>(null);
  return useCallback((id: string | null) => {
    if (id === current.current) return;
    current.current = id;
    for (const marked of document.querySelectorAll('[data-near]')) marked.removeAttribute('data-near');
    if (id === null) return;
    const quoted = CSS.escape(id);
    const together = document.querySelectorAll(`[data-place="${quoted}"], [data-row="${quoted}"]`);
    for (const element of together) element.setAttribute('data-near', '');
    reveal(document.querySelector<HTMLElement>(`[data-row="${quoted}"]`));
  }, []);
}

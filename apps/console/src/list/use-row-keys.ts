import { useShortcuts } from '../layout/use-shortcuts.ts';

/** The main link of every row carries this mark; j and k walk along them, Enter opens by itself. */
export const ROW_LINK = { 'data-row-link': '' } as const;

const links = () => [...document.querySelectorAll<HTMLElement>('[data-row-link]')];

function walk(step: 1 | -1) {
  const all = links();
  const at = all.findIndex(
    (link) => link === document.activeElement || link.closest('tr')?.contains(document.activeElement),
  );
  const next = at === -1 ? (step === 1 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step));
  all[next]?.focus();
  all[next]?.scrollIntoView({ block: 'nearest' });
}

/** `j k` move, `x` selects the row, `/` goes to the search field. */
export function useRowKeys() {
  useShortcuts({
    j: () => walk(1),
    k: () => walk(-1),
    x: () => document.activeElement?.closest('tr')?.querySelector<HTMLElement>('input[type=checkbox]')?.click(),
    '/': () => document.querySelector<HTMLInputElement>('input[type=search]')?.select(),
  });
}

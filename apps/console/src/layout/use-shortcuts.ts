import { useEffect, useRef } from 'react';
import { useStore } from 'react-admin';

export type Shortcuts = Record<string, (event: KeyboardEvent) => void>;

/** Single keys can be turned off (WCAG 2.1.4): speech input would fire them by accident. */
export const useShortcutsEnabled = () => useStore<boolean>('claimdesk.shortcuts', true);

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName) || isTextInput(target));

/** Enter presses what has the focus; only where nothing has it may it mean something else. */
const isPressed = ({ key, target }: KeyboardEvent) =>
  key === 'Enter' && target instanceof Element && target.closest('a, button, summary, input') !== null;

const isTextInput = (target: HTMLElement) =>
  target instanceof HTMLInputElement && !/^(checkbox|radio|button|submit)$/.test(target.type);

/** Listens for single keys (`j`, `/`) and two-key chords (`g c`) while nobody is typing and no dialog is open. */
export function useShortcuts(shortcuts: Shortcuts) {
  const [enabled] = useShortcutsEnabled();
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    if (!enabled) return;
    let first = '';
    let firstAt = 0;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || isPressed(event) || document.querySelector('[role=dialog], [role=menu]')) return;
      const chord = event.timeStamp - firstAt < 1000 ? `${first} ${event.key}` : '';
      const run = current.current[chord] ?? current.current[event.key];
      first = event.key;
      firstAt = event.timeStamp;
      if (!run) return;
      event.preventDefault();
      run(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [enabled]);
}

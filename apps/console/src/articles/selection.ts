/** Words selected in the reading, by their place in the raw text (UTF-16 units, end exclusive). */
export interface Selected {
  start: number;
  end: number;
  quote: string;
}

/** Where a point of the page stands in the raw text: paragraphs know where they begin, and show their text as it is. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-reading] > p');
  if (!paragraph) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.dataset.start) + before.toString().length;
}

/** What is selected on the page, as far as it is text of the article; without the spaces at its ends. */
export function selectedIn(text: string): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = offsetOf(range.startContainer, range.startOffset);
  const to = offsetOf(range.endContainer, range.endOffset);
  return from === null || to === null ? null : trimmed(text, from, to);
}

/** The stretch of a text without the spaces at its ends; null when nothing is left. */
export function trimmed(text: string, from: number, to: number): Selected | null {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const quote = words.trim();
  return quote === '' ? null : { start, end: start + quote.length, quote };
}

const readingRange = () => document.querySelector('[data-reading]');

/** Selects a first word to begin from: at the place that is marked, else where the reading is on the screen. */
export function beginSelection(): boolean {
  const reading = readingRange();
  const selection = document.getSelection();
  if (!reading || !selection) return false;
  const inView = [...reading.children].find((paragraph) => paragraph.getBoundingClientRect().bottom > 80);
  const place = reading.querySelector('[data-near], a.here') ?? inView;
  if (!place) return false;
  selection.setPosition(place, 0);
  selection.modify('extend', 'forward', 'word');
  return true;
}

const MOVES: Record<string, ['forward' | 'backward', 'word' | 'line']> = {
  ArrowRight: ['forward', 'word'],
  ArrowLeft: ['backward', 'word'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
};

/** An arrow goes to the next word or line; with Shift it makes the selection longer or shorter. */
export function moveSelection(key: string, isLonger: boolean): boolean {
  const move = MOVES[key];
  const selection = document.getSelection();
  if (!move || !selection || selection.rangeCount === 0) return false;
  const [direction, unit] = move;
  if (isLonger) selection.modify('extend', direction, unit);
  else {
    if (direction === 'forward') selection.collapseToEnd();
    else selection.collapseToStart();
    selection.modify('move', direction, unit);
    selection.modify('extend', 'forward', 'word');
  }
  const focus = selection.focusNode;
  const element = focus instanceof Element ? focus : focus?.parentElement;
  // Out of the text there is nothing to select: the last word stays.
  if (!element?.closest('[data-reading]')) {
    selection.modify('move', direction === 'forward' ? 'backward' : 'forward', 'word');
    selection.modify('extend', 'forward', 'word');
  }
  element?.scrollIntoView({ block: 'nearest' });
  return true;
}

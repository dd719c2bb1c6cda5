/** The little of the DOM that is needed here; linkedom brings no types of its own for it. */
export interface DomNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  firstChild: DomNode | null;
  nextSibling: DomNode | null;
}

const ELEMENT = 1;
const TEXT = 3;
const DEEPEST = 400;
/** Not running text: pictures, forms, navigation and what scripts leave behind. */
const LEFT_OUT = new Set(
  [
    'SCRIPT',
    'STYLE',
    'TEMPLATE',
    'NOSCRIPT',
    'SVG',
    'MATH',
    'IFRAME',
    'OBJECT',
    'BUTTON',
    'FORM',
    'SELECT',
    'TEXTAREA',
  ].concat(['NAV', 'FIGURE', 'FIGCAPTION', 'PICTURE', 'VIDEO', 'AUDIO', 'CANVAS', 'ASIDE', 'DIALOG', 'HEAD']),
);
const INLINE = new Set(
  [
    'A',
    'ABBR',
    'B',
    'BDI',
    'BDO',
    'CITE',
    'CODE',
    'DATA',
    'DEL',
    'DFN',
    'EM',
    'FONT',
    'I',
    'INS',
    'KBD',
    'MARK',
    'Q',
    'S',
  ].concat([
    'SAMP',
    'SMALL',
    'SPAN',
    'STRONG',
    'SUB',
    'SUP',
    'TIME',
    'TT',
    'U',
    'VAR',
    'WBR',
    'LABEL',
    'ACRONYM',
    'BIG',
  ]),
);

/**
 * The running text below a node, one paragraph an entry, blanks as a reader sees them. A block that is nothing but a
 * link (“Read more: …”) is left out.
 */
export function paragraphsOf(root: DomNode): string[] {
  const found: string[] = [];
  let words = '';
  let linked = '';
  const flush = () => {
    const text = tidy(words);
    if (text && !isBareLink(text, tidy(linked))) found.push(text);
    words = linked = '';
  };
  const walk = (node: DomNode, depth: number, inLink: boolean): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT) {
        words += child.textContent ?? '';
        if (inLink) linked += child.textContent ?? '';
        continue;
      }
      const name = child.nodeName.toUpperCase();
      if (child.nodeType !== ELEMENT || LEFT_OUT.has(name) || depth > DEEPEST) continue;
      if (name === 'BR') flush();
      else if (INLINE.has(name)) walk(child, depth + 1, inLink || name === 'A');
      else {
        flush();
        walk(child, depth + 1, inLink);
        flush();
      }
    }
  };
  walk(root, 0, false);
  flush();
  return found;
}

/** Blanks as one, invisible characters gone. */
export const tidy = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

const isBareLink = (text: string, linked: string) =>
  linked.length > text.length * 0.8 && !/[.!?…]["'”’)]*$/.test(text.replace(/\.\.\.$|…$/, ''));

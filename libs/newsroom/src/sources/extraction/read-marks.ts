import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { decodeText } from './decode-text.ts';
import type { SourceBytes } from './extracted.ts';

/**
 * The data for machines in what a site sent, as one JSON text: the answer itself where it is JSON, else the list of a
 * page's JSON-LD blocks. A block that is no JSON is passed over, as search engines do.
 */
export function readMarks(source: SourceBytes): string {
  const text = decodeText(source.bytes, source.contentType, true);
  if (/^\s*[[{]/.test(text)) return text;
  const blocks: unknown[] = [];
  const open: DefaultTreeAdapterTypes.Node[] = [parse(text)];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
    if (!('tagName' in node) || node.tagName !== 'script') continue;
    if (!node.attrs.some(({ name, value }) => name === 'type' && /^application\/ld\+json\b/i.test(value.trim())))
      continue;
    const json = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    try {
      blocks.push(JSON.parse(json));
    } catch {
      continue;
    }
  }
  return JSON.stringify(blocks);
}

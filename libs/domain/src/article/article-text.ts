import { DomainError } from '../errors.ts';

/** Largest article in UTF-8 bytes unless the configuration says otherwise (2 MB). */
export const DEFAULT_MAX_ARTICLE_BYTES = 2_000_000;

const HTML_TAGS =
  /<(?:!doctype|html|head|body|div|p|span|a|script|style|article|section|meta|br|img|h[1-6]|ul|li|table)\b[^<>]{0,300}>/gi;

/**
 * Accepts the raw text of an article or says in a sentence what to do instead. The text itself is never changed:
 * all offsets point into it.
 * @throws DomainError TEXT_EMPTY, TEXT_TOO_LONG, TEXT_IS_BINARY, TEXT_NOT_UNICODE, TEXT_IS_HTML
 */
export function checkArticleText(text: string, maxBytes = DEFAULT_MAX_ARTICLE_BYTES): void {
  if (text.trim() === '')
    throw new DomainError('TEXT_EMPTY', 'The article has no text. Paste the text of the article.');
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > maxBytes)
    throw new DomainError(
      'TEXT_TOO_LONG',
      `The article is ${megabytes(bytes)} MB; the limit is ${megabytes(maxBytes)} MB. Hand it in in parts, or raise CLAIMDESK_MAX_ARTICLE_BYTES.`,
      { bytes, maxBytes },
    );
  if (isBinary(text))
    throw new DomainError(
      'TEXT_IS_BINARY',
      'This looks like a binary file, not text. Copy the words out of the document and paste them.',
    );
  const at = firstLoneSurrogate(text);
  if (at !== -1)
    throw new DomainError(
      'TEXT_NOT_UNICODE',
      `The text holds half of a character (a lone surrogate at position ${at}); it was cut or wrongly decoded. Copy it again from the source.`,
      { at },
    );
  if (isHtml(text))
    throw new DomainError(
      'TEXT_IS_HTML',
      'This is the HTML of a page, not the text of an article. Open the page in a browser, select the article and paste that.',
    );
}

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(bytes < 100_000 ? 3 : 1);

/** NUL anywhere (PostgreSQL cannot store it), or more than one control or replacement character in a hundred. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  let odd = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) odd++;
  }
  return odd > text.length / 100;
}

/** Index of the first unpaired surrogate, or -1. */
function firstLoneSurrogate(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xd800 || code > 0xdfff) continue;
    const next = text.charCodeAt(i + 1);
    if (code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) i++;
    else return i;
  }
  return -1;
}

/** A document, or a text in which tags are more than stray: closed ones, at least three, one to every 400 characters. */
function isHtml(text: string): boolean {
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(text)) return true;
  const tags = text.match(HTML_TAGS)?.length ?? 0;
  return tags >= 3 && tags * 400 > text.length && /<\/[a-z]+[0-9]?>/i.test(text);
}

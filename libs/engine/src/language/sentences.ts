import { type Span, splitSentences } from '@claimdesk/english';

/** Splits one paragraph of the raw text into sentences; spans carry no outer white space. Linear in its length. */
export function sentencesOf(text: string, from: number, to: number): Span[] {
  // A paragraph's own line breaks are typographic: they end no sentence.
  const paragraph = text.slice(from, to).replace(/[\r\n\u2028\u2029\u0085]/g, ' ');
  const found: Span[] = [];
  for (const { start, end } of splitSentences(paragraph)) {
    const before = found.at(-1);
    const goesOn =
      before &&
      asks(paragraph.slice(before.start - from, before.end - from)) &&
      SAYS.test(paragraph.slice(start, start + 60));
    if (goesOn) found.pop();
    found.push({ start: goesOn ? before.start : from + start, end: from + end });
  }
  return found;
}

const asks = (sentence: string): boolean => /[?!]["'”’]$/.test(sentence.slice(-2));
/** “Will it hold?” Maria Lopez asked. */
const SAYS = /^(?:\p{Lu}[\p{L}'’.-]* ){1,4}(?:said|says|asked|told|added|replied|wrote|tweeted|shouted|wondered)\b/u;

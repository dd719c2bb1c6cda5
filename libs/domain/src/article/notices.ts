import type { NoticeKind } from '../vocabulary.ts';

/** A correction, retraction or the like that an outlet prints with its article; offsets are UTF-16 units. */
export interface Notice {
  kind: NoticeKind;
  start: number;
  end: number;
  quote: string;
}

const PIECE = '(?:article|story|report|headline|piece|post|page|item|version|dispatch|caption)';
const DONE =
  '(?:amended|corrected|updated|edited|clarified|changed|revised|retracted|withdrawn|removed|deleted|unpublished|taken down)';
/** A line that begins with the word for it: “Correction: …”, “RETRACTED – …”, “Editor's note (18 March): …”. */
const LABEL =
  /^[\s(["'*•-]*(?:corrections?(?: (?:and|&) clarifications?)?|corrected|corrects|erratum|errata|clarifications?|retraction|retracted|withdrawn|amendment|editor['’]?s?['’]? note|note to readers|update|updated)\b[^:\n–—-]{0,50}(?::|\s[–—-]|-(?=\p{Lu}))/iu;
/** Wire style: “(Corrects spelling in paragraph 3)”, “(This March 18 story has been corrected …)”. */
const IN_BRACKETS = /^\s*[([]\s*(?:corrects|clarifies|refiles|(?:this|the) [^()\n]{0,60}(?:corrects|clarifies))\b/i;
const OF_THIS_PIECE = new RegExp(
  `\\b(?:this|the) (?:[\\w’',.-]+ ){0,6}?${PIECE}(?:['’]s headline)? (?:was|has been|had been|have been|is being) (?:\\w+ ){0,2}?${DONE}`,
  'i',
);
const EARLIER = new RegExp(
  `\\b(?:an|a|the) (?:earlier|previous|original|prior|first) version of (?:this|the|our) (?:[\\w-]+ ){0,2}?${PIECE}\\b`,
  'i',
);
const REGRET = /\bwe (?:regret|apologi[sz]e for) (?:the|this|these|any) (?:errors?|mistakes?)\b/i;
const LONGEST_LINE = 1_500;

/**
 * What the outlet says of its own article, line by line. Only lines that speak of this article are taken: that
 * somebody in the news withdrew or corrected something is news.
 */
export function noticesIn(text: string): Notice[] {
  const found: Notice[] = [];
  for (let start = 0; start <= text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
    const quote = line.trim();
    const kind = quote && kindOf(line);
    if (kind) {
      const from = start + line.indexOf(quote);
      found.push({ kind, start: from, end: from + quote.length, quote });
    }
    start = end + 1;
  }
  return found;
}

function kindOf(line: string): NoticeKind | null {
  const label = LABEL.exec(line)?.[0] ?? IN_BRACKETS.exec(line)?.[0] ?? null;
  const about = label ?? OF_THIS_PIECE.exec(line)?.[0] ?? EARLIER.exec(line)?.[0] ?? REGRET.exec(line)?.[0] ?? null;
  if (!about) return null;
  if (/retract|withdrawn|removed|deleted|unpublished|taken down/i.test(about)) return 'RETRACTION';
  const isNote = /note/i.test(about);
  if (isNote && OF_THIS_PIECE.test(line)) return kindOf(OF_THIS_PIECE.exec(line)![0]);
  if (isNote) return EARLIER.test(line) || REGRET.test(line) ? 'CORRECTION' : 'EDITORS_NOTE';
  if (/clarif/i.test(about) && !/correct/i.test(about)) return 'CLARIFICATION';
  if (/updat|refiles|edited|revised|changed/i.test(about)) return 'UPDATE';
  return 'CORRECTION';
}

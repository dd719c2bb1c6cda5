import type { Boilerplate } from '../contract.ts';
import type { Block } from '../language/blocks.ts';
import { sentencesOf } from '../language/sentences.ts';
import { houseReason } from './house-voice.ts';

/** A block of the article: kept for claims, or set aside with the reason. */
export interface Judged {
  block: Block;
  reason: string | null;
}

const STRONG_LINK =
  /^(?:read more|read next|also on\b.*:|see also|related|more on\b.*|more:|recommended|advertisement|comments?|share|print|email|follow|subscribe|sign up|watch|listen)\b\s*:?/i;
const CREDIT =
  /^[-–—(\s]*(?:source|sources|references?\s*:|journal reference|doi\s*:|(?:additional |further )?(?:reporting|editing|writing|research) by|edited by|written by|reported by|with (?:additional )?(?:reporting|files) (?:by|from)|(?:photo|image|picture|video|graphic)s?(?: credit)?(?: by)?\s*[:/]|copyright|©)/i;
const CONTRIBUTED =
  /\b(?:contributed to this (?:report|story|article)|with additional (?:editing|reporting|writing)|additional (?:editing|reporting) by)\b/i;
/** Who wrote it, below the text: "Ana Silva reported from Ghent", "Ana Silva is a reporter based in Ghent." */
const CONTRIBUTION =
  /^(?:\p{Lu}[\p{L}'’.-]+ ){2,4}(?:(?:and (?:\p{Lu}[\p{L}'’.-]+ ){2,4})?(?:reported|contributed|wrote) (?:from|to this|in)\b|(?:is|was) (?:an?|the|our) (?:[\p{L}’'-]+ ){0,4}(?:reporter|correspondent|editor|journalist|columnist|staff writer|freelancer?)\b[^.]{0,60}\.$)/u;
const CAPTION = /^(?:file (?:photo|image|picture|pic)|photo|image|picture|pictured|caption|archive)\b\s*[:.]/i;
const AGENCY_TAIL = /\((?:[A-Z]{2,5}|Reuters|Getty(?: Images)?|[\w .]+(?:\/|via )[\w ./]+|[\w .]*Images)\)\s*$/;
const DATE_LINE =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2})\b/i;
const BYLINE = /^[Bb][Yy]\s+(?:\p{Lu}[\p{L}'’.-]+\s*(?:,|and)?\s*){1,8}$/u;
const NAME_ONLY = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;
/** Judges each block by its form and place; quotations may say "you", the house's own voice may not. Linear. */
export function judgeBlocks(blocks: Block[]): Judged[] {
  const firstBody = blocks.findIndex((b) => b.closed && wordCount(b) >= 8 && !CAPTION.test(b.text));
  const lastBody = blocks.findLastIndex((b) => b.closed && wordCount(b) >= 6 && !ofHouse(b));
  const seen = new Map<string, number>();
  for (const block of blocks) seen.set(block.text, (seen.get(block.text) ?? 0) + 1);
  let inLinks = false;
  return blocks.map((block, i) => {
    const reason = reasonFor(block, {
      i,
      firstBody,
      lastBody,
      repeated: repeats(block, seen, blocks, i),
      only: blocks.length === 1,
      inLinks,
    });
    inLinks = (reason === 'a link to another article' || reason === 'a list of links') && !block.closed;
    return { block, reason };
  });
}

interface Place {
  i: number;
  firstBody: number;
  lastBody: number;
  repeated: boolean;
  only: boolean;
  inLinks: boolean;
}

function reasonFor(block: Block, place: Place): string | null {
  const { text } = block;
  const quoted = /^["“‘]/.test(text);
  if (CAPTION.test(text)) return 'a picture caption';
  if (CREDIT.test(text) || (CONTRIBUTED.test(text) && wordCount(block) <= 20)) return 'a credit line';
  if (CONTRIBUTION.test(text) && wordCount(block) <= 25 && place.i > place.firstBody) return 'a credit line';
  if (place.repeated) return 'a repeated line';
  if (isNameList(text)) return 'a list of names';
  if (!quoted) {
    if (STRONG_LINK.test(text) && wordCount(block) <= 20 && !block.closed) return 'a link to another article';
    const house = ofHouse(block);
    if (house) return house;
    if (isQuestion(text)) return 'a question';
  }
  if (block.closed || place.only)
    return AGENCY_TAIL.test(text) && wordCount(block) < 40 && place.i < place.firstBody ? 'a picture caption' : null;
  return openLineReason(block, place);
}

const ofHouse = (block: Block) => houseReason(block.text, wordCount(block), block.closed);

/** A question alone in its paragraph, as interviewers and headings put them; what stands before it speaks to "you". */
function isQuestion(text: string): boolean {
  if (text.length > 160 || !/\?["”’)]*$/.test(text)) return false;
  return !/[.!]\s/.test(text) || (/\b(?:you|your)\b/i.test(text) && !/^[\p{Lu} .'’-]{3,40}:/u.test(text));
}

/** Six or more short items between commas and semicolons, most of them names: a line-up, a list of tags. */
function isNameList(text: string): boolean {
  if (text.length > 600) return false;
  const items = text
    .split(/[,;:|•]/)
    .map((item) => item.trim())
    .filter(Boolean);
  const names = items.filter(
    (item) => /^(?:\p{Lu}[\p{L}'’.-]*(?: |$)){1,3}/u.test(item) && item.split(/\s+/).length <= 3,
  );
  return items.length >= 6 && names.length >= items.length * 0.8;
}

/** A line that does not end as a sentence: headline, byline, date, subheading or link by its place. */
function openLineReason(block: Block, place: Place): string | null {
  const { text } = block;
  if (AGENCY_TAIL.test(text)) return 'a picture caption';
  if (DATE_LINE.test(text) && wordCount(block) <= 10) return 'the date line';
  if (BYLINE.test(text)) return 'the byline';
  if (place.i < place.firstBody || place.firstBody === -1) {
    if (NAME_ONLY.test(text) && place.i > 0) return 'the byline';
    if (place.firstBody === -1 && wordCount(block) > 12) return null;
    return place.i === 0 ? 'the headline' : wordCount(block) > 5 ? 'the standfirst' : 'a page element';
  }
  if (place.inLinks || place.i > place.lastBody)
    return wordCount(block) > 30 && !place.inLinks ? null : 'a list of links';
  if (/^["“‘]/.test(text) || /[:;,]$/.test(text)) return null;
  return wordCount(block) <= 14 ? 'a subheading' : null;
}

/** In paragraphs of prose, and in articles pasted as one line, a notice must not take the news with it. */
const LONG_BLOCK = 1500;
const isProse = ({ text, closed }: Block) => closed && /^[^.!?\n]{40,}[.!?]["”’]? /.test(text);

/** Cuts a paragraph so that sentences in which the house speaks stand alone and the news between them stays together. */
export function withoutNotices(text: string, block: Block): Block[] {
  if (block.text.length <= LONG_BLOCK && !isProse(block)) return [block];
  const parts: Block[] = [];
  let news: Block | null = null;
  for (const { start, end } of sentencesOf(text, block.start, block.end)) {
    const sentence: Block = { start, end, text: text.slice(start, end), closed: true, apart: false };
    if (ofHouse(sentence)) {
      parts.push(sentence);
      news = null;
    } else if (news) news.end = end;
    else parts.push((news = sentence));
  }
  for (const part of parts) part.text = text.slice(part.start, part.end);
  return parts;
}

function repeats(block: Block, seen: Map<string, number>, blocks: Block[], i: number): boolean {
  if ((seen.get(block.text) ?? 0) > 1 && (!block.closed || wordCount(block) < 6)) return true;
  const next = blocks[i + 1];
  return (
    !block.closed &&
    next !== undefined &&
    next.text.length > block.text.length &&
    next.text.startsWith(block.text) &&
    wordCount(block) > 4
  );
}

const wordCount = (block: Block): number => {
  let count = 0;
  let inside = false;
  for (let i = 0; i < block.text.length && count < 60; i++) {
    const space = /\s/.test(block.text[i] ?? '');
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
};

/** The blocks set aside, as the contract gives them. */
export const boilerplateOf = (judged: Judged[]): Boilerplate[] =>
  judged.flatMap(({ block, reason }) => (reason ? [{ start: block.start, end: block.end, reason }] : []));

export { BYLINE, DATE_LINE, NAME_ONLY };

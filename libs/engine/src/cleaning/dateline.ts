import type { Boilerplate } from '../contract.ts';
import type { Block } from '../language/blocks.ts';

const PLACE = "\\p{Lu}[\\p{Lu}.’' -]{2,30}(?:, [\\p{L}.][\\p{L}.’' ]{1,24}){0,2}";
const DATE = '(?:, (?:[A-Z][a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} [A-Z][a-z]{2,8}\\.?)(?:,? \\d{4})?)?';
const AGENCY = '(?: ?[(/][A-Za-z][\\p{L} .-]{1,24}[)/])?';
const DATELINE = new RegExp(`^${PLACE}${DATE}${AGENCY}(?: [-–]|\\s*—|--)[-–—]*\\s+(?=[\\p{Lu}\\d“"‘])`, 'u');
const NAMED = /^\p{Lu}[\p{L}.,’' -]{1,50}\((?:Reuters|AP|AFP|dpa|Xinhua|TASS|PA|[A-Z]{2,6})\)\s*[-–—]+\s*/u;

/** "BERLIN (AP) — ", "LEEDS, England, July 9, 2024 — " before the first words of an article; none or one. */
export function datelinesIn(body: Block[]): Boilerplate[] {
  return body.slice(0, 1).flatMap(({ start, text }) => {
    const head = text.slice(0, 120);
    const found = (NAMED.exec(head) ?? DATELINE.exec(head))?.[0];
    return found ? [{ start, end: start + found.trimEnd().length, reason: 'the dateline' }] : [];
  });
}

/** A list marker at the start of a sentence: "1.", "2)", "(b)", "iv)", "•", "• 9.". */
export interface Marker {
  /** Where the text after the marker begins. */
  readonly end: number;
  /** The text of the next marker of the same list, "" when any marker of this sign may follow (bullets). */
  readonly next: string;
}

const BULLET = /[•⁃◦▪‣●]\s*(?:\d{1,3}[.)]\s*)?/y;
const COUNTED = /(\(?)(\d{1,2}|[a-z]|[ivx]{1,5})(\.\)|\)|\.)(?=\s)/y;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

function successor(value: string): string {
  if (/^\d/.test(value)) return String(Number(value) + 1);
  const roman = ROMAN.indexOf(value);
  if (value === 'i' || (value.length > 1 && roman >= 0)) return ROMAN[roman + 1] ?? '';
  return value === 'z' ? '' : String.fromCharCode(value.charCodeAt(0) + 1);
}

/** The list marker at `at`, or null. */
export function markerAt(text: string, at: number): Marker | null {
  BULLET.lastIndex = at;
  if (BULLET.test(text)) return { end: BULLET.lastIndex, next: '' };
  COUNTED.lastIndex = at;
  const match = COUNTED.exec(text);
  if (!match) return null;
  const value = successor(match[2]!);
  return value === '' ? null : { end: COUNTED.lastIndex, next: match[1]! + value + match[3]! };
}

const LOOKAHEAD = 600;

/** Where the list item that starts with `marker` gives way to the next one inside the same line, or −1. */
export function nextItem(text: string, marker: Marker, limit: number): number {
  const end = Math.min(limit, marker.end + LOOKAHEAD);
  if (marker.next !== '') {
    const at = text.slice(marker.end, end).search(new RegExp(`\\s${marker.next.replace(/[().]/g, '\\$&')}\\s`));
    return at < 0 ? -1 : marker.end + at + 1;
  }
  const at = text.slice(marker.end, end).search(/\s[•⁃◦▪‣●]/);
  return at < 0 ? -1 : marker.end + at + 1;
}

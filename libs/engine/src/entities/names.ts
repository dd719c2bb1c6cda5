import type { Token } from '../language/tokens.ts';
import { words } from '../language/words.ts';
import { stateNames } from './states.ts';

/** A name in the text with what it stands for. */
export interface Mention {
  /** Canonical: a state for its capital, government or demonym; a person's fullest name in the article. */
  name: string;
  kind: 'STATE' | 'PERSON' | 'PLACE' | 'OTHER';
  /** Index of the first token and of the one after the last. */
  from: number;
  to: number;
}

/** What one article says about its own names. */
export interface NameBook {
  /** Lower-case part of a name → full name. */
  people: Map<string, string>;
  /** "state|role" → person ("Russia|president" → Vladimir Putin). */
  roles: Map<string, string>;
  /** Person → office and name as the article puts them together ("US President Joe Biden"). */
  offices: Map<string, string>;
}

export const TITLES =
  words(`president prime minister secretary state leader chancellor premier mr mrs ms dr sir lord lady king queen prince princess
  general gen senator sen governor gov judge justice mayor professor prof captain capt colonel col chief deputy foreign defence defense finance
  press spokesman spokeswoman spokesperson minister ambassador chairman chairwoman director ceo pope bishop sheriff sergeant officer detective
  vice house counterpart coach prosecutor lawyer barrister solicitor inspector constable commissioner councillor archbishop reverend nurse author actor singer rep representative congressman congresswoman attorney treasury health interior home envoy analyst`);
const ROLE_HEADS = words(
  'president leader chancellor premier minister secretary king queen chief mayor governor prime',
);
const CALENDAR = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`,
);
const PLACE_PREPOSITIONS = words('in near outside around at inside across');
const GOVERNING =
  words(`government administration officials official ministry minister authorities embassy leadership leaders president leader
  regime forces troops army foreign officials' diplomats state's`);

const isName = (t: Token | undefined): boolean =>
  t !== undefined && (t.tag === 'PROPN' || (/^[A-Z][a-z]/.test(t.text) && t.tag === 'NOUN'));

/** Runs of capitalised words, joined by nothing but spaces; `[from, to)` token indices. */
function nameRuns(tokens: Token[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const opensWithWord = i === 0 && tokens[i]?.tag !== 'PROPN' && !stateOf(tokens[i]?.text ?? '');
    if (!(isName(tokens[i]) || (i === 0 && stateOf(tokens[i]?.text ?? ''))) || opensWithWord) continue;
    let to = i + 1;
    while (isName(tokens[to]) && /^[\p{Lu}]/u.test(tokens[to]?.text ?? '')) to++;
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}

/** Reads who is who: full names, and the offices put before them. `known` are names taken for people's already. */
export function readNames(sentences: Token[][], known: ReadonlySet<string> = new Set()): NameBook {
  const book: NameBook = { people: new Map(), roles: new Map(), offices: new Map() };
  const firstParts = new Map<string, string | null>();
  const singles = new Map<string, string>();
  const lone = new Set(
    sentences.flatMap((tokens) =>
      nameRuns(tokens).flatMap((r) => (r.to - r.from === 1 ? [tokens[r.from]?.lower ?? ''] : [])),
    ),
  );
  for (const tokens of sentences)
    for (const run of nameRuns(tokens)) {
      const from = bareStart(tokens, run.from, run.to);
      if (run.to - from === 1) noteSingle(tokens, run.from, from, singles);
      if (run.to - from < 2 || run.to - from > 4) continue;
      if (tokens[from - 1]?.lower === 'the') continue;
      // "the Commission on Presidential Debates".
      if (/^(?:of|on|for)$/.test(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.tag === 'PROPN') continue;
      const parts = tokens.slice(from, run.to).map((t) => t.text);
      const full = parts.join(' ');
      if (stateOf(full.toLowerCase())) continue;
      const last = (parts.at(-1) ?? '').toLowerCase();
      if (!known.has(full) && !isPerson(tokens, run.from, from, run.to, lone)) continue;
      if (!book.people.has(last) && !stateOf(last)) book.people.set(last, full);
      const first = (parts[0] ?? '').toLowerCase();
      firstParts.set(first, firstParts.has(first) && firstParts.get(first) !== full ? null : full);
      book.people.set(full.toLowerCase(), full);
      noteRole(tokens, { from, to: run.to }, full, book);
    }
  for (const [first, full] of firstParts)
    if (full && !book.people.has(first) && !stateOf(first)) book.people.set(first, full);
  for (const [lower, name] of singles) if (!book.people.has(lower)) book.people.set(lower, name);
  return book;
}

const HONORIFICS = words(
  `mr mrs ms miss dr sir lord lady president senator sen governor gov judge justice professor prof king queen pope mayor chancellor general gen captain capt rev reverend`,
);
/** "Mr Obama": a person of whom the text gives no fuller name. */
function noteSingle(tokens: Token[], runFrom: number, at: number, singles: Map<string, string>): void {
  const { text = '', lower = '' } = tokens[at] ?? {};
  const titled = tokens.slice(runFrom, at).some((t) => HONORIFICS.has(t.lower.replace(/\.$/, '')));
  if (titled && !stateOf(text) && !CALENDAR.has(lower) && !TITLES.has(lower)) singles.set(lower, text);
}

const BODIES =
  words(`police bank company group university council ministry court hospital party union times post news agency army guard institute centre center
  committee commission department association federation club airlines office service authority press house street school college corp inc ltd plc fc cup sea strait`);

/** Evidence that a name is a person's: a title before it, a cue beside it, an office behind it, or a part used alone. */
function isPerson(tokens: Token[], runFrom: number, from: number, to: number, lone: Set<string>): boolean {
  if (BODIES.has(tokens[to - 1]?.lower ?? '')) return false;
  const titled = tokens.slice(Math.max(0, from - 1), from).some((t) => TITLES.has(t.lower.replace(/\.$/, '')));
  const before = tokens[runFrom - 1]?.lower ?? '';
  const after = tokens[to]?.lower ?? '';
  const cue = /^(?:said|says|told|added|warned|asked|wrote)$/;
  const office =
    after === ',' && tokens.slice(to + 1, to + 7).some((t) => TITLES.has(t.lower) || /^(?:aged?|\d{2})$/.test(t.lower));
  const alone = lone.has(tokens[to - 1]?.lower ?? '') || lone.has(tokens[from]?.lower ?? '');
  return titled || cue.test(before) || cue.test(after) || office || alone;
}

/** Start of a run without titles, states and calendar words in front ("US President Joe Biden" → "Joe Biden"). */
function bareStart(tokens: Token[], from: number, to: number): number {
  let at = from;
  while (at < to - 1) {
    const lower = (tokens[at]?.lower ?? '').replace(/\.$/, '');
    if (!TITLES.has(lower) && !CALENDAR.has(lower) && !stateOf(tokens[at]?.text ?? '')) break;
    at++;
  }
  return at;
}

function noteRole(tokens: Token[], name: { from: number; to: number }, full: string, book: NameBook): void {
  let state: string | null = null;
  let head: string | null = null;
  let first = name.from;
  for (let at = name.from - 1; at >= 0 && at >= name.from - 6 && !state; at--) {
    const token = tokens[at];
    if (!token || token.tag === 'PUNCT' || token.tag === 'VERB' || token.tag === 'AUX') break;
    if (!head && ROLE_HEADS.has(token.lower)) head = token.lower;
    state = head ? stateOf(token.text) : null;
    first = at;
  }
  if (!state || !head) return;
  if (!book.offices.has(full))
    book.offices.set(
      full,
      tokens
        .slice(first, name.to)
        .map(({ text, lower }) => (/^['’]s?$/.test(lower) ? text : ` ${text}`))
        .join('')
        .trim(),
    );
  book.roles.set(`${state}|${head}`, full);
  if (head === 'president') book.roles.set(`${state}|leader`, full);
  if (head === 'leader') book.roles.set(`${state}|president`, full);
}

/** The state a name stands for (country, capital, seat of government, demonym), else null; "US" only in capitals. */
export function stateOf(name: string): string | null {
  if (name === 'US' || name === 'USA') return 'United States';
  const names = stateNames();
  const lower = name.toLowerCase();
  return (
    names.countries.get(lower) ??
    names.seats.get(lower)?.[0] ??
    names.demonyms.get(lower) ??
    names.demonyms.get(lower.replace(/s$/, '')) ??
    null
  );
}

const isSeatOnly = (lower: string) =>
  stateNames().seats.has(lower) &&
  !/^(white house|pentagon|kremlin|downing street|whitehall|state department|nato|eu|un|u\.?[ns]?\.?k?\.?|european union|united nations)$/.test(
    lower,
  );

/** All names in a stretch of tokens, canonical, in order of place. */
export function mentionsIn(tokens: Token[], book: NameBook): Mention[] {
  const found: Mention[] = [...roleMentions(tokens, book)];
  const taken = (at: number) => found.some((m) => at >= m.from && at < m.to && m.kind === 'PERSON');
  for (const run of nameRuns(tokens))
    if (!taken(run.from)) found.push(...mentionsOfRun(tokens, run.from, run.to, book));
  return found.sort((a, b) => a.from - b.from);
}

function mentionsOfRun(tokens: Token[], from: number, to: number, book: NameBook): Mention[] {
  const lower = tokens
    .slice(from, to)
    .map((t) => t.lower)
    .join(' ');
  const whole = stateOf(to - from === 1 ? (tokens[from]?.text ?? '') : lower);
  if (whole) return [stateMention(tokens, from, to, lower, whole)];
  const bare = bareStart(tokens, from, to);
  const out: Mention[] = [];
  for (let at = from; at < bare; at++) {
    const state = stateOf(tokens[at]?.text ?? '');
    if (state) out.push({ name: state, kind: 'STATE', from: at, to: at + 1 });
  }
  const rest = tokens.slice(bare, to);
  const restLower = rest.map((t) => t.lower).join(' ');
  if (CALENDAR.has(restLower) || (rest.length === 1 && TITLES.has(restLower.replace(/\.$/, '')))) return out;
  const state = stateOf(rest.length === 1 ? (rest[0]?.text ?? '') : restLower);
  if (state) return [...out, stateMention(tokens, bare, to, restLower, state)];
  if (isNoName(tokens, bare, rest)) return out;
  const person =
    book.people.get(restLower) ?? (rest.length > 1 ? book.people.get(rest.at(-1)?.lower ?? '') : undefined);
  out.push({ name: person ?? rest.map((t) => t.text).join(' '), kind: person ? 'PERSON' : 'OTHER', from: bare, to });
  return out;
}

/** A lone capitalised word at the head of a sentence or quotation ("Hours before"), or a point of the compass. */
function isNoName(tokens: Token[], at: number, rest: Token[]): boolean {
  const text = rest[0]?.text ?? '';
  if (rest.length > 1 || stateOf(text)) return false;
  if (/^(?:West|East|North|South)(?:ern)?$|ly$/.test(text)) return true;
  const opens = at === 0 || /^["“‘(]$/.test(tokens[at - 1]?.text ?? '');
  // "Crowds filled …": a plural noun, as its bare verb shows.
  const plural = /[^s]s$/.test(text) && !/s$/.test(tokens[at + 1]?.lower ?? 's');
  if (opens && plural) return true;
  return (
    opens &&
    text !== text.toUpperCase() &&
    !/^(?:VERB|AUX|PART)$/.test(tokens[at + 1]?.tag ?? '') &&
    tokens[at + 1]?.text !== ','
  );
}

/** "Moscow said" is Russia; "in Moscow" and "a Moscow stadium" are the city. */
function stateMention(tokens: Token[], from: number, to: number, lower: string, state: string): Mention {
  const before = tokens[from - 1];
  const after = tokens[to];
  const asPlace = before !== undefined && PLACE_PREPOSITIONS.has(before.lower);
  const asModifier = after?.tag === 'NOUN' && !GOVERNING.has(after.lower) && before?.tag === 'DET';
  if (isSeatOnly(lower) && (asPlace || asModifier)) {
    const city = tokens
      .slice(from, to)
      .map((t) => t.text)
      .join(' ');
    return { name: city, kind: 'PLACE', from, to };
  }
  return { name: state, kind: 'STATE', from, to };
}

/** "the US president", "China's leader": the office stands for the person the article names in it. */
function roleMentions(tokens: Token[], book: NameBook): Mention[] {
  const found: Mention[] = [];
  tokens.forEach((token, i) => {
    if (!ROLE_HEADS.has(token.lower) || isName(tokens[i + 1])) return;
    const at = tokens[i - 1]?.lower === "'s" ? i - 2 : i - 1;
    const state = stateOf(tokens[at]?.text ?? '');
    const person = state ? book.roles.get(`${state}|${token.lower}`) : undefined;
    if (person) found.push({ name: person, kind: 'PERSON', from: at, to: i + 1 });
  });
  return found;
}

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Part of speech as the thesaurus knows it: noun, verb, adjective. */
export type Part = 'n' | 'v' | 'a';

/** Concept → share of the word's uses that have it, by how the word is tied to the concept. */
interface Senses {
  own: Map<string, number>;
  made: Map<string, number>;
  wider: Map<string, number>;
}
interface Thesaurus {
  lines: Map<string, string>;
  antonyms: Set<string>;
}

/**
 * Words of news that keep a statement's truth conditions and that WordNet does not list together, or only under a rare
 * sense. Never mere relatives ("asked" and "gave"). First part of speech, then the words.
 */
const NEWS = `
v ask request seek
v help aid assist support back
n help aid assistance support
n weapon arms armament weaponry munition materiel
n equipment gear hardware kit materiel
n call conversation conference
n war invasion conflict
n consequence repercussion
v boost bolster strengthen reinforce
v worry fear concern
n worry fear concern
v end stop cease finish conclude
n dialogue dialog negotiation talk
v hold conduct
v buy purchase acquire
v kill slay murder
v injure wound hurt
v announce unveil
v approve authorize authorise back
v ban prohibit outlaw bar forbid
v rise climb grow increase jump soar surge
v fall decline drop decrease slide plunge slump shrink
v raise lift hike increase boost
v cut lower reduce slash trim
v resign quit step_down
v sack fire dismiss
v arrest detain
v hide conceal cover_up
v call_off cancel scrap
v postpone delay put_off defer
v get obtain acquire gain
n pact agreement treaty deal accord partnership
n army military troop force soldier
n worker employee staff
n home house
n child kid
n doctor physician
n vehicle car
n firm company business
n pilot aviator
a economic financial monetary
a friendly warm
v consider weigh mull contemplate ponder
v condemn denounce
v flee escape
v start begin launch commence
v last take
v call refer describe label term brand
v meet see
v win secure claim
v beat defeat
v build construct
v visit tour
v use employ deploy
v warn caution
v tell say state
v criticise criticize slam
v organise organize
v legalise legalize
v evade circumvent dodge skirt
v ease lessen alleviate ameliorate mitigate
v conclude sign
v slow slacken
v send dispatch ship deliver
v shoot gun_down
v hit strike
v reveal disclose
v crash smash
v extend prolong
v choose pick select
v die pass_away
v lay_off axe
n employee worker
n labour labor
n programme program
`;
const classes = new Map<string, number[]>();
NEWS.trim()
  .split('\n')
  .forEach((line, number) => {
    const [part, ...words] = line.split(' ');
    for (const word of words) classes.set(`${word}\t${part}`, [...(classes.get(`${word}\t${part}`) ?? []), number]);
  });

let loaded: Thesaurus | null = null;

/** Reads the data file on first use (WordNet 3.1, see data/LICENSE). */
function thesaurus(): Thesaurus {
  if (loaded) return loaded;
  const made: Thesaurus = { lines: new Map(), antonyms: new Set() };
  const text = gunzipSync(readFileSync(new URL('../../data/thesaurus.tsv.gz', import.meta.url))).toString('utf8');
  for (const line of text.split('\n')) {
    const [word = '', part = '', ...rest] = line.split('\t');
    if (part === '!') made.antonyms.add(`${word} ${rest[1]} ${rest[0]}`).add(`${rest[1]} ${word} ${rest[0]}`);
    else made.lines.set(`${word}\t${part}`, rest.join('\t'));
  }
  loaded = made;
  return made;
}

const parsed = new Map<string, Senses | null>();
const CACHE = 20_000;

function sensesOf(word: string, part: Part): Senses | null {
  const key = `${word}\t${part}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const line = thesaurus().lines.get(key);
  const senses: Senses | null = line === undefined ? null : { own: new Map(), made: new Map(), wider: new Map() };
  for (const one of line?.split('\t')[1]?.split(' ') ?? []) {
    if (!senses || !one) continue;
    const [concept = '', share = '0'] = one.slice(1).split(':');
    const kind = one[0] === '=' ? senses.own : one[0] === '~' ? senses.made : senses.wider;
    kind.set(concept, Math.max(kind.get(concept) ?? 0, Number(share) / 99));
  }
  if (parsed.size >= CACHE) parsed.clear();
  parsed.set(key, senses);
  return senses;
}

/** How often a word stands in WordNet's tagged texts, all parts of speech together; 0 for a rare or unknown one. */
export function occurrences(word: string): number {
  let sum = 0;
  for (const part of ['n', 'v', 'a']) {
    const count = thesaurus().lines.get(`${word}\t${part}`)?.split('\t')[0];
    if (count) sum += parseInt(count, 36);
  }
  return sum;
}

/** Whether the noun tells of an act as its verb does, in a good part of its uses ("request", "invasion", "decision"). */
const isMadeFromVerb = (noun: string): boolean =>
  [...(sensesOf(noun, 'n')?.made.values() ?? [])].some((share) => share >= 0.15);
/** Whether the noun tells of an act: as its verb does, or as a noun of the same class does ("talk", so "dialogue"). */
export const tellsOfAct = (noun: string): boolean =>
  isMadeFromVerb(noun) || (classes.get(`${noun}\tn`) ?? []).some((c) => actClasses().has(c));
let acts: ReadonlySet<number> | null = null;
const actClasses = (): ReadonlySet<number> =>
  (acts ??= new Set(
    [...classes].flatMap(([key, own]) => {
      const [word = '', part] = key.split('\t');
      return part === 'n' && isMadeFromVerb(word) ? own : [];
    }),
  ));
/** Whether the thesaurus has this word in this part of speech. */
export const isKnown = (word: string, part: Part): boolean => thesaurus().lines.has(`${word}\t${part}`);

/**
 * How far one word may stand for the other in a statement, 0..1: 1 the same word, from `SYNONYM` on they keep the truth
 * conditions, below only kin ("drone" and "aircraft"). Shared synsets count by how usual that sense is of both words.
 */
export function likeness(a: string, aPart: Part, b: string, bPart: Part): number {
  if (a === b && aPart === bPart) return 1;
  const [x, y] = [sensesOf(a, aPart), sensesOf(b, bPart)];
  if (inOneClass(a, aPart, b, bPart)) return 0.9;
  if (!x || !y) return a === b ? 0.9 : 0;
  if (aPart !== bPart) return a === b ? Math.max(0.8, derived(x, y)) : derived(x, y);
  const same = strength(x.own, y.own);
  const kin = Math.max(strength(x.wider, y.own), strength(x.own, y.wider));
  return Math.max(same >= 0.2 ? 0.7 + 0.25 * same : same, kin >= 0.3 ? 0.5 : 0);
}

/**
 * What an index may file a word under: the word itself, the classes of news words and the concepts that carry most of
 * its uses, so that synonyms share at least one.
 */
export function conceptsOf(word: string, part: Part): string[] {
  const senses = sensesOf(word, part);
  const usual = (kind: Map<string, number> | undefined) =>
    [...(kind ?? [])].filter(([, share]) => share >= 0.3).map(([concept]) => concept);
  const ownClasses = [
    ...(classes.get(`${word}\t${part}`) ?? []),
    ...(part === 'n' && isMadeFromVerb(word) ? (classes.get(`${word}\tv`) ?? []) : []),
  ];
  return [
    ...new Set([
      word,
      ...ownClasses.map((c) => `#${c}`),
      ...usual(senses?.own).slice(0, 2),
      ...usual(senses?.made).slice(0, 1),
    ]),
  ];
}

/** Nouns that look like their verbs go by the verb's class too: a "request" asks, an "assault" attacks. */
function inOneClass(a: string, aPart: Part, b: string, bPart: Part): boolean {
  const of = (word: string, part: Part) => [
    ...(classes.get(`${word}\t${part}`) ?? []),
    ...(part === 'n' && isMadeFromVerb(word) ? (classes.get(`${word}\tv`) ?? []) : []),
  ];
  const other = of(b, bPart);
  return of(a, aPart).some((c) => other.includes(c));
}

/** From here on two words are taken to say the same. */
export const SYNONYM = 0.7;

/** "request" (noun) beside "request" or "ask" (verb); "economic" beside "economy". */
function derived(x: Senses, y: Senses): number {
  const most = Math.max(strength(x.made, y.own), strength(x.own, y.made), 0.9 * strength(x.made, y.made));
  return most >= 0.15 ? 0.75 + 0.2 * most : 0;
}

function strength(x: Map<string, number>, y: Map<string, number>): number {
  let most = 0;
  for (const [concept, share] of x) most = Math.max(most, Math.sqrt(share * (y.get(concept) ?? 0)));
  return most;
}

const OPPOSITES = `
v rise fall|v rise decline|v rise drop|v increase fall|v increase drop|v increase decline|v climb fall|v grow shrink|v raise cut|v raise lower|v lift impose
v approve reject|v approve block|v accept reject|v pass reject|v back reject|v win lose|v support oppose|v back oppose|v open close|v begin end|v start end|v start stop
v expand reduce|v expand cut|v hire fire|v allow ban|v permit ban|v admit deny|v confirm deny|v join leave|v buy sell|v enter leave|v gain lose|v succeed fail
v live die|v survive die|v arrive leave|v remember forget|v agree refuse|v praise criticise|v praise condemn|v strengthen weaken|v free arrest|v release arrest|v arm disarm
v legalise ban|v ease tighten|v improve worsen|v protect endanger|v attack defend|v convict acquit|v include exclude|v resume suspend|v recover deteriorate|v lift lower
a guilty innocent|a long short|a safe dangerous|a legal illegal|a alive dead|a true false|a northern southern|a eastern western|a ready unready|a fast slow|a high low|a more few
a more less|a big small|a large small|a early late|a old new|a old young|a first last|a male female|a effective ineffective|a strong weak|n north south|n east west|n win loss|n victory defeat
n rise fall|n increase decrease|n increase drop|n increase cut|n profit loss|n success failure|n growth decline
`;
const opposites = new Set(
  OPPOSITES.trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [part, a, b] = line.split(' ');
      return [`${a} ${b} ${part}`, `${b} ${a} ${part}`];
    }),
);

/** Whether the two words deny each other ("rose" and "fell", "approved" and "rejected"). */
export function areOpposite(a: string, b: string, part: Part): boolean {
  return opposites.has(`${a} ${b} ${part}`) || thesaurus().antonyms.has(`${a} ${b} ${part}`);
}

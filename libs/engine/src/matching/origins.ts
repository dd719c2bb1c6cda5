import type { Certainty, Stance } from '@claimdesk/domain';
import type { Origin, Quantity } from '../contract.ts';
import { sameName } from '../entities/same-referent.ts';
import { statesOf } from '../entities/states.ts';
import { isCopied } from './copying.ts';

/** What origins and the suggestion need to know of an appearance. */
export interface Sided {
  stance: Stance;
  certainty: Certainty;
  speaker: string | null;
  origin: Origin;
  outlet: string | null;
  /** Everyone in the attribution, innermost first: "a US official", "The Washington Post and the Financial Times". */
  chain?: readonly string[];
  /** Agencies that the article credits: what it says in its own voice may be theirs. */
  wires?: readonly string[];
  /** The place verbatim, to see undeclared copying. */
  quote?: string | null;
  /** Its quantities, to show where the outlets differ. */
  quantities?: readonly Quantity[];
}

/** One source of a side, however many outlets print it. */
export interface OriginGroup {
  /** The name under which it is best known, as some text calls it. */
  name: string;
  /** Other names of it among the appearances. */
  also: string[];
  /** Through whom it was known before it was printed. */
  via: string[];
  /** Outlets that print it. */
  outlets: string[];
}
interface Node {
  at: number;
  key: string;
  label: string;
  isOutlet: boolean;
}

/** Distinct origins per side as key → what to call it in a sentence. Two appearances that may depend on each other are one. */
export function originsOf(
  appearances: readonly Sided[],
): Record<'asserting' | 'stated' | 'denying', Map<string, string>> {
  const groups = originGroups(appearances);
  const labels = (of: OriginGroup[]) => new Map(of.map((group) => [keyOfGroup(group), labelOf(group)] as const));
  return { asserting: labels(groups.asserting), stated: labels(groups.stated), denying: labels(groups.denying) };
}

const keyOfGroup = ({ name, outlets }: OriginGroup) => `${name}|${outlets.join('|')}`;

/** Whether some origin asserts what a different one denies; the same who says both disputes nothing. */
export function isDisputed(appearances: readonly Sided[]): boolean {
  const { of, nodes } = groupNodes(appearances);
  const sides = (stance: Stance) =>
    new Set(nodes.flatMap((node, i) => (appearances[node.at]!.stance === stance ? [of[i]!] : [])));
  const [yes, no] = [sides('ASSERTS'), sides('DENIES')];
  return [...no].some((denier) => [...yes].some((origin) => origin !== denier));
}

/** The sources of each side; `stated` are those that assert without reserve. Order of the appearances does not matter. */
export function originGroups(appearances: readonly Sided[]): Record<'asserting' | 'stated' | 'denying', OriginGroup[]> {
  const { nodes, of } = groupNodes(appearances);
  const gather = (wanted: (one: Sided) => boolean): OriginGroup[] => {
    const members = new Map<number, Node[]>();
    nodes.forEach((node, i) => {
      if (wanted(appearances[node.at]!)) members.set(of[i]!, [...(members.get(of[i]!) ?? []), node]);
    });
    return [...members.values()]
      .map((own) => groupOf(own, appearances))
      .sort((x, y) => compareText(x.name, y.name) || compareText(x.outlets.join(), y.outlets.join()));
  };
  return {
    asserting: gather(({ stance }) => stance === 'ASSERTS'),
    stated: gather(({ stance, certainty }) => stance === 'ASSERTS' && certainty === 'STATED'),
    denying: gather(({ stance }) => stance === 'DENIES'),
  };
}

/** Which sources speak at each appearance, by a key that is the same where two are one, with the name to show. */
export function originsOfEach(appearances: readonly Sided[]): { key: string; name: string }[][] {
  const { nodes, of } = groupNodes(appearances);
  const members = new Map<number, Node[]>();
  nodes.forEach((node, i) => members.set(of[i]!, [...(members.get(of[i]!) ?? []), node]));
  const known = new Map(
    [...members].map(([root, own]) => [root, { key: nodes[root]!.key, name: groupOf(own, appearances).name }]),
  );
  const found: { key: string; name: string }[][] = appearances.map(() => []);
  nodes.forEach(({ at }, i) => {
    const origin = known.get(of[i]!)!;
    if (!found[at]!.includes(origin)) found[at]!.push(origin);
  });
  return found;
}

/** Joins the named sources of all appearances that are one, depend on each other, or cannot be told apart. */
function groupNodes(appearances: readonly Sided[]): { nodes: Node[]; of: number[] } {
  const officials = officialsIn(appearances);
  const nodes = appearances.flatMap((one, at) => nodesOf(one, at, officials));
  const of = nodes.map((_, i) => i);
  const root = (i: number): number => (of[i] === i ? i : (of[i] = root(of[i]!)));
  for (let i = 0; i < nodes.length; i++)
    for (let j = i + 1; j < nodes.length; j++)
      if (root(i) !== root(j) && areOne(nodes[i]!, nodes[j]!, appearances))
        of[Math.max(root(i), root(j))] = Math.min(root(i), root(j));
  return { nodes, of: of.map((_, i) => root(i)) };
}

/** "Both Russia and China" are two sources. */
function nodesOf(one: Sided, at: number, officials: Map<string, string>): Node[] {
  const isOutlet = one.origin.kind === 'OUTLET' || one.origin.kind === 'WIRE';
  const name = one.origin.name ?? (one.origin.kind === 'OUTLET' ? one.outlet : null);
  if (!name) return [{ at, key: 'unknown', label: 'an outlet not named', isOutlet: true }];
  // "Both Russia and China deny it" is two denials; what two say together at one place is one statement.
  const parts = !isOutlet && (one.stance === 'DENIES' || /^both /i.test(name)) ? partsOf(name) : [name];
  return parts.map((part) => ({
    at,
    key: keyOf(part, isOutlet, officials),
    label: part,
    isOutlet: isOutlet || isPrinter(part, one),
  }));
}

/** "Russia and China", "The Washington Post and the Financial Times": each by itself, if each is a name. */
function partsOf(name: string): string[] {
  const bare = name.replace(/^both /i, '');
  const parts = bare.split(/\s*,\s*and\s+|\s+and\s+|\s*,\s+/);
  const isNamed = (part: string) => /^(?:the |The )?\p{Lu}/u.test(part);
  return parts.length > 1 &&
    parts.length <= 4 &&
    parts.every(isNamed) &&
    !/\b(?:Ministry|Department|Office|Agency|Committee|Bureau)\b/.test(bare)
    ? parts
    : [bare];
}

/** A newspaper, an agency: as a speaker it is the outlet it is elsewhere. */
const isPrinter = (name: string, { outlet }: Sided) =>
  PRESS.test(name) || (outlet !== null && plainOf(outlet) === plainOf(name));
const PRESS =
  /\b(?:Times|Post|Journal|Guardian|News|Herald|Telegraph|Tribune|Reuters|AFP|Bloomberg|CNN|BBC|Xinhua|TASS|Gazette|Independent|Daily|Mail|Agency|Press|Economist|Spiegel|Monde)\b/;

const plainOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/^(?:the|both|a|an) /, '')
    .replace(/ (?:newspaper|news agency|agency|website|magazine)$/, '')
    .trim();

/** The key under which a source is known: a state for all who speak for it, else the name. */
function keyOf(name: string, isOutlet: boolean, officials: Map<string, string>): string {
  const plain = plainOf(name);
  if (isOutlet) return plain;
  return stateSpoken(name) ?? officials.get(lastWord(plain)) ?? officials.get(plain.split(' ')[0] ?? '') ?? plain;
}

const lastWord = (plain: string) => plain.split(/\s+/).at(-1) ?? plain;

const OFFICES =
  /\b(?:government|administration|ministry|officials?|authorities|embassy|readout|statement|spokes(?:man|woman|person)|press secretary|diplomats?|state media|military|army|navy|air force|house|president|leader|prime minister|premier|chancellor|minister|secretary(?: of state)?|foreign ministry|kremlin|ambassador|envoy|intelligence)\b/i;
const FORMER = /\b(?:former|ex-|opposition|exiled)\b/i;
/** Offices that only one state gives this name in English news. */
const ONE_STATE: readonly (readonly [RegExp, string])[] = [
  [/\bsecretary of state\b/i, 'united states'],
  [/^(?:the )?[\p{L}'-]+ administration(?: officials?)?$/iu, 'united states'],
];

/** The state a source speaks for: named alone, as its seat, or with an office or a body of it. */
function stateSpoken(name: string): string | null {
  const bare = name.replace(/[’]/g, "'").replace(/^(?:the|both|a|an|one) /i, '');
  const whole = statesOf(bare)[0] ?? statesOf(bare.replace(/'s$/, ''))[0];
  if (whole) return whole.toLowerCase();
  if (FORMER.test(bare)) return null;
  const only = ONE_STATE.find(([office]) => office.test(bare));
  if (only) return only[1];
  if (!OFFICES.test(bare)) return null;
  for (const word of bare.match(/white house|downing street|no\.? 10|state department|[\p{L}.]+(?=(?:'s)?\b)/giu) ??
    []) {
    const [state] = statesOf(/^(?:white|downing|state)/i.test(word) ? word.toLowerCase() : word);
    if (state) return state.toLowerCase();
  }
  return null;
}

/** People whom some appearance calls by their office: "US Secretary of State Antony Blinken" → blinken. */
function officialsIn(appearances: readonly Sided[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { speaker, origin, chain = [] } of appearances)
    for (const name of [speaker, origin.name, ...chain]) {
      const state = name && OFFICES.test(name) ? stateSpoken(name) : null;
      const after = state ? name!.split(OFFICES).at(-1)! : '';
      const person = /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})$/u.exec(after)?.[1] ?? null;
      if (!state || !person || OFFICES.test(person) || statesOf(person).length > 0) continue;
      const words = person.toLowerCase().split(' ');
      for (const word of new Set([words.at(-1)!, words[0]!])) if (!found.has(word)) found.set(word, state);
    }
  return found;
}

/** Anonymous sources are known only through who reports them. */
const VAGUE =
  /^(?:(?:[Aa]n?|[Oo]ne|[Ss]ome|[Ss]everal|[Tt]wo|[Tt]hree|[Mm]any|[Mm]ost|[Ss]enior|[Uu]nnamed|[Aa]nonymous|[Oo]ther)\b(?!.*\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$)|(?:[\p{L}.]+ ){0,2}(?:[Oo]fficials|[Ss]ources|[Pp]eople|[Pp]ersons|[Ii]nsiders|[Aa]ides|[Dd]iplomats|[Ww]itnesses|[Rr]eports)\b)/u;

function areOne(x: Node, y: Node, appearances: readonly Sided[]): boolean {
  if (x.at === y.at) return false;
  if (x.key === y.key) return true;
  const [a, b] = [appearances[x.at]!, appearances[y.at]!];
  if (
    !x.isOutlet &&
    !y.isOutlet &&
    isPerson(x.key) &&
    isPerson(y.key) &&
    sameName(wordsOf(x.key), wordsOf(y.key)) >= 0.9
  )
    return true;
  if (leansOn(x, a, y) || leansOn(y, b, x)) return true;
  return (x.isOutlet || y.isOutlet) && a.stance === b.stance && isCopied(a.quote ?? '', b.quote ?? '');
}

const HONORIFIC = /^(?:mr|mrs|ms|dr|sir|president|professor|judge|lord|lady) /;
const wordsOf = (key: string) => key.replace(HONORIFIC, '').split(/\s+/);
const isPerson = (key: string) =>
  wordsOf(key).length <= 3 && !PRESS.test(key) && !VAGUE.test(key) && statesOf(key).length === 0;

/** Whether x is known only through y: reported by that outlet or agency, or in the own voice of one that credits it. */
function leansOn(x: Node, a: Sided, y: Node): boolean {
  if (!y.isOutlet) return false;
  const through = (a.chain ?? []).flatMap(partsOf).map(plainOf);
  if (!x.isOutlet && VAGUE.test(x.label) && through.includes(y.key)) return true;
  const credited = (a.wires ?? []).map(plainOf);
  return x.isOutlet && (credited.includes(y.key) || (through.includes(y.key) && x.key !== y.key));
}

function groupOf(own: Node[], appearances: readonly Sided[]): OriginGroup {
  const counts = new Map<string, number>();
  for (const { label, isOutlet } of own) counts.set(label, (counts.get(label) ?? 0) + (isOutlet ? 1 : 100));
  const names = [...counts].sort((x, y) => y[1] - x[1] || compareText(x[0], y[0])).map(([label]) => label);
  const unique = names.filter(
    (label, i) => names.findIndex((other) => plainOf(other) === plainOf(label) || isVariant(other, label)) === i,
  );
  const outlets = [...new Set(own.flatMap(({ at }) => appearances[at]!.outlet ?? []))].sort();
  const spoken = new Set(unique.map(plainOf));
  const via = own.flatMap(({ at }) => (appearances[at]!.chain ?? []).slice(1).flatMap(partsOf));
  const known = [...new Map(via.map((name) => [plainOf(name), name] as const)).entries()]
    .filter(([plain, through]) => !spoken.has(plain) && !unique.some((label) => isVariant(label, through)))
    .sort((x, y) => compareText(x[0], y[0]))
    .map(([, name]) => name.replace(/^the /, ''));
  const [name = 'an outlet not named', ...also] = unique;
  return { name, also: also.sort(), via: known, outlets };
}

/** "a US official (also as Washington; via The Washington Post; in Israel National News)". */
function labelOf({ name, also, via, outlets }: OriginGroup): string {
  const said = [name, ...also].map(plainOf);
  const printed = outlets.filter((outlet) => !said.includes(plainOf(outlet)));
  const only = also.length === 0 && via.length === 0;
  const beside = [
    also.length > 0 ? `also as ${also.join(' and ')}` : '',
    via.length > 0 ? `via ${via.join(', ')}` : '',
    printed.length > 0 ? `${only ? '' : 'in '}${printed.join(', ')}` : '',
  ].filter(Boolean);
  return `${name}${beside.length > 0 ? ` (${beside.join('; ')})` : ''}`;
}

/** Whether two names are but two ways to call one: "Mr Blinken" and "Antony Blinken", "Moscow" and "Russia". */
function isVariant(a: string, b: string): boolean {
  const [x, y] = [wholeState(a), wholeState(b)];
  if (x || y) return x === y;
  const person = (name: string) => wordsOf(plainOf(name.split(OFFICES).at(-1)!.trim() || name));
  return sameName(person(a), person(b)) >= 0.9;
}
const wholeState = (name: string) => statesOf(name.replace(/^(?:the|both) /i, ''))[0] ?? null;

/** The key of one appearance's origin taken by itself; "Moscow", "the Kremlin" and "Russia's foreign ministry" have one. */
export function originKey({ origin, outlet }: Pick<Sided, 'origin' | 'outlet'>): string {
  const name = origin.name ?? (origin.kind === 'OUTLET' ? outlet : null);
  if (!name) return 'unknown';
  const isOutlet = origin.kind === 'OUTLET' || origin.kind === 'WIRE';
  const key = keyOf(name, isOutlet || PRESS.test(name), new Map());
  return isOutlet || !isPerson(key) ? key : lastWord(key.replace(HONORIFIC, ''));
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

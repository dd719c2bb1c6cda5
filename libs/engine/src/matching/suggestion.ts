import type { Certainty, Stance } from '@claimdesk/domain';
import type { Origin, Suggestion } from '../contract.ts';
import { stateOf } from '../entities/states-of.ts';

/** What the suggestion needs to know of an appearance. */
export interface Sided {
  stance: Stance;
  certainty: Certainty;
  speaker: string | null;
  origin: Origin;
  outlet: string | null;
}

/**
 * The rating the rules propose (DISPUTED, CORROBORATED or UNVERIFIED) with its reasons in plain words that name the
 * origins. Several appearances of one origin count once; unknown independence counts as dependence.
 */
export function suggest(appearances: Sided[]): Suggestion {
  const { asserting, stated, denying } = originsOf(appearances);
  const against = [...denying.keys()];
  const disputed = against.length > 0 && [...asserting.keys()].some((k) => against.some((d) => d !== k));
  if (disputed)
    return {
      rating: 'DISPUTED',
      reasons: [`${count(asserting.size)} it: ${list(asserting)}`, `denied by: ${list(denying)}`],
    };
  if (stated.size >= 2 && denying.size === 0)
    return {
      rating: 'CORROBORATED',
      reasons: [`${stated.size} independent origins state it: ${list(stated)}`, 'no origin denies it'],
    };
  return { rating: 'UNVERIFIED', reasons: whyUnverified(asserting, stated, denying) };
}

/** Distinct origins per side, by the key under which two are one. */
export function originsOf(appearances: Sided[]): Record<'asserting' | 'stated' | 'denying', Map<string, string>> {
  const made = {
    asserting: new Map<string, string>(),
    stated: new Map<string, string>(),
    denying: new Map<string, string>(),
  };
  for (const one of [...appearances].sort((a, b) => (labelOf(a) < labelOf(b) ? -1 : 1))) {
    const key = originKey(one);
    if (one.stance === 'DENIES') put(made.denying, key, labelOf(one));
    else {
      put(made.asserting, key, labelOf(one));
      if (one.certainty === 'STATED') put(made.stated, key, labelOf(one));
    }
  }
  return made;
}

const put = (map: Map<string, string>, key: string, label: string) => void (map.has(key) || map.set(key, label));

function whyUnverified(
  asserting: Map<string, string>,
  stated: Map<string, string>,
  denying: Map<string, string>,
): string[] {
  if (asserting.size === 0 && denying.size > 0) return [`only denied, by ${list(denying)}; no origin asserts it`];
  if (asserting.size === 0) return ['no origin asserts it'];
  if (stated.size === 0) return [`only with reserve: ${list(asserting)}`];
  if (denying.size > 0) return [`${list(denying)} both asserts and denies it; no second origin`];
  return [`one origin only: ${list(stated)}`];
}

const count = (n: number) => (n === 1 ? 'one origin asserts' : `${n} origins assert`);
const list = (origins: Map<string, string>) => [...origins.values()].join('; ');

/** "Moscow", "the Kremlin" and "Russia's foreign ministry" are one origin; a person is known by the last name. */
export function originKey({ origin, outlet }: Pick<Sided, 'origin' | 'outlet'>): string {
  const name = origin.name ?? (origin.kind === 'OUTLET' ? outlet : null);
  if (!name) return 'unknown';
  const plain = name
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/^(?:the|both|a|an) /, '')
    .trim();
  if (origin.kind === 'OUTLET' || origin.kind === 'WIRE') return plain;
  const government = governmentIn(plain);
  return government ?? personKey(plain);
}

const BODIES =
  /\b(?:government|administration|ministry|officials?|authorities|embassy|readout|statement|spokes(?:man|woman|person)|press secretary|diplomats?|state media|military|army|air force|house)\b/;

/** The state a speaker speaks for: named alone, as its seat, or before a body of it. */
function governmentIn(plain: string): string | null {
  const whole = stateOf(plain);
  if (whole) return whole.toLowerCase();
  // Only of the United States is a government called by its president's name and "administration".
  if (/^[\p{L}'-]+ administration(?: officials?)?$/u.test(plain)) return 'united states';
  if (!BODIES.test(plain)) return null;
  for (const word of plain.match(/white house|[\p{L}.]+/gu) ?? []) {
    const state = stateOf(word);
    if (state) return state.toLowerCase();
  }
  return null;
}

const personKey = (plain: string) => {
  const words = plain.split(/\s+/);
  const named =
    /^(?:mr|mrs|ms|dr|president|secretary|minister|chancellor|us|u\.s\.)\b/.test(plain) ||
    words.length === 2 ||
    words.length === 1;
  return named ? (words.at(-1) ?? plain) : plain;
};

function labelOf({ origin, outlet }: Sided): string {
  const via = outlet && origin.name !== outlet ? ` (${outlet})` : '';
  return `${origin.name ?? outlet ?? 'an outlet not named'}${origin.name ? via : ''}`;
}

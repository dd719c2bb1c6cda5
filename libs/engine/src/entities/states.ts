import { createRequire } from 'node:module';

interface Country {
  name: string;
  capital: string;
  alias?: string[];
}
type Countries = Record<string, Country>;

/** Adjectives and nouns for people beside the ones that the nationality package gives, or other than it gives them. */
const PEOPLES: Record<string, string> = {
  briton: 'United Kingdom',
  english: 'United Kingdom',
  scottish: 'United Kingdom',
  welsh: 'United Kingdom',
  frenchman: 'France',
  spaniard: 'Spain',
  dane: 'Denmark',
  swede: 'Sweden',
  finn: 'Finland',
  turk: 'Turkey',
  irishman: 'Ireland',
  dutchman: 'Netherlands',
  serb: 'Serbia',
  croat: 'Croatia',
  bosnian: 'Bosnia and Herzegovina',
  slovak: 'Slovakia',
  kazakh: 'Kazakhstan',
  uzbek: 'Uzbekistan',
  turkmen: 'Turkmenistan',
  emirati: 'United Arab Emirates',
  yemeni: 'Yemen',
  argentine: 'Argentina',
  argentinian: 'Argentina',
  ecuadorian: 'Ecuador',
  philippine: 'Philippines',
  congolese: 'Democratic Republic of the Congo',
  dominican: 'Dominican Republic',
  kosovar: 'Kosovo',
  palestinian: 'Palestine',
  georgian: 'Georgia',
  kiwi: 'New Zealand',
};
/** Seats and houses that stand for those who sit there; Brussels for two of them. */
const SEATS: Record<string, string[]> = {
  washington: ['United States'],
  kremlin: ['Russia'],
  'white house': ['United States'],
  pentagon: ['United States'],
  'state department': ['United States'],
  kyiv: ['Ukraine'],
  kiev: ['Ukraine'],
  whitehall: ['United Kingdom'],
  'downing street': ['United Kingdom'],
  'no 10': ['United Kingdom'],
  'no. 10': ['United Kingdom'],
  'number 10': ['United Kingdom'],
  elysee: ['France'],
  élysée: ['France'],
  zhongnanhai: ['China'],
  'the hague': ['Netherlands'],
  brussels: ['Belgium', 'European Union'],
};
/** Names of states and unions beside the package's own. */
const ALIASES: Record<string, string> = {
  'u.s.': 'United States',
  'u.s': 'United States',
  'u.s.a.': 'United States',
  'u.k.': 'United Kingdom',
  czechia: 'Czechia',
  drc: 'Democratic Republic of the Congo',
  nato: 'NATO',
  'north atlantic treaty organization': 'NATO',
  'north atlantic treaty organisation': 'NATO',
  'european union': 'European Union',
  eu: 'European Union',
  'e.u.': 'European Union',
  un: 'United Nations',
  'u.n.': 'United Nations',
  'united nations': 'United Nations',
  england: 'United Kingdom',
};
/** What English-language news calls a state that the package lists under another name. */
const IN_NEWS: Record<string, string> = { Türkiye: 'Turkey' };
/** Country names that are first a common English or personal name, or a part of another state; capitals that are towns or words elsewhere. */
const AMBIGUOUS = new Set(
  'georgia jordan chad jersey guernsey victoria kingston hamilton georgetown stanley city us palestine settlement douglas valletta emirates'.split(
    ' ',
  ),
);
/** Dependent places whose people are called as a state's. */
const DEPENDENT = /^(?:GF|PF|TF|GS|UM|IO|GP|MQ|RE|YT|WF|AX|BQ|CW|SX|MF|BL|VG|VI)$/;

export interface StateNames {
  /** Lower-case country name or alias → canonical name. */
  countries: Map<string, string>;
  /** Lower-case capital or seat of government → canonical names. */
  seats: Map<string, readonly string[]>;
  /** Lower-case adjective or noun for people → canonical name. */
  demonyms: Map<string, string>;
}

let names: StateNames | null = null;

/** Names of states, their capitals and demonyms, from the packages countries-list and i18n-nationality; built once. */
export function stateNames(): StateNames {
  if (names) return names;
  const require = createRequire(import.meta.url);
  const { countries } = require('countries-list') as { countries: Countries };
  const { nationalities } = require('i18n-nationality/langs/en.json') as { nationalities: Record<string, string> };
  const made: StateNames = { countries: new Map(), seats: new Map(), demonyms: new Map() };
  for (const [code, { name: official, alias = [], capital }] of Object.entries(countries)) {
    const name = IN_NEWS[official] ?? official;
    for (const one of [official, ...alias]) made.countries.set(one.toLowerCase(), name);
    const seat = capital.toLowerCase();
    if (seat && !AMBIGUOUS.has(seat) && !made.countries.has(seat)) made.seats.set(seat, [name]);
    const people = nationalities[code]?.replace(/ \(.*/, '').toLowerCase();
    if (people && !DEPENDENT.test(code) && !made.countries.has(people)) made.demonyms.set(people, name);
  }
  for (const [alias, state] of Object.entries(ALIASES)) made.countries.set(alias, state);
  for (const [seat, states] of Object.entries(SEATS)) made.seats.set(seat, states);
  for (const [people, state] of Object.entries(PEOPLES)) made.demonyms.set(people, state);
  for (const name of AMBIGUOUS) made.countries.delete(name);
  names = made;
  return made;
}

/** A name as it is looked up here: lower case, straight apostrophe, without its article. */
export const plain = (text: string) => text.toLowerCase().replace(/[’]/g, "'").replace(/^the /, '');

/** The states a name is or stands for: country, capital, seat of government or people; "us" only in capitals. */
export function statesOf(name: string): readonly string[] {
  if (name === 'us') return [];
  const { countries, seats, demonyms } = stateNames();
  const lower = plain(name);
  if (name === 'US' || name === 'USA') return ['United States'];
  const one =
    countries.get(lower) ??
    demonyms.get(lower) ??
    (/[^s]s$/.test(lower) ? demonyms.get(lower.slice(0, -1)) : undefined);
  return one ? [one] : (seats.get(lower) ?? []);
}

/** "Briton", "Danes": a word for people. */
export const isPeople = (lower: string) =>
  stateNames().demonyms.has(lower) || stateNames().demonyms.has(lower.replace(/s$/, ''));
/** A capital that is also only a city; no country, house or office. */
export const isCity = (lower: string) => {
  const { seats, countries } = stateNames();
  return (
    seats.has(lower) &&
    !countries.has(lower) &&
    !/house|pentagon|kremlin|street|department|10|whitehall|lys[eé]e/.test(lower)
  );
};

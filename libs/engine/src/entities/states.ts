import { createRequire } from 'node:module';

interface Country {
  name: string;
  capital: string;
  alias?: string[];
}

/** Adjectives that the country's name does not give by a regular ending. */
const DEMONYMS: Record<string, string> = {
  american: 'United States',
  british: 'United Kingdom',
  chinese: 'China',
  french: 'France',
  german: 'Germany',
  russian: 'Russia',
  ukrainian: 'Ukraine',
  spanish: 'Spain',
  italian: 'Italy',
  dutch: 'Netherlands',
  polish: 'Poland',
  turkish: 'Turkey',
  greek: 'Greece',
  swiss: 'Switzerland',
  swedish: 'Sweden',
  danish: 'Denmark',
  finnish: 'Finland',
  norwegian: 'Norway',
  irish: 'Ireland',
  welsh: 'United Kingdom',
  japanese: 'Japan',
  israeli: 'Israel',
  iranian: 'Iran',
  iraqi: 'Iraq',
  pakistani: 'Pakistan',
  saudi: 'Saudi Arabia',
  emirati: 'United Arab Emirates',
  qatari: 'Qatar',
  kuwaiti: 'Kuwait',
  yemeni: 'Yemen',
  afghan: 'Afghanistan',
  uzbek: 'Uzbekistan',
  kazakh: 'Kazakhstan',
  hungarian: 'Hungary',
  czech: 'Czech Republic',
  slovak: 'Slovakia',
  belarusian: 'Belarus',
  portuguese: 'Portugal',
  filipino: 'Philippines',
  philippine: 'Philippines',
  vietnamese: 'Vietnam',
  taiwanese: 'Taiwan',
  burmese: 'Myanmar',
  peruvian: 'Peru',
  argentine: 'Argentina',
  canadian: 'Canada',
  lebanese: 'Lebanon',
  bosnian: 'Bosnia and Herzegovina',
  serb: 'Serbia',
  bulgarian: 'Bulgaria',
  egyptian: 'Egypt',
  mexican: 'Mexico',
  brazilian: 'Brazil',
  belgian: 'Belgium',
};
/** Seats and houses that stand for the government that sits there. */
const SEATS: Record<string, string> = {
  washington: 'United States',
  kremlin: 'Russia',
  'white house': 'United States',
  pentagon: 'United States',
  kyiv: 'Ukraine',
  kiev: 'Ukraine',
  whitehall: 'United Kingdom',
  'downing street': 'United Kingdom',
  elysee: 'France',
  élysée: 'France',
  pyongyang: 'North Korea',
  ankara: 'Turkey',
  'state department': 'United States',
  'the hague': 'Netherlands',
  'u.s.': 'United States',
  'u.s': 'United States',
  'u.k.': 'United Kingdom',
  uk: 'United Kingdom',
  nato: 'NATO',
  'european union': 'European Union',
  eu: 'European Union',
  un: 'United Nations',
  'u.n.': 'United Nations',
  'united nations': 'United Nations',
};
/** Country names that are first a common English or personal name, or a sub-state place. */
const AMBIGUOUS = new Set([
  'georgia',
  'jordan',
  'chad',
  'jersey',
  'guernsey',
  'victoria',
  'kingston',
  'hamilton',
  'georgetown',
  'stanley',
  'city',
  'us',
]);

export interface StateNames {
  /** Lower-case country name or alias → canonical name. */
  countries: Map<string, string>;
  /** Lower-case capital or seat of government → canonical name. */
  seats: Map<string, string>;
  /** Lower-case adjective or noun for people → canonical name. */
  demonyms: Map<string, string>;
}

let names: StateNames | null = null;

/** Names of states, their capitals and demonyms, from the countries-list package; built once. */
export function stateNames(): StateNames {
  if (names) return names;
  const { countries } = createRequire(import.meta.url)('countries-list') as { countries: Record<string, Country> };
  const made: StateNames = { countries: new Map(), seats: new Map(), demonyms: new Map() };
  for (const country of Object.values(countries)) {
    for (const name of [country.name, ...(country.alias ?? [])]) made.countries.set(name.toLowerCase(), country.name);
    const capital = country.capital.toLowerCase();
    if (capital && !AMBIGUOUS.has(capital) && !made.countries.has(capital)) made.seats.set(capital, country.name);
    for (const adjective of regularDemonyms(country.name.toLowerCase())) made.demonyms.set(adjective, country.name);
  }
  for (const [seat, state] of Object.entries(SEATS)) made.seats.set(seat, state);
  for (const [adjective, state] of Object.entries(DEMONYMS)) made.demonyms.set(adjective, state);
  for (const name of AMBIGUOUS) made.countries.delete(name);
  made.demonyms.delete('guinean');
  names = made;
  return made;
}

function regularDemonyms(name: string): string[] {
  if (name.includes(' ')) return [];
  if (name.endsWith('a')) return [`${name}n`];
  if (name.endsWith('y')) return [`${name.slice(0, -1)}ian`];
  return [`${name}ian`, `${name}ese`, `${name}i`];
}

/** Signs of currencies; "$" alone is the US dollar, as newspapers use it. */
export const SIGNS: Record<string, string> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₴': 'UAH',
  '₫': 'VND',
  '฿': 'THB',
  '₿': 'BTC',
  '₦': 'NGN',
  '₱': 'PHP',
  '₾': 'GEL',
  '₭': 'LAK',
  '₸': 'KZT',
  '₡': 'CRC',
  元: 'CNY',
  円: 'JPY',
};
/** What stands before "$" for other dollars and pesos: "A$55 billion". */
export const DOLLARS: Record<string, string> = {
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  cad: 'CAD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
  nt: 'TWD',
  mex: 'MXN',
  r: 'BRL',
};
const CODES =
  'AED AFN ARS AUD BDT BGN BHD BRL BTC CAD CHF CLP CNY COP CZK DKK EGP ETB EUR GBP GEL GHS HKD HUF IDR ILS INR IQD IRR ISK JOD JPY KES KRW KWD KZT LKR MAD MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD SYP THB TND TRY TWD UAH USD UYU UZS VND XAF XOF YER ZAR ZMW'.split(
    ' ',
  );
export const ISO = new Set(CODES);

/** Names of currencies; a plain name is that of the state that newspapers mean by it. */
const NAMES: Record<string, string> = {
  USD: 'dollar|dollars|buck|bucks',
  EUR: 'euro|euros',
  GBP: 'pound|pounds|sterling|quid',
  JPY: 'yen',
  CNY: 'yuan|renminbi|rmb',
  RUB: 'rouble|roubles|ruble|rubles',
  INR: 'rupee|rupees|rs',
  TRY: 'lira|liras',
  ILS: 'shekel|shekels',
  UAH: 'hryvnia|hryvnias|hryvnya',
  ZAR: 'rand',
  BRL: 'reais',
  NGN: 'naira',
  PLN: 'zloty|zlotys',
  HUF: 'forint|forints',
  THB: 'baht',
  VND: 'dong',
  IDR: 'rupiah',
  MYR: 'ringgit',
  CHF: 'franc|francs',
  MXN: 'peso|pesos',
  SAR: 'riyal|riyals',
  IRR: 'rial|rials',
  IQD: 'dinar|dinars',
  AED: 'dirham|dirhams',
  KES: 'shilling|shillings',
  GHS: 'cedi|cedis',
  BTC: 'bitcoin|bitcoins',
  KRW: 'won',
  crown: 'crown|crowns|kroner|kronor|krone|krona|koruna',
  cent: 'cent|cents',
  penny: 'penny|pence',
  guilder: 'guilder|guilders',
};
const byName = new Map<string, string>();
for (const [code, names] of Object.entries(NAMES)) for (const name of names.split('|')) byName.set(name, code);

/** Whose money it is: "Australian dollars", "Norwegian crowns". */
const BY_NATION: Record<string, Record<string, string>> = {
  USD: {
    us: 'USD',
    american: 'USD',
    australian: 'AUD',
    canadian: 'CAD',
    'hong kong': 'HKD',
    singapore: 'SGD',
    taiwan: 'TWD',
    'new zealand': 'NZD',
  },
  GBP: { british: 'GBP', egyptian: 'EGP', syrian: 'SYP', lebanese: 'LBP', sudanese: 'SDG' },
  JPY: { japanese: 'JPY' },
  CNY: { chinese: 'CNY' },
  INR: { indian: 'INR', pakistani: 'PKR', 'sri lankan': 'LKR', nepalese: 'NPR' },
  CHF: { swiss: 'CHF', cfa: 'XOF' },
  MXN: { mexican: 'MXN', argentine: 'ARS', philippine: 'PHP', chilean: 'CLP', colombian: 'COP' },
  IQD: { iraqi: 'IQD', kuwaiti: 'KWD', serbian: 'RSD', jordanian: 'JOD', tunisian: 'TND' },
  AED: { moroccan: 'MAD', emirati: 'AED' },
  IRR: { iranian: 'IRR', omani: 'OMR' },
  SAR: { saudi: 'SAR', qatari: 'QAR' },
  KES: { kenyan: 'KES', ugandan: 'UGX', tanzanian: 'TZS' },
  KRW: { korean: 'KRW', 'south korean': 'KRW' },
  crown: { norwegian: 'NOK', swedish: 'SEK', danish: 'DKK', czech: 'CZK', icelandic: 'ISK' },
  TRY: { turkish: 'TRY' },
  RUB: { russian: 'RUB' },
  guilder: { dutch: 'NLG' },
};

/** The currency that a name in lower case stands for, with the nation before it where one is named; else null. */
export function currencyNamed(name: string, nation: string | null = null): string | null {
  const plain = byName.get(name);
  if (!plain) return null;
  // "12 won medals": without its nation the word is a verb.
  if (plain === 'KRW' && !nation) return null;
  return (nation && BY_NATION[plain]?.[nation]) ?? (nation ? null : plain);
}

const nations = new Set(Object.values(BY_NATION).flatMap((names) => Object.keys(names)));
export const isNation = (words: string): boolean => nations.has(words);

/** Is it an amount of money: an ISO 4217 code, or a coin or crown of unknown country, with or without a rate? */
export const isMoney = (unit: string | null): boolean =>
  unit !== null && /^(?:[A-Z]{3}|cent|penny|crown|guilder)(?:\/|$)/.test(unit);

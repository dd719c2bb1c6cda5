/** Units by the words and signs for them; the canonical name is singular, the usual sign where there is one. */
const UNITS: Record<string, string> = {
  second: 'second|seconds|sec|secs',
  minute: 'minute|minutes|min|mins',
  hour: 'hour|hours|hr|hrs',
  day: 'day|days',
  week: 'week|weeks',
  month: 'month|months',
  quarter: 'quarters',
  year: 'year|years|yr|yrs|yo',
  decade: 'decade|decades',
  century: 'century|centuries',
  millisecond: 'millisecond|milliseconds',
  mm: 'mm|millimetre|millimetres|millimeter|millimeters',
  cm: 'cm|centimetre|centimetres|centimeter|centimeters',
  dm: 'dm|decimetre|decimeter|decimetres|decimeters',
  m: 'm|metre|metres|meter|meters',
  km: 'km|kms|kilometre|kilometres|kilometer|kilometers',
  inch: 'inch|inches|"|in',
  foot: 'foot|feet|ft',
  yard: 'yard|yards|yd|yds',
  mile: 'mile|miles',
  'nautical mile': 'nautical mile|nautical miles',
  'light year': 'light year|light years',
  mg: 'mg|milligram|milligrams|milligramme|milligrammes',
  µg: 'µg|mcg|microgram|micrograms|microgramme|microgrammes',
  g: 'gram|grams|gramme|grammes',
  kg: 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes',
  tonne: 'tonne|tonnes|ton|tons|metric ton|metric tons|metric tonne|metric tonnes',
  lb: 'lb|lbs|pound|pounds',
  ounce: 'ounce|ounces|oz',
  carat: 'carat|carats',
  stone: 'stone',
  m2: 'square metre|square metres|square meter|square meters|sq m|sqm|m2|m²',
  km2: 'square kilometre|square kilometres|square kilometer|square kilometers|sq km|km2|km²',
  'square mile': 'square mile|square miles|sq mi|sq miles',
  'square foot': 'square foot|square feet|sq ft|sq foot',
  hectare: 'hectare|hectares|ha',
  acre: 'acre|acres',
  m3: 'cubic metre|cubic metres|cubic meter|cubic meters|m3|m³',
  'cubic foot': 'cubic foot|cubic feet',
  ml: 'ml|millilitre|millilitres|milliliter|milliliters',
  litre: 'litre|litres|liter|liters',
  gallon: 'gallon|gallons',
  barrel: 'barrel|barrels',
  pint: 'pint|pints',
  cup: 'cups',
  tablespoon: 'tablespoon|tablespoons',
  teaspoon: 'teaspoon|teaspoons',
  'km/h': 'km/h|km/hr|kph|kmph|kmh',
  mph: 'mph',
  knot: 'knot|knots',
  kW: 'kw|kilowatt|kilowatts',
  MW: 'mw|megawatt|megawatts',
  GW: 'gw|gigawatt|gigawatts',
  W: 'watt|watts',
  kWh: 'kwh|kilowatt-hours|kilowatt hours',
  MWh: 'mwh|megawatt-hours|megawatt hours',
  GWh: 'gwh|gigawatt-hours|gigawatt hours',
  TWh: 'twh|terawatt-hours|terawatt hours',
  hertz: 'hz|hertz',
  GHz: 'ghz|gigahertz',
  volt: 'volt|volts',
  calorie: 'calorie|calories|kcal',
  decibel: 'decibel|decibels|db',
  bit: 'bit|bits',
  kB: 'kb|kilobyte|kilobytes',
  MB: 'mb|megabyte|megabytes',
  GB: 'gb|gigabyte|gigabytes',
  TB: 'tb|terabyte|terabytes',
  degree: 'degree|degrees|°',
  radian: 'rad|radian|radians',
  '°C': '°c|c|degree celsius|degrees celsius|degrees c|° celsius|celsius|degrees centigrade|centigrade',
  '°F': '°f|f|degree fahrenheit|degrees fahrenheit|degrees f|fahrenheit',
  '%': '%|percent|percents|per cent|pc|pct',
  'percentage point': 'percentage point|percentage points|percent points|pp|ppt|ppts',
  'basis point': 'basis point|basis points|bps',
};
/** These are read only glued to a figure, in this very case: "10C", "30m"; apart from it they are something else. */
export const GLUED_ONLY = new Set(['m', 'c', 'f', 'in', 'g', 'rad', 'pp', 'pc', 'b']);

const byWords = new Map<string, string>();
for (const [unit, words] of Object.entries(UNITS)) for (const word of words.split('|')) byWords.set(word, unit);

/** The unit that some words in lower case name, else null. */
export const unitNamed = (words: string): string | null => byWords.get(words) ?? null;

/** Is it the canonical name of a unit of this table, or a rate of one? Counted things and money are none. */
export const isMeasure = (unit: string): boolean => (unit.split('/')[0] ?? '') in UNITS || unit in UNITS;

const TIME = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millisecond',
]);
export const isTime = (unit: string | null): boolean => unit !== null && TIME.has(unit);

/** What may stand after "a", "per" or "/" in a rate besides units: "$70 a share". */
export const PER = new Set(
  'share night person head household family pupil patient player passenger vote ticket piece game capita'.split(' '),
);

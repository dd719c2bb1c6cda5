/** The irregular verbs of English: base form, then past tense and past participle where they differ from it, alternatives by "/". */
const VERBS = `
abide abode, arise arose arisen, awake awoke awoken, bear bore borne/born, beat beat beaten, become became, befall befell befallen,
beget begot begotten, begin began begun, behold beheld, bend bent, bereave bereft, beseech besought, beset, bespeak bespoke bespoken,
bet, bid bade bidden, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought,
broadcast, build built, burn burnt, burst, buy bought, cast, catch caught, choose chose chosen, cleave clove cloven, cling clung,
come came, cost, creep crept, cut, deal dealt, dig dug, dive dove, do did done, draw drew drawn, dream dreamt, drink drank drunk,
drive drove driven, dwell dwelt, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled,
fling flung, fly flew flown, forbear forbore forborne, forbid forbade/forbad forbidden, forecast, foresee foresaw foreseen,
foretell foretold, forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken,
forswear forswore forsworn, freeze froze frozen, get got gotten, gild gilt, give gave given, go went gone, grind ground,
grow grew grown, hang hung, have had, hear heard, hew hewn, hide hid hidden, hit, hold held, hurt, inset, keep kept, kneel knelt,
knit, know knew known, lay laid, lead led, lean leant, leap leapt, learn learnt, leave left, lend lent, let, lie lay lain,
light lit, lose lost, make made, mean meant, meet met, mow mown, offset, partake partook partaken, pay paid, plead pled,
prove proven, put, quit, read, rend rent, rid, ride rode ridden, ring rang rung, rise rose risen, rive riven, run ran, saw sawn,
say said, see saw seen, seek sought, sell sold, send sent, set, sew sewn, shake shook shaken, shave shaven, shear shorn, shed,
shine shone, shit shat, shoe shod, shoot shot, show shown, shrink shrank/shrunk shrunken, shrive shrove shriven, shut,
sing sang sung, sink sank sunk/sunken, sit sat, slay slew slain, sleep slept, slide slid, sling slung, slink slunk, slit,
smell smelt, smite smote smitten, sneak snuck, sow sown, speak spoke spoken, speed sped, spell spelt, spend spent, spill spilt,
spin spun, spit spat, split, spoil spoilt, spread, spring sprang/sprung, stand stood, steal stole stolen, stick stuck, sting stung,
stink stank/stunk, strew strewn, stride strode stridden, strike struck stricken, string strung, strive strove striven,
swear swore sworn, sweep swept, swell swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn,
tell told, think thought, thrive throve thriven, throw threw thrown, thrust, tread trod trodden, typeset, understand understood,
upset, wake woke woken, wear wore worn, weave wove woven, wed, weep wept, wet, win won, wind wound, withdraw withdrew withdrawn,
withhold withheld, withstand withstood, wring wrung, write wrote written`;

/** Nouns whose plural is no spelling of theirs with -s, each after its plural. */
const NOUNS = `
geese goose, mice mouse, lice louse, oxen ox, dice die, teeth tooth, feet foot, children child, brethren brother, pence penny,
series series, species species, sheep sheep, deer deer, aircraft aircraft, spacecraft spacecraft, offspring offspring,
headquarters headquarters, crossroads crossroads, means means, phenomena phenomenon, criteria criterion, automata automaton,
bacteria bacterium, strata stratum, memoranda memorandum, referenda referendum, curricula curriculum, errata erratum,
addenda addendum, ova ovum, symposia symposium, genera genus, corpora corpus, larvae larva, algae alga, antennae antenna,
vertebrae vertebra, alumni alumnus, alumnae alumna, fungi fungus, cacti cactus, nuclei nucleus, stimuli stimulus,
radii radius, foci focus, syllabi syllabus, bacilli bacillus, plateaux plateau, bureaux bureau, tableaux tableau,
passers-by passer-by, attorneys-general attorney-general, secretaries-general secretary-general`;

const PREFIXES = /^(?:counter|fore|inter|mis|out|over|pre|re|under|un|up|with)-?(?=\p{L}{2})/u;

const entries = (list: string): string[][] => list.split(',').map((entry) => entry.trim().split(' '));

const PASTS = new Map<string, string>();
for (const [base, ...forms] of entries(VERBS) as [string, ...string[]][])
  for (const form of forms.length > 0 ? forms.flatMap((alternatives) => alternatives.split('/')) : [base])
    PASTS.set(form, base);
const PLURALS = new Map(entries(NOUNS) as [string, string][]);

/** The base of an irregular past tense or participle, with the common prefixes too ("overthrew"); null for other words. */
export function baseOfPast(past: string): string | null {
  const own = PASTS.get(past);
  if (own !== undefined) return own;
  const prefix = PREFIXES.exec(past)?.[0] ?? '';
  const base = prefix === '' ? undefined : PASTS.get(past.slice(prefix.length));
  return base === undefined ? null : prefix + base;
}

/** The singular of an irregular plural, of compounds with -men, -children and so on too; null for other words. */
export function singularOf(plural: string): string | null {
  const own = PLURALS.get(plural);
  if (own !== undefined) return own;
  const compound = /^(\p{L}{2,}-?)(men|children|mice|teeth|feet)$/u.exec(plural);
  return compound ? compound[1]! + (compound[2] === 'men' ? 'man' : PLURALS.get(compound[2]!)!) : null;
}

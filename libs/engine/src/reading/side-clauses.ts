import { past } from '../language/inflect.ts';
import { verbGroups } from '../language/verbs.ts';
import { ADJUNCT_OPENERS } from './cues.ts';
import { rawText, type Range, type Sentence } from './proposition.ts';
import { finiteGroups, inQuote, isComma, isNoun, trim } from './ranges.ts';

/** A fact carried beside the main clause: relative clause, participle, "with X doing Y", a measured adjunct. */
export interface Side {
  range: Range;
  prefix: string;
  subject: Range | null;
  firstWord: string | null;
  /** Left out of this claim's own text. */
  omit: Range[];
  notes: string[];
  insert: { at: number; text: string } | null;
  textAs: string | null;
  /** Left out of the main clause's text. */
  mainOmit: Range[];
  /** The main clause's span ends here. */
  cutsMain: number | null;
  /** The main clause's span starts here. */
  mainFrom: number | null;
}

const NO_FACT =
  /^(?:including|according|following|regarding|concerning|saying|adding|citing|depending|ranging|starting|excluding|pending|barring|given|based|compared|noting|referring|calling|considering)$/;
const DURATION = /^(?:second|minute|hour|day|week|month|year|percent|km|mile|kilometre|kilometer|metre)s?$/;

const side = (range: Range, more: Partial<Side>): Side => ({
  range,
  prefix: '',
  subject: null,
  firstWord: null,
  omit: [],
  notes: [],
  insert: null,
  textAs: null,
  mainOmit: [],
  cutsMain: null,
  mainFrom: null,
  ...more,
});

/** The side facts of one clause whose main subject is `subject`. */
export function sideClaims(s: Sentence, range: Range, subject: Range | null): Side[] {
  const found = [
    ...relatives(s, range),
    ...partitives(s, range),
    ...reduced(s, range),
    ...absolutes(s, range),
    ...measured(s, range),
  ];
  for (const one of participles(s, range, subject))
    if (!found.some((f) => overlaps(f.range, one.range))) found.push(one);
  return found;
}

/** "three customers, one of whom was treated": said of some of those just named. */
function partitives(s: Sentence, range: Range): Side[] {
  return s.tokens.slice(range.from, range.to - 3).flatMap((token, n): Side[] => {
    const at = range.from + n;
    const [of, whom] = [s.tokens[at + 1], s.tokens[at + 2]];
    if (of?.lower !== 'of' || !/^(?:whom|which)$/.test(whom?.lower ?? '') || !isComma(s.tokens[at - 1])) return [];
    const group = finiteGroups(s, { from: at + 3, to: range.to })[0];
    const noun = countedBefore(s, range.from, at - 1, whom?.lower === 'whom');
    const end = nextComma(s, at + 3, range.to);
    if (!group || group.from - at > 5 || noun === -1 || inQuote(s, at)) return [];
    const start = nounPhraseStart(s, range.from, noun + 1);
    const named = rawText(s, { from: start, to: noun + 1 });
    const some = token.text.charAt(0).toUpperCase() + token.text.slice(1);
    const prefix = `${some} of ${s.tokens[start]?.tag === 'DET' ? '' : 'the '}${named}`;
    return [
      side(
        { from: at, to: end },
        {
          prefix,
          omit: [{ from: at, to: at + 3 }],
          cutsMain: end >= range.to ? at - 1 : null,
          mainOmit: [{ from: at - 1, to: end + 1 }],
        },
      ),
    ];
  });
}

/** The plural noun that "two of which" or "one of whom" counts: the nearest one, of persons for "whom". */
function countedBefore(s: Sentence, from: number, to: number, isPerson: boolean): number {
  for (let i = to - 1; i >= from; i--) {
    const { xpos, lower } = s.tokens[i]!;
    if (xpos === 'NNS' && (!isPerson || PERSONS.test(lower))) return i;
  }
  return -1;
}
const PERSONS =
  /(?:[eo]rs|ists|ants|ents|ees|men|people|children|officials|boys|girls|sons|daughters|pupils|guests|relatives|civilians|victims|captives|hostages|friends|adults|fans|chiefs|wives|heads|ians)$/;

const overlaps = (a: Range, b: Range) => a.from < b.to && b.from < a.to;

/** "Washington, which this week announced $800 million, …": the antecedent and its clause. */
function relatives(s: Sentence, range: Range): Side[] {
  const found: Side[] = [];
  for (let i = range.from + 1; i < range.to - 2; i++) {
    const token = s.tokens[i];
    if (!token || !/^(?:which|who)$/.test(token.lower) || !isComma(s.tokens[i - 1])) continue;
    const group = finiteGroups(s, { from: i + 1, to: range.to })[0];
    if (!group || group.from - i > 6 || !isSubjectRelative(s, i + 1, group.from)) continue;
    const start = nounPhraseStart(s, range.from, i - 1);
    const end = nextComma(s, group.to, range.to);
    if (end - group.to < 2 || start === i - 1) continue;
    const closes = end >= range.to;
    found.push(
      side(
        { from: start, to: end },
        {
          omit: [{ from: i - 1, to: i + 1 }],
          mainOmit: [{ from: i - 1, to: end + 1 }],
          ...(closes ? { cutsMain: i - 1 } : {}),
        },
      ),
    );
    i = end;
  }
  return found;
}

/** "Her harbour lamp, patented in 1971, ran …": a participle between the subject and its verb. */
function reduced(s: Sentence, range: Range): Side[] {
  const comma = s.tokens.findIndex((t, i) => i > range.from && i < range.to && isComma(t));
  const verb = s.tokens[comma + 1];
  if (comma < 1 || comma - range.from > 10 || verb?.xpos !== 'VBN' || s.tokens[comma + 2]?.tag !== 'ADP') return [];
  const end = nextComma(s, comma + 1, range.to);
  if (end >= range.to - 1 || end - comma < 4 || inQuote(s, comma)) return [];
  const before = { from: range.from, to: comma };
  if (finiteGroups(s, before).length > 0 || finiteGroups(s, { from: comma + 1, to: end }).length > 0) return [];
  if (finiteGroups(s, { from: end, to: range.to })[0]?.from !== end + 1) return [];
  const plural = s.tokens.slice(range.from, comma).findLast(isNoun)?.xpos === 'NNS';
  return [
    side(
      { from: comma + 1, to: end },
      {
        ...borrowed(s, before),
        firstWord: `${plural ? 'were' : 'was'} ${verb.lower}`,
        mainOmit: [{ from: comma, to: end + 1 }],
      },
    ),
  ];
}

/** "who resigned", "which this week announced": the pronoun is the verb's subject; not so in "which his government described". */
const isSubjectRelative = (s: Sentence, from: number, to: number) =>
  s.tokens.slice(from, to).every((t) => !isNoun(t) || /(?:day|week|month|year|this|these)$/.test(t.lower));

/** Leftmost token of the noun phrase that ends before `to`. */
function nounPhraseStart(s: Sentence, from: number, to: number): number {
  let at = to;
  while (at > from) {
    const token = s.tokens[at - 1];
    if (!token || !(isNoun(token) || /^(?:DET|ADJ|NUM|PART)$/.test(token.tag))) break;
    at--;
    if (token.tag === 'DET') break;
  }
  return at;
}

/** "(…,) with Russia hoping Beijing will help": noun phrase and participle. */
function absolutes(s: Sentence, range: Range): Side[] {
  const found: Side[] = [];
  for (let i = range.from; i < range.to - 4; i++) {
    if (s.tokens[i]?.lower !== 'with' || !(i === range.from || isComma(s.tokens[i - 1]))) continue;
    const verb = verbGroups(s.tokens, i + 1, Math.min(range.to, i + 16))[0];
    const head = verb && s.tokens[verb.head];
    if (!verb || !head || !/ing$/.test(head.lower) || verb.finite || verb.from === i + 1 || head.lower === 'saying')
      continue;
    const phrase = s.tokens.slice(i + 1, verb.from);
    if (!phrase.some(isNoun) || phrase.some(isComma)) continue;
    const end = i === range.from ? nextComma(s, verb.to, range.to) : range.to;
    const plural = phrase.some((t) => t.lower === 'and') || /[^s]s$/.test(phrase.at(-1)?.lower ?? '');
    found.push(
      side(
        { from: i + 1, to: end },
        {
          insert: { at: verb.from, text: plural ? 'are' : 'is' },
          ...(i === range.from ? { mainFrom: end } : { cutsMain: Math.max(range.from, i - 1) }),
        },
      ),
    );
    i = end;
  }
  return found;
}

/** ", abstaining in votes over …", ", shadowed by a destroyer". */
function participles(s: Sentence, range: Range, subject: Range | null): Side[] {
  const found: Side[] = [];
  for (let i = range.from + 2; i < range.to - 3; i++) {
    if (!isComma(s.tokens[i - 1]) || inQuote(s, i - 1)) continue;
    const token = s.tokens[i];
    const ing = token?.tag === 'VERB' && /ing$/.test(token.lower) && !NO_FACT.test(token.lower);
    const ed =
      token !== undefined && /ed$|^(?:held|seen|built|led|made)$/.test(token.lower) && s.tokens[i + 1]?.lower === 'by';
    if (!ing && !ed) continue;
    if (finiteGroups(s, { from: range.from, to: i - 1 }).length === 0) continue;
    const end = participleEnd(s, i, range.to);
    if (end - i < 4) continue;
    found.push(
      side(
        { from: i, to: end },
        {
          ...borrowed(s, ing ? subject : (objectOf(s, range, i) ?? subject)),
          cutsMain: i - 1,
          firstWord: ing ? inTense(s, range, token?.lemma ?? '') : `was ${token?.lower}`,
          notes: ed || !subject ? ['its subject is taken from the clause before it'] : [],
        },
      ),
    );
    const next = whileParticiple(s, i, end, subject);
    if (next) {
      const last = found.at(-1);
      if (last) last.range = { from: i, to: next.range.from - 1 };
      found.push(next);
    }
    i = end;
  }
  return found;
}

/** The participle's verb in the tense of its main clause: under a modal, else past. */
function inTense(s: Sentence, range: Range, lemma: string): string {
  const modal = finiteGroups(s, range)[0]?.modal;
  return modal ? `${modal} ${lemma}` : past(lemma);
}

const borrowed = (s: Sentence, subject: Range | null) => ({ prefix: subject ? rawText(s, subject) : '', subject });

/** The main verb's object, which a passive participle behind it mostly means ("sailed a carrier …, shadowed by"). */
function objectOf(s: Sentence, range: Range, to: number): Range | null {
  const main = finiteGroups(s, { from: range.from, to })[0];
  if (!main || main.passive || s.tokens[main.to]?.tag !== 'DET') return null;
  let at = main.to + 1;
  while (at < to && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(s.tokens[at]?.tag ?? '')) at++;
  return at > main.to + 1 ? { from: main.to, to: at } : null;
}

/** "abstaining … while declining to …": a second participle. */
function whileParticiple(s: Sentence, from: number, to: number, subject: Range | null): Side | null {
  for (let i = from + 3; i < to - 3; i++) {
    const next = s.tokens[i + 1];
    if (!/^(?:while|and)$/.test(s.tokens[i]?.lower ?? '') || next?.tag !== 'VERB' || !/ing$/.test(next.lower)) continue;
    return side(
      { from: i + 1, to },
      { prefix: subject ? rawText(s, subject) : '', subject, firstWord: past(next.lemma) },
    );
  }
  return null;
}

function participleEnd(s: Sentence, from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) {
    const next = s.tokens[i + 1];
    if (isComma(s.tokens[i]) && next && (/^(?:which|who)$/.test(next.lower) || next.tag === 'SCONJ')) return i;
    if (isComma(s.tokens[i]) && next?.tag === 'VERB' && /ing$|ed$/.test(next.lower)) return i;
  }
  return to;
}

/** "In a video call that lasted just under two hours, …": a leading adjunct that carries a measure. */
function measured(s: Sentence, range: Range): Side[] {
  const first = s.tokens[range.from];
  if (!first || !ADJUNCT_OPENERS.has(first.lower)) return [];
  const end = nextComma(s, range.from, range.to);
  if (end >= range.to || end - range.from < 4) return [];
  const inside = s.tokens.slice(range.from, end);
  const measure = inside.some(
    (t, i) => t.tag === 'NUM' && inside.slice(i + 1, i + 4).some((u) => DURATION.test(u.lower)),
  );
  const noun = inside.some((t) =>
    /^(?:call|meeting|conference|session|interview|speech|flight|trial|hearing|journey|summit|match|race|strike|attack|debate|talk|talks)$/.test(
      t.lower,
    ),
  );
  if (!measure || !noun) return [];
  const textAs = durationText(s, { from: range.from, to: end });
  return textAs ? [side({ from: range.from, to: end }, { mainFrom: end, textAs })] : [];
}

const NUMBER =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)';
const LASTED = new RegExp(`^\\p{L}+ (?:an?|the|their|his|her) (.+?) (?:that|which) lasted (.+)$`, 'u');
const LONG = new RegExp(
  `^\\p{L}+ (?:an?|the|their|his|her) ((?:\\p{L}+ ){0,3}?)(${NUMBER})[- ](second|minute|hour|day|week|month|year)s?(?:[- ]long)? (.+)$`,
  'u',
);

/** "During a nearly two-hour-long meeting" → "The meeting lasted nearly two hours". */
function durationText(s: Sentence, range: Range): string | null {
  const text = rawText(s, range);
  const lasted = LASTED.exec(text);
  if (lasted) return `The ${lasted[1]} lasted ${lasted[2]}`;
  const long = LONG.exec(text);
  return long ? `The ${long[4]} lasted ${long[1]}${long[2]} ${long[3]}s` : null;
}

/** Index of the next comma outside quotations, or `to`. */
function nextComma(s: Sentence, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isComma(s.tokens[i]) && !inQuote(s, i)) return i;
  return to;
}

export { trim };

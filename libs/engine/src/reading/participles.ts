import { past } from '../language/inflect.ts';
import { verbGroups } from '../language/verbs.ts';
import { type Range, rawText, type Sentence } from './proposition.ts';
import { finiteGroups, inQuote, isComma, isNoun, nextComma } from './ranges.ts';
import { type Side, side } from './side.ts';

/** Participles that serve as prepositions or cues and tell no fact. */
const NO_FACT =
  /^(?:including|according|following|regarding|concerning|saying|adding|citing|depending|ranging|starting|excluding|pending|barring|given|based|compared|noting|referring|calling|considering)$/;

/** "Her harbour lamp, patented in 1971, ran …": a participle between the subject and its verb. */
export function reduced(s: Sentence, range: Range): Side[] {
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

/** "(…,) with Russia hoping Beijing will help": noun phrase and participle. */
export function absolutes(s: Sentence, range: Range): Side[] {
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
export function participles(s: Sentence, range: Range, subject: Range | null): Side[] {
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

/** The subject that a participle takes from another phrase. */
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
    return side({ from: i + 1, to }, { ...borrowed(s, subject), firstWord: past(next.lemma) });
  }
  return null;
}

/** Where the participle's phrase ends: before a relative clause, a subordinate clause or another participle. */
function participleEnd(s: Sentence, from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) {
    const next = s.tokens[i + 1];
    if (isComma(s.tokens[i]) && next && (/^(?:which|who)$/.test(next.lower) || next.tag === 'SCONJ')) return i;
    if (isComma(s.tokens[i]) && next?.tag === 'VERB' && /ing$|ed$/.test(next.lower)) return i;
  }
  return to;
}

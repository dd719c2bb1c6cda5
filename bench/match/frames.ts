import { readFileSync } from 'node:fs';
import path from 'node:path';
import { profileOf, split, type Profile } from '@claimdesk/engine';
import { loadEnglish, type Token } from '@claimdesk/english';
import { seedArticles } from '../../seeds/index.ts';

/** What may stand in a place of a sentence: a name, a number, or a word of a part of speech in one of its forms. */
export type Slot = { kind: 'name' | 'number'; was: string } | { kind: 'n' | 'v' | 'a'; was: string; form: string };

/** A sentence with places to fill, and what the engine reads in it as it was written. */
export interface Frame {
  /** What stands between the places: one more than there are places. */
  parts: string[];
  slots: Slot[];
  /** The engine's reading, as JSON. */
  read: string;
}

/** Fewer telling terms than this and two changed words make another statement of it. */
const LEAST_TERMS = 7;

/**
 * The sentences that news claims are shaped like: those of the example articles, and of the lists the engine is tested
 * on. Of the short ones two make one, as "A resigned after B was arrested".
 */
export function readFrames(): Frame[] {
  const claims = seedArticles().flatMap(({ text, outlet }) =>
    split(text, { outlet }).claims.map((claim) => claim.text),
  );
  const fixture = (name: string) =>
    readFileSync(path.join(import.meta.dirname, '../../libs/engine/src/matching', name), 'utf8');
  const tested = ['pairs-same.fixture.ts', 'pairs-apart.fixture.ts'].flatMap((name) =>
    [...fixture(name).matchAll(/'((?:\\'|[^'])+\.)'|"([^"]+\.)"/g)].map((found) => found[1] ?? found[2]!),
  );
  const frames = [...new Set([...claims, ...tested])].map(frameOf);
  const isLong = ({ slots, read }: Frame) => slots.length >= 4 && termsIn(read) >= LEAST_TERMS;
  const short = frames.filter((frame) => !isLong(frame)).map(({ read }) => (JSON.parse(read) as Profile).text);
  const half = Math.floor(short.length / 2);
  const joined = short.slice(0, half).map((text, i) => `${text.replace(/\.$/, '')} after ${begun(short[i + half]!)}`);
  return [...frames, ...joined.map(frameOf)].filter(isLong);
}

const begun = (text: string) =>
  text.replace(/^(?:The|An?|Two|Three|He|She|They|It|Someone)\b/, (word) => word.toLowerCase());

function termsIn(read: string): number {
  const { statement, figures } = JSON.parse(read) as Profile;
  return new Set(statement.items.map(({ word }) => word)).size + figures.length;
}

function frameOf(text: string): Frame {
  const { tokens } = loadedEnglish().analyse(text);
  const profile = profileOf({ text });
  const frame: Frame = { parts: [], slots: [], read: JSON.stringify(profile) };
  let from = 0;
  for (const token of tokens) {
    const slot = slotOf(token, profile);
    if (!slot) continue;
    frame.parts.push(text.slice(from, token.start));
    frame.slots.push(slot);
    from = token.end;
  }
  frame.parts.push(text.slice(from));
  return frame;
}

/** Only what the reading shows as it stands in the text can be changed in both. */
function slotOf({ form, lemma, upos, xpos }: Token, { statement, figures }: Profile): Slot | null {
  const name = form.toLowerCase();
  if (/^\d+$/.test(form) && figures.some(({ text }) => text.startsWith(form))) return { kind: 'number', was: form };
  if (upos === 'PROPN' && statement.who.some(({ words }) => words.includes(name))) return { kind: 'name', was: form };
  const part = upos === 'NOUN' ? 'n' : upos === 'VERB' ? 'v' : upos === 'ADJ' ? 'a' : null;
  const isRead = statement.items.some((item) => item.who === null && item.word === lemma && item.part === part);
  return part && isRead ? { kind: part, was: lemma, form: xpos } : null;
}

let loaded: ReturnType<typeof loadEnglish> | null = null;
const loadedEnglish = () => (loaded ??= loadEnglish());

/** The frame as a sentence with these words (lemmas) in its places. */
export const textWith = ({ parts, slots }: Frame, words: readonly string[]): string =>
  parts.map((part, i) => part + (i < slots.length ? inflected(words[i]!, slots[i]!) : '')).join('');

/** By rule alone: what is irregular comes out wrong, and just as wrong each time. */
function inflected(word: string, slot: Slot): string {
  const form = 'form' in slot ? slot.form : '';
  const stem = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : word;
  if (form === 'NNS' || form === 'VBZ')
    return /(?:s|x|z|ch|sh)$/.test(word) || stem !== word ? `${stem}es` : `${word}s`;
  if (form === 'VBD' || form === 'VBN') return word.endsWith('e') ? `${word}d` : `${stem}ed`;
  return form === 'VBG' ? `${word.replace(/e$/, '')}ing` : word;
}

/** What the engine reads in the frame with these words in its places, as far as that follows from the frame. */
export function profileWith(frame: Frame, words: readonly string[]): Profile {
  const profile = JSON.parse(frame.read) as Profile;
  const now = new Map(frame.slots.map((slot, i) => [`${slot.kind} ${slot.was}`, words[i]!]));
  const names = new Map(
    frame.slots.flatMap((slot, i) => (slot.kind === 'name' ? [[slot.was.toLowerCase(), words[i]!]] : [])),
  );
  const { items, who } = profile.statement;
  for (const one of who) {
    const renamed = one.words.map((word) => names.get(word) ?? word);
    if (renamed.some((word, i) => word !== one.words[i]))
      Object.assign(one, { label: renamed.join(' '), states: [], kind: 'NAME' });
    one.words = renamed.map((word) => word.toLowerCase());
  }
  for (const item of items)
    item.word = item.who === null ? (now.get(`${item.part} ${item.word}`) ?? item.word) : who[item.who]!.label;
  for (const figure of profile.figures) {
    const [was = ''] = /^\d+/.exec(figure.text) ?? [];
    const number = now.get(`number ${was}`);
    if (number)
      Object.assign(figure, {
        value: (figure.value / Number(was)) * Number(number),
        text: figure.text.replace(was, number),
      });
  }
  profile.text = textWith(frame, words);
  return profile;
}

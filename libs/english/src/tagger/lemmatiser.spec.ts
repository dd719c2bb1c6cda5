import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModelFile } from '../model-file/read.ts';
import { decodeTable } from '../model-file/sections.ts';
import { Lexicon } from '../words/lexicon.ts';
import { lemmatiserOf } from './lemmatiser.ts';

/** Verbs in past tense, participle, -ing and -s form. */
const VERBS: readonly [base: string, past: string, participle: string, gerund: string, present: string][] = [
  ['invade', 'invaded', 'invaded', 'invading', 'invades'],
  ['steal', 'stole', 'stolen', 'stealing', 'steals'],
  ['overthrow', 'overthrew', 'overthrown', 'overthrowing', 'overthrows'],
  ['undergo', 'underwent', 'undergone', 'undergoing', 'undergoes'],
  ['forbid', 'forbade', 'forbidden', 'forbidding', 'forbids'],
  ['sink', 'sank', 'sunk', 'sinking', 'sinks'],
  ['shrink', 'shrank', 'shrunk', 'shrinking', 'shrinks'],
  ['withdraw', 'withdrew', 'withdrawn', 'withdrawing', 'withdraws'],
  ['mislead', 'misled', 'misled', 'misleading', 'misleads'],
  ['outsell', 'outsold', 'outsold', 'outselling', 'outsells'],
  ['fine', 'fined', 'fined', 'fining', 'fines'],
  ['provoke', 'provoked', 'provoked', 'provoking', 'provokes'],
  ['persuade', 'persuaded', 'persuaded', 'persuading', 'persuades'],
  ['explode', 'exploded', 'exploded', 'exploding', 'explodes'],
  ['breathe', 'breathed', 'breathed', 'breathing', 'breathes'],
  ['flee', 'fled', 'fled', 'fleeing', 'flees'],
  ['free', 'freed', 'freed', 'freeing', 'frees'],
  ['rate', 'rated', 'rated', 'rating', 'rates'],
  ['star', 'starred', 'starred', 'starring', 'stars'],
  ['stare', 'stared', 'stared', 'staring', 'stares'],
  ['ban', 'banned', 'banned', 'banning', 'bans'],
  ['embed', 'embedded', 'embedded', 'embedding', 'embeds'],
  ['control', 'controlled', 'controlled', 'controlling', 'controls'],
  ['travel', 'travelled', 'travelled', 'travelling', 'travels'],
  ['call', 'called', 'called', 'calling', 'calls'],
  ['add', 'added', 'added', 'adding', 'adds'],
  ['veto', 'vetoed', 'vetoed', 'vetoing', 'vetoes'],
  ['lie', 'lied', 'lied', 'lying', 'lies'],
  ['imply', 'implied', 'implied', 'implying', 'implies'],
  ['decree', 'decreed', 'decreed', 'decreeing', 'decrees'],
  ['mimic', 'mimicked', 'mimicked', 'mimicking', 'mimics'],
  ['fact-check', 'fact-checked', 'fact-checked', 'fact-checking', 'fact-checks'],
];

const WORDS: readonly [form: string, tag: string, base: string][] = [
  ['knives', 'NOUN NNS', 'knife'],
  ['theses', 'NOUN NNS', 'thesis'],
  ['embargoes', 'NOUN NNS', 'embargo'],
  ['matrices', 'NOUN NNS', 'matrix'],
  ['geese', 'NOUN NNS', 'goose'],
  ['spokeswomen', 'NOUN NNS', 'spokeswoman'],
  ['series', 'NOUN NNS', 'series'],
  ['troops', 'NOUN NNS', 'troops'],
  ['losses', 'NOUN NNS', 'loss'],
  ['hottest', 'ADJ JJS', 'hot'],
  ['safest', 'ADJ JJS', 'safe'],
  ['gentler', 'ADJ JJR', 'gentle'],
  ['sadder', 'ADJ JJR', 'sad'],
  ['fewer', 'ADJ JJR', 'few'],
  ['sooner', 'ADV RBR', 'soon'],
];

describe('lemmas', () => {
  const file = readModelFile(readFileSync(join(import.meta.dirname, '../../model/english.model')));
  const table = (name: string) => decodeTable(file.section(name));
  const lexicon = new Lexicon(table('senses'), table('ambiguity'), table('known'));
  const lemmatiser = lemmatiserOf(file.section('lemmas'), lexicon);

  it.each(VERBS)('%s, of %s, %s, %s and %s', (base, past, participle, gerund, present) => {
    const forms = { VBD: past, VBN: participle, VBG: gerund, VBZ: present };
    for (const [tag, form] of Object.entries(forms)) expect(lemmatiser.lemma(form, `VERB ${tag}`)).toBe(base);
  });

  it.each(WORDS)('of %s (%s): %s', (form, tag, base) => {
    expect(lemmatiser.lemma(form, tag)).toBe(base);
  });

  it('of a word that no list has, however it is written, is some word', () => {
    for (const form of ['', '-', 'ed', 'ing', 's', 'ves', 'men', '-ed', 'x-', 'Blorpified', 'ИНГ'])
      for (const tag of ['VERB VBD', 'VERB VBG', 'VERB VBZ', 'NOUN NNS', 'ADJ JJS', 'X FW'])
        expect(typeof lemmatiser.lemma(form, tag)).toBe('string');
  });
});

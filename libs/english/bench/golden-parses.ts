/**
 * Writes fixtures/golden-parses.conllu, the model's analysis of fixtures/golden-sentences.txt, which the tests hold
 * every platform and every run to. Run it after a new model has been trained, and read the difference:
 *   node --import @oxc-node/core/register libs/english/bench/golden-parses.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadEnglish } from '../src/english.ts';
import { toConllu } from './conllu-out.ts';

const text = readFileSync(new URL('../fixtures/golden-sentences.txt', import.meta.url), 'utf8');
writeFileSync(new URL('../fixtures/golden-parses.conllu', import.meta.url), toConllu(loadEnglish().analyse(text)));

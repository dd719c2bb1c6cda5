import type { ClaimKind, Stance } from '@claimdesk/domain';
import { SIGNALS } from './signals.ts';

/** What the estimate rests on. */
export interface WorthInput {
  /** The claim as it stands alone. */
  text: string;
  kind: ClaimKind;
  stance: Stance;
  entities: string[];
}

/** An estimate 0..1 and the reasons for it that an editor can read. */
export interface Worth {
  score: number;
  reasons: string[];
}

/** Where a statement of which nothing is known begins; 0.5 is worth checking. */
const START = 0.33;
/** Shorter ones say too little to be checked, longer ones mostly hold something. */
const [VERY_SHORT, SHORT, LONG] = [8, 13, 20];
/** A statement is looked at this far. */
const REACH = 2000;

/** How much a statement is worth checking by its words alone, 0..1: the sum of its signals. Linear in a bounded stretch. */
export function worthOfWords(statement: string): Worth {
  const text = statement.slice(0, REACH);
  const found = SIGNALS.filter(({ pattern }) => pattern.test(text));
  const words = text.trim().split(/\s+/).length;
  const length = (words < VERY_SHORT ? -0.15 : 0) + (words < SHORT ? -0.08 : 0) + (words >= LONG ? 0.06 : 0);
  const score = found.reduce((sum, { points }) => sum + points, START + length);
  const reasons = found.map(({ reason }) => reason);
  return { score, reasons: words < VERY_SHORT ? [...reasons, 'is very short'] : reasons };
}

/** How much a claim is worth checking, 0..1: its words, and what is known of it as a claim. */
export function checkWorthiness({ text, kind, stance, entities }: WorthInput): Worth {
  const words = worthOfWords(text);
  const { reasons } = words;
  let { score } = words;
  const add = (points: number, reason: string) => {
    score += points;
    if (!reasons.includes(reason)) reasons.push(reason);
  };
  if (stance === 'DENIES') add(0.15, 'is a denial, so two sides differ');
  if (entities.length >= 2) add(0.06, 'names two or more actors');
  const soft = reasons.some((reason) => /^is (?:an opinion|a demand|about the future)/.test(reason));
  if (kind === 'OPINION' && !soft) add(-0.2, 'is an opinion or a wish');
  if (kind === 'PREDICTION' && !soft) add(-0.12, 'is about the future or the possible');
  return { score: Math.round(Math.min(1, Math.max(0, score)) * 100) / 100, reasons };
}

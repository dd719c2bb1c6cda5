import type { Certainty, ClaimKind, Stance } from '@claimdesk/domain';
import type { Quantity } from '../contract.ts';

/** What the estimate rests on. */
export interface WorthInput {
  kind: ClaimKind;
  stance: Stance;
  certainty: Certainty;
  entities: string[];
  quantities: Quantity[];
  times: string[];
  /** Words in the claim. */
  length: number;
  attributed: boolean;
}

interface Rule {
  when: (c: WorthInput) => boolean;
  points: number;
  reason: string;
}

const RULES: Rule[] = [
  { when: (c) => c.quantities.length > 0, points: 0.2, reason: 'names a figure that can be checked' },
  { when: (c) => c.entities.length >= 1, points: 0.12, reason: 'names who it is about' },
  { when: (c) => c.entities.length >= 2, points: 0.08, reason: 'names two or more actors' },
  { when: (c) => c.times.length > 0, points: 0.06, reason: 'says when' },
  { when: (c) => c.kind === 'EVENT', points: 0.12, reason: 'says that something happened' },
  { when: (c) => c.stance === 'DENIES', points: 0.15, reason: 'is a denial, so two sides differ' },
  { when: (c) => c.kind === 'OPINION', points: -0.25, reason: 'is an opinion or a demand' },
  { when: (c) => c.kind === 'PREDICTION', points: -0.15, reason: 'is about the future' },
  {
    when: (c) => c.entities.length === 0 && c.quantities.length === 0,
    points: -0.15,
    reason: 'names neither actor nor figure',
  },
  { when: (c) => c.length < 6, points: -0.1, reason: 'is very short' },
];

/** How much a claim is worth checking, 0..1, with the reasons an editor can read. */
export function checkWorthiness(claim: WorthInput): { score: number; reasons: string[] } {
  let score = 0.4;
  const reasons: string[] = [];
  for (const rule of RULES)
    if (rule.when(claim)) {
      score += rule.points;
      reasons.push(rule.reason);
    }
  return { score: Math.round(Math.min(1, Math.max(0, score)) * 100) / 100, reasons };
}

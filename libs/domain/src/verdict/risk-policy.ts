/** Subjects on which a mistake does harm; a claim may carry several. */
export const RISK_TAGS = ['conflict', 'health', 'election', 'defamation'] as const;
export type RiskTag = (typeof RISK_TAGS)[number];

export interface RiskPolicy {
  version: number;
  /** Approvals that any verdict needs. */
  approvals: number;
  /** Approvals that a verdict on a claim with this tag needs, if more. */
  approvalsByTag: Partial<Record<RiskTag, number>>;
}

/** Every policy the desk has had; a verdict remembers the version it was proposed under. New ones are added at the end. */
export const RISK_POLICIES: readonly RiskPolicy[] = [
  { version: 1, approvals: 1, approvalsByTag: { defamation: 2, election: 2 } },
];

export const CURRENT_POLICY = RISK_POLICIES.at(-1)!;

/** How many people other than its authors must approve a verdict on a claim with these tags. */
export function approvalsRequired(tags: readonly string[], policy: RiskPolicy = CURRENT_POLICY): number {
  return Math.max(policy.approvals, ...tags.map((tag) => policy.approvalsByTag[tag as RiskTag] ?? 0));
}

import { evidenceGate, type WeighedEvidence } from './evidence-gate.ts';
import { approvalsRequired, RISK_POLICIES } from './risk-policy.ts';

const supports = (origin: string): WeighedEvidence => ({ bearing: 'SUPPORTS', origin });
const contradicts = (origin: string): WeighedEvidence => ({ bearing: 'CONTRADICTS', origin });
const context = (origin: string): WeighedEvidence => ({ bearing: 'CONTEXT', origin });

describe('the evidence gate', () => {
  it.each([
    ['CORROBORATED', 'two origins in support', [supports('a'), supports('b')], 0],
    ['CORROBORATED', 'one origin printed twice', [supports('a'), supports('a')], 1],
    ['CORROBORATED', 'support and background', [supports('a'), context('b')], 1],
    ['CORROBORATED', 'nothing', [], 1],
    ['DISPUTED', 'both sides', [supports('a'), contradicts('b')], 0],
    ['DISPUTED', 'one side', [supports('a'), supports('b')], 1],
    ['DISPUTED', 'only the denial', [contradicts('b')], 1],
    ['DISPUTED', 'nothing', [], 2],
    ['UNVERIFIED', 'nothing', [], 0],
  ] as const)('%s with %s', (rating, _, evidence, missing) => {
    expect(evidenceGate(rating, evidence).missing).toHaveLength(missing);
  });

  it('counts the independent origins of each side', () => {
    const evidence = [supports('a'), supports('a'), supports('b'), contradicts('c'), context('d')];
    expect(evidenceGate('UNVERIFIED', evidence)).toEqual({ supporting: 2, contradicting: 1, missing: [] });
  });

  it('says how far it is', () => {
    expect(evidenceGate('CORROBORATED', [supports('a')]).missing[0]).toMatch(/two independent origins: you have 1/);
  });
});

describe('the risk policy', () => {
  it.each([
    [[], 1],
    [['conflict'], 1],
    [['election'], 2],
    [['health', 'defamation'], 2],
    [['something else'], 1],
  ])('a claim tagged %j needs %i approvals', (tags, approvals) => {
    expect(approvalsRequired(tags)).toBe(approvals);
  });

  it('has its versions in order', () => {
    expect(RISK_POLICIES.map(({ version }) => version)).toEqual(RISK_POLICIES.map((_, i) => i + 1));
  });
});

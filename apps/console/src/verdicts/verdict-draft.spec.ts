import type { ClaimPageFragment, VerdictFieldsFragment } from '@claimdesk/contract';
import { asProposal, missingPieces, newPiece, rebased, startingPoint, withBearing } from './verdict-draft.ts';

const place = (id: string, name: string, stance: 'ASSERTS' | 'DENIES' = 'ASSERTS') => ({
  id,
  stance,
  origin: { kind: 'SPEAKER', name },
  origins: [{ key: name.toLowerCase().replace('a ', ''), name }],
  article: { id: `article-${id}`, outlet: null },
});
const appearances = [place('says', 'A US official'), place('denies', 'Moscow', 'DENIES')];
const piece = (id: string, over: object = {}) => ({
  id,
  kind: 'LINK',
  bearing: 'SUPPORTS',
  origin: 'Pentagon',
  title: 'Briefing',
  url: 'https://example.org',
  note: null,
  seenAt: '2022-03-18T00:00:00Z',
  seenSha256: null,
  isConfidential: false,
  isSealed: false,
  confidentialReason: null,
  readers: [],
  appearance: null,
  ...over,
});
const verdict = (status: string, over: object = {}) =>
  ({
    id: 'v',
    status,
    rating: 'DISPUTED',
    rationale: 'Both.',
    evidence: [],
    ...over,
  }) as unknown as VerdictFieldsFragment;
const claim = (status: string, verdicts: VerdictFieldsFragment[] = []) =>
  ({ id: 'c', version: 3, status, appearances, verdicts }) as unknown as ClaimPageFragment;

describe('a draft', () => {
  it('starts with every place of the claim, each on its side', () =>
    expect(startingPoint(claim('OPEN')).pieces.map(({ appearanceId, bearing }) => [appearanceId, bearing])).toEqual([
      ['says', 'SUPPORTS'],
      ['denies', 'CONTRADICTS'],
    ]));

  it('of a proposal keeps its evidence as it is, by id', () => {
    const proposed = claim('PROPOSED', [
      verdict('PROPOSED', { evidence: [piece('e1'), piece('e2', { isSealed: true })] }),
    ]);
    const draft = startingPoint(proposed);
    expect(asProposal('c', 'DISPUTED', draft, false).evidence).toEqual([
      { id: 'e1', kind: 'LINK', bearing: 'SUPPORTS' },
      { id: 'e2', kind: 'LINK', bearing: 'SUPPORTS' },
    ]);
  });

  it('of a correction takes copies, but none of what is sealed', () => {
    const approved = claim('APPROVED', [
      verdict('APPROVED', { evidence: [piece('e1'), piece('e2', { isSealed: true })] }),
    ]);
    const sent = asProposal('c', 'DISPUTED', startingPoint(approved), false);
    expect(sent.evidence).toEqual([expect.objectContaining({ origin: 'Pentagon', seenAt: '2022-03-18' })]);
    expect(sent.evidence![0]).not.toHaveProperty('id');
  });

  it('stores a piece anew when it is to do something else for the claim', () => {
    const [kept] = startingPoint(claim('PROPOSED', [verdict('PROPOSED', { evidence: [piece('e1')] })])).pieces;
    expect(withBearing(kept!, 'CONTEXT')).toMatchObject({ id: undefined, bearing: 'CONTEXT', origin: 'Pentagon' });
  });

  it('keeps its words and what was added when the claim changes meanwhile', () => {
    const before = { ...startingPoint(claim('OPEN')), rationale: 'Mine.', version: 2 };
    const own = { ...newPiece('STATEMENT', 'SUPPORTS'), origin: 'Embassy' };
    const now = claim('PROPOSED', [verdict('PROPOSED', { evidence: [piece('e1')] })]);
    const after = rebased({ ...before, pieces: [...before.pieces, own] }, now);
    expect(after).toMatchObject({ rationale: 'Mine.', version: 3 });
    expect(after.pieces.map(({ id, origin }) => id ?? origin)).toEqual(['e1', 'Embassy']);
  });

  it('sends a waiver only where the gate is closed, and what would settle it only for Unverified', () => {
    const draft = { ...startingPoint(claim('OPEN')), waiver: 'W', wouldSettle: 'S', nextCheckAt: '2026-12-01' };
    expect(asProposal('c', 'DISPUTED', draft, false)).toMatchObject({ waiver: null, wouldSettle: null });
    expect(asProposal('c', 'UNVERIFIED', draft, true)).toMatchObject({ waiver: 'W', nextCheckAt: '2026-12-01' });
  });
});

describe('what the gate still wants', () => {
  it('counts one origin once, whatever it is called with', () => {
    const draft = startingPoint(claim('OPEN'));
    const again = { ...newPiece('LINK', 'SUPPORTS'), origin: 'a US official' };
    const wanted = missingPieces('CORROBORATED', [...draft.pieces, again], claim('OPEN'));
    expect(wanted).toEqual(['Corroborated needs support from two independent origins: you have 1.']);
    expect(missingPieces('DISPUTED', draft.pieces, claim('OPEN'))).toEqual([]);
    expect(missingPieces(null, [], claim('OPEN'))).toEqual([]);
  });
});

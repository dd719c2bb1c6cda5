import { createHash } from 'node:crypto';
import fc from 'fast-check';
import canonicalize from 'canonicalize';
import { canonicalJson, commitmentTo, GENESIS, linkHash, newSalt, type Link } from './chain.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const link = fc.record<Link>({
  seq: fc.bigInt(1n, 10n ** 12n).map(String),
  at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  actorKind: fc.constantFrom('PERSON', 'SYSTEM', 'ANONYMOUS'),
  actorId: fc.option(fc.uuid()),
  action: fc.string({ unit: 'grapheme' }),
  subjectType: fc.string(),
  subjectId: fc.uuid(),
  before: fc.option(json),
  after: fc.option(json),
  commitment: fc.option(fc.string()),
});

describe('the chain', () => {
  it('hashes the hash before and the canonical JSON of the link, as any RFC 8785 library writes it', () => {
    fc.assert(
      fc.property(link, (given) => {
        expect(linkHash(GENESIS, given)).toBe(sha256(GENESIS + canonicalize(given)));
      }),
    );
  });

  it('writes any JSON as the reference does, keys in the order of their UTF-16 units', () => {
    fc.assert(fc.property(json, (given) => expect(canonicalJson(given)).toBe(canonicalize(given))));
    expect(
      canonicalJson({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }),
    ).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
  });

  it('writes the example of RFC 8785', () => {
    const numbers = [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001];
    expect(canonicalJson({ string: '€$\u000f\nA\'B"\\\\"/', numbers, literals: [null, true, false] })).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('commits to personal data so that the same data gives nothing away', () => {
    const personal = { actorName: 'Ana Editor' };
    expect(commitmentTo(newSalt(), personal)).not.toBe(commitmentTo(newSalt(), personal));
    expect(commitmentTo('00', personal)).toBe(sha256('00{"actorName":"Ana Editor"}'));
  });
});

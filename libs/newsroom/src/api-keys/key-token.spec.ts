import { hintOf, isKeyToken, newKeyToken } from './key-token.ts';

describe('an API key', () => {
  it('is never the same twice, and always of one length', () => {
    const keys = Array.from({ length: 2_000 }, newKeyToken);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(keys.map((key) => key.length))).toEqual(new Set([53]));
    expect(keys.every(isKeyToken)).toBe(true);
    expect(keys.every((key) => /^cdk_[0-9A-Za-z]+$/.test(key))).toBe(true);
  });

  it('with any one character changed, or two swapped, is told to be mistyped', () => {
    const key = newKeyToken();
    for (let at = 4; at < key.length; at++) {
      expect(isKeyToken(key.slice(0, at) + (key[at] === 'x' ? 'y' : 'x') + key.slice(at + 1))).toBe(false);
      const swapped = key.slice(0, at - 1) + key[at]! + key[at - 1]! + key.slice(at + 1);
      if (swapped !== key) expect(isKeyToken(swapped)).toBe(false);
    }
  });

  it.each(['', 'cdk_', 'Bearer x', newKeyToken().slice(1), `${newKeyToken()} `, newKeyToken().toLowerCase()])(
    '%j is none',
    (text) => expect(isKeyToken(text)).toBe(false),
  );

  it('shows six characters of it and keeps 37 to itself', () => {
    expect(hintOf(newKeyToken())).toHaveLength(10);
  });
});

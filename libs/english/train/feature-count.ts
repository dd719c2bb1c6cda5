const BITS = 27;

/**
 * Roughly counts how often each feature key occurs (one saturating byte per 27-bit prefix of the key, 128 MB), to keep
 * features out of a model that the gold derivations show less than `least` times.
 */
export class FeatureCount {
  private readonly counts = new Uint8Array(1 << BITS);

  constructor(private readonly least: number) {}

  count(keys: Int32Array, length: number): void {
    const { counts } = this;
    for (let i = 0; i < length; i++) {
      const at = keys[i]! >>> (32 - BITS);
      if (counts[at]! < 255) counts[at]!++;
    }
  }

  isCommon(key: number): boolean {
    return this.counts[key >>> (32 - BITS)]! >= this.least;
  }
}

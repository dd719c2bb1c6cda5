import { readFileSync } from 'node:fs';
import { SCHEMA_FILE, schemaText } from './schema.ts';

describe('the committed schema', () => {
  it('is what the resolvers declare (else run: npm run schema)', async () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(await schemaText());
  });
});

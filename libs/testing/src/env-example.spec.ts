import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeEnvironment, workspaceRoot } from '@claimdesk/platform';

const text = readFileSync(path.join(workspaceRoot, '.env.example'), 'utf8');

describe('.env.example', () => {
  it.each(describeEnvironment())('has $name with its sentence', ({ name, description }) => {
    const sentence = new RegExp(`^# (.+)\\n${name}=$`, 'm').exec(text)?.[1];
    expect(sentence).toMatch(/\.$/);
    if (description) expect(sentence).toBe(description);
  });

  it('has nothing that nobody reads', () => {
    const known = new Set(describeEnvironment().map(({ name }) => name)).add('POSTGRES_PASSWORD');
    const names = [...text.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name!);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/claimdesk.mjs', import.meta.url));
const seeds = fileURLToPath(new URL('../../../../seeds/articles/', import.meta.url));
const article = join(seeds, '003-biden-seeks-to-stop-beijing-helping-russia.txt');
const folder = mkdtempSync(join(tmpdir(), 'claimdesk-cli-'));

const run = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
    cwd: folder,
  });
  return { status, stdout, stderr };
};
const text = 'Ankara asked Tehran for gas, the paper said. Tehran has denied such plans.';

describe('claimdesk split', () => {
  it('prints the contract for a file, from any folder', () => {
    const { status, stdout } = run(['split', article, '--json']);
    const result = JSON.parse(stdout) as { engine: { name: string }; claims: { quote: string }[] };
    expect(status).toBe(0);
    expect(result.engine.name).toBe('claimdesk-engine');
    expect(result.claims.length).toBeGreaterThan(20);
  });

  it('reads standard input and tells it in words', () => {
    const { status, stdout } = run(['split', '-'], text);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Ankara asked Tehran for gas\./);
    expect(stdout).toMatch(/DENIES/);
  });
});

describe('claimdesk match', () => {
  it('shows one claim over two files', () => {
    const [a, b] = [join(folder, 'a.txt'), join(folder, 'b.txt')];
    writeFileSync(a, 'Turkey asked Iran for gas on Monday, a minister said.');
    writeFileSync(b, 'Tehran was asked by Ankara for gas. Ankara has denied asking Tehran for gas.');
    const { status, stdout } = run(['match', a, b, '--json']);
    const result = JSON.parse(stdout) as {
      claims: { appearances: { stance: string }[]; suggestion: { rating: string } }[];
    };
    expect(status).toBe(0);
    expect(result.claims[0]?.appearances.map((x) => x.stance)).toEqual(expect.arrayContaining(['ASSERTS', 'DENIES']));
    expect(result.claims[0]?.suggestion.rating).toBe('DISPUTED');
  });
});

describe('claimdesk compare', () => {
  it('answers line by line', () => {
    const lines = [
      { a: 'Iran asked Turkey for gas.', b: 'Tehran requested gas from Ankara.' },
      { a: 'Iran asked Turkey for gas.', b: 'The singer cancelled her tour.' },
    ];
    const { status, stdout } = run(['compare', '--json'], lines.map((l) => JSON.stringify(l)).join('\n'));
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((l) => (JSON.parse(l) as { match: string }).match),
    ).toEqual(['CONFIRMED', 'NONE']);
  });
});

describe('a wrong call is told in a sentence and ends with 2', () => {
  writeFileSync(join(folder, 'latin1.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
  it.each([
    ['a missing file', ['split', 'nowhere.txt'], '', /There is no file nowhere\.txt\./],
    ['a folder', ['split', folder], '', /is a folder/],
    ['no UTF-8', ['split', join(folder, 'latin1.txt')], '', /not UTF-8/],
    ['no JSON', ['compare'], 'hello\n', /line 1 is not JSON/],
    ['no pair', ['compare'], '{"a":"x"}\n', /no two texts/],
  ])('%s', (_what, args, input, message) => {
    const { status, stderr } = run(args, input);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

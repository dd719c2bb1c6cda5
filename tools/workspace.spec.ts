import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';

const root = path.resolve(import.meta.dirname, '..');
type Constraint = { sourceTag: string; onlyDependOnLibsWithTags: string[] };

/** The dependency arrows as the linter holds them. */
async function constraints(): Promise<Constraint[]> {
  const { default: config } = (await import(path.join(root, 'eslint.config.mjs'))) as {
    default: { rules?: Record<string, unknown> }[];
  };
  const rule = config.map(({ rules }) => rules?.['@nx/enforce-module-boundaries']).find(Boolean);
  return (rule as [string, { depConstraints: Constraint[] }])[1].depConstraints;
}

const projects = ['apps', 'libs']
  .flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`))
  .concat('seeds');
const tagsOf = (project: string) =>
  (JSON.parse(readFileSync(path.join(root, project, 'package.json'), 'utf8')) as { nx?: { tags?: string[] } }).nx
    ?.tags ?? [];

describe('the dependency arrows', () => {
  it('name every layer; none says that anything may use anything', async () => {
    for (const { sourceTag, onlyDependOnLibsWithTags } of await constraints()) {
      expect(sourceTag).toMatch(/^layer:\w+$/);
      expect(onlyDependOnLibsWithTags).toBeDefined();
      for (const tag of onlyDependOnLibsWithTags) expect(tag).toMatch(/^layer:\w+$/);
    }
  });

  it.each(projects)('%s has exactly one layer, and that layer has its arrows', async (project) => {
    const layers = tagsOf(project);
    expect(layers).toHaveLength(1);
    expect((await constraints()).map(({ sourceTag }) => sourceTag)).toContain(layers[0]);
  });

  it.each([
    ['libs/domain/src/x.ts', "import '@claimdesk/newsroom';"],
    ['libs/engine/src/x.ts', "import '@claimdesk/platform';"],
    ['libs/platform/src/x.ts', "import '@claimdesk/newsroom';"],
    ['libs/newsroom/src/x.ts', "import 'bullmq';"],
    ['libs/newsroom/src/x.ts', "import 'graphql';"],
    ['apps/api/src/x.ts', "import 'ioredis';"],
    ['apps/api/src/x.ts', 'export const home = process.env.HOME;'],
    ['apps/api/src/x.ts', "import '@claimdesk/testing';"],
    ['apps/console/src/x.ts', "import '@claimdesk/newsroom';"],
  ])(
    'forbid in %s: %s',
    async (file, code) => {
      const eslint = new ESLint({ cwd: root });
      const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
      expect(result!.messages.map(({ ruleId }) => ruleId)).toEqual([
        expect.stringMatching(/enforce-module-boundaries|no-restricted-/),
      ]);
    },
    60_000,
  );
});

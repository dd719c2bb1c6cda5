/** `npm run bench -- NAME …`: runs one measurement; each prints its figures and says what they mean. */
const BENCHES: Record<string, () => Promise<unknown>> = {
  audit: () => import('./audit.ts'),
  english: () => import('../libs/english/bench/english.ts'),
  engine: () => import('./engine/engine.ts'),
  match: () => import('./match.ts'),
  quality: () => import('./quality/quality.ts'),
};

const [name = ''] = process.argv.splice(2, 1);
const run = BENCHES[name];
if (run) await run();
else {
  console.error(`Say which: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 2;
}

/** One Jest for the workspace, in ESM mode (run through tools/jest.mjs, which sets the Node flag it needs). */
const swc = (type) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      keepClassNames: true,
    },
    module: { type },
    sourceMaps: 'inline',
  },
];
// ESM-only packages that CommonJS ones require(): Jest cannot require ES modules on Node 20, so these are compiled.
const requiredEsm = ['cookie'];
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tools/jest-setup.mjs',
  globalTeardown: '<rootDir>/tools/jest-teardown.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': swc('es6'),
    [`/node_modules/(${requiredEsm.join('|')})/.+\\.js$`]: swc('commonjs'),
  },
  transformIgnorePatterns: [`/node_modules/(?!(.*/)?(${requiredEsm.join('|')})/)`],
  // A test that takes minutes hangs; how fast a thing is, is the benchmarks' affair.
  testTimeout: 480_000,
  testMatch: ['<rootDir>/**/*.spec.ts', '<rootDir>/**/*.db-spec.ts', '<rootDir>/**/*.e2e-spec.ts'],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/\\.claimdesk', '<rootDir>/\\.nx'],
};

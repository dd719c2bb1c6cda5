import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** Which layer may use which: the dependency arrows of docs/ARCHITECTURE.md. One tag per project, no wildcards. */
const arrows = {
  domain: [],
  platform: [],
  contract: [],
  english: [],
  engine: ['english', 'domain'],
  newsroom: ['platform', 'engine', 'domain', 'testing'],
  testing: ['platform', 'domain'],
  api: ['newsroom', 'platform', 'domain', 'testing', 'worker', 'seeds'],
  worker: ['newsroom', 'platform', 'domain', 'testing'],
  cli: ['newsroom', 'platform', 'domain', 'engine', 'api', 'worker', 'seeds'],
  seeds: ['newsroom', 'platform', 'domain'],
  console: ['contract', 'domain'],
};
/** Packages a layer must not reach for. */
const banned = {
  domain: ['@nestjs/*', '@prisma/*', 'bullmq', 'ioredis', 'react*', 'graphql', 'pg'],
  english: ['*'],
  engine: ['@nestjs/*', '@prisma/*', 'bullmq', 'ioredis', 'react*', 'graphql', 'pg'],
  platform: ['react*', 'graphql'],
  newsroom: ['graphql', '@nestjs/graphql', 'bullmq', 'ioredis', 'react*'],
  api: ['@prisma/client', 'ioredis', 'bullmq', 'react*'],
  worker: ['@prisma/client', 'ioredis', 'graphql', 'react*'],
  cli: ['@prisma/client', 'ioredis', 'bullmq', 'graphql', 'react*'],
  seeds: ['@prisma/client', 'ioredis', 'bullmq', 'graphql', 'react*'],
  console: ['@nestjs/*', '@prisma/*', 'bullmq', 'ioredis', 'pg'],
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/generated/**', '**/node_modules/**', '.nx/**', '.claimdesk/**', 'bench/results/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly' } },
  },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          banTransitiveDependencies: false,
          depConstraints: Object.entries(arrows).map(([layer, allowed]) => ({
            sourceTag: `layer:${layer}`,
            onlyDependOnLibsWithTags: allowed.map((other) => `layer:${other}`),
            ...(banned[layer] ? { bannedExternalImports: banned[layer] } : {}),
          })),
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read the configuration from @claimdesk/platform instead.' },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@claimdesk/testing'], message: 'Only specs use the testing lib.' }] },
      ],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.db-spec.ts', '**/*.e2e-spec.ts', 'apps/*/e2e/**', 'libs/testing/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: [
      'libs/platform/src/config/**',
      'prisma.config.ts',
      '**/*.spec.ts',
      '**/*.db-spec.ts',
      '**/*.e2e-spec.ts',
      'libs/testing/**',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
);

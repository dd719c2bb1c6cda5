#!/usr/bin/env node
// Runs the TypeScript source as it is: no build step after `npm ci`, from whichever folder it is called.
import { fileURLToPath } from 'node:url';

process.env.OXC_TSCONFIG_PATH ??= fileURLToPath(new URL('../../../tsconfig.json', import.meta.url));
await import('@oxc-node/core/register');
await import('../src/main.ts');

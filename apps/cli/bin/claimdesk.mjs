#!/usr/bin/env node
// Runs the TypeScript source as it is: no build step after `npm ci`.
await import('@oxc-node/core/register');
await import('../src/main.ts');

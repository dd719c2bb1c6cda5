import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './build/compressed.ts';

const inBuild = (file: string) => path.join(import.meta.dirname, 'build', file);

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), compressed()],
  // What the console's packages bring along and it never uses.
  resolve: {
    alias: {
      'jsonexport/dist/index.js': inBuild('no-exporter.ts'),
      'object.entries': inBuild('native-entries.cjs'),
      inflection: inBuild('plain-words.ts'),
    },
  },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 550 },
  // In development the API runs beside Vite; the session cookie and the socket go through the same origin as when built.
  server: { proxy: { '/graphql': { target: 'http://localhost:3000', ws: true } } },
});

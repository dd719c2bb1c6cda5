import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022' },
  // In development the API runs beside Vite; the session cookie and the socket go through the same origin as when built.
  server: { proxy: { '/graphql': { target: 'http://localhost:3000', ws: true } } },
});

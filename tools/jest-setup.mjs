export { setup as default } from './jest-postgres.mjs';

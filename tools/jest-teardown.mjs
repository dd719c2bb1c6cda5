export { teardown as default } from './jest-postgres.mjs';

export * from './programs.ts';
export * from './redis-server.ts';
export * from './test-database.ts';

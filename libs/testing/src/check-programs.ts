// Says what the tests need and this machine lacks; `npm test` runs it first, so that no test is left out in silence.
import { chromiumPath, redisServerPath } from './programs.ts';

for (const find of [chromiumPath, redisServerPath]) {
  try {
    find();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

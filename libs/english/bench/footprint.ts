/** Prints, as JSON, how long the model takes to load in a fresh process and what stays resident after an article. */
import { loadEnglish } from '../src/english.ts';

const started = performance.now();
const english = loadEnglish({ path: process.argv[2] });
const loadMilliseconds = Math.round(performance.now() - started);
const article =
  'The ministry said on Tuesday that Acme Corp. had not paid. "We deny it," its chief, Jane Doe, told reporters. '.repeat(
    60,
  );
for (let i = 0; i < 5; i++) english.analyse(article);
console.log(JSON.stringify({ loadMilliseconds, residentMegabytes: Math.round(process.memoryUsage().rss / 1e6) }));

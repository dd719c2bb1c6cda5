import type { MatchedClaim, MatchInput } from '@claimdesk/engine';
import type { Command } from 'commander';
import { readInput } from '../input.ts';

/** `claimdesk match FILE...`: the claims that several articles share, with no database. */
export function registerMatch(program: Command): void {
  program
    .command('match')
    .description('find the same claim across articles, with who asserts and who denies it')
    .argument('<files...>', 'text files, one article each')
    .option('--json', 'print the result as JSON (the engine contract)')
    .action(async (files: string[], options: { json?: boolean }) => {
      const texts = files.map((file) => ({ file, text: readInput(file) }));
      const { match, split } = await import('@claimdesk/engine');
      const inputs = texts.map(({ file, text }): MatchInput => {
        const { article, claims } = split(text);
        return { file, outlet: article.outlet, wires: article.wires, publishedAt: article.publishedAt, claims };
      });
      const result = match(inputs);
      process.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : result.claims.map(told).join('\n'));
    });
}

function told(claim: MatchedClaim): string {
  const { asserting, denying } = claim.independentOrigins;
  const places = claim.appearances.map(
    (a) =>
      `    ${a.stance === 'DENIES' ? 'denies ' : 'asserts'} ${a.file}:${a.start} ${a.speaker ?? 'the outlet'}: ${a.quote}`,
  );
  const head = `${claim.suggestion.rating}: ${claim.text}`;
  const why = `  ${asserting} asserting, ${denying} denying · ${claim.suggestion.reasons.join('; ')}`;
  return `${[head, why, ...places].join('\n')}\n`;
}

import type { SplitClaim, SplitResult } from '@claimdesk/engine';
import type { Command } from 'commander';
import { readInput } from '../input.ts';

/** `claimdesk split [FILE|-]`: one article's claims, with no database. */
export function registerSplit(program: Command): void {
  program
    .command('split')
    .description('read an article and list its claims')
    .argument('[file]', 'text file, or - for standard input', '-')
    .option('--json', 'print the result as JSON (the engine contract)')
    .action(async (file: string, options: { json?: boolean }) => {
      const text = readInput(file);
      const { split } = await import('@claimdesk/engine');
      const result = split(text);
      process.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : told(result));
    });
}

function told(result: SplitResult): string {
  const { article, claims } = result;
  const about = [
    article.title ?? 'No headline',
    `Outlet: ${article.outlet ?? 'not said'}`,
    `By: ${article.byline ?? 'not said'}`,
    `Published: ${article.publishedAt ?? 'not said'}`,
    `Wires: ${article.wires.join(', ') || 'none credited'}`,
    `Set aside: ${article.boilerplate.length} stretches that are no news`,
  ];
  return `${about.join('\n')}\n\n${claims.map(claimLines).join('\n')}\n${claims.length} claims\n`;
}

function claimLines(claim: SplitClaim): string {
  const chain = claim.attribution.map((link) => `${link.speaker} (${link.cue})`).join(' ← ');
  const marks = [claim.kind, claim.stance === 'DENIES' ? 'DENIES' : '', claim.certainty === 'HEDGED' ? 'HEDGED' : ''];
  return `${claim.id.padStart(3)}. ${claim.text}\n     ${marks.filter(Boolean).join(' · ')} · ${claim.start}–${claim.end}${chain ? ` · ${chain}` : ''}\n`;
}

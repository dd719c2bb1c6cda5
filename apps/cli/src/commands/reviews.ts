import type { Command } from 'commander';
import { named, readInput } from '../input.ts';

/** `claimdesk reviews import FILE...`: the published checks of others, so that editors see what was checked already. */
export function registerReviews(program: Command): void {
  program
    .command('reviews')
    .description('fact-checks that others published')
    .command('import')
    .description('take in the ClaimReviews of a feed')
    .argument(
      '<files...>',
      'JSON files (a schema.org DataFeed, or ClaimReview marks), web addresses of such, or - for standard input',
    )
    .action(async (files: string[]) => {
      const given = files.map((file) => ({ file, json: isAddress(file) ? null : readInput(file) }));
      const { withService } = await import('../desk-service.ts');
      const { CheckedElsewhereService } = await import('@claimdesk/newsroom');
      const { systemActor } = await import('@claimdesk/domain');
      await withService(CheckedElsewhereService, async (service) => {
        for (const { file, json } of given) {
          const actor = systemActor('Command line');
          const { added, updated, leftOut } = await (json === null
            ? service.importFrom(actor, file)
            : service.import(actor, json));
          console.log(`${named(file)}: ${added} new, ${updated} brought up to date`);
          for (const { reason, count } of leftOut) console.log(`  left out: ${count} ${reason}`);
        }
      });
    });
}

const isAddress = (file: string) => /^https?:\/\//i.test(file);

import type { Command } from 'commander';
import type { ApiKeysService, KeyView, MadeKey } from '@claimdesk/newsroom';
import { CommandError, USAGE } from '../input.ts';

interface CreateOptions {
  name: string;
  scope: string[];
  days?: string;
  points?: string;
}

const SHOWN_ONCE = 'It is shown this once. Send it as "Authorization: Bearer <key>".';
const gather = (value: string, all: string[]) => [...all, ...value.split(',')];

/** `claimdesk keys`: keys for programs that read from the desk or hand articles in. */
export function registerKeys(program: Command): void {
  const keys = program.command('keys').description('API keys');
  keys
    .command('create')
    .description('make a key; it is printed once')
    .requiredOption('--name <name>', 'who will use it')
    .requiredOption('--scope <scope>', 'published:read, claims:read or articles:write; may be repeated', gather, [])
    .option('--days <days>', 'how long it holds (default a year)')
    .option('--points <points>', 'what its queries may cost in a minute')
    .action((options: CreateOptions) => withKeys((service) => create(service, options)));
  keys
    .command('list')
    .description('all keys, with their state and last use')
    .action(() => withKeys(list));
  keys
    .command('rotate')
    .description('put a new key in the place of one; both are good for a while')
    .argument('<id>', 'of the key, or the first characters by which it is listed')
    .option('--grace-hours <hours>', 'how long the old key goes on (default 24)')
    .action((id: string, { graceHours }: { graceHours?: string }) =>
      withKeys(async (service) => {
        const made = await service.rotate(await commandLine(), {
          id: await idOf(service, id),
          graceHours: graceHours === undefined ? null : Number(graceHours),
        });
        tell(made);
      }),
    );
  keys
    .command('revoke')
    .description('end a key at once')
    .argument('<id>', 'of the key, or the first characters by which it is listed')
    .action((id: string) =>
      withKeys(async (service) => {
        const key = await service.revoke(await commandLine(), await idOf(service, id));
        console.log(`${key.name} (${key.hint}…) is revoked.`);
      }),
    );
}

async function create(service: ApiKeysService, { name, scope, days, points }: CreateOptions): Promise<void> {
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  const input = { name, scopes: scope, days: number(days), pointsPerMinute: number(points) };
  tell(await service.create(await commandLine(), input));
}

function tell({ key, token }: MadeKey): void {
  console.log(token);
  // Beside the key itself, so that `claimdesk keys create … > file` keeps the key alone.
  console.error(`${key.name}: ${key.scopes.join(', ')}, until ${day(key.expiresAt)}. ${SHOWN_ONCE}`);
}

async function list(service: ApiKeysService): Promise<void> {
  const keys = await service.list(await commandLine());
  if (!keys.length) console.log('None yet. Make one: claimdesk keys create --name … --scope published:read');
  for (const { id, hint, state, name, scopes, expiresAt, lastUsedAt } of keys) {
    const used = lastUsedAt ? `used ${lastUsedAt.toISOString().slice(0, 16)}` : 'never used';
    console.log([`${hint}…`, state.padEnd(7), `until ${day(expiresAt)}`, used, scopes.join(','), name, id].join('  '));
  }
}

const day = (date: Date) => date.toISOString().slice(0, 10);

/** A key's id, also by the characters that the list shows. */
async function idOf(service: ApiKeysService, given: string): Promise<string> {
  const start = given.replace(/…$/, '');
  const named = (await service.list(await commandLine())).filter(
    ({ id, hint }: KeyView) => id === given || (start.length > 4 && hint.startsWith(start)),
  );
  if (named.length === 1) return named[0]!.id;
  throw new CommandError(
    named.length ? `Several keys begin with ${start}: give the id.` : 'There is no such API key.',
    USAGE,
  );
}

async function commandLine() {
  const { systemActor } = await import('@claimdesk/domain');
  return systemActor('Command line');
}

async function withKeys(work: (service: ApiKeysService) => Promise<void>): Promise<void> {
  const { withService } = await import('../desk-service.ts');
  const { ApiKeysService } = await import('@claimdesk/newsroom');
  await withService(ApiKeysService, work);
}

import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import type { PeopleService } from '@claimdesk/newsroom';
import type { Config } from '@claimdesk/platform';

interface AddOptions {
  email: string;
  name: string;
  role: string;
}

/** `claimdesk people`: how the first admin gets in, and the way out when no admin can. */
export function registerPeople(program: Command): void {
  const people = program.command('people').description('who works at the desk');
  people
    .command('add')
    .description('add someone, as the first admin (password from CLAIMDESK_PASSWORD, else a random one is printed)')
    .requiredOption('--email <address>', 'how they sign in')
    .requiredOption('--name <name>', 'how colleagues see them')
    .option('--role <role>', 'editor, reviewer or admin', 'editor')
    .action((options: AddOptions) => withPeople((service, config) => add(service, config, options)));
  people
    .command('list')
    .description('everyone, with role and state')
    .action(() => withPeople(list));
  people
    .command('disable')
    .description('shut someone out; their sessions end at once')
    .argument('<email>')
    .action((email: string) => withPeople((service) => disable(service, email)));
}

async function add(service: PeopleService, { newPassword }: Config, options: AddOptions): Promise<void> {
  const password = newPassword ?? randomBytes(15).toString('base64url');
  const person = await service.add(await commandLine(), { ...options, password });
  console.log(`${person.name} (${person.email}) can sign in as ${person.role.toLowerCase()}.`);
  if (!newPassword) console.log(`Password: ${password}\nIt is shown this once; it can be changed after signing in.`);
}

async function list(service: PeopleService): Promise<void> {
  const everyone = await service.list(await commandLine());
  if (!everyone.length) console.log('Nobody yet. Add an admin: claimdesk people add --email … --name … --role admin');
  for (const { email, name, role, disabledAt } of everyone)
    console.log([role.toLowerCase().padEnd(8), disabledAt ? 'disabled' : 'active  ', email, name].join('  '));
}

async function disable(service: PeopleService, email: string): Promise<void> {
  const actor = await commandLine();
  const person = await service.disable(actor, (await service.byEmail(actor, email)).id);
  console.log(`${person.name} (${person.email}) is disabled; all their sessions have ended.`);
}

async function commandLine() {
  const { systemActor } = await import('@claimdesk/domain');
  return systemActor('Command line');
}

async function withPeople(work: (service: PeopleService, config: Config) => Promise<void>): Promise<void> {
  const { withService } = await import('../desk-service.ts');
  const { PeopleService } = await import('@claimdesk/newsroom');
  await withService(PeopleService, work);
}

import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import type { Actor } from '@claimdesk/domain';
import type { AuditService, AuditVerification } from '@claimdesk/newsroom';
import type { Command } from 'commander';
import { CommandError, named, readInput, USAGE } from '../input.ts';

interface VerifyOptions {
  file?: string;
  checkpoint?: string;
  key?: string;
  json?: boolean;
}

/** `claimdesk audit …`: the log that only grows, verified, vouched for and handed out. */
export function registerAudit(program: Command): void {
  const audit = program.command('audit').description('verify, sign and export the audit log');
  audit
    .command('verify')
    .description('walk the whole log and name the first place where it does not hold (exit code 1)')
    .option('--checkpoint <file>', 'hold the log against a checkpoint that was kept outside')
    .option('--file <export>', 'verify an export instead of the database')
    .option('--key <file>', 'with --file: public key (PEM) of the checkpoints, if not CLAIMDESK_AUDIT_KEY')
    .option('--json', 'print the result as JSON')
    .action((options: VerifyOptions) => told(() => verify(options)));
  audit
    .command('checkpoint')
    .description('sign the log as it stands and print the checkpoint: keep it where nobody of the desk can write')
    .option('--key', 'print the public key instead, which whoever verifies outside needs')
    .action((options: { key?: boolean }) =>
      told(() => withAudit((log, actor) => checkpoint(log, actor, options.key ?? false))),
    );
  audit
    .command('export')
    .description('write the log as JSON lines')
    .argument('[file]', 'where to, or - for standard output', '-')
    .action((file: string) => told(() => withAudit((log, actor) => exportTo(log, actor, file))));
}

async function verify({ file, checkpoint, key, json }: VerifyOptions): Promise<void> {
  const outside = checkpoint ? readInput(checkpoint) : null;
  const result = file
    ? await verifyExport(file, outside, key)
    : await withAudit((audit, actor) => audit.verifyAgainst(actor, outside));
  process.stdout.write(json ? `${JSON.stringify(result, null, 2)}\n` : inWords(result));
  if (!result.intact) process.exitCode = 1;
}

async function verifyExport(file: string, outside: string | null, key?: string): Promise<AuditVerification> {
  const { AuditKeys, readExport, verifyLog } = await import('@claimdesk/newsroom');
  const { readConfig } = await import('@claimdesk/platform');
  const { audit } = readConfig();
  // To verify is no occasion to make a key.
  const keyFile = audit.keyFile && existsSync(audit.keyFile) ? audit.keyFile : null;
  const keys = AuditKeys.read({ ...audit, keyFile, key: key ?? audit.key });
  const input = file === '-' ? process.stdin : createReadStream(file);
  const failed = once(input, 'error').then(([error]) => {
    throw new CommandError(`${named(file)} could not be read: ${(error as Error).message}`, USAGE);
  });
  const verified = async () => {
    const log = await readExport(createInterface({ input, crlfDelay: Infinity }));
    return verifyLog({ ...log, outside }, keys);
  };
  return Promise.race([verified(), failed]);
}

function inWords({
  intact,
  events,
  erased,
  milliseconds,
  firstBroken,
  checkpointSeq,
  notes,
}: AuditVerification): string {
  const speed = `${events.toLocaleString('en')} events in ${(milliseconds / 1000).toFixed(1)} s`;
  const vouched = checkpointSeq ? [`Signed checkpoints vouch for it up to event ${checkpointSeq}.`] : [];
  const gone = erased ? [`${erased} personal parts were erased, which leaves the chain whole.`] : [];
  const lines = intact
    ? [`The audit log is intact: ${speed}.`, ...vouched, ...gone, ...notes]
    : [`The audit log does NOT hold at event ${firstBroken!.seq}: ${firstBroken!.reason}.`, `Looked at ${speed}.`];
  return `${lines.join('\n')}\n`;
}

async function checkpoint(audit: AuditService, actor: Actor, keyOnly: boolean): Promise<void> {
  const text = keyOnly ? audit.publicKey(actor) : (await audit.checkpoint(actor))?.note;
  if (!text)
    throw new CommandError(
      keyOnly ? 'There is no key: set CLAIMDESK_AUDIT_KEY.' : 'The log is empty: nothing to sign.',
    );
  process.stdout.write(text);
}

async function exportTo(audit: AuditService, actor: Actor, file: string): Promise<void> {
  const output: Writable = file === '-' ? process.stdout : createWriteStream(file, { mode: 0o600 });
  let failure: Error | null = null;
  output.once('error', (error) => (failure = error));
  await audit.export(actor, async (piece) => {
    if (failure) throw new CommandError(`${named(file)} could not be written: ${failure.message}`);
    if (!output.write(piece)) await Promise.race([once(output, 'drain'), once(output, 'close')]);
  });
  if (file === '-') return;
  output.end();
  await once(output, 'close');
  console.error(`The audit log is in ${file}.`);
}

async function withAudit<T>(use: (audit: AuditService, actor: Actor) => Promise<T>): Promise<T> {
  await import('reflect-metadata');
  const { NestFactory } = await import('@nestjs/core');
  const { systemActor } = await import('@claimdesk/domain');
  const { AuditService, NewsroomModule } = await import('@claimdesk/newsroom');
  const { readConfig } = await import('@claimdesk/platform');
  const { reachDatabase } = await import('../desk.ts');
  const database = await reachDatabase(readConfig());
  try {
    const module = NewsroomModule.for(database.config, 'cli');
    const desk = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
    try {
      return await use(desk.get(AuditService), systemActor('Command line'));
    } finally {
      await desk.close();
    }
  } finally {
    await database.release();
  }
}

/** What the desk refuses in words is told in words. */
async function told(act: () => Promise<void>): Promise<void> {
  const { DomainError } = await import('@claimdesk/domain');
  const { ChainBroken } = await import('@claimdesk/newsroom');
  const { ConfigError } = await import('@claimdesk/platform');
  try {
    await act();
  } catch (error) {
    const isTold = [DomainError, ChainBroken, ConfigError].some((kind) => error instanceof kind);
    throw isTold ? new CommandError((error as Error).message) : error;
  }
}

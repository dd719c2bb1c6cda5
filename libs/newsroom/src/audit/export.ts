import { DomainError } from '@claimdesk/domain';
import { canonicalJson } from './chain.ts';
import type { ChainHead, StoredEvent } from './chain-walk.ts';
import type { LogSnapshot } from './stored-events.ts';
import type { LogToVerify, SignedCheckpoint } from './verification.ts';

const FORMAT = 'claimdesk-audit/1';

interface Header {
  format: string;
  exportedAt: string;
  head: ChainHead;
  checkpoints: SignedCheckpoint[];
}

/** The log as JSON lines: a header with the chain's end and its checkpoints, then an event a line. */
export async function* exportedLines(log: LogSnapshot): AsyncGenerator<string> {
  const { head, checkpoints } = log;
  const header: Header = { format: FORMAT, exportedAt: new Date().toISOString(), head, checkpoints };
  yield `${JSON.stringify(header)}\n`;
  for await (const batch of log.eventsAfter(0)) yield batch.map((event) => `${canonicalJson(event)}\n`).join('');
}

/**
 * Reads an export back, line by line.
 * @throws DomainError INPUT_INVALID when the lines are no export
 */
export async function readExport(lines: AsyncIterable<string>): Promise<LogToVerify> {
  const iterator = lines[Symbol.asyncIterator]();
  const first = await iterator.next();
  const header = (first.done ? null : parsedLine(first.value, 1)) as Header | null;
  if (header?.format !== FORMAT || !header.head || !Array.isArray(header.checkpoints))
    throw new DomainError(
      'INPUT_INVALID',
      'This is no export of the audit log. Make one with `claimdesk audit export FILE`.',
    );
  return { head: header.head, checkpoints: header.checkpoints, events: events(iterator) };
}

async function* events(lines: AsyncIterator<string>): AsyncGenerator<StoredEvent[]> {
  for (let number = 2; ; number++) {
    const line = await lines.next();
    if (line.done) return;
    if (!line.value.trim()) continue;
    const event = parsedLine(line.value, number) as StoredEvent;
    if (typeof event?.seq !== 'string' || typeof event.hash !== 'string' || typeof event.prevHash !== 'string')
      throw new DomainError('INPUT_INVALID', `Line ${number} of the export is no audit event.`);
    yield [event];
  }
}

function parsedLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new DomainError('INPUT_INVALID', `Line ${number} of the export is not JSON: the file was cut or changed.`);
  }
}

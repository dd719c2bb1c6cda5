import { AddSourcesDocument, type IngestArticleInput, IntakeStatesDocument } from '@claimdesk/contract';
import type { DeskDataProvider } from '../providers/data-provider.ts';
import {
  INTERRUPTED,
  type IntakeItem,
  type IntakeState,
  openIds,
  refusedBy,
  stateOfSource,
  TOO_LARGE,
  UNREADABLE,
  withAnswer,
} from './intake-items.ts';

/**
 * What was handed in from this page, outside the page: sending goes on while one reads an article, and a reload finds
 * the list again (files that were not sent by then have to be chosen anew).
 */
const KEY = 'claimdesk.intake.2';
const SENT_AT_ONCE = 2;
const ADDRESSES_AT_ONCE = 200;
/** Larger than any desk takes: such a file is not even read into memory. */
const LARGEST_FILE = 60_000_000;

let items: readonly IntakeItem[] = restored();
const listeners = new Set<() => void>();

/** For useSyncExternalStore: the newest first. */
export const intakeList = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: (): readonly IntakeItem[] => items,
};

function become(next: readonly IntakeItem[]) {
  items = next;
  try {
    sessionStorage.setItem(
      KEY,
      JSON.stringify(items, (name, value: unknown) => (name === 'file' ? undefined : value)),
    );
  } catch {
    // A full or forbidden storage: the list then lives in the page only.
  }
  for (const listener of listeners) listener();
}

function restored(): IntakeItem[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as IntakeItem[];
    const isLost = ({ state }: IntakeItem) => state.is === 'waiting' || state.is === 'sending';
    return kept.map((item) => (isLost(item) ? { ...item, state: INTERRUPTED } : item));
  } catch {
    return [];
  }
}

const put = (key: string, state: IntakeState) =>
  become(items.map((item) => (item.key === key ? { ...item, state } : item)));

const newItem = (name: string, outlet: string, file?: File): IntakeItem => ({
  ...{ key: crypto.randomUUID(), name, outlet, state: { is: 'waiting' } },
  ...(file ? { file } : {}),
});

/** Hands in addresses; each becomes an item that tells what became of it. */
export async function addAddresses(provider: DeskDataProvider, urls: readonly string[], outlet: string): Promise<void> {
  const added = urls.map((url) => newItem(url, outlet));
  become([...added, ...items]);
  for (let at = 0; at < added.length; at += ADDRESSES_AT_ONCE)
    await sendAddresses(provider, added.slice(at, at + ADDRESSES_AT_ONCE));
}

async function sendAddresses(provider: DeskDataProvider, some: readonly IntakeItem[]): Promise<void> {
  for (const { key } of some) put(key, { is: 'sending' });
  const input = { urls: some.map(({ name }) => name), outlet: some[0]!.outlet || null };
  try {
    const { addSources } = await provider.ask(AddSourcesDocument, { input });
    // The desk knows an address without its ornaments, so that two of ours may be one of its own: it answers each once.
    const bySent = some.length === addSources.length ? addSources : null;
    some.forEach(({ key, name }, at) => {
      const source = bySent?.[at] ?? addSources.find(({ url }) => sameAddress(url, name));
      if (source) put(key, stateOfSource(source, source.status === 'FETCHED'));
      else become(items.filter((item) => item.key !== key));
    });
  } catch (error) {
    for (const { key } of some) put(key, refusedBy(error));
  }
}

const sameAddress = (known: string, typed: string) => known === typed || known === new URL(typed).href.split('#')[0];

/** Hands in files, two at a time, each with these facts. */
export async function addFiles(
  provider: DeskDataProvider,
  files: readonly File[],
  facts: Omit<IngestArticleInput, 'text' | 'url' | 'file'>,
): Promise<void> {
  const added = files.map((file) => newItem(file.name, facts.outlet ?? '', file));
  become([...added, ...items]);
  const line = [...added];
  const work = async () => {
    for (let item = line.shift(); item; item = line.shift()) await sendFile(provider, item, facts);
  };
  await Promise.all(Array.from({ length: SENT_AT_ONCE }, work));
}

async function sendFile(
  provider: DeskDataProvider,
  { key, file }: IntakeItem,
  facts: Omit<IngestArticleInput, 'text' | 'url' | 'file'>,
): Promise<void> {
  if (!file) return;
  if (file.size > LARGEST_FILE) return put(key, TOO_LARGE);
  put(key, { is: 'sending' });
  try {
    const contentBase64 = await asBase64(file);
    const input = { ...facts, file: { name: file.name, contentBase64, contentType: file.type || null } };
    const { article, alreadyExisted } = await provider.ingestArticle(input);
    put(key, { is: 'in', article, already: alreadyExisted });
  } catch (error) {
    put(key, error instanceof DOMException ? UNREADABLE : refusedBy(error));
  }
}

const asBase64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error ?? new DOMException('unreadable'));
    reader.readAsDataURL(file);
  });

/** Sends an item again that was refused. */
export function sendAgain(provider: DeskDataProvider, item: IntakeItem): Promise<void> {
  if (item.file) return sendFile(provider, item, { outlet: item.outlet || null });
  return sendAddresses(provider, [item]);
}

/** Asks the desk how far those have come that are not ready. */
export async function lookAgain(provider: DeskDataProvider, signal?: AbortSignal): Promise<null> {
  const ids = openIds(items);
  if (!ids.sourceIds.length && !ids.articleIds.length) return null;
  const { sources, articles } = await provider.ask(IntakeStatesDocument, ids, signal);
  become(withAnswer(items, sources.nodes, articles.nodes));
  return null;
}

/** Takes items off the list; what they brought stays at the desk. */
export const takeOff = (keys: readonly string[]) => become(items.filter(({ key }) => !keys.includes(key)));

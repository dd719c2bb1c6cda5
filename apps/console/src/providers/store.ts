import { localStorageStore, memoryStore, type Store } from 'react-admin';

/** Language, theme, saved views and the like: how someone wants the console on this device. */
const LASTING = /^(?:locale|theme|claimdesk\..+|\w+\.savedQueries)$/;

/**
 * What react-admin remembers. Preferences outlast the session and the sign-out; what is being done (the page of a list,
 * the rows selected) ends with it, so that nobody comes back to yesterday's filters or a colleague's selection.
 */
export function deskStore(device: Store = localStorageStore('1', 'claimdesk'), session: Store = memoryStore()): Store {
  const storeOf = (key: string) => (LASTING.test(key) ? device : session);
  return {
    setup: () => [device, session].forEach((store) => store.setup()),
    teardown: () => [device, session].forEach((store) => store.teardown()),
    getItem: (key, otherwise) => storeOf(key).getItem(key, otherwise),
    setItem: (key, value) => storeOf(key).setItem(key, value),
    removeItem: (key) => storeOf(key).removeItem(key),
    removeItems: (prefix) => [device, session].forEach((store) => store.removeItems(prefix)),
    reset: () => session.reset(),
    subscribe: (key, listener) => storeOf(key).subscribe(key, listener),
  };
}

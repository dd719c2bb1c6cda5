import { memoryStore } from 'react-admin';
import { deskStore } from './store.ts';

describe('what the console remembers', () => {
  const device = memoryStore();
  const store = deskStore(device);
  store.setup();
  store.setItem('locale', 'fr');
  store.setItem('claims.savedQueries', ['Disputed']);
  store.setItem('claims.selectedIds', ['1']);

  it.each([
    ['the language outlasts the session', 'locale', 'fr', 'fr'],
    ['saved views outlast it', 'claims.savedQueries', ['Disputed'], ['Disputed']],
    ['a selection ends with it', 'claims.selectedIds', ['1'], undefined],
  ])('%s', (_, key, before, after) => {
    expect(store.getItem(key)).toEqual(before);
    expect(deskStore(device).getItem(key)).toEqual(after);
  });

  it('keeps preferences when someone signs out', () => {
    store.reset();
    expect([store.getItem('locale'), store.getItem('claims.selectedIds')]).toEqual(['fr', undefined]);
  });
});

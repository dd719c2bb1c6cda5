import { CheckedIndex, cleanPost, rankChecked, searchTerms } from './rank-checked.ts';

const index = new CheckedIndex([
  { id: 'bridge', text: 'The Vale bridge was closed after 12 people fell ill.', title: 'Was the bridge closed?' },
  { id: 'mayor', text: 'The mayor of Vale resigned over the leak.' },
  { id: 'vaccine', text: 'A vaccine against measles was withdrawn in Chile.' },
]);

describe('was this checked before?', () => {
  it.each([
    ['They CLOSED the bridge at #Vale!! https://t.co/x 12 ill', 'bridge'],
    ['so the mayor is resigning — Ann (@ann) January 1, 2020', 'mayor'],
    ['measles vaccines withdrawn', 'vaccine'],
  ])('%s', (query, id) => {
    const [first] = rankChecked(query, index);
    expect(first?.id).toBe(id);
    expect(first?.shared.length).toBeGreaterThan(1);
  });

  it('has no answer to what shares nothing, and gives no more than asked for', () => {
    expect(rankChecked('completely unrelated', index)).toEqual([]);
    expect(rankChecked('', index)).toEqual([]);
    expect(rankChecked('Vale bridge mayor measles', index, 2).length).toBe(2);
    expect(rankChecked('anything', new CheckedIndex([]))).toEqual([]);
  });

  it('weighs words by the whole archive where the index holds only the part of it that was looked up', () => {
    const claims = [
      { id: 'ship', text: 'A ship sank.' },
      { id: 'harbour', text: 'A harbour burned.' },
    ];
    const query = 'ship harbour';
    const first = (frequency: [string, number][]) =>
      rankChecked(query, new CheckedIndex(claims, { size: 1000, frequency: new Map(frequency) }))[0]?.id;
    expect(first([['ship', 400]])).toBe('harbour');
    expect(first(searchTerms('harbour').map(({ stem }) => [stem, 400]))).toBe('ship');
  });

  it('sees past how a word is spelled or built, after what has the word itself', () => {
    const claims = [
      { id: 'spelled', text: 'Zelenskyy fled to Poland.' },
      { id: 'other', text: 'Poland won the match.' },
      { id: 'same', text: 'Zelensky left the palace.' },
      { id: 'built', text: 'Anti-vaccination marches filled the streets.' },
    ];
    const found = (query: string) =>
      rankChecked(query, new CheckedIndex(claims)).map(({ id, shared }) => ({ id, shared }));
    expect(found('Where is Zelensky?')).toEqual([
      { id: 'same', shared: ['zelenski'] },
      { id: 'spelled', shared: [] },
    ]);
    expect(found('antivaccination')).toEqual([{ id: 'built', shared: [] }]);
  });

  it('reads hashtags and handles as words', () => {
    expect(cleanPost('#ImpeachTrump by @BradTrost https://t.co/a').trim()).toBe('Impeach Trump  by  Brad Trost');
  });
});

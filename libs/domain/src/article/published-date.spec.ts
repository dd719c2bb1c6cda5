import { parsePublishedAt } from './published-date.ts';

const NOW = new Date('2026-11-22T12:00:00Z');

describe('a publication date', () => {
  it.each([
    ['2022-03-18', '2022-03-18T00:00:00.000Z'],
    [' 2022-03-18T16:21:00Z ', '2022-03-18T16:21:00.000Z'],
    ['2022-03-18T16:21+02:00', '2022-03-18T14:21:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2026-11-23', '2026-11-23T00:00:00.000Z'],
  ])('%s is read as %s', (text, iso) => {
    expect(parsePublishedAt(text, NOW).toISOString()).toBe(iso);
  });

  it.each([
    'yesterday',
    '18.3.2022',
    '2022-13-01',
    '2023-02-29',
    '2022-03-18T25:00Z',
    '2022-03-18T16:21',
    '2027-01-01',
    '',
  ])('"%s" is refused', (text) => {
    expect(() => parsePublishedAt(text, NOW)).toThrow(expect.objectContaining({ code: 'DATE_INVALID' }));
  });
});

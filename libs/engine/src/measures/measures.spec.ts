import { quantitiesIn } from './quantities.ts';
import { timesIn } from './times.ts';

describe('quantities', () => {
  it.each<[string, number, number | null, string | null]>([
    ['nearly two hours', 2, null, 'hour'],
    ['$800 million in aid', 800_000_000, null, 'USD'],
    ['about 3.2mn Ukrainians', 3_200_000, null, null],
    ['7 per cent of the population', 7, null, '%'],
    ['a crowd of 200,000', 200_000, null, null],
    ['£30m for schools', 30_000_000, null, 'GBP'],
    ['a two-hour call', 2, null, 'hour'],
    ['twenty-one days', 21, null, 'day'],
    ['between 5 and 10-15 people', 5, null, null],
    ['10-15 people', 10, 15, 'people'],
    ['€1.5bn', 1_500_000_000, null, 'EUR'],
  ])('%s', (text, value, high, unit) => {
    expect(quantitiesIn(text)[0]).toMatchObject({ value, high, unit });
  });

  it.each(['in 2018', 'the 1st of May', 'at 16:21 GMT', 'one of them', 'shortly before 11am'])(
    'none in: %s',
    (text) => {
      expect(quantitiesIn(text)).toEqual([]);
    },
  );
});

describe('bounds', () => {
  it.each([
    ['more than 1,300 people', 'MORE_THAN'],
    ['just over 40 miles', 'MORE_THAN'],
    ['exceeded 200,000', 'MORE_THAN'],
    ['just under two hours', 'LESS_THAN'],
    ['nearly two hours', 'LESS_THAN'],
    ['at least 12 people', 'AT_LEAST'],
    ['no fewer than 12 people', 'AT_LEAST'],
    ['50 people or more', 'AT_LEAST'],
    ['up to 90,000 troops', 'AT_MOST'],
    ['no more than 3 days', 'AT_MOST'],
    ['about 3.2mn Ukrainians', 'ABOUT'],
    ['some 400 jobs', 'ABOUT'],
    ['400 jobs', 'EXACT'],
    ['Moreover 400 jobs', 'EXACT'],
  ])('%s: %s', (text, bound) => {
    expect(quantitiesIn(text)[0]?.bound).toBe(bound);
  });
});

describe('times', () => {
  it.each([
    ['He resigned on Friday.', ['on Friday']],
    ['Prices rose last month.', ['last month']],
    ['She left several days ago.', ['several days ago']],
    ['It opened in March 2021.', ['in March 2021']],
    ['They may March on.', []],
  ])('%s', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });
});

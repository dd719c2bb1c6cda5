import fc from 'fast-check';
import { quantitiesIn } from './quantities.ts';
import { datesIn, timesIn } from './times.ts';

describe('quantities', () => {
  it.each<[string, number, number | null, string | null]>([
    ['nearly two hours', 2, null, 'hour'],
    ['a two-hour call', 2, null, 'hour'],
    ['an hour and a half', 1.5, null, 'hour'],
    ['three-quarters of an hour', 0.75, null, 'hour'],
    ['two and a half years', 2.5, null, 'year'],
    ['a three-and-a-half-hour flight', 3.5, null, 'hour'],
    ['less than a week', 1, null, 'week'],
    ['a decade-long conflict', 1, null, 'decade'],
    ['twenty-one days', 21, null, 'day'],
    ['$800 million in aid', 800_000_000, null, 'USD'],
    ['£30m for schools', 30_000_000, null, 'GBP'],
    ['€1.5bn', 1_500_000_000, null, 'EUR'],
    ['A$55 billion', 55_000_000_000, null, 'AUD'],
    ['a $5 note', 5, null, 'USD'],
    ['2bn roubles', 2_000_000_000, null, 'RUB'],
    ['90 million Norwegian crowns', 90_000_000, null, 'NOK'],
    ['3 dollars 50 cents', 3.5, null, 'USD'],
    ['75 USD million', 75_000_000, null, 'USD'],
    ['a $1-a-day wage', 1, null, 'USD/day'],
    ['99p a litre', 99, null, 'penny/litre'],
    ['about 3.2mn Ukrainians', 3_200_000, null, 'ukrainian'],
    ['more than 1.3m people', 1_300_000, null, 'people'],
    ['half a million tonnes', 500_000, null, 'tonne'],
    ['7 per cent of the population', 7, null, '%'],
    ['nearly a quarter of voters', 25, null, '%'],
    ['two-thirds of voters', 66.6667, null, '%'],
    ['one in five adults', 20, null, '%'],
    ['a 2.5 percentage point rise', 2.5, null, 'percentage point'],
    ['25 basis points', 25, null, 'basis point'],
    ['minus 10C', -10, null, '°C'],
    ['a 40-mile convoy', 40, null, 'mile'],
    ['188 miles an hour', 188, null, 'mph'],
    ['he is 5ft 6in tall', 5.5, null, 'foot'],
    ['the 100m final', 100, null, 'm'],
    ['1,500 megawatts', 1500, null, 'MW'],
    ['a dozen sanctions packages', 12, null, 'sanction'],
    ['six cruise missiles', 6, null, 'missile'],
    ['one person died', 1, null, 'people'],
    ['a crowd of 200,000', 200_000, null, null],
    ['about 2000 people', 2000, null, 'people'],
    ['Ana Silva, 58, said', 58, null, 'year'],
    ['a 58-year-old man', 58, null, 'year'],
    ['on its 23rd day', 23, null, 'ordinal'],
    ['between 10 and 15 missiles', 10, 15, 'missile'],
    ['10-15 people', 10, 15, 'people'],
    ['15-20 per cent', 15, 20, '%'],
    ['4.2 to 4.6 billion crowns', 4_200_000_000, 4_600_000_000, 'crown'],
    ['€5-6 million', 5_000_000, 6_000_000, 'EUR'],
    ['six or seven weeks', 6, 7, 'week'],
    ['Brazil beat Croatia 3-2', 3, 2, 'score'],
  ])('%s', (text, value, high, unit) => {
    expect(quantitiesIn(text)[0]).toMatchObject({ value, high, unit });
  });

  it.each([
    ['a year', 'in 2018'],
    ['a year before an event', 'the 2018 World Cup'],
    ['a date', 'on 18 March 2022'],
    ['an ordinal of a date', 'the 1st of May'],
    ['a clock time', 'at 16:21 GMT'],
    ['a clock time in words', 'shortly before 11am'],
    ['a pronoun', 'one of them'],
    ['a formation', 'a 4-3-3 formation'],
    ['a type of aircraft', 'a Boeing 737 landed'],
    ['a name with a hyphen', 'an F-16 jet'],
    ['a law', 'Article 5 says'],
    ['an anniversary', 'the 9/11 attacks'],
    ['a match phase', 'before half-time'],
    ['a quarter final', 'a quarter-final'],
    ['nobody can say how many', 'hundreds of thousands of refugees'],
    ['a decade', 'in the 1990s'],
    ['a telephone number', '+44 20 7946 0958'],
    ['a network', 'a 5G network'],
  ])('none in %s: %s', (_kind, text) => {
    expect(quantitiesIn(text)).toEqual([]);
  });

  it('tells two figures of a change apart from a range', () => {
    expect(quantitiesIn('fell from 5% to 3%').map((q) => [q.value, q.high])).toEqual([
      [5, null],
      [3, null],
    ]);
  });
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
    ['50+ people', 'AT_LEAST'],
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
  /** A Friday. */
  const published = '2022-03-18T16:21:00Z';

  it.each([
    ['He resigned on Thursday.', '2022-03-17'],
    ['He resigned on Friday.', '2022-03-18'],
    ['He resigned last Friday.', '2022-03-11'],
    ['They will meet on Monday.', '2022-03-21'],
    ['She left yesterday.', '2022-03-17'],
    ['It happened on February 24.', '2022-02-24'],
    ['It happened on 24 November.', '2021-11-24'],
    ['It will open on 24 November.', '2022-11-24'],
    ['It opened on 4 March 2021.', '2021-03-04'],
    ['It opened on Saturday, March 12.', '2022-03-12'],
    ['It opened in March 2021.', '2021-03'],
    ['a meeting in November', '2021-11'],
    ['Prices rose last month.', '2022-02'],
    ['said last autumn', '2021-23'],
    ['the spring of 2020', '2020-21'],
    ['earlier this week', '2022-03-14/2022-03-18'],
    ['next week', '2022-03-21/2022-03-27'],
    ['by the end of the year', '2022-12-31'],
    ['in the third quarter of 2021', '2021-07/2021-09'],
    ['three weeks ago', '2022-02-25'],
    ['since 2014', '2014'],
    ['in the 1990s', '1990/1999'],
    ['2022-02-28', '2022-02-28'],
    ['on 31 April', '31 April'],
    ['several days ago', 'several days ago'],
  ])('%s: %s', (text, time) => {
    expect(timesIn(text, published)).toEqual([time]);
  });

  it('leaves as written what the day of publication would be needed for', () => {
    expect(timesIn('He resigned on Friday after the vote in March 2021.')).toEqual(['on Friday', '2021-03']);
  });

  it.each(['They may March on.', 'It may cost $ 8.50 a kilo.', 'a 3.45 per cent rise'])('none in: %s', (text) => {
    expect(timesIn(text, published)).toEqual([]);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'1 2,000 3.5 ½ one two hundred thousand million and a half third of in over - – / $ £ m bn % per year km March 2022 on Monday to between , . ( a'.split(
      ' ',
    ),
  );

  it('is read with exact places and without a throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words).map((w) => w.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          for (const quantity of quantitiesIn(text)) {
            expect(text).toContain(quantity.text);
            expect(Number.isFinite(quantity.value)).toBe(true);
          }
          for (const { start, end, text: written } of datesIn(text)) expect(text.slice(start, end)).toBe(written);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    'one hundred and ',
    '1,',
    '9/',
    'a half ',
    '2 in ',
    'in March ',
    '12:',
    '5 dogs in March ',
    '$',
    '1 ',
    'one ',
  ])('of "%s" without end is read to its end', (unit) => {
    // Time that grew with the square of this length would be minutes; how it grows is measured by the benchmark.
    const quantities = quantitiesIn(unit.repeat(16_000));
    expect(quantities.filter(({ value }) => !Number.isFinite(value))).toEqual([]);
  });
});

import { split } from '../split.ts';

const claims = (text: string) => split(text).claims;
const chain = (text: string, quote: string) =>
  claims(text)
    .find((c) => c.quote.includes(quote))
    ?.attribution.map((l) => l.speaker);

describe('who says it, innermost first', () => {
  it.each<[string, string, string[]]>([
    ['The minister said the bridge would close.', 'the bridge would close', ['The minister']],
    ['The bridge will close, the minister said.', 'The bridge will close', ['the minister']],
    ['The bridge will close, said Maria Lopez, head of the council.', 'The bridge will close', ['Maria Lopez']],
    ['According to the police, two men robbed the bank.', 'two men robbed the bank', ['the police']],
    [
      'Two men robbed the bank, the mayor said, according to Reuters.',
      'Two men robbed the bank',
      ['the mayor', 'Reuters'],
    ],
    ['“The dam is safe,” Maria Lopez told reporters on Monday.', 'The dam is safe', ['Maria Lopez']],
    ['“The dam is safe,” the council said in a statement quoted by AFP.', 'The dam is safe', ['the council', 'AFP']],
    ['An aide cited by The Herald said that the bank had failed.', 'the bank had failed', ['An aide', 'The Herald']],
    ['“The dam is safe,” Lopez was quoted as saying.', 'The dam is safe', ['Lopez']],
    [
      'The court was told on Friday, with lawyer Jane Doe saying that the papers were lost.',
      'the papers were lost',
      ['lawyer Jane Doe'],
    ],
    [
      'The minister said the road was open, adding that the bridge had been repaired.',
      'the bridge had been repaired',
      ['The minister'],
    ],
    ['The ministry said the dam was safe but that the road was closed.', 'the road was closed', ['The ministry']],
    ['The factory closed in May.', 'The factory closed', []],
    ['Speaking at a rally in Novi, Michigan, Jane Doe said the road was open.', 'the road was open', ['Jane Doe']],
    ['The museum, Mr. Bush said, celebrated several of his heroes.', 'celebrated several', ['Mr. Bush']],
    ['To see the town, said Jane Doe, one should climb the hill.', 'one should climb', ['Jane Doe']],
    ["''A museum alone will not end poverty,'' Mr. Bush said.", 'A museum alone', ['Mr. Bush']],
    ['As one diplomat pointed out, the dam is safe.', 'the dam is safe', ['one diplomat']],
    [
      'The dam broke on Monday after a night of rain.\n\nThe Herald reports:\n\n“The dam was never safe. The council knew it for years.”',
      'The council knew',
      ['The Herald'],
    ],
    [
      'Jane Doe of Peru met Ann Roe. The dam is safe, Doe said. “The road is open,” she said.',
      'The road is open',
      ['Jane Doe'],
    ],
    ['The Met Office issued a red warning. Gusts of 100mph are possible, it said.', 'Gusts of 100mph', ['Met Office']],
    [
      'About 9,000 homes are dark, according to Northgrid. The company said the line was cut.',
      'the line was cut',
      ['Northgrid'],
    ],
    [
      'In a statement last year the ministry denied that figures had been changed.',
      'figures had been changed',
      ['the ministry'],
    ],
    [
      'China said it would “never accept threats” and warned Japan over fishing, state media reported.',
      'never accept',
      ['China', 'state media'],
    ],
    [
      'Peru has said it knows the border, and has urged a quick solution to the quarrel.',
      'it knows the border',
      ['Peru'],
    ],
  ])('%s', (text, quote, speakers) => {
    expect(chain(text, quote)).toEqual(speakers);
  });

  it('goes on with a quotation that runs over sentences', () => {
    expect(chain('“The dam is safe,” Lopez said. “The road will open on Monday.”', 'The road will open')).toEqual([
      'Lopez',
    ]);
  });

  it.each([
    ['“The dam is safe,” Lopez said.', 'The dam is safe', 'DIRECT'],
    ['Lopez said the dam was “entirely safe” on Monday.', 'the dam was', 'MIXED'],
    ['Lopez said the dam was safe.', 'the dam was safe', 'INDIRECT'],
  ])('%s is given %s as %s', (text, quote, mode) => {
    expect(claims(text).find((c) => c.quote.includes(quote))?.attribution[0]?.mode).toBe(mode);
  });
});

describe('one statement each', () => {
  it.each<[string, string[]]>([
    [
      'Army veteran Tom Young, 30, lay down on the train tracks last year.',
      ['Army veteran Tom Young, 30, lay down on the train tracks last year'],
    ],
    [
      'What became evident as the debate moved along is that the plan has failed.',
      ['What became evident as the debate moved along is that the plan has failed'],
    ],
    [
      'The driver died at a time when some calls were going to voicemail.',
      ['The driver died at a time when some calls were going to voicemail'],
    ],
    [
      'The shop withdrew two cheeses after routine tests found traces of nuts.',
      ['The shop withdrew two cheeses', 'routine tests found traces of nuts'],
    ],
    ['The firm that left after the war closed its office.', ['The firm that left after the war closed its office']],
    [
      'The army had fired six missiles at the port, two of which were shot down by the navy.',
      ['The army had fired six missiles at the port', 'two of which were shot down by the navy'],
    ],
    [
      'Her harbour lamp, patented in 1971, ran for six weeks on a car battery.',
      ['Her harbour lamp, patented in 1971, ran for six weeks on a car battery', 'patented in 1971'],
    ],
    ['A single ticket costs €1.60.', ['A single ticket costs €1.60']],
    ['The bridge cost 3.2 million euros, the council said.', ['The bridge cost 3.2 million euros']],
    [
      'The minister warned that rebels were setting the stage to use gas and blame the army.',
      ['The minister warned that rebels were setting the stage to use gas and blame the army'],
    ],
    ['Washington says it fears Beijing may strike.', ['it fears Beijing may strike', 'Beijing may strike']],
    [
      'The army shelled the town, and rebels fled to the north.',
      ['The army shelled the town', 'rebels fled to the north'],
    ],
    [
      'While the bank denied nothing, the court fined its owner.',
      ['the bank denied nothing', 'the court fined its owner'],
    ],
    ['The mayor, who resigned on Monday, faces a trial.', ['The mayor, who resigned on Monday']],
    ['The union called off the strike and accused the firm of lying.', ['accused the firm of lying']],
    ['The council cut the budget, closing three public schools.', ['closing three public schools']],
    [
      'With prices rising across the country, the bank raised rates.',
      ['prices rising across the country', 'the bank raised rates'],
    ],
    [
      'During a three-hour meeting, the council approved the plan.',
      ['During a three-hour meeting', 'the council approved the plan'],
    ],
    ['Poland and Hungary signed the treaty.', ['Poland and Hungary signed the treaty']],
    [
      'The town has roads which Spain, France and other states have paid for.',
      ['The town has roads which Spain, France and other states have paid for'],
    ],
  ])('%s', (text, quotes) => {
    const found = claims(text).map((c) => c.quote);
    for (const quote of quotes) expect(found).toContain(quote);
  });

  it('keeps the fear and the thing feared apart', () => {
    const found = claims('Japan is worried that Peru could close the canal.');
    expect(found.map((c) => [c.quote, c.certainty])).toEqual([
      ['Japan is worried that Peru could close the canal', 'STATED'],
      ['Peru could close the canal', 'HEDGED'],
    ]);
  });
});

describe('how surely', () => {
  it.each([
    ['The firm reportedly sold its ships.', 'HEDGED'],
    ['The firm could sell its ships.', 'HEDGED'],
    ['The firm is expected to sell its ships.', 'HEDGED'],
    ['The firm is reported to have sold its ships.', 'HEDGED'],
    ['It was reported that the firm sold its ships.', 'HEDGED'],
    ['Unnamed officials said the firm sold its ships.', 'HEDGED'],
    ['The firm sold its ships.', 'STATED'],
    ['Maria Lopez said the firm sold its ships.', 'STATED'],
  ])('%s: %s', (text, certainty) => {
    expect(claims(text)[0]?.certainty).toBe(certainty);
  });
});

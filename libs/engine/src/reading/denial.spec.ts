import { split } from '../split.ts';

const denials = (text: string) => split(text).claims.filter((c) => c.stance === 'DENIES');

describe('a denial is the denied statement, with the denier as its speaker', () => {
  it.each<[string, string, string, string]>([
    [
      'Ankara has denied asking Tehran for gas.',
      'Ankara asked Tehran for gas.',
      'Ankara',
      'Ankara has denied asking Tehran for gas',
    ],
    [
      'The bank denied having paid the fine.',
      'The bank paid the fine.',
      'The bank',
      'The bank denied having paid the fine',
    ],
    [
      'The bank denied that it had paid the fine.',
      'The bank had paid the fine.',
      'The bank',
      'The bank denied that it had paid the fine',
    ],
    [
      'The coach rejected claims that the players were paid.',
      'The players were paid.',
      'The coach',
      'The coach rejected claims that the players were paid',
    ],
    [
      'Norway feared that Chad was buying missiles, something Chad has denied.',
      'Chad was buying missiles.',
      'Chad',
      'something Chad has denied',
    ],
    [
      'The paper said the mayor took bribes, an allegation the mayor denies.',
      'The mayor took bribes.',
      'the mayor',
      'an allegation the mayor denies',
    ],
    [
      'Maria Lopez said the firm sold its ships. The firm rejected the claim.',
      'The firm sold its ships.',
      'The firm',
      'The firm rejected the claim',
    ],
    [
      'Ankara asked Tehran for gas, the paper said. Iran called the report “false”.',
      'Ankara asked Tehran for gas.',
      'Iran',
      'Iran called the report “false”',
    ],
  ])('%s', (text, statement, speaker, quote) => {
    const [denial] = denials(text);
    expect(denial?.text).toBe(statement);
    expect(denial?.attribution[0]?.speaker).toBe(speaker);
    expect(denial?.quote).toBe(quote);
  });

  it('says so when what is denied is not in the text', () => {
    expect(denials('The firm denied the allegations.')[0]?.reasons).toContain(
      'what it denies could not be found in the text',
    );
  });
});

describe('a negative act is asserted, nothing is denied', () => {
  it.each([
    'France has refused to condemn the strike.',
    'She did not, however, assign blame to the pilots.',
    'The firm failed to provide details of the sale.',
    'The minister spoke briefly, declining to refer to the raid as a war.',
    'No casualties were reported in the town.',
    'The court rejected the appeal on Monday.',
    'The guards denied the reporters access to the hall.',
    'Parliament dismissed the minister on Friday.',
    'Brazil has yet to sign the treaty.',
    'The bank has not denied paying the fine.',
    'The senator called the vote a disgrace.',
  ])('%s', (text) => {
    expect(split(text).claims.length).toBeGreaterThan(0);
    expect(denials(text)).toEqual([]);
  });
});

import fc from 'fast-check';
import { attributionsIn } from './attributions.ts';

const read = (text: string) =>
  attributionsIn(text).map(({ source, content }) => [
    source.map(({ start, end }) => text.slice(start, end)).join(' … '),
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  ]);

describe('who says, thinks or judges what', () => {
  it.each<[string, string, string]>([
    ['The mayor said that the bridge was closed.', 'The mayor', 'that the bridge was closed'],
    ['The mayor said the bridge was closed.', 'The mayor', 'the bridge was closed'],
    ['The bridge, the mayor said on Friday, is closed.', 'the mayor', 'The bridge … is closed'],
    ['The bridge is closed, according to the council.', 'the council', 'The bridge is closed'],
    [
      '“The bridge is closed,” said Maria Lopez of the council.',
      'Maria Lopez of the council',
      '“The bridge is closed,”',
    ],
    ['“It is closed,” Lopez said. “We will open it in May.”', 'Lopez', '“It is closed,” … “We will open it in May.”'],
    [
      '“It is closed,” Lopez said.\n\n“We will open it in May.”',
      'Lopez',
      '“It is closed,” … “We will open it in May.”',
    ],
    ['The council declined to comment on the report.', 'The council', 'to comment on the report'],
    ['The council criticised the plan for its cost.', 'The council', 'the plan for its cost'],
    ['Officials are concerned that the dam may fail.', 'Officials', 'that the dam may fail'],
    ['The bank denied having paid the fine.', 'The bank', 'having paid the fine'],
    ['The plan was rejected by the voters.', 'the voters', 'The plan'],
    ['The minister’s belief that the dam may fail was wrong.', 'The minister', 'that the dam may fail'],
    ['Anna Moreau described the vote as a farce.', 'Anna Moreau', 'the vote as a farce'],
  ])('%s', (text, source, content) => {
    expect(read(text)).toContainEqual([source, content]);
  });

  it.each(['The factory made cars in May.', 'The “Iron Lady” left the room.', 'She took the train to Lyon.'])(
    'nobody says anything: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('says what is denied, and that "has never denied" denies nothing', () => {
    const denies = (text: string) => attributionsIn(text).map((a) => a.denies);
    expect(denies('The firm denied the claim.')).toEqual([true]);
    expect(denies('The firm has never denied the claim.')).toEqual([false]);
  });

  it('takes any text', () => {
    const words = fc.constantFrom(
      'Ana',
      'said',
      'that',
      '“',
      '”',
      '"',
      ',',
      '.',
      ':',
      '\n',
      'told',
      'denied',
      'it',
      'according',
      'to',
      "''",
      'claims',
      '\ud800',
    );
    const noise = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(noise, (text) => {
        for (const { source, cue, content } of attributionsIn(text))
          for (const { start, end } of [...source, cue, ...content])
            expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

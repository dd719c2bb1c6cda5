import { blocksOf } from './blocks.ts';
import { past } from './inflect.ts';
import { sentencesOf } from './sentences.ts';

const sentences = (text: string) => sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

it.each<[string, string[]]>([
  ['Mr. Smith left. Dr. Jones stayed.', ['Mr. Smith left.', 'Dr. Jones stayed.']],
  ['The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
  ['He moved to the U.S. The firm followed.', ['He moved to the U.S.', 'The firm followed.']],
  ['“Stay here.” She left.', ['“Stay here.”', 'She left.']],
  ['“Will it hold?” Maria Lopez asked. Nobody knew.', ['“Will it hold?” Maria Lopez asked.', 'Nobody knew.']],
  ['Prices rose 3.5 per cent. Wages fell.', ['Prices rose 3.5 per cent.', 'Wages fell.']],
  ['Officials have . . . smeared us. We reply.', ['Officials have . . . smeared us.', 'We reply.']],
  ['J. K. Rowling wrote it.', ['J. K. Rowling wrote it.']],
  ['Wait... what? Yes!', ['Wait... what?', 'Yes!']],
  ['', []],
])('sentences of: %s', (text, wanted) => {
  expect(sentences(text)).toEqual(wanted);
});

it('joins lines that are wrapped at a column, keeps headings apart', () => {
  const wrapped =
    'The council of Ghent closed the old bridge on Monday after the\nengineers who had looked at it found cracks in most of the\npillars below the water line and told the mayor about it on the\nsame day.';
  expect(blocksOf(wrapped).length).toBe(1);
  expect(blocksOf('The bridge is closed.\nWhat now\nNobody knows.').map((b) => b.text)).toEqual([
    'The bridge is closed.',
    'What now',
    'Nobody knows.',
  ]);
});

it.each([
  ['ask', 'asked'],
  ['give', 'gave'],
  ['plan', 'planned'],
  ['carry', 'carried'],
  ['close', 'closed'],
  ['open', 'opened'],
  ['visit', 'visited'],
])('%s → %s', (lemma, form) => {
  expect(past(lemma)).toBe(form);
});

import { headlineStance } from './headline-stance.ts';

it.each([
  ['The dam broke', 'Dam breaks above Vale', 'FOR'],
  ['The dam broke', 'No, the dam did not break', 'AGAINST'],
  ['The dam broke', 'Story of broken dam is a hoax', 'AGAINST'],
  ['The dam broke', 'Mayor denies that dam broke', 'AGAINST'],
  ['The dam broke', 'Dam reportedly broken', 'OBSERVING'],
  ['The dam broke', 'Did the dam break?', 'OBSERVING'],
  ['The mayor was accused of lying', 'Mayor accused of lying', 'FOR'],
  ['The firm will not pay', 'Firm will not pay', 'FOR'],
] as const)('%s | %s → %s', (claim, headline, stance) => {
  expect(headlineStance(claim, headline)).toBe(stance);
});

import { words } from '../language/words.ts';

/** Heads of states and governments. */
const LEADERS = words('president leader chancellor premier prime king queen emperor ruler head');
/** Nouns for whoever holds or speaks for an office. */
export const OFFICES =
  words(`president leader chancellor premier minister king queen emperor ruler governor mayor secretary ambassador envoy spokesman spokeswoman spokesperson
  general chief counterpart diplomat`);
/** What stands for a government as a whole. */
export const WHOLE = words(
  'government administration regime leadership cabinet authorities authority state officials official',
);
/** What is a part of a government or state. */
export const BODIES = words(
  'ministry army military navy force troops troop parliament court embassy intelligence police department agency media bank',
);
/** What stands before a name and is no part of it. */
export const TITLES = words(
  `mr mrs ms miss dr sir lord lady dame prof professor president prime minister chancellor secretary senator sen governor gov mayor judge justice king queen
  prince princess general gen colonel col captain capt sergeant chief pope bishop archbishop reverend leader premier rep representative`,
);

/** Presidents, chancellors and premiers are all leaders: one English text's "leader" is another's "president". */
export const officeOf = (noun: string): string | null =>
  LEADERS.has(noun) ? 'leader' : OFFICES.has(noun) ? noun : null;

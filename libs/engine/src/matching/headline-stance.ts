import { stem } from './stem.ts';

/** What a headline does with a claim: takes it for true, takes it for untrue, or reports it without taking sides. */
export type HeadlineStance = 'FOR' | 'AGAINST' | 'OBSERVING';

/** Words that say it is not so, or that it was taken back. */
const REFUTING =
  /\b(?:hoax|fake[ds]?|false(?:ly)?|den(?:y|ies|ied|ying)|debunk\w*|untrue|myths?|refut\w+|bogus|fabricat\w+|disput\w+|quash\w*|prank|satire|wrong|no truth|not (?:true|real)|retract\w*|shoots? down|stop sharing|slams? rumou?rs?|blasts?\b.*\brumou?rs?|drops? out|dropp?ed out|pulls? out|pulled out|bails?|bailed|quits?|exits?|backs? out|walks? away)\b/i;
/** Plain negation; of a claim that is itself negated it says nothing. */
const NEGATING =
  /\b(?:not|no|never|without|isn't|wasn't|aren't|hasn't|haven't|hadn't|won't|didn't|doesn't|don't|can't|cannot|sadly)\b/i;
/** Words that leave it with somebody else, or open. */
const RESERVED =
  /\b(?:claims?|claimed|claiming|reports?|reported(?:ly)?|rumou?r\w*|alleg\w+|may|might|could|possibl[ey]|apparently|supposedly|purported\w*|allegedly|suspect(?:ed|s)?|unconfirmed|unverified|likely|thought to|believed to|in talks|considering|predict\w*|expects?|expected|investigat\w+|prob(?:es?|ing)|mystery|scare|sources?|says?|told)\b|\?|^["“‘'].*["”’'](?: |$)|^[^:]{3,30}: /i;

/**
 * Reads the stance of a headline towards a claim from what refutes, negates or reserves in it. A word that the claim
 * has too is part of what is claimed and tells nothing ("accused" beside "accused").
 */
export function headlineStance(claim: string, headline: string): HeadlineStance {
  const said = new Set((claim.toLowerCase().match(/\p{L}+/gu) ?? []).map(stem));
  const text = headline.replace(/[’]/g, "'");
  const own = text.replace(/[\p{L}']+/gu, (word) => (said.has(stem(word.toLowerCase())) ? '_' : word));
  const isNegated = NEGATING.test(claim.replace(/[’]/g, "'"));
  if (REFUTING.test(own)) return /\?\s*$/.test(own) ? 'OBSERVING' : 'AGAINST';
  if (NEGATING.test(text) !== isNegated && NEGATING.test(own)) return 'AGAINST';
  return RESERVED.test(own) ? 'OBSERVING' : 'FOR';
}

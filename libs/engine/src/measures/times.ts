const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const TIME = new RegExp(
  `\\b(?:${[
    `(?:(?:early|late|mid|last|next|earlier|later|in)[- ](?:on )?)?${MONTH}(?: \\d{1,2})?(?:,? \\d{4})?(?! said)`,
    `\\d{1,2} ${MONTH}(?: \\d{4})?`,
    `(?:(?:last|next|this|on|earlier on|later on) )?${DAY}(?: (?:morning|afternoon|evening|night))?`,
    '(?:earlier |later )?(?:this|last|next) (?:week|month|year|spring|summer|autumn|fall|winter|weekend|quarter)',
    '(?:yesterday|today|tomorrow|tonight)',
    '(?:several|a few|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:minutes|hours|days|weeks|months|years) (?:ago|earlier|later|before|after)',
    'in (?:19|20)\\d{2}',
  ].join('|')})\\b`,
  'g',
);
/** "May" and "March" as verbs. */
const VERBAL = /^(?:May|March)$/;

/** Times named in a stretch of text, as written. Linear. */
export function timesIn(text: string): string[] {
  const found = [...text.slice(0, 20_000).matchAll(TIME)].map((m) => m[0]).filter((t) => !VERBAL.test(t));
  return [...new Set(found)];
}

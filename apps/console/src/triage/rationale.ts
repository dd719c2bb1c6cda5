import type { ClaimPageFragment, Rating } from '@claimdesk/contract';
import { groupByOrigin } from '../claims/group-by-origin.ts';

type Translate = (key: string, values?: Record<string, unknown>) => string;

/** Names beyond these are counted, not listed. */
const MOST_NAMES = 3;

/**
 * The reason that the record itself gives for a rating, as a sentence to accept or to write over: who says so and who
 * denies it, by origin. It states only what the appearances hold; the judgement is the editor's.
 */
export function rationaleFor(
  rating: Rating,
  { appearances }: Pick<ClaimPageFragment, 'appearances'>,
  translate: Translate,
  locale: string,
): string {
  const listed = new Intl.ListFormat(locale, { type: 'conjunction' });
  const side = (stance: 'ASSERTS' | 'DENIES') => {
    const names = groupByOrigin(appearances, stance).map(({ name }) => name ?? translate('desk.origin.unnamed'));
    const more = names.length - MOST_NAMES;
    const shown =
      more > 0 ? [...names.slice(0, MOST_NAMES), translate('desk.triage.more', { smart_count: more })] : names;
    return { count: names.length, names: sentenceCase(listed.format(shown)) };
  };
  const [say, deny] = [side('ASSERTS'), side('DENIES')];
  const says = say.count && translate('desk.triage.reason.say', { smart_count: say.count, names: say.names });
  const denies = deny.count && translate('desk.triage.reason.deny', { smart_count: deny.count, names: deny.names });
  if (says && denies) return `${says} ${denies}`;
  if (rating === 'UNVERIFIED' && say.count === 1) return translate('desk.triage.reason.only', { names: say.names });
  return [says || denies, rating === 'CORROBORATED' && translate('desk.triage.reason.nobody_denies')]
    .filter(Boolean)
    .join(' ');
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

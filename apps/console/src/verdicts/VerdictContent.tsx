import type { VerdictFieldsFragment } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { useDates } from '../i18n/use-dates.ts';
import { When } from '../layout/When.tsx';
import { SERIF } from '../theme.ts';
import { RatingMark } from './RatingMark.tsx';
import { WordDiff } from './WordDiff.tsx';

const Frame = styled('div')({
  '& .rationale': {
    margin: '6px 0',
    fontFamily: SERIF,
    fontSize: 16,
    lineHeight: 1.45,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  '& .quiet': { color: 'var(--ink-faint)', fontSize: 12.5 },
  '& dl': { margin: '8px 0', fontSize: 13 },
  '& dt': { fontWeight: 600 },
  '& dd': { margin: '0 0 6px', color: 'var(--ink-soft)', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface Props {
  verdict: VerdictFieldsFragment;
  /** The wording to compare with: what went is struck out, what came is underlined. */
  before?: string | undefined;
}

/** What a verdict decides and why, as readers will see it. */
export function VerdictContent({ verdict, before }: Props) {
  const translate = useTranslate();
  const dates = useDates();
  const facts: [string, string | null][] = [
    ['waiver', verdict.waiver],
    ['settle', verdict.wouldSettle],
    ['next_check', verdict.nextCheckAt && dates.published(verdict.nextCheckAt)],
    ['correction', correctionOf(verdict, translate)],
    ['withdrawn', verdict.withdrawalReason],
    ['approved', verdict.status === 'PROPOSED' ? null : approversOf(verdict)],
    ['override', overrideOf(verdict)],
  ];
  return (
    <Frame>
      <RatingMark verdict={verdict.rating} />
      <p className="rationale">
        {before === undefined ? verdict.rationale : <WordDiff before={before} after={verdict.rationale} />}
      </p>
      <dl>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{translate(`desk.verdict.fact.${name}`)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <span className="quiet">
        {translate('desk.verdict.by', { name: verdict.proposedBy.name, number: verdict.number })} ·{' '}
        <When at={verdict.createdAt} />
      </span>
    </Frame>
  );
}

const approversOf = ({ approvals }: VerdictFieldsFragment) =>
  approvals
    .filter(({ counts, isOverride }) => counts && !isOverride)
    .map(({ approver }) => approver.name)
    .join(', ');

/** An override stays marked for ever, with its reason. */
const overrideOf = ({ approvals }: VerdictFieldsFragment) =>
  approvals
    .filter(({ isOverride }) => isOverride)
    .map(({ approver, overrideReason }) => `${approver.name}: ${overrideReason ?? ''}`)
    .join('\n');

function correctionOf(verdict: VerdictFieldsFragment, translate: (key: string) => string): string | null {
  if (!verdict.correctionClass) return null;
  return `${translate(`desk.correction.${verdict.correctionClass}`)}. ${verdict.correctionNote ?? ''}`;
}

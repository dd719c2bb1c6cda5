import type { VerdictFieldsFragment } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { originNameOf } from '../claims/group-by-origin.ts';
import { hostOf } from './verdict-draft.ts';
import { approvalsOf } from './use-review.ts';

type Evidence = VerdictFieldsFragment['evidence'][number];

const List = styled('ul')({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  fontSize: 13,
  '& li': { display: 'grid', gridTemplateColumns: '18px minmax(0, 1fr)', gap: 6, padding: '3px 0' },
  '& .mark': { fontWeight: 700, textAlign: 'center' },
  '& .yes .mark': { color: 'var(--corroborated)' },
  '& .no .mark': { color: 'var(--disputed)' },
  '& .info .mark': { color: 'var(--ink-faint)' },
  '& code': { fontSize: 12.5 },
});
const MARKS = { yes: '✓', no: '!', info: '·' };

/** Who a piece comes from, as far as it may be seen. */
export function originOf(piece: Evidence): string | null {
  if (piece.appearance) return originNameOf(piece.appearance);
  return piece.origin ?? (piece.url ? hostOf(piece.url) : null);
}

/** What the desk's rules say about a proposal, point by point. */
export function Checks({ verdict }: { verdict: VerdictFieldsFragment }) {
  const translate = useTranslate();
  const { supporting, contradicting, missing } = verdict.evidenceGate;
  const given = approvalsOf(verdict);
  const sealed = verdict.evidence.filter(({ isSealed }) => isSealed).length;
  const checks: [keyof typeof MARKS, string][] = [
    ['info', translate('desk.check.origins', { supporting, contradicting })],
    missing.length === 0
      ? ['yes', translate('desk.check.gate_open')]
      : ['no', translate(verdict.waiver ? 'desk.check.gate_waived' : 'desk.check.gate_closed')],
    [
      given.length >= verdict.approvalsRequired ? 'yes' : 'info',
      [
        translate('desk.check.approvals', { given: given.length, of: verdict.approvalsRequired }),
        ...given.map(({ approver }) => approver.name),
      ].join(' · '),
    ],
    ...(sealed
      ? [['no', translate('desk.check.sealed', { smart_count: sealed })] as [keyof typeof MARKS, string]]
      : []),
  ];
  return (
    <List aria-label={translate('desk.check.title')}>
      {checks.map(([state, sentence]) => (
        <li key={sentence} className={state}>
          <span className="mark" aria-hidden>
            {MARKS[state]}
          </span>
          {sentence}
        </li>
      ))}
      <li className="info">
        <span className="mark" aria-hidden>
          #
        </span>
        <span title={verdict.contentHash}>
          {translate('desk.check.hash')} <code>{verdict.contentHash.slice(0, 10)}</code>
        </span>
      </li>
    </List>
  );
}

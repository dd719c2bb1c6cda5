import type { ClaimPageFragment } from '@claimdesk/contract';
import { can, type Permission, type Role } from '@claimdesk/domain';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type ReactNode, useState } from 'react';
import { useGetIdentity, useTranslate } from 'react-admin';
import { useDates } from '../i18n/use-dates.ts';
import { Panel } from '../layout/Page.tsx';
import { AssignForm, EditForm, TagForm } from './ClaimForms.tsx';
import { DismissForm, ReopenButton } from './DismissForm.tsx';
import { MergedClaims, MergeForm } from './MergeForm.tsx';

const Bar = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 4px',
  margin: '-8px 0 14px -12px',
  '& .facts': { paddingLeft: 12, color: 'var(--ink-soft)', fontSize: 13 },
  '& .facts b': { color: 'var(--ink)', fontWeight: 600 },
  '& .late': { color: 'var(--error)' },
});
const Box = styled(Panel)({
  maxWidth: 720,
  marginBottom: 16,
  padding: 16,
  '& h2': { margin: '0 0 10px', fontSize: 14, fontWeight: 650 },
  '& form': { display: 'grid', gap: 12 },
  '& .end': { display: 'flex', gap: 8 },
  '& .wrong': { color: 'var(--error)' },
});

const TOOLS = ['assign', 'tags', 'edit', 'merge', 'dismiss'] as const;
type Tool = (typeof TOOLS)[number];
export interface ToolProps {
  claim: ClaimPageFragment;
  onClose: () => void;
}
const FORMS: Record<Tool, (props: ToolProps) => ReactNode> = {
  assign: AssignForm,
  tags: TagForm,
  edit: EditForm,
  merge: MergeForm,
  dismiss: DismissForm,
};
const NEEDS: Record<Exclude<Tool, 'dismiss'>, Permission> = {
  assign: 'claim:assign',
  tags: 'claim:edit',
  edit: 'claim:edit',
  merge: 'claim:edit',
};

/** Whether this person may change claims: what the table of permissions says of the role. */
export function useMay(permission: Permission): boolean {
  const { identity } = useGetIdentity();
  const role = (identity?.role ?? null) as Role | null;
  return role !== null && can({ kind: 'PERSON', id: null, name: '', role }, permission);
}

/** Who has the claim and until when, its tags, and what can be done with the claim itself. */
export function ClaimTools({ claim }: { claim: ClaimPageFragment }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<Tool | null>(null);
  const [mayEdit, mayAssign] = [useMay('claim:edit'), useMay('claim:assign')];
  const offered = TOOLS.filter((tool) => {
    if (tool === 'dismiss') return claim.availableActions.includes('DISMISS');
    return NEEDS[tool] === 'claim:assign' ? mayAssign : mayEdit;
  });
  const Form = open && FORMS[open];
  return (
    <>
      <Bar>
        {offered.map((tool) => (
          <Button key={tool} aria-expanded={open === tool} onClick={() => setOpen(open === tool ? null : tool)}>
            {translate(`desk.tool.${tool}`)}
          </Button>
        ))}
        {claim.availableActions.includes('REOPEN') && <ReopenButton claim={claim} />}
        <Facts claim={claim} />
      </Bar>
      {claim.status === 'DISMISSED' && claim.dismissalReason && (
        <Box>{translate('desk.tool.dismissed_because', { reason: claim.dismissalReason })}</Box>
      )}
      {open && Form && (
        <Box aria-label={translate(`desk.tool.${open}`)}>
          <Form claim={claim} onClose={() => setOpen(null)} />
        </Box>
      )}
      {claim.merged.length > 0 && <MergedClaims claim={claim} mayEdit={mayEdit} />}
    </>
  );
}

function Facts({ claim: { assignee, dueAt, tags } }: { claim: ClaimPageFragment }) {
  const translate = useTranslate();
  const dates = useDates();
  const isLate = dueAt !== null && new Date(dueAt) < new Date();
  return (
    <span className="facts">
      {assignee && (
        <>
          {translate('desk.tool.with')} <b>{assignee.name}</b>
          {dueAt && (
            <span className={isLate ? 'late' : ''}> {translate('desk.tool.due', { when: dates.day(dueAt) })}</span>
          )}
        </>
      )}
      {assignee && tags.length > 0 && ' · '}
      {tags.map((tag) => translate(`desk.tag.${tag}`, { _: tag })).join(', ')}
    </span>
  );
}

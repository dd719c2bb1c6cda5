import { AssignClaimDocument, EditClaimDocument, TagClaimDocument } from '@claimdesk/contract';
import { RISK_TAGS } from '@claimdesk/domain';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { dayOf, endOfDay } from '../layout/day.ts';
import { CheckField, Field, SelectField, TextArea } from '../layout/Field.tsx';
import { usePeople } from '../people/use-people.ts';
import type { ToolProps } from './ClaimTools.tsx';
import { ToolEnd } from './ToolEnd.tsx';
import { useClaimMutation } from './use-claim-mutation.ts';

/** Who is to do it, and by when. */
export function AssignForm({ claim, onClose }: ToolProps) {
  const translate = useTranslate();
  const { data } = usePeople();
  const assign = useClaimMutation(claim.id, AssignClaimDocument, { onSuccess: onClose });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [assigneeId, due] = [String(typed.get('assignee')), String(typed.get('due'))];
    const dueAt = assigneeId && due ? endOfDay(due) : null;
    assign.mutate({ input: { claimId: claim.id, version: claim.version, assigneeId: assigneeId || null, dueAt } });
  };
  if (!data) return null;
  return (
    <form onSubmit={submit}>
      <SelectField label={translate('desk.tool.assignee')} name="assignee" defaultValue={claim.assignee?.id ?? ''}>
        <option value="">{translate('desk.tool.nobody')}</option>
        {data.people
          .filter(({ isActive }) => isActive)
          .map(({ id, name, role }) => (
            <option key={id} value={id}>
              {name} · {translate(`desk.role.${role}`)}
            </option>
          ))}
      </SelectField>
      <Field
        label={translate('desk.tool.due_date')}
        name="due"
        type="date"
        defaultValue={claim.dueAt ? dayOf(claim.dueAt) : ''}
      />
      <ToolEnd submit={translate('desk.tool.save')} error={assign.error} isBusy={assign.isPending} onClose={onClose} />
    </form>
  );
}

/** Subjects on which a mistake does harm: some ask for a second approval. */
export function TagForm({ claim, onClose }: ToolProps) {
  const translate = useTranslate();
  const [tags, setTags] = useState<readonly string[]>(claim.tags);
  const tag = useClaimMutation(claim.id, TagClaimDocument, { onSuccess: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    tag.mutate({ input: { claimId: claim.id, version: claim.version, tags: [...tags] } });
  };
  return (
    <form onSubmit={submit}>
      <div>
        {RISK_TAGS.map((each) => (
          <CheckField
            key={each}
            label={translate(`desk.tag.${each}`)}
            checked={tags.includes(each)}
            onChange={() => setTags(tags.includes(each) ? tags.filter((other) => other !== each) : [...tags, each])}
          />
        ))}
      </div>
      <ToolEnd submit={translate('desk.tool.save')} error={tag.error} isBusy={tag.isPending} onClose={onClose} />
    </form>
  );
}

/** The claim in better words. */
export function EditForm({ claim, onClose }: ToolProps) {
  const translate = useTranslate();
  const edit = useClaimMutation(claim.id, EditClaimDocument, { onSuccess: onClose });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('text')).trim();
    edit.mutate({ input: { claimId: claim.id, version: claim.version, text } });
  };
  return (
    <form onSubmit={submit}>
      <TextArea
        label={translate('desk.tool.wording')}
        help={translate('desk.tool.wording_help')}
        name="text"
        rows={2}
        defaultValue={claim.text}
        required
        autoFocus
      />
      <ToolEnd submit={translate('desk.tool.save')} error={edit.error} isBusy={edit.isPending} onClose={onClose} />
    </form>
  );
}

import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { usePeople } from '../people/use-people.ts';
import { useMay } from './ClaimTools.tsx';
import { CANNED } from './DismissForm.tsx';
import { useBulk } from './use-bulk.ts';

const Form = styled('form')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  '& select': {
    height: 32,
    maxWidth: 260,
    border: '1px solid var(--line-strong)',
    borderRadius: 5,
    background: 'var(--surface)',
    color: 'var(--ink)',
    font: 'inherit',
    fontSize: 13,
  },
});

/** What can be done with many claims at once: give them to someone, or take them off the desk. */
export function ClaimBulk() {
  const translate = useTranslate();
  const [open, setOpen] = useState<'assign' | 'dismiss' | null>(null);
  const [mayAssign, mayDismiss] = [useMay('claim:assign'), useMay('claim:dismiss')];
  const close = () => setOpen(null);
  if (open === 'assign') return <AssignMany onClose={close} />;
  if (open === 'dismiss') return <DismissMany onClose={close} />;
  return (
    <>
      {mayAssign && (
        <Button variant="outlined" onClick={() => setOpen('assign')}>
          {translate('desk.tool.assign')}
        </Button>
      )}
      {mayDismiss && (
        <Button variant="outlined" onClick={() => setOpen('dismiss')}>
          {translate('desk.tool.dismiss')}
        </Button>
      )}
    </>
  );
}

interface Choosing {
  label: string;
  submit: string;
  options: { value: string; label: string }[];
  onChoose: (value: string, label: string) => void;
  onClose: () => void;
}

/** One choice for all of them, then done: choosing alone does nothing yet. */
function Choose({ label, submit, options, onChoose, onClose }: Choosing) {
  const translate = useTranslate();
  const decide = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const value = String(new FormData(event.currentTarget).get('choice'));
    onChoose(value, options.find((option) => option.value === value)?.label ?? '');
  };
  return (
    <Form onSubmit={decide} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <select name="choice" aria-label={label} title={label} autoFocus>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Button type="submit" variant="contained" disabled={options.length === 0}>
        {submit}
      </Button>
      <Button onClick={onClose}>{translate('desk.cancel')}</Button>
    </Form>
  );
}

function DismissMany({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const { dismiss } = useBulk();
  const options = CANNED.map((name) => translate(`desk.tool.canned.${name}`)).map((value) => ({ value, label: value }));
  return (
    <Choose
      label={translate('desk.bulk.why')}
      submit={translate('desk.tool.dismiss_it')}
      onChoose={dismiss}
      {...{ options, onClose }}
    />
  );
}

function AssignMany({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const { assign } = useBulk();
  const { data } = usePeople();
  const people = (data?.people ?? []).filter(({ isActive }) => isActive);
  return (
    <Choose
      label={translate('desk.tool.assignee')}
      submit={translate('desk.tool.assign')}
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
      onChoose={assign}
      onClose={onClose}
    />
  );
}

import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { TextArea } from '../layout/Field.tsx';
import { useDraft } from '../layout/use-draft.ts';

const Form = styled('form')({
  display: 'grid',
  gap: 8,
  '& .canned': { display: 'flex', flexWrap: 'wrap', gap: 6 },
  '& .canned button': {
    padding: '3px 9px',
    minHeight: 24,
    border: '1px solid var(--line-strong)',
    borderRadius: 12,
    background: 'var(--surface)',
    color: 'var(--ink-soft)',
    font: 'inherit',
    fontSize: 12.5,
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { background: 'var(--sunken)', color: 'var(--ink)' },
  },
  '& .end': { display: 'flex', gap: 8 },
});

interface Props {
  /** Under which what is typed is kept on this device. */
  name: string;
  label: string;
  help?: string | undefined;
  /** Sentences that fit often; a click puts one in. */
  canned?: string[];
  submit: string;
  isBusy: boolean;
  isDangerous?: boolean;
  onSubmit: (reason: string) => void;
  onCancel: () => void;
}

/** A step that needs its reason in words. */
export function ReasonBox({ name, label, help, canned, submit, isBusy, isDangerous, onSubmit, onCancel }: Props) {
  const translate = useTranslate();
  const { draft, keep, discard } = useDraft(name, '');
  const [isMissing, setMissing] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const write = (text: string) => {
    setMissing(false);
    keep(text);
  };
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    setMissing(draft.trim() === '');
    if (draft.trim() === '') return area.current?.focus();
    onSubmit(draft.trim());
  };
  return (
    <Form
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event);
      }}
    >
      <TextArea
        ref={area}
        label={label}
        help={help}
        error={isMissing ? translate('desk.reason_missing') : undefined}
        rows={3}
        autoFocus
        value={draft}
        onChange={(event) => write(event.target.value)}
      />
      {canned && (
        <div className="canned">
          {canned.map((each) => (
            <button
              key={each}
              type="button"
              onClick={() => {
                write([draft.trim(), each].filter(Boolean).join(' '));
                area.current?.focus();
              }}
            >
              {each}
            </button>
          ))}
        </div>
      )}
      <div className="end">
        <Button type="submit" variant="contained" color={isDangerous ? 'error' : 'primary'} disabled={isBusy}>
          {submit}
        </Button>
        <Button
          onClick={() => {
            discard();
            onCancel();
          }}
        >
          {translate('desk.cancel')}
        </Button>
      </div>
    </Form>
  );
}

import { styled } from '@mui/material/styles';
import { type ComponentProps, type ReactNode, useId } from 'react';

const Frame = styled('div')({
  display: 'grid',
  gap: 4,
  '& label': { fontSize: 13, fontWeight: 600 },
  '& input, & textarea, & select': {
    width: '100%',
    minHeight: 36,
    padding: '7px 10px',
    border: '1px solid var(--line-strong)',
    borderRadius: 6,
    background: 'var(--surface)',
    color: 'var(--ink)',
    font: 'inherit',
    fontSize: 14,
    lineHeight: 1.45,
  },
  '& textarea': { resize: 'vertical' },
  '& [aria-invalid=true]': { borderColor: 'var(--error)', boxShadow: 'inset 0 0 0 1px var(--error)' },
  '& .help': { color: 'var(--ink-faint)', fontSize: 12.5 },
  '& .wrong': { color: 'var(--error)', fontSize: 13 },
});

const Check = styled('label')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 24,
  fontSize: 13,
  cursor: 'pointer',
  '& input': { width: 15, height: 15, margin: 0, accentColor: 'var(--accent)' },
});

interface Texts {
  label: string;
  help?: string | undefined;
  /** What is wrong with it, in words; takes the place of the help. */
  error?: string | undefined;
}
interface Wiring {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

/** Label above, help or problem below, both tied to the control for those who hear the page. */
function Labelled({ label, help, error, children }: Texts & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const note = error ?? help;
  return (
    <Frame>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': Boolean(error), 'aria-describedby': note ? `${id}-note` : undefined })}
      {note && (
        <span id={`${id}-note`} className={error ? 'wrong' : 'help'}>
          {note}
        </span>
      )}
    </Frame>
  );
}

export function Field({ label, help, error, ...input }: Texts & ComponentProps<'input'>) {
  return <Labelled {...{ label, help, error }}>{(wiring) => <input {...input} {...wiring} />}</Labelled>;
}

export function TextArea({ label, help, error, ...area }: Texts & ComponentProps<'textarea'>) {
  return <Labelled {...{ label, help, error }}>{(wiring) => <textarea {...area} {...wiring} />}</Labelled>;
}

export function SelectField({ label, help, error, ...select }: Texts & ComponentProps<'select'>) {
  return <Labelled {...{ label, help, error }}>{(wiring) => <select {...select} {...wiring} />}</Labelled>;
}

export function CheckField({ label, ...box }: { label: string } & ComponentProps<'input'>) {
  return (
    <Check>
      <input type="checkbox" {...box} />
      {label}
    </Check>
  );
}

import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useNotify, useTranslate } from 'react-admin';
import { Panel } from './Page.tsx';

/** A form in a box above the list to which it adds. */
export const FormPanel = styled(Panel)({
  padding: 16,
  marginBottom: 16,
  '& h2': { margin: '0 0 10px', fontSize: 14, fontWeight: 650 },
  '& p': { margin: '0 0 10px' },
  '& form': {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: 12,
    alignItems: 'start',
    maxWidth: 900,
  },
  '& fieldset': { border: 0, margin: 0, padding: 0, gridColumn: '1 / -1' },
  '& legend': { padding: 0, marginBottom: 4, fontSize: 13, fontWeight: 600 },
  '& .end': { display: 'flex', gap: 8, gridColumn: '1 / -1' },
  '& .wrong': { gridColumn: '1 / -1', margin: 0, color: 'var(--error)' },
  '& code': {
    display: 'block',
    margin: '0 0 10px',
    padding: '10px 12px',
    borderRadius: 6,
    background: 'var(--sunken)',
    overflowWrap: 'anywhere',
    fontSize: 13,
  },
});

interface Props {
  /** Where its words stand in the language file: title, once, copy, copied and kept. */
  words: string;
  /** Whom it is for. */
  name: string;
  secret: string;
  testId: string;
  onClose: () => void;
}

/** What the desk shows this once, to be copied and handed on. */
export function ShownOnce({ words, name, secret, testId, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    notify(`${words}.copied`);
  };
  return (
    <FormPanel aria-labelledby={`${testId}-title`}>
      <h2 id={`${testId}-title`}>{translate(`${words}.title`, { name })}</h2>
      <p>{translate(`${words}.once`)}</p>
      <code data-testid={testId}>{secret}</code>
      <div className="end">
        {/* Without HTTPS a browser has no clipboard to write to; the secret can be selected. */}
        {'clipboard' in navigator && (
          <Button variant="contained" onClick={() => void copy()}>
            {translate(`${words}.copy`)}
          </Button>
        )}
        <Button variant="outlined" onClick={onClose}>
          {translate(`${words}.kept`)}
        </Button>
      </div>
    </FormPanel>
  );
}

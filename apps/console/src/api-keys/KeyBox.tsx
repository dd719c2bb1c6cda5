import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useNotify, useTranslate } from 'react-admin';
import { Panel } from '../layout/Page.tsx';

export const KeyBox = styled(Panel)({
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

/** A new key, shown this once. */
export function MadeKey({ token, name, onClose }: { token: string; name: string; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(token);
    notify('desk.api_keys.copied');
  };
  return (
    <KeyBox aria-labelledby="made-key-title">
      <h2 id="made-key-title">{translate('desk.api_keys.made', { name })}</h2>
      <p>{translate('desk.api_keys.once')}</p>
      <code data-testid="api-key">{token}</code>
      <div className="end">
        {/* Without HTTPS a browser has no clipboard to write to; the key can be selected. */}
        {'clipboard' in navigator && (
          <Button variant="contained" onClick={() => void copy()}>
            {translate('desk.api_keys.copy')}
          </Button>
        )}
        <Button variant="outlined" onClick={onClose}>
          {translate('desk.api_keys.kept')}
        </Button>
      </div>
    </KeyBox>
  );
}

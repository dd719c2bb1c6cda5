import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';

interface Props {
  label: string;
  /** What the button says once it was pressed: a second press does it. */
  sure: string;
  disabled?: boolean;
  onConfirm: () => void;
}

const PATIENCE_MS = 6000;

/** A button for what is not easily taken back: it asks once more, in its own place. */
export function ConfirmButton({ label, sure, disabled = false, onConfirm }: Props) {
  const [asks, setAsks] = useState(false);
  useEffect(() => {
    if (!asks) return;
    const timer = setTimeout(() => setAsks(false), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [asks]);
  return (
    <Button
      variant={asks ? 'contained' : 'text'}
      color={asks ? 'error' : 'primary'}
      disabled={disabled}
      aria-live="polite"
      onBlur={() => setAsks(false)}
      onClick={() => {
        setAsks(!asks);
        if (asks) onConfirm();
      }}
    >
      {asks ? sure : label}
    </Button>
  );
}

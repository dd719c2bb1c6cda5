import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

interface Props {
  submit: string;
  error: Error | null;
  isBusy: boolean;
  onClose: () => void;
}

/** What went wrong, and the two ways out of a small form. */
export function ToolEnd({ submit, error, isBusy, onClose }: Props) {
  const translate = useTranslate();
  return (
    <>
      {error && (
        <span className="wrong" role="alert">
          {translate(error.message, { _: error.message })}
        </span>
      )}
      <div className="end">
        <Button type="submit" variant="contained" disabled={isBusy}>
          {submit}
        </Button>
        <Button onClick={onClose}>{translate('desk.cancel')}</Button>
      </div>
    </>
  );
}

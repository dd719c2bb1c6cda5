import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { TextArea } from '../layout/Field.tsx';
import type { useVerdictForm } from './use-verdict-form.ts';

const Box = styled('div')({
  padding: '8px 12px',
  borderRadius: 6,
  fontSize: 13,
  '&.open': { background: 'var(--corroborated-soft)' },
  '&.closed': { background: 'var(--disputed-soft)' },
  '& p': { margin: '0 0 4px' },
  '& p:last-of-type': { marginBottom: 0 },
});

/** Whether the evidence is enough for the rating, in words; where it is not, the way to waive it in writing. */
export function GateState({ form }: { form: ReturnType<typeof useVerdictForm> }) {
  const translate = useTranslate();
  const { draft, missing, change, lack } = form;
  if (!draft.rating) return null;
  const isOpen = missing.length === 0;
  return (
    <>
      <Box className={isOpen ? 'open' : 'closed'} role="status" data-testid="gate">
        {isOpen ? (
          <p>{translate(`desk.verdict.gate.${draft.rating}`)}</p>
        ) : (
          <>
            {missing.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p>{translate('desk.verdict.gate_closed')}</p>
          </>
        )}
      </Box>
      {!isOpen && (
        <TextArea
          label={translate('desk.verdict.waiver')}
          help={translate('desk.verdict.waiver_help')}
          error={lack === 'waiver' ? translate('desk.verdict.waiver_missing') : undefined}
          name="waiver"
          rows={2}
          value={draft.waiver}
          onChange={(event) => change({ waiver: event.target.value })}
        />
      )}
    </>
  );
}

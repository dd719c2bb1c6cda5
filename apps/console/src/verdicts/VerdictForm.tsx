import type { ClaimPageFragment, Rating } from '@claimdesk/contract';
import { CORRECTION_CLASSES, RATINGS } from '@claimdesk/domain';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useDates } from '../i18n/use-dates.ts';
import { Field, SelectField, TextArea } from '../layout/Field.tsx';
import { useShortcuts } from '../layout/use-shortcuts.ts';
import { EvidenceEditor } from './EvidenceEditor.tsx';
import { GateState } from './GateState.tsx';
import { RatingChoice } from './RatingChoice.tsx';
import { useVerdictForm } from './use-verdict-form.ts';
import { verdictInTheMaking } from './verdict-draft.ts';
import { WordDiff } from './WordDiff.tsx';

const Form = styled('form')({
  display: 'grid',
  gap: 12,
  '& .help': { color: 'var(--ink-faint)', fontSize: 12.5 },
  '& .wrong': { color: 'var(--error)', fontSize: 13 },
  '& .end': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 },
});
const Changed = styled('div')({
  padding: '10px 12px',
  borderRadius: 6,
  background: 'var(--disputed-soft)',
  '& p': { margin: '0 0 8px', overflowWrap: 'anywhere' },
  '& div': { display: 'flex', flexWrap: 'wrap', gap: 8 },
});

type FormState = ReturnType<typeof useVerdictForm>;

/** A verdict being written: rating, reason, evidence, and what the gate still wants. */
export function VerdictForm({ claim, onDone }: { claim: ClaimPageFragment; onDone?: () => void }) {
  const translate = useTranslate();
  const form = useVerdictForm(claim, onDone);
  const { draft, change, lack } = form;
  const place = useRef<HTMLFormElement>(null);
  const send = () => {
    const lacks = form.submit();
    if (lacks) place.current?.querySelector<HTMLElement>(`[name="${lacks}"]`)?.focus();
  };
  const choose = (rating: Rating) => {
    change({ rating });
    place.current?.querySelector<HTMLElement>('[name="rationale"]')?.focus();
  };
  useShortcuts({ c: () => choose('CORROBORATED'), d: () => choose('DISPUTED'), u: () => choose('UNVERIFIED') });
  return (
    <Form
      ref={place}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (!form.changedMeanwhile) send();
      }}
      noValidate
    >
      <div>
        <RatingChoice ratings={RATINGS} chosen={draft.rating} onChoose={choose} missing={lack === 'rating'} />
        {lack === 'rating' && (
          <span className="wrong" role="alert">
            {translate('desk.verdict.rating_missing')}
          </span>
        )}
      </div>
      <TextArea
        label={translate('desk.verdict.rationale')}
        help={translate('desk.verdict.rationale_help')}
        error={lack === 'rationale' ? translate('desk.verdict.rationale_missing') : undefined}
        name="rationale"
        rows={4}
        value={draft.rationale}
        onChange={(event) => change({ rationale: event.target.value })}
      />
      <EvidenceEditor claim={claim} pieces={draft.pieces} onChange={(pieces) => change({ pieces })} />
      <GateState form={form} />
      {draft.rating === 'UNVERIFIED' && <WhatWouldSettle form={form} />}
      {form.startsCorrection && <CorrectionFields form={form} />}
      {form.changedMeanwhile && <ChangedMeanwhile claim={claim} form={form} />}
      {form.error && (
        <span className="wrong" role="alert">
          {translate(form.error.message, { _: form.error.message })}
        </span>
      )}
      <End claim={claim} form={form} onDone={onDone} />
    </Form>
  );
}

function End({
  claim,
  form,
  onDone,
}: {
  claim: ClaimPageFragment;
  form: FormState;
  onDone?: (() => void) | undefined;
}) {
  const translate = useTranslate();
  const dates = useDates();
  const { keptAt, isSending, changedMeanwhile, discard } = form;
  return (
    <>
      <div className="end">
        {!changedMeanwhile && (
          <Button type="submit" variant="contained" disabled={isSending}>
            <SendLabel claim={claim} form={form} />
          </Button>
        )}
        {keptAt && <Button onClick={discard}>{translate('desk.verdict.discard')}</Button>}
        {!keptAt && onDone && <Button onClick={onDone}>{translate('desk.cancel')}</Button>}
      </div>
      {keptAt && <span className="help">{translate('desk.verdict.draft', { time: dates.time(keptAt) })}</span>}
    </>
  );
}

function SendLabel({
  claim,
  form: { draft, isSending, startsCorrection },
}: {
  claim: ClaimPageFragment;
  form: FormState;
}) {
  const translate = useTranslate();
  if (isSending) return translate('desk.verdict.proposing');
  if (startsCorrection) return translate('desk.verdict.propose_correction');
  const status = verdictInTheMaking(claim)?.status;
  if (status === 'PROPOSED') return translate('desk.verdict.save_edit');
  if (!draft.rating) return translate('desk.verdict.propose');
  const rating = translate(`desk.rating.${draft.rating}`);
  return translate(status === 'RETURNED' ? 'desk.verdict.propose_again' : 'desk.verdict.propose_rating', { rating });
}

function WhatWouldSettle({ form: { draft, change } }: { form: FormState }) {
  const translate = useTranslate();
  return (
    <>
      <TextArea
        label={translate('desk.verdict.settle')}
        help={translate('desk.verdict.settle_help')}
        rows={2}
        value={draft.wouldSettle}
        onChange={(event) => change({ wouldSettle: event.target.value })}
      />
      <Field
        label={translate('desk.verdict.next_check')}
        help={translate('desk.verdict.next_check_help')}
        type="date"
        value={draft.nextCheckAt}
        onChange={(event) => change({ nextCheckAt: event.target.value })}
      />
    </>
  );
}

function CorrectionFields({ form: { draft, change, lack } }: { form: FormState }) {
  const translate = useTranslate();
  return (
    <>
      <SelectField
        label={translate('desk.verdict.class')}
        error={lack === 'class' ? translate('desk.verdict.class_missing') : undefined}
        name="class"
        value={draft.correctionClass ?? ''}
        onChange={(event) => change({ correctionClass: (event.target.value || null) as typeof draft.correctionClass })}
      >
        <option value="">{translate('desk.verdict.class_choose')}</option>
        {CORRECTION_CLASSES.map((each) => (
          <option key={each} value={each}>
            {translate(`desk.correction.${each}`)}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={translate('desk.verdict.note')}
        help={translate('desk.verdict.note_help')}
        error={lack === 'note' ? translate('desk.verdict.note_missing') : undefined}
        name="note"
        rows={2}
        value={draft.correctionNote}
        onChange={(event) => change({ correctionNote: event.target.value })}
      />
    </>
  );
}

/** What changed while someone was writing, and the way on. */
function ChangedMeanwhile({ claim, form }: { claim: ClaimPageFragment; form: FormState }) {
  const translate = useTranslate();
  const last = claim.history.at(-1);
  const theirs = verdictInTheMaking(claim);
  return (
    <Changed role="alert">
      <p>
        {translate('desk.verdict.changed')}
        {last && !form.isStale && (
          <>
            <br />
            <strong>{last.actorName}</strong> {last.summary}
          </>
        )}
      </p>
      {theirs && !form.isStale && form.draft.rationale.trim() !== '' && (
        <p>
          {translate('desk.verdict.theirs_and_yours')}
          <br />
          <WordDiff before={theirs.rationale} after={form.draft.rationale} />
        </p>
      )}
      <div>
        <Button variant="outlined" disabled={form.isStale} onClick={form.goOn}>
          {translate('desk.verdict.changed_go')}
        </Button>
      </div>
    </Changed>
  );
}

import {
  AddClaimDocument,
  type ArticleWithTextFragment,
  type Certainty,
  type ClaimKind,
  type Stance,
} from '@claimdesk/contract';
import { CERTAINTIES, CLAIM_KINDS, STANCES } from '@claimdesk/domain';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useMay } from '../claims/ClaimTools.tsx';
import { ToolEnd } from '../claims/ToolEnd.tsx';
import { Field, SelectField, TextArea } from '../layout/Field.tsx';
import { Key } from '../layout/Key.tsx';
import { Panel } from '../layout/Page.tsx';
import { useShortcuts } from '../layout/use-shortcuts.ts';
import { useDeskMutation } from '../providers/use-desk.ts';
import { SERIF } from '../theme.ts';
import { beginSelection, moveSelection, selectedIn, type Selected } from './selection.ts';

const Bar = styled(Panel)({
  position: 'fixed',
  left: '50%',
  bottom: 16,
  transform: 'translateX(-50%)',
  zIndex: 9,
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  maxWidth: 'min(760px, 92vw)',
  padding: '8px 10px 8px 16px',
  borderColor: 'var(--line-strong)',
  boxShadow: '0 8px 28px rgb(0 0 0 / 18%)',
  '& q': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontFamily: SERIF },
  '& .keys': { color: 'var(--ink-soft)', fontSize: 12.5 },
  '& button': { flex: 'none' },
});
const Form = styled(Panel)({
  position: 'fixed',
  right: 24,
  top: 64,
  zIndex: 9,
  width: 'min(420px, calc(100vw - 32px))',
  maxHeight: 'calc(100vh - 84px)',
  overflowY: 'auto',
  padding: 16,
  borderColor: 'var(--line-strong)',
  boxShadow: '0 8px 28px rgb(0 0 0 / 18%)',
  '& h2': { margin: '0 0 8px', fontSize: 14, fontWeight: 650 },
  '& blockquote': {
    margin: '0 0 12px',
    paddingLeft: 12,
    borderLeft: '2px solid var(--line)',
    fontFamily: SERIF,
    fontSize: 15,
    lineHeight: 1.45,
  },
  '& form': { display: 'grid', gap: 12 },
  '& .pair': { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 12 },
  '& .end': { display: 'flex', gap: 8 },
  '& .wrong': { color: 'var(--error)' },
});

/** Words selected in the article, by mouse or by keyboard (`v`), become a claim. */
export function AddClaim({ article }: { article: ArticleWithTextFragment }) {
  const mayEdit = useMay('claim:edit');
  return mayEdit && article.revision.engine ? <Select article={article} /> : null;
}

function Select({ article }: { article: ArticleWithTextFragment }) {
  const translate = useTranslate();
  const { text } = article.revision;
  const [byKeys, setByKeys] = useState(false);
  const [selected, setSelected] = useState<Selected | null>(null);
  const [adding, setAdding] = useState<Selected | null>(null);
  useEffect(() => {
    const look = () => setSelected(selectedIn(text));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [text]);
  useEffect(() => {
    if (!byKeys) return;
    const listen = (event: KeyboardEvent) => {
      if (!moveSelection(event.key, event.shiftKey)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, [byKeys]);
  const stop = () => {
    setByKeys(false);
    document.getSelection()?.removeAllRanges();
  };
  const add = () => {
    setAdding(selected);
    setByKeys(false);
  };
  useShortcuts(
    adding
      ? {}
      : {
          v: () => setByKeys(beginSelection()),
          ...(selected ? { Enter: add } : {}),
          ...(byKeys ? { Escape: stop } : {}),
        },
  );
  if (adding)
    return (
      <AddForm
        article={article}
        selected={adding}
        onClose={() => {
          setAdding(null);
          stop();
        }}
      />
    );
  if (!selected) return null;
  return (
    <Bar as="div" role="status">
      <q>{selected.quote}</q>
      {byKeys && (
        <span className="keys">
          <Key>←→</Key>
          <Key>Shift</Key>
          {translate('desk.add_claim.keys')}
        </span>
      )}
      {/* On the way down of the button: a click would first take the selection away. */}
      <Button variant="contained" onMouseDown={(event) => event.preventDefault()} onClick={add}>
        {translate('desk.add_claim.add')} <Key style={{ margin: '0 0 0 8px' }}>Enter</Key>
      </Button>
    </Bar>
  );
}

interface FormProps {
  article: ArticleWithTextFragment;
  selected: Selected;
  onClose: () => void;
}

function AddForm({ article, selected, onClose }: FormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const came = useRef(document.activeElement);
  const add = useDeskMutation(AddClaimDocument, {
    onSuccess: () => {
      notify('desk.add_claim.added');
      for (const resource of ['articles', 'claims', 'stories'])
        void queries.invalidateQueries({ queryKey: [resource] });
      close();
    },
  });
  const close = () => {
    onClose();
    if (came.current instanceof HTMLElement) came.current.focus();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const word = (name: string) => String(typed.get(name)).trim();
    add.mutate({
      input: {
        articleId: article.id,
        ...selected,
        text: word('text'),
        speaker: word('speaker') || null,
        stance: word('stance') as Stance,
        certainty: word('certainty') as Certainty,
        kind: word('kind') as ClaimKind,
      },
    });
  };
  return (
    <Form as="section" aria-labelledby="add-claim-title" onKeyDown={(event) => event.key === 'Escape' && close()}>
      <h2 id="add-claim-title">{translate('desk.add_claim.title')}</h2>
      <blockquote>{selected.quote}</blockquote>
      <form onSubmit={submit}>
        <TextArea
          label={translate('desk.tool.wording')}
          help={translate('desk.tool.wording_help')}
          name="text"
          rows={3}
          defaultValue={selected.quote.replace(/\s+/g, ' ')}
          required
          autoFocus
        />
        <Field
          label={translate('desk.add_claim.speaker')}
          help={translate('desk.add_claim.speaker_help')}
          name="speaker"
        />
        <div className="pair">
          <Choice name="stance" values={STANCES} words="desk.stance" />
          <Choice name="certainty" values={CERTAINTIES} words="desk.certainty" />
        </div>
        <Choice name="kind" values={CLAIM_KINDS} words="desk.kind" />
        <ToolEnd submit={translate('desk.add_claim.add')} error={add.error} isBusy={add.isPending} onClose={close} />
      </form>
    </Form>
  );
}

function Choice({ name, values, words }: { name: string; values: readonly string[]; words: string }) {
  const translate = useTranslate();
  return (
    <SelectField label={translate(`desk.add_claim.${name}`)} name={name}>
      {values.map((value) => (
        <option key={value} value={value}>
          {translate(`${words}.${value}`)}
        </option>
      ))}
    </SelectField>
  );
}

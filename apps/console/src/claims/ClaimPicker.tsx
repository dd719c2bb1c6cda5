import type { ClaimPageFragment, ClaimRowFragment } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { type KeyboardEvent, useDeferredValue, useId, useRef, useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { Field } from '../layout/Field.tsx';

const Found = styled('div')({
  display: 'grid',
  maxHeight: 260,
  overflowY: 'auto',
  '& label': {
    display: 'flex',
    gap: 8,
    minHeight: 28,
    padding: '5px 2px',
    borderTop: '1px solid var(--line)',
    cursor: 'pointer',
  },
  '& p': { margin: '6px 0', color: 'var(--ink-soft)' },
});

const SHOWN = 8;

interface Props {
  label: string;
  help?: string;
  /** The claim that another one is looked for: it is left out, and its story is searched. */
  from: Pick<ClaimPageFragment, 'id' | 'story'>;
  picked: ClaimRowFragment | null;
  onPick: (claim: ClaimRowFragment) => void;
}

/** Finds another claim of the same story by its words. The arrow key leads from the words into what was found. */
export function ClaimPicker({ label, help, from, picked, onPick }: Props) {
  const translate = useTranslate();
  const name = useId();
  const found = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState('');
  const { data, isPending } = useGetList<ClaimRowFragment>('claims', {
    filter: { ...(from.story ? { storyId: from.story.id } : {}), text: useDeferredValue(words.trim()) },
    sort: { field: 'MOST_SOURCES', order: 'ASC' },
    pagination: { page: 1, perPage: SHOWN + 1 },
  });
  const others = (data ?? []).filter(({ id }) => id !== from.id).slice(0, SHOWN);
  const into = (event: KeyboardEvent) => {
    const first = others[0];
    if (event.key !== 'ArrowDown' || !first) return;
    event.preventDefault();
    found.current?.querySelector('input')?.focus();
    onPick(first);
  };
  return (
    <>
      <Field
        label={label}
        help={help}
        type="search"
        value={words}
        autoFocus
        onKeyDown={into}
        onChange={(event) => setWords(event.target.value)}
      />
      <Found ref={found} role="radiogroup" aria-label={label}>
        {others.map((other) => (
          <label key={other.id}>
            <input type="radio" name={name} checked={picked?.id === other.id} onChange={() => onPick(other)} />
            {other.text}
          </label>
        ))}
        {!isPending && others.length === 0 && <p>{translate('desk.palette.nothing')}</p>}
      </Found>
    </>
  );
}

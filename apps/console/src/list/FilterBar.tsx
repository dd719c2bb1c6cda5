import SearchIcon from '@mui/icons-material/Search';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';

const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center', marginBottom: 10 });

const control = {
  height: 32,
  border: '1px solid var(--line-strong)',
  borderRadius: 6,
  background: 'var(--surface)',
  color: 'var(--ink)',
  font: 'inherit',
  fontSize: 13,
} as const;

const Search = styled('label')({
  position: 'relative',
  flex: '1 1 220px',
  maxWidth: 360,
  '& svg': { position: 'absolute', left: 8, top: 7, width: 18, height: 18, color: 'var(--ink-faint)' },
  '& input': { ...control, width: '100%', paddingLeft: 32, paddingRight: 8 },
});

const Choice = styled('label')({
  ...control,
  display: 'inline-flex',
  alignItems: 'center',
  paddingLeft: 10,
  whiteSpace: 'nowrap',
  color: 'var(--ink-soft)',
  '&:hover': { borderColor: 'var(--ink-soft)' },
  '&.set': { background: 'var(--accent-soft)', borderColor: 'var(--accent)', color: 'var(--ink)' },
  '& select': {
    height: 30,
    maxWidth: 150,
    fieldSizing: 'content',
    border: 0,
    borderRadius: 5,
    padding: '0 4px 0 4px',
    background: 'transparent',
    color: 'var(--ink)',
    font: 'inherit',
    fontWeight: 550,
    cursor: 'pointer',
  },
  '& option': { background: 'var(--surface)', color: 'var(--ink)' },
  '& input': { width: 15, height: 15, margin: '0 8px 0 0', accentColor: 'var(--accent)' },
  '&.check': { paddingRight: 10, cursor: 'pointer' },
});

const PAUSE_MS = 250;

/** Search, then the filters as chips, then the way to be rid of them; sorting at the end. */
export function FilterBar({ search, children, orders }: { search?: string; children?: ReactNode; orders?: ReactNode }) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  return (
    <Row role="search">
      {search && <SearchField label={search} />}
      {children}
      {Object.keys(filterValues).length > 0 && (
        <Button onClick={() => setFilters({})}>{translate('desk.list.clear')}</Button>
      )}
      <span style={{ marginLeft: 'auto' }}>{orders}</span>
    </Row>
  );
}

/** A filter that is empty is taken out, so that "no filters" is an empty object and the address stays short. */
function useFilter(source: string) {
  const { filterValues, setFilters } = useListContext();
  const { [source]: value, ...others } = filterValues;
  return [
    value,
    (next: unknown) => setFilters(next === '' || next === false ? others : { ...others, [source]: next }),
  ] as const;
}

const currentPage = () => window.location.hash.split('?')[0];

function SearchField({ label }: { label: string }) {
  const [value, setValue] = useFilter('text');
  const [text, setText] = useState<string>(value ?? '');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // "Clear filters" and the back button change the filter from outside.
  useEffect(() => {
    clearTimeout(timer.current);
    setText((now) => (now.trim() === (value ?? '') ? now : (value ?? '')));
  }, [value]);
  const type = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    // While the page of a row just opened is loading, this list still stands: a search that waited must not pull the
    // editor back to it.
    const list = currentPage();
    timer.current = setTimeout(() => currentPage() === list && setValue(next.trim()), PAUSE_MS);
  };
  return (
    <Search>
      <SearchIcon />
      <input
        type="search"
        aria-label={label}
        placeholder={`${label}  /`}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
    </Search>
  );
}

export interface Option {
  value: string;
  label: string;
}

/** One filter: the browser's own list box, which every keyboard and phone knows. */
export function ChoiceFilter({ source, label, options }: { source: string; label: string; options: Option[] }) {
  const translate = useTranslate();
  const [value, setValue] = useFilter(source);
  return (
    <Choice className={value ? 'set' : ''}>
      {label}
      <select value={value ?? ''} onChange={(event) => setValue(event.target.value)}>
        <option value="">{translate('desk.list.any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Choice>
  );
}

export function ToggleFilter({ source, label, on = true }: { source: string; label: string; on?: unknown }) {
  const [value, setValue] = useFilter(source);
  return (
    <Choice className={value ? 'set check' : 'check'}>
      <input
        type="checkbox"
        checked={Boolean(value)}
        onChange={(event) => setValue(event.target.checked ? on : false)}
      />
      {label}
    </Choice>
  );
}

/** The orders the API gives, by its own names. */
export function OrderChoice({ options }: { options: Option[] }) {
  const translate = useTranslate();
  const { sort, setSort } = useListContext();
  return (
    <Choice>
      {translate('desk.list.sort')}
      <select
        style={{ maxWidth: 200 }}
        value={sort.field}
        onChange={(event) => setSort({ field: event.target.value, order: 'ASC' })}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Choice>
  );
}

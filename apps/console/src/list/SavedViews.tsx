import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type FormEvent, useState } from 'react';
import { type SavedQuery, useListContext, useSavedQueries, useTranslate } from 'react-admin';

const Row = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 6,
  margin: '-2px 0 10px',
  fontSize: 13,
  '& form': { display: 'inline-flex', alignItems: 'center', gap: 6 },
  '& input': {
    height: 28,
    width: 200,
    padding: '0 8px',
    border: '1px solid var(--line-strong)',
    borderRadius: 5,
    background: 'var(--surface)',
    color: 'var(--ink)',
    font: 'inherit',
  },
});
const Chip = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  border: '1px solid var(--line-strong)',
  borderRadius: 14,
  overflow: 'hidden',
  '&[data-on=true]': { background: 'var(--accent-soft)', borderColor: 'var(--accent)' },
  '& button': {
    minHeight: 26,
    minWidth: 26,
    padding: '0 4px 0 11px',
    border: 0,
    background: 'none',
    color: 'var(--ink)',
    font: 'inherit',
    cursor: 'pointer',
    '&:hover': { background: 'var(--sunken)' },
    '&:focus-visible': { outlineOffset: -2, borderRadius: 14 },
  },
  '& button + button': { padding: '0 8px 0 4px', color: 'var(--ink-faint)' },
});

/** Filters and order under a name, kept on this device: one click brings them back. */
export function SavedViews() {
  const translate = useTranslate();
  const { resource, filterValues, sort, setFilters, setSort } = useListContext();
  const [views, setViews] = useSavedQueries(resource);
  const [isNaming, setNaming] = useState(false);
  const now = JSON.stringify([filterValues, sort.field]);
  const isShown = ({ value }: SavedQuery) => JSON.stringify([value.filter ?? {}, value.sort?.field]) === now;
  const mayKeep = Object.keys(filterValues).length > 0 && !views.some(isShown);
  if (views.length === 0 && !mayKeep) return null;
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name')).trim();
    if (!name) return;
    setViews([...views.filter(({ label }) => label !== name), { label: name, value: { filter: filterValues, sort } }]);
    setNaming(false);
  };
  const show = ({ value }: SavedQuery) => {
    setFilters(value.filter ?? {});
    if (value.sort) setSort(value.sort);
  };
  return (
    <Row role="group" aria-label={translate('desk.view.title')}>
      {views.map((view) => (
        <Chip key={view.label} data-on={isShown(view)}>
          <button type="button" aria-pressed={isShown(view)} onClick={() => show(view)}>
            {view.label}
          </button>
          <button
            type="button"
            aria-label={translate('desk.view.remove', { name: view.label })}
            onClick={() => setViews(views.filter((other) => other !== view))}
          >
            ×
          </button>
        </Chip>
      ))}
      {mayKeep && !isNaming && <Button onClick={() => setNaming(true)}>{translate('desk.view.keep')}</Button>}
      {mayKeep && isNaming && (
        <form onSubmit={keep} onKeyDown={(event) => event.key === 'Escape' && setNaming(false)}>
          <input
            name="name"
            aria-label={translate('desk.view.name')}
            placeholder={translate('desk.view.name')}
            autoFocus
          />
          <Button type="submit" variant="outlined">
            {translate('desk.tool.save')}
          </Button>
        </form>
      )}
    </Row>
  );
}

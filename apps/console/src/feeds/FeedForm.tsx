import { CreateFeedDocument } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Field, SelectField } from '../layout/Field.tsx';
import { Panel } from '../layout/Page.tsx';
import { hasCode } from '../providers/desk-error.ts';
import { useDeskMutation } from '../providers/use-desk.ts';

const Frame = styled(Panel)(({ theme }) => ({
  maxWidth: 900,
  marginBottom: 16,
  padding: 16,
  '& h2': { margin: '0 0 12px', fontSize: 14, fontWeight: 650 },
  '& form': { display: 'grid', gridTemplateColumns: '2fr 1fr 160px', gap: 16, alignItems: 'start' },
  '& .end': { gridColumn: '1 / -1', display: 'flex', gap: 8 },
  '& .problem': {
    gridColumn: '1 / -1',
    margin: 0,
    padding: '8px 12px',
    borderRadius: 6,
    background: 'var(--error-soft)',
  },
  [theme.breakpoints.down('sm')]: { '& form': { gridTemplateColumns: 'minmax(0, 1fr)' } },
}));
/** Minutes between two looks. */
const INTERVALS = [5, 15, 30, 60, 360, 1440];

/** Follows a feed; that it is one is seen before it is kept. */
export function FeedForm({ url, onClose }: { url: string; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const create = useDeskMutation(CreateFeedDocument, {
    onSuccess: ({ createFeed: feed }) => {
      notify('desk.feeds.added', { messageArgs: { name: feed.title ?? feed.url } });
      void queries.invalidateQueries({ queryKey: ['desk', 'feeds'] });
      onClose();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const outlet = String(typed.get('outlet')).trim();
    create.mutate({
      input: {
        url: String(typed.get('url')).trim(),
        outlet: outlet || null,
        intervalMinutes: Number(typed.get('intervalMinutes')),
      },
    });
  };
  const { error } = create;
  const isOfUrl =
    hasCode(error, 'FETCH_FAILED', 'NO_FEED') || (hasCode(error, 'INPUT_INVALID') && error.details.field === 'url');
  const sentence = error ? translate(error.message, { _: error.message }) : undefined;
  return (
    <Frame aria-labelledby="new-feed-title">
      <h2 id="new-feed-title">{translate('desk.feeds.add')}</h2>
      <form onSubmit={submit} noValidate>
        <Field
          label={translate('desk.feeds.url')}
          help={translate('desk.feeds.url_help')}
          error={isOfUrl ? sentence : undefined}
          name="url"
          type="url"
          defaultValue={url}
          autoComplete="off"
          autoFocus
        />
        <Field
          label={translate('desk.add.outlet')}
          help={translate('desk.add.outlet_all')}
          name="outlet"
          autoComplete="off"
        />
        <SelectField label={translate('desk.feeds.interval')} name="intervalMinutes" defaultValue={30}>
          {INTERVALS.map((minutes) => (
            <option key={minutes} value={minutes}>
              {translate('desk.feeds.every', { smart_count: minutes })}
            </option>
          ))}
        </SelectField>
        {error && !isOfUrl && (
          <p className="problem" role="alert">
            {sentence}
          </p>
        )}
        <div className="end">
          <Button type="submit" variant="contained" disabled={create.isPending}>
            {translate(create.isPending ? 'desk.feeds.looking' : 'desk.feeds.follow')}
          </Button>
          <Button onClick={onClose}>{translate('desk.cancel')}</Button>
        </div>
      </form>
    </Frame>
  );
}

import { CLAIM_STATUSES, RATINGS } from '@claimdesk/domain';
import { useGetList, useListContext, useTranslate } from 'react-admin';
import { ChoiceFilter, FilterBar, OrderChoice, ToggleFilter } from '../list/FilterBar.tsx';
import { useOutletOptions } from '../outlets/use-outlet-options.ts';

const ORDERS = ['CHECKWORTHINESS', 'DISPUTED_FIRST', 'MOST_SOURCES', 'NEWEST'];

export function ClaimFilters() {
  const translate = useTranslate();
  const { filterValues } = useListContext();
  const stories = useGetList<{ id: string; title: string }>('stories', {}, { staleTime: 60_000 });
  const words = (values: readonly string[], under: string) =>
    values.map((value) => ({ value, label: translate(`${under}.${value}`) }));
  const label = (name: string) => translate(`desk.claim.filter.${name}`);
  return (
    <FilterBar
      search={translate('desk.claim.search')}
      orders={<OrderChoice options={words(ORDERS, 'desk.claim.order')} />}
    >
      <ChoiceFilter source="suggested" label={label('suggested')} options={words(RATINGS, 'desk.rating')} />
      <ChoiceFilter source="rating" label={label('rating')} options={words(RATINGS, 'desk.rating')} />
      <ChoiceFilter source="status" label={label('status')} options={words(CLAIM_STATUSES, 'desk.claim_status')} />
      <ChoiceFilter source="outletId" label={label('outlet')} options={useOutletOptions()} />
      <ChoiceFilter
        source="storyId"
        label={label('story')}
        options={(stories.data ?? []).map(({ id, title }) => ({ value: id, label: title }))}
      />
      <ToggleFilter source="crossSource" label={label('cross')} />
      {/* Set by links from an article; shown so that it can be seen and taken off. */}
      {filterValues.articleId && <ToggleFilter source="articleId" label={label('article')} />}
    </FilterBar>
  );
}

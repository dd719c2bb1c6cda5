import { useGetList } from 'react-admin';
import type { OutletsQuery } from '@claimdesk/contract';

/** The outlets as options of a filter. */
export function useOutletOptions() {
  const { data = [] } = useGetList<OutletsQuery['outlets'][number]>('outlets', {}, { staleTime: 60_000 });
  return data.map(({ id, name }) => ({ value: id, label: name }));
}

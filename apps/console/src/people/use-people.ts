import { PeopleDocument } from '@claimdesk/contract';
import { useDeskQuery } from '../providers/use-desk.ts';

/** Everyone at the desk; it changes seldom, so it is asked for once a minute at most. */
export function usePeople(enabled = true) {
  return useDeskQuery(['people'], PeopleDocument, {}, { staleTime: 60_000, enabled });
}

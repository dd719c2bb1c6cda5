import { lazy } from 'react';
import { ClaimList } from './ClaimList.tsx';

export default {
  name: 'claims',
  list: ClaimList,
  show: lazy(() => import('./ClaimShow.tsx')),
};

import { lazy } from 'react';

export default {
  name: 'claims',
  list: lazy(() => import('./ClaimList.tsx')),
  show: lazy(() => import('./ClaimShow.tsx')),
};

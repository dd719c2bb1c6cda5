import { lazy } from 'react';

export default {
  name: 'stories',
  list: lazy(() => import('./StoryList.tsx')),
  show: lazy(() => import('./StoryShow.tsx')),
};

import { lazy } from 'react';
import { ArticleList } from './ArticleList.tsx';

export default {
  name: 'articles',
  list: ArticleList,
  // Loaded when first opened: the list is what most visits begin with.
  show: lazy(() => import('./ArticleShow.tsx')),
  create: lazy(() => import('../intake/AddArticles.tsx')),
};

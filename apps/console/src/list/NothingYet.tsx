import Button from '@mui/material/Button';
import { LinkBase, useTranslate } from 'react-admin';
import { Nothing } from '../layout/Page.tsx';

/** A list of a desk that has no articles yet: what will stand here, and the way to the first. */
export function NothingYet({ words }: { words: string }) {
  const translate = useTranslate();
  return (
    <Nothing
      action={
        <Button variant="contained" component={LinkBase} to="/articles/create">
          {translate('desk.nav.add_article')}
        </Button>
      }
    >
      {translate(words)}
    </Nothing>
  );
}

import { styled } from '@mui/material/styles';
import { wordDiff } from './word-diff.ts';

const Text = styled('span')({
  whiteSpace: 'pre-wrap',
  '& ins': { background: 'var(--corroborated-soft)', textDecoration: 'underline', textDecorationThickness: 1 },
  '& del': { background: 'var(--error-soft)', color: 'var(--ink-soft)' },
});

/** Two wordings in one: struck out what went, underlined what came. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return (
    <Text>
      {wordDiff(before, after).map(({ kind, text }, at) =>
        kind === 'same' ? text : kind === 'new' ? <ins key={at}>{text}</ins> : <del key={at}>{text}</del>,
      )}
    </Text>
  );
}

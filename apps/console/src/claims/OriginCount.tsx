import type { ClaimRowFragment } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Spoken } from '../layout/Page.tsx';
import { StanceShape } from './StanceMark.tsx';

const Row = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  fontVariantNumeric: 'tabular-nums',
  whiteSpace: 'nowrap',
  '& .none': { color: 'var(--ink-faint)' },
  '& svg:nth-of-type(2)': { marginLeft: 8 },
});

/** "2 origins say so, 1 denies it". */
export function useOriginSentence({ asserting, denying }: ClaimRowFragment['independentOrigins']): string {
  const translate = useTranslate();
  const say = translate('desk.count.origins_say', { smart_count: asserting });
  return denying === 0 ? say : `${say}, ${translate('desk.count.origins_deny', { smart_count: denying })}`;
}

/** ▲2 ▼1 for the eye, the sentence for the ear and on hover. */
export function OriginCount({ origins }: { origins: ClaimRowFragment['independentOrigins'] }) {
  const sentence = useOriginSentence(origins);
  return (
    <Row title={sentence}>
      <Spoken>{sentence}</Spoken>
      <StanceShape stance="ASSERTS" />
      <span aria-hidden>{origins.asserting}</span>
      {origins.denying > 0 && (
        <>
          <StanceShape stance="DENIES" />
          <span aria-hidden>{origins.denying}</span>
        </>
      )}
    </Row>
  );
}

import { CheckedElsewhereDocument, type CheckedElsewhereQuery } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Panel } from '../layout/Page.tsx';
import { When } from '../layout/When.tsx';
import { useDeskQuery } from '../providers/use-desk.ts';

const Frame = styled(Panel)({
  padding: '14px 20px 16px',
  '& h2': { margin: '0 0 10px', fontSize: 14, fontWeight: 650 },
  '& ul': { listStyle: 'none', margin: 0, padding: 0 },
  '& li': { padding: '8px 0', borderTop: '1px solid var(--line)', overflowWrap: 'anywhere' },
  '& p': { margin: '2px 0 0', color: 'var(--ink-soft)', fontSize: 13 },
});

type Check = NonNullable<CheckedElsewhereQuery['claim']>['checkedElsewhere'][number];

/** Where the claim is published, and who else has published a check of it; nothing where there is neither. */
export function CheckedElsewhere({ claimId, status }: { claimId: string; status: string }) {
  const translate = useTranslate();
  // With the status in the key, an approval or withdrawal asks anew.
  const { data } = useDeskQuery(['checked-elsewhere', claimId, status], CheckedElsewhereDocument, { id: claimId });
  const claim = data?.claim;
  if (!claim || (!claim.publicPage && !claim.checkedElsewhere.length)) return null;
  return (
    <Frame aria-labelledby="elsewhere-title">
      <h2 id="elsewhere-title">{translate('desk.elsewhere.title')}</h2>
      <ul>
        {claim.publicPage && (
          <li>
            <a href={claim.publicPage} target="_blank" rel="noreferrer">
              {translate('desk.elsewhere.public_page')}
            </a>
          </li>
        )}
        {claim.checkedElsewhere.map((check) => (
          <ForeignCheck key={check.id} check={check} />
        ))}
      </ul>
    </Frame>
  );
}

function ForeignCheck({ check }: { check: Check }) {
  const translate = useTranslate();
  const { publisher, rating, url, claimText, reviewedAt, isOpposed, isSure, reasons } = check;
  return (
    <li>
      <a href={url} target="_blank" rel="noreferrer">
        {translate(isSure ? 'desk.elsewhere.checked_by' : 'desk.elsewhere.perhaps_by', { publisher })}
      </a>{' '}
      <strong>{rating}</strong>
      <p title={reasons.join('; ')}>
        “{claimText}”{isOpposed && ` ${translate('desk.elsewhere.opposed')}`} {reviewedAt && <When at={reviewedAt} />}
      </p>
    </li>
  );
}

import { type WhyStaleQuery, WhyStaleDocument } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { LinkBase, useTranslate } from 'react-admin';
import { articleTitle } from '../articles/ArticleTitle.tsx';
import { useDates } from '../i18n/use-dates.ts';
import { Panel } from '../layout/Page.tsx';
import { When } from '../layout/When.tsx';
import { useDeskQuery } from '../providers/use-desk.ts';
import { comparedAddress } from '../versions/compare-address.ts';

const Frame = styled(Panel)({
  marginBottom: 16,
  padding: '12px 20px 14px',
  borderColor: 'var(--stale)',
  background: 'var(--stale-soft)',
  '& h2': { margin: '0 0 4px', fontSize: 14, fontWeight: 650 },
  '& ul': { listStyle: 'none', margin: 0, padding: 0 },
  '& li': { padding: '6px 0' },
  '& li + li': { borderTop: '1px solid var(--line)' },
  '& p': { margin: '2px 0 0', overflowWrap: 'anywhere' },
  '& ins': { background: 'var(--corroborated-soft)', textDecoration: 'underline', textDecorationThickness: 2 },
  '& del': { background: 'var(--error-soft)', textDecoration: 'line-through' },
});

type Cause = NonNullable<WhyStaleQuery['claim']>['staleness'][number];

/** What overtook the verdict in force, with what stood before and what stands now. */
export default function WhyStale({ claimId, version }: { claimId: string; version: number }) {
  const translate = useTranslate();
  const { data } = useDeskQuery(['desk', 'stale', claimId, version], WhyStaleDocument, { id: claimId });
  const causes = data?.claim?.staleness ?? [];
  if (!causes.length) return null;
  return (
    <Frame aria-labelledby="stale-title">
      <h2 id="stale-title">{translate('desk.stale.title')}</h2>
      <ul>
        {causes.map((cause) => (
          <CauseRow key={cause.id} cause={cause} />
        ))}
      </ul>
    </Frame>
  );
}

function CauseRow({ cause }: { cause: Cause }) {
  const translate = useTranslate();
  const { reason, article, revisionNumber, createdAt } = cause;
  const outlet = article?.outlet?.name ?? translate('desk.outlet_unknown');
  // The version that dropped or changed the words, against the one before it.
  const compared = revisionNumber && revisionNumber > 1 ? { from: revisionNumber - 1, to: revisionNumber } : null;
  return (
    <li>
      <strong>{translate(`desk.stale.reason.${reason}`)}</strong>{' '}
      {article && (
        <>
          {translate('desk.label', { name: outlet })}{' '}
          <LinkBase to={comparedAddress(article.id, null)}>{articleTitle(article)}</LinkBase>{' '}
          {compared && (
            <>
              (
              <LinkBase to={comparedAddress(article.id, compared)}>
                {translate('desk.stale.compare', compared)}
              </LinkBase>
              ){' '}
            </>
          )}
        </>
      )}
      <When at={createdAt} />
      <Words cause={cause} />
    </li>
  );
}

function Words({ cause: { reason, before, after, difference } }: { cause: Cause }) {
  const translate = useTranslate();
  const dates = useDates();
  if (reason === 'CHECK_DUE') return before && <p>{dates.full(before)}</p>;
  if (difference.length)
    return (
      <p>
        {difference.map(({ kind, text }, at) =>
          kind === 'ADDED' ? <ins key={at}>{text}</ins> : kind === 'REMOVED' ? <del key={at}>{text}</del> : text,
        )}
      </p>
    );
  return (
    <>
      {before && <p>{translate('desk.stale.cited', { quote: before })}</p>}
      {after && <p>{translate('desk.stale.now', { quote: after })}</p>}
    </>
  );
}

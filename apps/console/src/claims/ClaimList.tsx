import type { ClaimRowFragment } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { LinkBase, ListBase, useTranslate } from 'react-admin';
import { Spoken } from '../layout/Page.tsx';
import { ExportButton, ExportSelectedButton } from '../list/ExportButtons.tsx';
import { ListPage } from '../list/ListPage.tsx';
import { NothingYet } from '../list/NothingYet.tsx';
import { type Column, RowsTable } from '../list/RowsTable.tsx';
import { ROW_LINK } from '../list/use-row-keys.ts';
import { SERIF } from '../theme.ts';
import { RatingMark } from '../verdicts/RatingMark.tsx';
import { CLAIM_COLUMNS } from './claim-csv.ts';
import { ClaimBulk } from './ClaimBulk.tsx';
import { ClaimFilters } from './ClaimFilters.tsx';
import { OriginCount } from './OriginCount.tsx';

const ClaimLink = styled(LinkBase)({
  display: 'block',
  padding: '2px 0',
  maxWidth: 720,
  color: 'var(--ink)',
  textDecoration: 'none',
  fontFamily: SERIF,
  fontSize: 16,
  lineHeight: 1.35,
  '&:hover': { textDecoration: 'underline' },
});
const Facts = styled('div')({ color: 'var(--ink-faint)', fontSize: 12.5 });
const Worth = styled('span')({
  display: 'inline-block',
  width: 32,
  textAlign: 'right',
  color: 'var(--ink-soft)',
  '& i': {
    display: 'block',
    height: 3,
    marginTop: 3,
    borderRadius: 2,
    background: 'linear-gradient(var(--ink-faint), var(--ink-faint)) no-repeat var(--line)',
  },
});

export default function ClaimList() {
  const translate = useTranslate();
  return (
    <ListBase sort={{ field: 'CHECKWORTHINESS', order: 'ASC' }} perPage={25}>
      <ListPage
        title={translate('desk.claim.title')}
        count={(total) => translate('desk.count.claims', { smart_count: total })}
        filters={<ClaimFilters />}
        actions={<ExportButton columns={CLAIM_COLUMNS} />}
        bulkActions={
          <>
            <ClaimBulk />
            <ExportSelectedButton columns={CLAIM_COLUMNS} />
          </>
        }
        empty={<NothingYet words="desk.claim.empty" />}
      >
        <Table />
      </ListPage>
    </ListBase>
  );
}

function Table() {
  const translate = useTranslate();
  const label = (name: string) => translate(`desk.claim.column.${name}`);
  const columns: Column<ClaimRowFragment>[] = [
    { name: 'rating', label: label('rating'), cell: (claim) => <RatingCell claim={claim} /> },
    { name: 'claim', label: label('claim'), className: 'main', cell: (claim) => <ClaimCell claim={claim} /> },
    {
      name: 'sources',
      label: label('sources'),
      className: 'wide quiet',
      cell: (claim) => <SourcesCell claim={claim} />,
    },
    {
      name: 'origins',
      label: label('origins'),
      cell: ({ independentOrigins }) => <OriginCount origins={independentOrigins} />,
    },
    {
      name: 'worth',
      label: label('worth'),
      className: 'wide',
      cell: ({ checkworthiness }) => <WorthBar share={checkworthiness} />,
    },
    {
      name: 'status',
      label: label('status'),
      className: 'quiet',
      cell: ({ status }) => translate(`desk.claim_status.${status}`),
    },
  ];
  return <RowsTable columns={columns} selectable nameOf={({ text }) => text} />;
}

function RatingCell({ claim: { verdict, suggestion } }: { claim: ClaimRowFragment }) {
  return (
    <div style={{ paddingTop: 2 }}>
      <RatingMark verdict={verdict?.rating} suggestion={suggestion?.rating} />
    </div>
  );
}

function SourcesCell({ claim: { outlets } }: { claim: ClaimRowFragment }) {
  const translate = useTranslate();
  if (outlets.length === 0) return translate('desk.outlet_unknown');
  const names = outlets.map(({ name }) => name).join(', ');
  return <span title={names}>{translate('desk.count.outlets', { smart_count: outlets.length })}</span>;
}

function ClaimCell({ claim }: { claim: ClaimRowFragment }) {
  const translate = useTranslate();
  const outlets = claim.outlets.slice(0, 3).map(({ name }) => name);
  const more = claim.outlets.length - outlets.length;
  return (
    <>
      <ClaimLink to={`/claims/${claim.id}/show`} {...ROW_LINK}>
        {claim.text}
      </ClaimLink>
      <Facts>
        {translate(`desk.kind.${claim.kind}`)}
        {outlets.length > 0 && ` · ${outlets.join(', ')}${more > 0 ? ` +${more}` : ''}`}
      </Facts>
    </>
  );
}

function WorthBar({ share }: { share: number }) {
  const translate = useTranslate();
  const percent = Math.round(share * 100);
  const words = translate('desk.claim.worth', { percent });
  return (
    <span title={words}>
      <Spoken>{words}</Spoken>
      <Worth aria-hidden>
        {percent}
        <i style={{ backgroundSize: `${percent}% 100%` }} />
      </Worth>
    </span>
  );
}

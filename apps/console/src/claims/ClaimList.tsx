import type { ClaimRowFragment } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { DataTable, LinkBase, ListBase, useTranslate } from 'react-admin';
import { Nothing, Spoken } from '../layout/Page.tsx';
import { ExportButton, ExportSelectedButton } from '../list/ExportButtons.tsx';
import { ListPage } from '../list/ListPage.tsx';
import { ROW_LINK } from '../list/use-row-keys.ts';
import { SERIF } from '../theme.ts';
import { RatingMark } from '../verdicts/RatingMark.tsx';
import { CLAIM_COLUMNS } from './claim-csv.ts';
import { ClaimFilters } from './ClaimFilters.tsx';
import { OriginCount } from './OriginCount.tsx';

const Column = DataTable.Col<ClaimRowFragment>;

const ClaimLink = styled(LinkBase)({
  display: 'block',
  maxWidth: 720,
  color: 'var(--ink)',
  textDecoration: 'none',
  fontFamily: SERIF,
  fontSize: 16,
  lineHeight: 1.35,
  '&:hover': { textDecoration: 'underline' },
});
const Facts = styled('div')({ marginTop: 2, color: 'var(--ink-faint)', fontSize: 12.5 });
const Worth = styled('span')({
  display: 'inline-block',
  width: 48,
  height: 4,
  borderRadius: 2,
  background: 'var(--line)',
  verticalAlign: 'middle',
  '& i': { display: 'block', height: '100%', borderRadius: 2, background: 'var(--ink-faint)' },
});

export function ClaimList() {
  const translate = useTranslate();
  return (
    <ListBase sort={{ field: 'CHECKWORTHINESS', order: 'ASC' }} perPage={25}>
      <ListPage
        title={translate('desk.claim.title')}
        count={(total) => translate('desk.count.claims', { smart_count: total })}
        filters={<ClaimFilters />}
        actions={<ExportButton columns={CLAIM_COLUMNS} />}
        bulkActions={<ExportSelectedButton columns={CLAIM_COLUMNS} />}
        empty={
          <Nothing
            action={
              <Button variant="contained" component={LinkBase} to="/articles/create">
                {translate('desk.nav.add_article')}
              </Button>
            }
          >
            {translate('desk.claim.empty')}
          </Nothing>
        }
      >
        <Table />
      </ListPage>
    </ListBase>
  );
}

function Table() {
  const translate = useTranslate();
  const label = (name: string) => translate(`desk.claim.column.${name}`);
  const wide = { display: { xs: 'none', md: 'table-cell' } };
  return (
    <DataTable<ClaimRowFragment> rowClick={false} hover={false} bulkActionsToolbar={<></>} bulkActionButtons={<></>}>
      <Column
        label={label('rating')}
        disableSort
        sx={{ width: 176, paddingTop: '10px' }}
        render={({ verdict, suggestion }) => <RatingMark verdict={verdict?.rating} suggestion={suggestion?.rating} />}
      />
      <Column label={label('claim')} disableSort render={(claim) => <ClaimCell claim={claim} />} />
      <Column
        label={label('sources')}
        disableSort
        sx={{ ...wide, whiteSpace: 'nowrap' }}
        render={({ outlets }) => (
          <span title={outlets.map(({ name }) => name).join(', ')}>
            {translate('desk.count.outlets', { smart_count: outlets.length })}
          </span>
        )}
      />
      <Column
        label={label('origins')}
        disableSort
        render={({ independentOrigins }) => <OriginCount origins={independentOrigins} />}
      />
      <Column
        label={label('worth')}
        disableSort
        sx={wide}
        render={({ checkworthiness }) => <WorthBar share={checkworthiness} />}
      />
      <Column
        label={label('status')}
        disableSort
        sx={{ whiteSpace: 'nowrap', color: 'var(--ink-soft)' }}
        render={({ status }) => translate(`desk.claim_status.${status}`)}
      />
    </DataTable>
  );
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
        <i style={{ width: `${percent}%` }} />
      </Worth>
    </span>
  );
}

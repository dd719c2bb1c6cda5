import { can, CURRENT_POLICY, type Permission, PERMISSIONS, ROLES, RISK_TAGS } from '@claimdesk/domain';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { PageHead, Panel, Spoken, usePageTitle } from '../layout/Page.tsx';
import { Table } from '../list/RowsTable.tsx';

const Rules = styled(Panel)({
  maxWidth: 900,
  marginBottom: 16,
  padding: '14px 16px',
  '& h2': { margin: '0 0 8px', fontSize: 14, fontWeight: 650 },
  '& ul': { margin: 0, paddingLeft: 18 },
  '& li': { margin: '5px 0', lineHeight: 1.5 },
  '& p': { margin: '10px 0 0', color: 'var(--ink-soft)' },
});
const Rights = styled(Panel)({
  maxWidth: 900,
  overflowX: 'auto',
  '& h2': { margin: 0, padding: '14px 16px 6px', fontSize: 14, fontWeight: 650 },
  '& .mark': { width: 96, textAlign: 'center' },
  '& td.mark': { color: 'var(--corroborated)', fontWeight: 700 },
});

const RULES = ['four_eyes', 'gate', 'stale', 'correction', 'audit'] as const;

/** What holds at this desk and who may do what: read from the same tables by which the desk decides. */
export default function RulesPage() {
  const translate = useTranslate();
  usePageTitle(translate('desk.rules.title'));
  return (
    <>
      <PageHead>
        <h1>{translate('desk.rules.title')}</h1>
      </PageHead>
      <Rules aria-labelledby="rules-verdicts">
        <h2 id="rules-verdicts">{translate('desk.rules.verdicts')}</h2>
        <ul>
          <li>{translate('desk.rules.approvals', { smart_count: CURRENT_POLICY.approvals })}</li>
          {RISK_TAGS.map((tag) => {
            const count = CURRENT_POLICY.approvalsByTag[tag];
            const words = { smart_count: count ?? 0, tag: translate(`desk.tag.${tag}`) };
            return count && <li key={tag}>{translate('desk.rules.approvals_tag', words)}</li>;
          })}
          {RULES.map((rule) => (
            <li key={rule}>{translate(`desk.rules.rule.${rule}`)}</li>
          ))}
        </ul>
        <p>{translate('desk.rules.who_changes', { version: CURRENT_POLICY.version })}</p>
      </Rules>
      <Rights aria-labelledby="rules-rights">
        <h2 id="rules-rights">{translate('desk.rules.rights')}</h2>
        <Table>
          <thead>
            <tr>
              <th scope="col">{translate('desk.rules.what')}</th>
              {ROLES.map((role) => (
                <th key={role} scope="col" className="mark">
                  {translate(`desk.role.${role}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SHOWN.map((permission) => (
              <Right key={permission} permission={permission} />
            ))}
          </tbody>
        </Table>
      </Rights>
    </>
  );
}

/** What everyone may do at any door says nothing about roles. */
const SHOWN = (Object.keys(PERMISSIONS) as Permission[]).filter(
  (permission) => permission !== 'session:open' && permission !== 'published:read',
);

function Right({ permission }: { permission: Permission }) {
  const translate = useTranslate();
  return (
    <tr>
      <td>{translate(`desk.rules.may.${permission.replace(':', '_')}`)}</td>
      {ROLES.map((role) => {
        const may = can({ kind: 'PERSON', id: null, name: '', role }, permission);
        return (
          <td key={role} className="mark">
            <span aria-hidden>{may ? '✓' : ''}</span>
            <Spoken>{translate(may ? 'desk.rules.yes' : 'desk.rules.no')}</Spoken>
          </td>
        );
      })}
    </tr>
  );
}

import { type ArticleVersionsQuery, ArticleVersionsDocument, type VersionRowFragment } from '@claimdesk/contract';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { useMay } from '../claims/ClaimTools.tsx';
import { useDates } from '../i18n/use-dates.ts';
import { Table } from '../list/RowsTable.tsx';
import { useDeskQuery } from '../providers/use-desk.ts';
import { type Compared, comparedAddress } from './compare-address.ts';
import { FetchAgain } from './FetchAgain.tsx';
import { NewText } from './NewText.tsx';

const Frame = styled('section')({
  marginBottom: 20,
  fontSize: 13,
  '& .line': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', color: 'var(--ink-soft)' },
  '& .line h2': { margin: 0, fontSize: 13, fontWeight: 600, color: 'var(--ink)' },
  '& .table': { overflowX: 'auto', marginTop: 8, border: '1px solid var(--line)', borderRadius: 8 },
  '& .pick label': { width: 32, height: 28 },
  '& .notice': { margin: '2px 0 0', color: 'var(--ink-soft)' },
});

export type Versioned = NonNullable<ArticleVersionsQuery['article']>;

interface Props {
  articleId: string;
  compared: Compared | null;
}

/** The versions of an article: how each came, what the outlet noted, and which two are compared. */
export default function Versions({ articleId, compared }: Props) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const mayRevise = useMay('article:revise');
  const { data } = useDeskQuery(['desk', 'versions', articleId], ArticleVersionsDocument, { id: articleId });
  const [isPasting, setPasting] = useState(false);
  const article = data?.article;
  const newest = article?.revisions[0];
  if (!article || !newest) return null;
  const compare = (next: Compared | null) => navigate(comparedAddress(articleId, next), { replace: Boolean(compared) });
  return (
    <Frame aria-labelledby="versions-title">
      <div className="line">
        <h2 id="versions-title">{translate('desk.versions.title', { smart_count: article.revisions.length })}</h2>
        <HowItCame version={newest} />
        {article.revisions.length > 1 && (
          <Button
            aria-expanded={Boolean(compared)}
            onClick={() => compare(compared ? null : { from: newest.number - 1, to: newest.number })}
          >
            {translate(compared ? 'desk.versions.back' : 'desk.versions.compare')}
          </Button>
        )}
        {mayRevise && article.sources.length > 0 && <FetchAgain article={article} />}
        {mayRevise && (
          <Button aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
            {translate('desk.versions.paste')}
          </Button>
        )}
      </div>
      {isPasting && <NewText articleId={articleId} onClose={() => setPasting(false)} />}
      {compared && <VersionTable versions={article.revisions} compared={compared} onCompare={compare} />}
    </Frame>
  );
}

function HowItCame({ version: { createdAt, retrievals } }: { version: VersionRowFragment }) {
  const translate = useTranslate();
  const dates = useDates();
  const [first] = retrievals;
  const how = !first ? 'pasted' : first.url ? 'fetched' : 'file';
  const from = first?.url ? new URL(first.url).host : (first?.fileName ?? '');
  return <span>{translate(`desk.versions.how.${how}`, { from, when: dates.full(createdAt) })}</span>;
}

interface TableProps {
  versions: readonly VersionRowFragment[];
  compared: Compared;
  onCompare: (compared: Compared) => void;
}

function VersionTable({ versions, compared, onCompare }: TableProps) {
  const translate = useTranslate();
  const pick = (side: keyof Compared, number: number, isOffered: boolean) => (
    <td className="pick">
      {isOffered && (
        <label>
          <input
            type="radio"
            name={`versions-${side}`}
            checked={compared[side] === number}
            aria-label={translate(`desk.versions.${side}_named`, { number })}
            onChange={() => onCompare({ ...compared, [side]: number })}
          />
        </label>
      )}
    </td>
  );
  return (
    <div className="table">
      <Table>
        <thead>
          <tr>
            {['from', 'to', 'version', 'how', 'noted'].map((name) => (
              <th key={name} scope="col">
                {translate(`desk.versions.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={version.id}>
              {pick('from', version.number, version.number < compared.to)}
              {pick('to', version.number, version.number > compared.from)}
              <td>{version.number}</td>
              <td>
                <HowItCame version={version} />
              </td>
              <td>
                <Notices version={version} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Notices({ version: { notices } }: { version: VersionRowFragment }) {
  const translate = useTranslate();
  return notices.map(({ kind, quote }) => (
    <div key={`${kind} ${quote}`}>
      <strong>{translate(`desk.versions.notice.${kind}`)}</strong>
      <p className="notice">{quote}</p>
    </div>
  ));
}

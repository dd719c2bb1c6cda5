import CheckIcon from '@mui/icons-material/Check';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import CopiesIcon from '@mui/icons-material/ContentCopy';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { LinkBase, useDataProvider, useTranslate } from 'react-admin';
import { ArticleStatus, isUnderWay } from '../articles/ArticleStatus.tsx';
import { articleTitle } from '../articles/ArticleTitle.tsx';
import { RetryButton } from '../articles/RetryButton.tsx';
import { failureWords } from '../i18n/failure-words.ts';
import { useDates } from '../i18n/use-dates.ts';
import type { DeskDataProvider } from '../providers/data-provider.ts';
import type { IntakeItem, IntakeState, Problem } from './intake-items.ts';
import { sendAgain } from './intake-list.ts';

const Row = styled('li')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '18px minmax(0, 1fr) minmax(0, 420px) auto',
  gap: '2px 10px',
  alignItems: 'start',
  padding: '9px 14px',
  '& + li': { borderTop: '1px solid var(--line)' },
  '& > svg': { width: 18, height: 18, marginTop: 1 },
  '& .name': { overflowWrap: 'anywhere' },
  '& .name a': { fontWeight: 550 },
  '& .from': { display: 'block', color: 'var(--ink-faint)', fontSize: 12.5 },
  '& .state': { fontSize: 13, color: 'var(--ink-soft)' },
  '& .wrong': { color: 'var(--error)' },
  '& .words': { display: 'flex', justifyContent: 'space-between', gap: 12 },
  [theme.breakpoints.down('sm')]: {
    gridTemplateColumns: '18px minmax(0, 1fr)',
    '& .state, & > div:last-of-type': { gridColumn: 2 },
  },
}));

/** One thing that was handed in: what it is, how far it has come, and what can be done about it. */
export function IntakeRow({ item }: { item: IntakeItem }) {
  const { name, state } = item;
  const article = state.is === 'in' ? state.article : null;
  return (
    <Row data-intake={item.name}>
      <Mark state={state} />
      <div className="name">
        {article ? <LinkBase to={`/articles/${article.id}/show`}>{articleTitle(article)}</LinkBase> : name}
        {article && <span className="from">{name}</span>}
      </div>
      <div className="state">
        <State state={state} />
      </div>
      <div>
        <WayOn item={item} />
      </div>
    </Row>
  );
}

const isFailed = (state: IntakeState) =>
  state.is === 'refused' || (state.is === 'in' && state.article.status === 'FAILED');

function Mark({ state }: { state: IntakeState }) {
  if (isFailed(state)) return <ErrorIcon style={{ color: 'var(--error)' }} />;
  if (state.is !== 'in') return <HourglassIcon style={{ color: 'var(--ink-faint)' }} />;
  if (state.already) return <CopiesIcon style={{ color: 'var(--disputed)' }} />;
  if (isUnderWay(state.article)) return <HourglassIcon style={{ color: 'var(--ink-faint)' }} />;
  return <CheckIcon style={{ color: 'var(--corroborated)' }} />;
}

function State({ state }: { state: IntakeState }) {
  const translate = useTranslate();
  const dates = useDates();
  const told = ({ reason, kind }: Problem) => (
    <span className="wrong">{failureWords(translate, kind, translate(reason, { _: reason }))}</span>
  );
  if (state.is === 'refused') return told(state.problem);
  if (state.is === 'fetching' && state.problem)
    return (
      <>
        {told(state.problem)} {state.againAt && translate('desk.intake.again_at', { time: dates.time(state.againAt) })}
      </>
    );
  if (state.is !== 'in') return translate(`desk.intake.state.${state.is}`);
  const { article, already } = state;
  if (already) return translate('desk.intake.already');
  if (article.status === 'FAILED') return <span className="wrong">{article.failureReason}</span>;
  if (isUnderWay(article)) return <ArticleStatus article={article} />;
  return (
    <>
      {translate('desk.count.claims', { smart_count: article.claimCount })}
      {article.story && (
        <>
          {' · '}
          {translate('desk.label', { name: translate('desk.article.story') })}{' '}
          <LinkBase to={`/stories/${article.story.id}/show`}>{article.story.title}</LinkBase>
        </>
      )}
    </>
  );
}

function WayOn({ item }: { item: IntakeItem }) {
  const translate = useTranslate();
  const provider = useDataProvider<DeskDataProvider>();
  const { state } = item;
  if (state.is === 'in') return <RetryButton article={state.article} />;
  const mayRetry = state.is === 'refused' ? state.mayRetry : state.is === 'fetching' && state.problem !== null;
  if (!mayRetry) return null;
  return (
    <Button variant="outlined" onClick={() => void sendAgain(provider, item)}>
      {translate('desk.intake.retry')}
    </Button>
  );
}

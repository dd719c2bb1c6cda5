import type { StoriesQuery } from '@claimdesk/contract';
import { styled } from '@mui/material/styles';
import { LinkBase, ListBase, useTranslate } from 'react-admin';
import { When } from '../layout/When.tsx';
import { ListPage } from '../list/ListPage.tsx';
import { NothingYet } from '../list/NothingYet.tsx';
import { type Column, RowsTable } from '../list/RowsTable.tsx';
import { ROW_LINK } from '../list/use-row-keys.ts';

type Story = StoriesQuery['stories']['nodes'][number];

const Title = styled(LinkBase)({
  display: 'block',
  padding: '2px 0',
  color: 'var(--ink)',
  textDecoration: 'none',
  fontSize: 15,
  fontWeight: 600,
  '&:hover': { textDecoration: 'underline' },
});
const Outlets = styled('div')({ color: 'var(--ink-faint)', fontSize: 12.5 });

const outletsOf = ({ articles }: Story) =>
  [...new Set(articles.flatMap(({ outlet }) => outlet?.name ?? []))].join(', ');

export default function StoryList() {
  const translate = useTranslate();
  return (
    <ListBase perPage={25}>
      <ListPage
        title={translate('desk.story.title')}
        count={(total) => translate('desk.count.stories', { smart_count: total })}
        filters={null}
        empty={<NothingYet words="desk.story.empty" />}
      >
        <Table />
      </ListPage>
    </ListBase>
  );
}

function Table() {
  const translate = useTranslate();
  const label = (name: string) => translate(`desk.story.column.${name}`);
  const columns: Column<Story>[] = [
    { name: 'story', label: label('story'), className: 'main', cell: (story) => <TitleCell story={story} /> },
    { name: 'articles', label: label('articles'), className: 'end', cell: ({ articles }) => articles.length },
    { name: 'claims', label: label('claims'), className: 'end', cell: ({ claimCount }) => claimCount },
    { name: 'since', label: label('since'), className: 'quiet', cell: ({ createdAt }) => <When at={createdAt} /> },
  ];
  return <RowsTable columns={columns} />;
}

function TitleCell({ story }: { story: Story }) {
  return (
    <>
      <Title to={`/stories/${story.id}/show`} {...ROW_LINK}>
        {story.title}
      </Title>
      <Outlets>{outletsOf(story)}</Outlets>
    </>
  );
}

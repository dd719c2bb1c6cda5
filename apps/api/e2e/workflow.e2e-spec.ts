import { seedArticles } from '@claimdesk/seeds';
import pg from 'pg';
import { eventually, type TestClient } from './support/test-client.ts';
import { startTestDesk, type TestDesk } from './support/test-desk.ts';
import { act, outcome, type VerdictAction } from './support/verdict-steps.ts';

type Who = 'editor' | 'editor2' | 'reviewer' | 'admin';
type State = 'OPEN' | 'PROPOSED' | 'RETURNED' | 'APPROVED' | 'STALE' | 'WITHDRAWN' | 'DISMISSED';

let desk: TestDesk;
let people: Record<Who | 'reviewer2', TestClient>;
let openClaims: string[];
/** PostgreSQL as the owner of the tables. */
let owner: pg.Client;

/** The seed articles once more with other names: claims enough for every cell. */
async function handInMore(): Promise<void> {
  const names = {
    China: 'India',
    Beijing: 'Delhi',
    Russia: 'Brazil',
    Moscow: 'Brasilia',
    Ukraine: 'Peru',
    Xi: 'Modi',
    Biden: 'Lula',
  };
  const renamed = (text: string) => Object.entries(names).reduce((made, [from, to]) => made.replaceAll(from, to), text);
  const ingest = 'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { alreadyExisted } }';
  for (const [i, { text }] of seedArticles().entries())
    await people.editor.ask(ingest, { input: { text: renamed(text), outlet: `Paper ${i}` } });
}
beforeAll(async () => {
  desk = await startTestDesk();
  people = Object.fromEntries(
    await Promise.all(
      (['editor', 'editor2', 'reviewer', 'reviewer2', 'admin'] as const).map(async (who) => [who, await desk.as(who)]),
    ),
  ) as typeof people;
  owner = new pg.Client({ connectionString: desk.databaseUrl });
  await owner.connect();
  await handInMore();
  type Articles = { articles: { nodes: { status: string }[] } };
  await eventually(
    () => people.editor.ask<Articles>('{ articles { nodes { status } } }'),
    ({ articles }) => articles.nodes.every(({ status }) => status === 'MATCHED'),
  );
  type Claims = { claims: { nodes: { id: string }[] } };
  const page =
    'query ($offset: Int!) { claims(first: 100, offset: $offset, filter: { status: OPEN }) { nodes { id } } }';
  const pages = await Promise.all([0, 100, 200].map((offset) => people.editor.ask<Claims>(page, { offset })));
  openClaims = pages.flatMap(({ claims }) => claims.nodes.map(({ id }) => id));
});
afterAll(async () => {
  await owner.end();
  await desk.stop();
});

/** A claim brought to this state by `author` and, where needed, by a reviewer who is not the author. */
async function claimIn(state: State, author: 'editor' | 'reviewer'): Promise<string> {
  const id = openClaims.pop()!;
  const other = people.reviewer2;
  if (state === 'OPEN') return id;
  if (state === 'DISMISSED') {
    await act(people[author], 'dismiss', id);
    return id;
  }
  await act(people[author], 'propose', id);
  if (state === 'RETURNED') await act(other, 'return', id);
  if (state === 'APPROVED' || state === 'WITHDRAWN' || state === 'STALE') await act(other, 'approve', id);
  // What makes a verdict stale is tested where it happens; here only what can be done then.
  if (state === 'STALE') await owner.query(`update claim set status = 'STALE' where id = $1`, [id]);
  if (state === 'WITHDRAWN') await act(other, 'withdraw', id);
  return id;
}

const NO = 'TRANSITION_NOT_ALLOWED';
// The status that follows, or the code of the refusal.
const table: Record<State, Record<VerdictAction, Record<string, string>>> = {
  OPEN: {
    propose: { editor: 'PROPOSED', reviewer: 'PROPOSED', admin: 'FORBIDDEN' },
    correct: { editor: NO, reviewer: NO, admin: 'FORBIDDEN' },
    approve: { editor: 'FORBIDDEN', reviewer: 'NOT_FOUND', admin: 'INPUT_INVALID' },
    return: { editor: 'FORBIDDEN', reviewer: 'NOT_FOUND', admin: 'FORBIDDEN' },
    withdraw: { editor: 'FORBIDDEN', reviewer: 'NOT_FOUND', admin: 'FORBIDDEN' },
    dismiss: { editor: 'DISMISSED', reviewer: 'DISMISSED', admin: 'FORBIDDEN' },
    reopen: { editor: NO, reviewer: NO, admin: 'FORBIDDEN' },
  },
  PROPOSED: {
    propose: {
      editor: 'PROPOSED',
      'editor, own': 'PROPOSED',
      reviewer: 'PROPOSED',
      'reviewer, own': 'PROPOSED',
      admin: 'FORBIDDEN',
    },
    correct: { editor: NO, 'editor, own': NO, reviewer: NO, 'reviewer, own': NO, admin: 'FORBIDDEN' },
    approve: {
      editor: 'FORBIDDEN',
      'editor, own': 'FORBIDDEN',
      reviewer: 'APPROVED',
      'reviewer, own': 'OWN_WORK',
      admin: 'INPUT_INVALID',
    },
    return: {
      editor: 'FORBIDDEN',
      'editor, own': 'FORBIDDEN',
      reviewer: 'RETURNED',
      'reviewer, own': 'RETURNED',
      admin: 'FORBIDDEN',
    },
    withdraw: {
      editor: 'FORBIDDEN',
      'editor, own': 'FORBIDDEN',
      reviewer: NO,
      'reviewer, own': NO,
      admin: 'FORBIDDEN',
    },
    dismiss: { editor: NO, reviewer: NO, admin: 'FORBIDDEN' },
    reopen: { editor: NO, reviewer: NO, admin: 'FORBIDDEN' },
  },
  RETURNED: {
    propose: {
      editor: 'PROPOSED',
      'editor, own': 'PROPOSED',
      reviewer: 'PROPOSED',
      'reviewer, own': 'PROPOSED',
      admin: 'FORBIDDEN',
    },
    correct: { editor: NO, reviewer: NO, admin: 'FORBIDDEN' },
    approve: {
      editor: 'FORBIDDEN',
      'editor, own': 'FORBIDDEN',
      reviewer: NO,
      'reviewer, own': NO,
      admin: 'INPUT_INVALID',
    },
    return: { editor: 'FORBIDDEN', reviewer: NO, 'reviewer, own': NO, admin: 'FORBIDDEN' },
    withdraw: { editor: 'FORBIDDEN', reviewer: NO, admin: 'FORBIDDEN' },
    dismiss: { editor: NO, reviewer: NO, admin: 'FORBIDDEN' },
    reopen: { editor: NO, reviewer: NO, admin: 'FORBIDDEN' },
  },
  APPROVED: {
    propose: { editor: NO, 'editor, own': NO, reviewer: NO, 'reviewer, own': NO, admin: 'FORBIDDEN' },
    correct: {
      editor: 'PROPOSED',
      'editor, own': 'PROPOSED',
      reviewer: 'PROPOSED',
      'reviewer, own': 'PROPOSED',
      admin: 'FORBIDDEN',
    },
    approve: { editor: 'FORBIDDEN', reviewer: NO, 'reviewer, own': NO, admin: 'INPUT_INVALID' },
    return: { editor: 'FORBIDDEN', reviewer: NO, admin: 'FORBIDDEN' },
    withdraw: {
      editor: 'FORBIDDEN',
      'editor, own': 'FORBIDDEN',
      reviewer: 'WITHDRAWN',
      'reviewer, own': 'WITHDRAWN',
      admin: 'FORBIDDEN',
    },
    dismiss: { editor: NO, reviewer: NO, admin: 'FORBIDDEN' },
    reopen: { editor: NO, reviewer: NO, admin: 'FORBIDDEN' },
  },
  WITHDRAWN: {
    propose: { editor: NO, 'editor, own': NO, reviewer: NO, admin: 'FORBIDDEN' },
    correct: { editor: NO, reviewer: NO, admin: 'FORBIDDEN' },
    approve: { editor: 'FORBIDDEN', reviewer: NO, admin: 'INPUT_INVALID' },
    return: { editor: 'FORBIDDEN', reviewer: NO, admin: 'FORBIDDEN' },
    withdraw: { editor: 'FORBIDDEN', reviewer: NO, admin: 'FORBIDDEN' },
    dismiss: { editor: NO, reviewer: NO, admin: 'FORBIDDEN' },
    reopen: { editor: NO, reviewer: NO, admin: 'FORBIDDEN' },
  },
  STALE: {
    propose: {
      editor: 'PROPOSED',
      'editor, own': 'PROPOSED',
      reviewer: 'PROPOSED',
      'reviewer, own': 'PROPOSED',
      admin: 'FORBIDDEN',
    },
    correct: { editor: NO, reviewer: NO, admin: 'FORBIDDEN' },
    approve: { editor: 'FORBIDDEN', reviewer: NO, 'reviewer, own': NO, admin: 'INPUT_INVALID' },
    return: { editor: 'FORBIDDEN', reviewer: NO, admin: 'FORBIDDEN' },
    withdraw: { editor: 'FORBIDDEN', reviewer: 'WITHDRAWN', 'reviewer, own': 'WITHDRAWN', admin: 'FORBIDDEN' },
    dismiss: { editor: NO, reviewer: NO, admin: 'FORBIDDEN' },
    reopen: { editor: NO, reviewer: NO, admin: 'FORBIDDEN' },
  },
  DISMISSED: {
    propose: { editor: NO, reviewer: NO, admin: 'FORBIDDEN' },
    correct: { editor: NO, reviewer: NO, admin: 'FORBIDDEN' },
    approve: { editor: 'FORBIDDEN', reviewer: 'NOT_FOUND', admin: 'INPUT_INVALID' },
    return: { editor: 'FORBIDDEN', reviewer: 'NOT_FOUND', admin: 'FORBIDDEN' },
    withdraw: { editor: 'FORBIDDEN', reviewer: 'NOT_FOUND', admin: 'FORBIDDEN' },
    dismiss: { editor: NO, reviewer: NO, admin: 'FORBIDDEN' },
    reopen: { editor: 'OPEN', 'editor, own': 'OPEN', reviewer: 'OPEN', 'reviewer, own': 'OPEN', admin: 'FORBIDDEN' },
  },
};
const cells = Object.entries(table).flatMap(([state, actions]) =>
  Object.entries(actions).flatMap(([action, byWhom]) =>
    Object.entries(byWhom).map(([who, expected]) => [state as State, action as VerdictAction, who, expected] as const),
  ),
);

describe('every role, state and action, on own and others’ work', () => {
  it.each(cells)('%s, %s by %s → %s', async (state, action, who, expected) => {
    const [role, own] = who.split(', ') as [Who, 'own' | undefined];
    // Others' work is by whoever the actor is not.
    const author = own ? (role as 'editor' | 'reviewer') : role === 'editor' ? 'reviewer' : 'editor';
    const id = await claimIn(state, author);
    expect(await outcome(people[role], action, id)).toBe(expected);
  });

  it('an admin approves only by override, which stays on record with its reason', async () => {
    const id = await claimIn('PROPOSED', 'editor');
    const claim = await act(people.admin, 'approve', id, {
      overrideReason: 'Both reviewers are ill and the hour is late.',
    });
    expect(claim.status).toBe('APPROVED');
    expect(claim.verdict!.approvals).toEqual([
      {
        counts: true,
        isOverride: true,
        overrideReason: 'Both reviewers are ill and the hour is late.',
        approver: { name: 'Adam Admin' },
      },
    ]);
    expect(claim.history.at(-1)).toMatchObject({ action: 'verdict.overridden', actorName: 'Adam Admin' });
  });

  it('whoever edits a proposal loses the right to approve it, even a reviewer', async () => {
    const id = await claimIn('PROPOSED', 'editor');
    await act(people.reviewer, 'propose', id, { rationale: 'Reworded.' });
    expect(await outcome(people.reviewer, 'approve', id)).toBe('OWN_WORK');
    expect(await outcome(people.reviewer2, 'approve', id)).toBe('APPROVED');
  });

  it('an approval of what has changed meanwhile is refused', async () => {
    const id = await claimIn('PROPOSED', 'editor');
    expect(await outcome(people.reviewer, 'approve', id, { contentHash: 'a'.repeat(64) })).toBe('CONTENT_CHANGED');
  });
});

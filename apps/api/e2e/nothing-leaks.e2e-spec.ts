import { can, KEY_SCOPES, ANONYMOUS, type Actor, type KeyScope } from '@claimdesk/domain';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { READABLE } from '../src/auth/key-reach.ts';
import { schemaText } from '../src/schema.ts';
import { allMatched } from './support/claim-steps.ts';
import type { TestClient } from './support/test-client.ts';
import { startTestDesk, type TestDesk } from './support/test-desk.ts';
import { act } from './support/verdict-steps.ts';

/** What stands in the desk's own papers: each word at one place only. */
const MARKS = {
  draft: 'MARKDRAFT',
  draftOfCorrection: 'MARKCORRECTION',
  draftEvidence: 'MARKNOTE',
  sealed: 'MARKSEALED',
  comment: 'MARKCOMMENT',
  reply: 'MARKREPLY',
  returned: 'MARKRETURNED',
  person: 'claimdesk.test',
  author: 'Ana Editor',
};
type Mark = keyof typeof MARKS;
const READERS = ['nobody', ...KEY_SCOPES] as const;
type Reader = (typeof READERS)[number];
/** What each may come across, in all that it can ask. Drafts are what a key for claims is for. */
const MAY_SEE: Record<Reader, Mark[]> = {
  nobody: [],
  'published:read': [],
  'claims:read': ['draft', 'draftOfCorrection', 'draftEvidence'],
  'articles:write': [],
};

const schema = buildSchema(await schemaText());
const actorOf = (who: Reader): Actor =>
  who === 'nobody' ? ANONYMOUS : { kind: 'KEY', id: 'k', name: 'K', role: null, scopes: [who as KeyScope] };

/** The desk's own types branch so widely that more than three levels of everything pass every limit on cost. */
const PUBLIC = /^Published/;

/** Every field below a type, as far as this reader gets and no type within itself. */
function everything(type: GraphQLNamedType, who: Reader, above: string[] = []): string {
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    if (!isCompositeType(inner)) return [field.name];
    const isReadable =
      who === 'nobody' ||
      inner.name === 'PageInfo' ||
      (READABLE[inner.name] && can(actorOf(who), READABLE[inner.name]!));
    if (!isReadable || above.includes(inner.name) || above.length > (PUBLIC.test(above[0] ?? type.name) ? 5 : 2))
      return [];
    const below = everything(inner, who, [...above, type.name]);
    return below ? [`${field.name} ${below}`] : [];
  });
  return fields.length ? `{ ${fields.join(' ')} }` : above.length ? '' : '{ __typename }';
}

/** The operation with everything in it; ids are those of the claims with drafts, of an article and of a story. */
function queriesOf(field: GraphQLField<unknown, unknown>, who: Reader, ids: string[]): string[] {
  const needsId = field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const first = field.args.some(({ name }) => name === 'first') ? 'first: 2' : '';
  const type = getNamedType(field.type);
  const selection = isCompositeType(type) ? everything(type, who) : '';
  return (needsId ? ids : [null]).map((id) => {
    const args = [id && `id: "${id}"`, first].filter(Boolean).join(', ');
    return `{ ${field.name}${args ? `(${args})` : ''} ${selection} }`;
  });
}

let desk: TestDesk;
let claims: string[];
let others: string[];
const clients = new Map<Reader, TestClient>();

beforeAll(async () => {
  desk = await startTestDesk({ env: { CLAIMDESK_ANONYMOUS_POINTS: '1000000000' } });
  const [editor, reviewer] = [await desk.as('editor'), await desk.as('reviewer')];
  await allMatched(editor);
  type Listed = { claims: { nodes: { id: string }[] } };
  const listed = await editor.ask<Listed>('{ claims(first: 3) { nodes { id } } }');
  claims = listed.claims.nodes.map(({ id }) => id);
  type Others = { articles: { nodes: { id: string }[] }; stories: { nodes: { id: string }[] } };
  const { articles, stories } = await editor.ask<Others>(
    '{ articles(first: 1) { nodes { id } } stories(first: 1) { nodes { id } } }',
  );
  others = [articles.nodes[0]!.id, stories.nodes[0]!.id];
  const [draft, published, returned] = claims as [string, string, string];
  const link = (note: string, rest: object = {}) => ({
    kind: 'LINK',
    bearing: 'SUPPORTS',
    url: 'https://x.example/',
    note,
    ...rest,
  });
  const sealed = link(MARKS.sealed, {
    isConfidential: true,
    confidentialReason: 'The source is in danger.',
    title: MARKS.sealed,
    origin: MARKS.sealed,
  });
  await act(editor, 'propose', draft, { rationale: MARKS.draft, evidence: [link(MARKS.draftEvidence), sealed] });
  await act(editor, 'propose', published, { rationale: 'Open.', evidence: [sealed, link('Open.')] });
  await act(reviewer, 'approve', published);
  await act(editor, 'correct', published, {
    rationale: MARKS.draftOfCorrection,
    evidence: [link(MARKS.draftEvidence), sealed],
  });
  await act(editor, 'propose', returned, { rationale: MARKS.draft });
  await act(reviewer, 'return', returned, { reason: MARKS.returned });
  const comment = 'mutation ($input: CommentOnClaimInput!) { commentOnClaim(input: $input) { id } }';
  const reply = 'mutation ($input: AskForReplyInput!) { askForReply(input: $input) { id } }';
  for (const claimId of claims) {
    await editor.ask(comment, { input: { claimId, text: MARKS.comment } });
    await editor.ask(reply, { input: { claimId, askedWhom: MARKS.reply, askedAt: new Date().toISOString() } });
  }
  clients.set('nobody', await desk.as('anonymous'));
  for (const scope of KEY_SCOPES) clients.set(scope, await desk.withKey([scope], { pointsPerMinute: 100_000_000 }));
});
afterAll(() => desk.stop());

/** The demo's sign-in page offers its personas by name; a desk that is no demo has none. */
const queries = Object.values(schema.getQueryType()!.getFields()).filter(({ name }) => name !== 'personas');
const marksIn = (text: string) => (Object.keys(MARKS) as Mark[]).filter((mark) => text.includes(MARKS[mark]));

it('the marks are there: an editor who asks for it finds each', async () => {
  const editor = await desk.as('editor');
  const all = `{ claim(id: "${claims[0]}") { verdict { rationale proposedBy { name } evidence { note } } comments { text } replyRequests { askedWhom } }
    correction: claim(id: "${claims[1]}") { verdict { rationale } } returned: claim(id: "${claims[2]}") { verdict { returns { reason } } } viewer { email } }`;
  expect(marksIn(JSON.stringify(await editor.send(all))).sort()).toEqual((Object.keys(MARKS) as Mark[]).sort());
});

describe.each(READERS)('%s, asking for everything', (who) => {
  it('comes across nothing of the desk that is not its own', async () => {
    const seen = new Map<Mark, string>();
    const table: Record<string, string> = {};
    for (const field of queries)
      for (const query of queriesOf(field, who, [...others, ...claims])) {
        const answer = await clients.get(who)!.send(query);
        const text =
          JSON.stringify(answer.data ?? null) + JSON.stringify(answer.errors?.map(({ message }) => message) ?? '');
        for (const mark of marksIn(text)) seen.set(mark, query.slice(0, 100));
        table[field.name] = answer.errors?.[0]?.extensions.code ?? `answers ${text.length} characters`;
      }
    console.log(
      `${who}:\n${Object.entries(table)
        .map(([name, outcome]) => `  ${name.padEnd(22)} ${outcome}`)
        .join('\n')}`,
    );
    expect([...seen].filter(([mark]) => !MAY_SEE[who].includes(mark))).toEqual([]);
    if (who === 'claims:read') expect(seen.has('draft')).toBe(true);
    // What is open answers, as far as its cost allows.
    expect(table.publishedClaims).toMatch(who === 'nobody' || who === 'published:read' ? /^answers/ : /FORBIDDEN/);
  });
});

it('no public page or file holds any of it', async () => {
  for (const path of [
    ...claims.flatMap((id) => [`/claims/${id}`, `/claims/${id}.json`]),
    '/claims',
    '/corrections',
    '/claims.csv',
    '/claims.ndjson',
    '/claimreview.json',
    '/feed.atom',
  ]) {
    const text = await (await fetch(desk.url + path)).text();
    expect([path, marksIn(text)]).toEqual([path, []]);
  }
  expect(await (await fetch(`${desk.url}/claims/${claims[1]}`)).text()).toContain('The source is in danger.');
});

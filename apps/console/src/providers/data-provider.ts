import {
  ArticleDocument,
  ArticlesDocument,
  type ArticleOrder,
  type ArticleRowFragment,
  ClaimDocument,
  type ClaimOrder,
  ClaimsDocument,
  IngestArticleDocument,
  type IngestArticleInput,
  OutletsDocument,
  RetryArticleDocument,
  ReviewQueueDocument,
  StoriesDocument,
  StoryDocument,
  type TypedDocumentString,
} from '@claimdesk/contract';
import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import { DeskError } from './desk-error.ts';
import { request } from './graphql-client.ts';

/** The most rows the API gives at once; longer reads (an export) are put together from pages. */
const LARGEST_PAGE = 100;

interface Page {
  nodes: RaRecord[];
  totalCount: number;
}
interface Reader {
  list(page: { first: number; offset: number; signal?: AbortSignal }, params: GetListParams): Promise<Page>;
  one?(id: string, signal?: AbortSignal): Promise<RaRecord | null>;
}

/** Orders are the API's own words, so the sort field of a list *is* the order. */
const orderOf = <Order>(params: GetListParams) => params.sort?.field as Order | undefined;

const readers: Record<string, Reader> = {
  articles: {
    async list({ first, offset, signal }, params) {
      const orderBy = orderOf<ArticleOrder>(params);
      return (await request(ArticlesDocument, { first, offset, filter: params.filter, orderBy }, signal)).articles;
    },
    one: async (id, signal) => (await request(ArticleDocument, { id }, signal)).article,
  },
  claims: {
    async list({ first, offset, signal }, params) {
      const orderBy = orderOf<ClaimOrder>(params);
      return (await request(ClaimsDocument, { first, offset, filter: params.filter, orderBy }, signal)).claims;
    },
    one: async (id, signal) => (await request(ClaimDocument, { id }, signal)).claim,
  },
  // Claims too, in the order in which they were proposed.
  review: {
    list: async ({ first, offset, signal }) =>
      (await request(ReviewQueueDocument, { first, offset }, signal)).reviewQueue,
  },
  stories: {
    list: async ({ first, offset, signal }) => (await request(StoriesDocument, { first, offset }, signal)).stories,
    one: async (id, signal) => (await request(StoryDocument, { id }, signal)).story,
  },
  outlets: {
    async list({ signal }) {
      const { outlets } = await request(OutletsDocument, {}, signal);
      return { nodes: outlets, totalCount: outlets.length };
    },
  },
};

function readerOf(resource: string): Reader {
  const reader = readers[resource];
  if (!reader) throw new Error(`The console knows no resource "${resource}".`);
  return reader;
}

async function readOne(resource: string, id: string, signal?: AbortSignal): Promise<RaRecord> {
  const record = await readerOf(resource).one?.(id, signal);
  if (!record) throw new DeskError('NOT_FOUND', 'desk.error.not_found', {}, 404);
  return record;
}

async function readList(resource: string, params: GetListParams): Promise<{ data: RaRecord[]; total: number }> {
  const { page, perPage } = params.pagination ?? { page: 1, perPage: LARGEST_PAGE };
  const start = (page - 1) * perPage;
  const data: RaRecord[] = [];
  let total = Infinity;
  while (data.length < Math.min(perPage, total - start)) {
    const first = Math.min(LARGEST_PAGE, perPage - data.length);
    const part = await readerOf(resource).list({ first, offset: start + data.length, signal: params.signal }, params);
    data.push(...part.nodes);
    total = part.totalCount;
    if (part.nodes.length === 0) break;
  }
  return { data, total: Number.isFinite(total) ? total : 0 };
}

const notOffered = (what: string) => () =>
  Promise.reject(new Error(`Records are not ${what} directly; use the workflow methods of the data provider.`));

/** The verbs of the desk. There is no generic update: every change is one of these. */
const verbs = {
  /** Any document of the contract; pages that are loaded when first opened bring theirs along. */
  ask: <Answer, Variables>(
    document: TypedDocumentString<Answer, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Answer> => request(document, variables, signal),

  ingestArticle: async (input: IngestArticleInput): Promise<{ article: ArticleRowFragment; alreadyExisted: boolean }> =>
    (await request(IngestArticleDocument, { input })).ingestArticle,

  retryArticle: async (id: string): Promise<ArticleRowFragment> =>
    (await request(RetryArticleDocument, { id })).retryArticle,
};

const reads = {
  supportAbortSignal: true,
  getList: readList,
  getOne: async (resource: string, { id, signal }: { id: unknown; signal?: AbortSignal }) => ({
    data: await readOne(resource, String(id), signal),
  }),
  getMany: async (resource: string, { ids, signal }: { ids: unknown[]; signal?: AbortSignal }) => ({
    data: await Promise.all(ids.map((id) => readOne(resource, String(id), signal))),
  }),
  getManyReference: notOffered('read by reference'),
  create: notOffered('created'),
  update: notOffered('updated'),
  updateMany: notOffered('updated'),
  delete: notOffered('deleted'),
  deleteMany: notOffered('deleted'),
};

export type DeskDataProvider = DataProvider & typeof verbs;
// react-admin types every answer by the caller's record type, which no provider can prove: the one cast of the console.
export const dataProvider = { ...reads, ...verbs } as unknown as DeskDataProvider;

import type { ArticleRowFragment, SourceStateFragment } from '@claimdesk/contract';
import { DeskError } from '../providers/desk-error.ts';
import { countItems, type IntakeItem, openIds, refusedBy, stateOfSource, withAnswer } from './intake-items.ts';

const article = (status: string, id = 'a1') => ({ id, status, title: 'Bridge' }) as ArticleRowFragment;
const source = (rest: Partial<SourceStateFragment>) =>
  ({
    ...{ id: 's1', url: 'https://news.example/1', status: 'WAITING', alreadyExisted: false },
    ...{ failureKind: null, failureReason: null, nextFetchAt: null, article: null, ...rest },
  }) as SourceStateFragment;
const item = (state: IntakeItem['state'], key = 'k'): IntakeItem => ({ key, name: 'x', outlet: '', state });

describe('an address that was handed in', () => {
  it.each<[string, Partial<SourceStateFragment>, IntakeItem['state']]>([
    ['waits for its site', {}, { is: 'fetching', sourceId: 's1', problem: null, againAt: null }],
    [
      'is tried again later, and says why',
      { failureKind: 'TIMED_OUT', failureReason: 'Too slow.', nextFetchAt: '2026-01-01T10:00:00Z' },
      {
        is: 'fetching',
        sourceId: 's1',
        problem: { reason: 'Too slow.', kind: 'TIMED_OUT' },
        againAt: '2026-01-01T10:00:00Z',
      },
    ],
    [
      'is in',
      { status: 'FETCHED', article: article('QUEUED') },
      { is: 'in', article: article('QUEUED'), already: false },
    ],
    [
      'was here before',
      { status: 'FETCHED', alreadyExisted: true, article: article('MATCHED') },
      { is: 'in', article: article('MATCHED'), already: true },
    ],
    [
      'is given up, and may be tried again',
      { status: 'FAILED', failureKind: 'UNREACHABLE', failureReason: 'Nobody answers.' },
      { is: 'refused', problem: { reason: 'Nobody answers.', kind: 'UNREACHABLE' }, mayRetry: true },
    ],
    [
      'is refused for good',
      { status: 'FAILED', failureKind: 'PAGE_HAS_NO_ARTICLE', failureReason: 'No article.' },
      { is: 'refused', problem: { reason: 'No article.', kind: 'PAGE_HAS_NO_ARTICLE' }, mayRetry: false },
    ],
  ])('%s', (_, rest, expected) => expect(stateOfSource(source(rest))).toEqual(expected));
});

describe('a refusal', () => {
  it.each<[string, DeskError, boolean]>([
    ['for a file that cannot be read', new DeskError('FILE_UNREADABLE', 'Damaged.'), false],
    ['for a connection that is away', new DeskError('OFFLINE', 'desk.error.offline'), true],
    ['for a text that is too long', new DeskError('TEXT_TOO_LONG', 'Too long.'), false],
    ['for a slow site', new DeskError('FETCH_FAILED', 'Slow.', { kind: 'TIMED_OUT' }), true],
    ['for a site that forbids it', new DeskError('FETCH_FAILED', 'No.', { kind: 'ROBOTS_DISALLOW' }), false],
  ])('%s', (_, error, mayRetry) =>
    expect(refusedBy(error)).toEqual({ is: 'refused', problem: { reason: error.message, kind: null }, mayRetry }),
  );

  it('of more bytes than the desk takes says so in words of our own', () =>
    expect(refusedBy(new DeskError('TRY_AGAIN', 'x', {}, 413))).toMatchObject({
      problem: { reason: 'desk.intake.too_large' },
    }));
});

describe('the list', () => {
  const items = [
    item({ is: 'waiting' }),
    item({ is: 'fetching', sourceId: 's1', problem: null, againAt: null }),
    item({ is: 'in', article: article('SPLITTING'), already: false }),
    item({ is: 'in', article: article('MATCHED', 'a2'), already: false }),
    item({ is: 'in', article: article('MATCHED', 'a3'), already: true }),
    item({ is: 'in', article: article('FAILED', 'a4'), already: false }),
    item({ is: 'refused', problem: { reason: 'No.', kind: null }, mayRetry: false }),
  ];

  it('asks only about what is not ready yet', () =>
    expect(openIds(items)).toEqual({ sourceIds: ['s1'], articleIds: ['a1', 'a4'] }));

  it('counts what became of its items', () =>
    expect(countItems(items)).toEqual({ underWay: 3, ready: 1, already: 1, refused: 2 }));

  it('takes what the desk answers, and leaves the rest as it is', () => {
    const states = withAnswer(
      items,
      [source({ status: 'FETCHED', article: article('QUEUED', 'a5') })],
      [article('MATCHED')],
    ).map(({ state }) => state);
    expect(states[1]).toMatchObject({ is: 'in', article: { id: 'a5' } });
    expect(states[2]).toMatchObject({ is: 'in', article: { id: 'a1', status: 'MATCHED' } });
    expect(states.filter((_, at) => at !== 1 && at !== 2)).toEqual(
      items.filter((_, at) => at !== 1 && at !== 2).map(({ state }) => state),
    );
  });
});

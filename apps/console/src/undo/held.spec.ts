import { jest } from '@jest/globals';
import { HELD_MS, heldState, hold, sendHeld, undoLast } from './held.ts';

const sent: string[] = [];
const undone: string[] = [];
const refused: string[] = [];
const decide = (said: string, answer: () => Promise<unknown> = () => Promise.resolve()) =>
  hold({
    said,
    send: () => (sent.push(said), answer()),
    onUndone: () => undone.push(said),
    onRefused: (error) => refused.push(`${said}: ${error.message}`),
  });

beforeEach(() => {
  jest.useFakeTimers();
  for (const list of [sent, undone, refused]) list.length = 0;
});
afterEach(() => {
  sendHeld();
  jest.useRealTimers();
});

describe('a decision that is held', () => {
  it('is sent when its time is over, and not before', () => {
    decide('dismissed');
    jest.advanceTimersByTime(HELD_MS - 1);
    expect(sent).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(sent).toEqual(['dismissed']);
    expect(heldState.current()).toEqual([]);
  });

  it('is never sent once it was taken back', () => {
    decide('dismissed');
    expect(undoLast()).toBe(true);
    jest.advanceTimersByTime(HELD_MS * 2);
    expect([sent, undone]).toEqual([[], ['dismissed']]);
  });

  it('is taken back newest first, until there is nothing left', () => {
    decide('first');
    decide('second');
    expect([undoLast(), undoLast(), undoLast()]).toEqual([true, true, false]);
    expect(undone).toEqual(['second', 'first']);
  });

  it('goes out at once and in order when the page is left', () => {
    decide('first');
    decide('second');
    sendHeld();
    expect(sent).toEqual(['first', 'second']);
    jest.advanceTimersByTime(HELD_MS);
    expect(sent).toHaveLength(2);
  });

  it('tells its maker when it is refused', async () => {
    decide('dismissed', () => Promise.reject(new Error('changed meanwhile')));
    sendHeld();
    await Promise.resolve().then(() => undefined);
    expect(refused).toEqual(['dismissed: changed meanwhile']);
  });
});

import { connect } from 'node:net';
import { once } from 'node:events';
import { redisServer, type TestRedis } from './redis-server.ts';

async function ask(redis: TestRedis, command: string): Promise<string> {
  const socket = connect(Number(new URL(redis.url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`${command}\r\n`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return answer.toString().replaceAll('\r\n', ' ').trim();
}

describe('redisServer', () => {
  it('forgets on flush and on a crash, and comes back at the same address', async () => {
    const redis = await redisServer();
    await ask(redis, 'SET a 1');
    await redis.flushAll();
    expect(await ask(redis, 'GET a')).toBe('$-1');
    await ask(redis, 'SET a 2');
    await redis.kill();
    await expect(ask(redis, 'PING')).rejects.toThrow('ECONNREFUSED');
    await redis.restart();
    expect(await ask(redis, 'GET a')).toBe('$-1');
    await redis.stop();
  });
});

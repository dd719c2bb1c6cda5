import { isIPv6 } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@claimdesk/domain';
import { Database, type Logger } from '@claimdesk/platform';
import { LOGGER } from '../tokens.ts';
import { Clock, DAY, later, SECOND } from './clock.ts';
import { sameEmail } from './inputs.ts';
import { tokenHash } from './tokens.ts';

/** Wrong tries without a delay; an office shares one address, so that gets more. */
export const FREE_TRIES = { account: 5, address: 30 } as const;
const FIRST_DELAY_SECONDS = 5;
const LONGEST_DELAY_SECONDS = 15 * 60;
/** Wrong tries count no longer when none came for this long. */
const FORGET_AFTER = DAY;
const WRONG = ['SIGN_IN_FAILED', 'SECOND_FACTOR_WRONG'];

/** Slows down guessing, per account and per address. Accounts that do not exist are throttled just the same. */
@Injectable()
export class SignInThrottle {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Makes an attempt at knowing an account's secrets, and counts it if it was wrong.
   * @throws DomainError TOO_MANY_ATTEMPTS with the seconds to wait; the attempt is then not made
   */
  async guard<T>(email: string, address: string | null, attempt: () => Promise<T>): Promise<T> {
    const account = keyOf('account', sameEmail(email));
    const network = address ? keyOf('address', networkOf(address)) : null;
    if (network) this.refuseUntil(await this.blockedUntil(network));
    // Counted before it is made: of a hundred attempts at once, the free ones get through and no more.
    if (!(await this.count(account, FREE_TRIES.account))) this.refuseUntil(await this.blockedUntil(account));
    try {
      const result = await attempt();
      await this.database.prisma.signInThrottle.deleteMany({ where: { key: account } });
      return result;
    } catch (error) {
      const isWrong = error instanceof DomainError && WRONG.includes(error.code);
      // The account as its hash: people type passwords into the wrong field.
      if (isWrong)
        this.logger.warn({ account: account.slice(0, 12), address, code: error.code }, 'wrong attempt to sign in');
      if (!isWrong) await this.takeBack(account);
      else if (network) await this.count(network, FREE_TRIES.address);
      throw error;
    }
  }

  /** Forgets what no longer counts. */
  async sweep(): Promise<void> {
    const forgotten = later(this.clock.now(), -FORGET_AFTER);
    await this.database.prisma.signInThrottle.deleteMany({ where: { updatedAt: { lt: forgotten } } });
  }

  private async blockedUntil(key: string): Promise<Date | null> {
    const row = await this.database.prisma.signInThrottle.findUnique({ where: { key } });
    return row && row.blockedUntil > this.clock.now() ? row.blockedUntil : null;
  }

  private refuseUntil(blockedUntil: Date | null): void {
    if (!blockedUntil) return;
    const seconds = Math.ceil((blockedUntil.getTime() - this.clock.now().getTime()) / SECOND);
    throw new DomainError('TOO_MANY_ATTEMPTS', `Too many attempts. Try again in ${inWords(seconds)}.`, { seconds });
  }

  /** Counts one more and sets the delay after it; false while an earlier delay still runs. */
  private async count(key: string, free: number): Promise<boolean> {
    const now = this.clock.now();
    const forgotten = later(now, -FORGET_AFTER);
    const counted = await this.database.prisma.$executeRaw`
      insert into sign_in_throttle as t (key, failures, blocked_until, updated_at)
      values (${key}, 1, ${now}, ${now})
      on conflict (key) do update set
        failures = case when t.updated_at < ${forgotten} then 1 else t.failures + 1 end,
        blocked_until = case when t.updated_at < ${forgotten} or t.failures + 1 < ${free}::int then ${now}
          else ${now}::timestamptz + interval '1 second' *
            least(${FIRST_DELAY_SECONDS}::int * power(2, least(t.failures + 1 - ${free}::int, 20)), ${LONGEST_DELAY_SECONDS}::int)
          end,
        updated_at = ${now}
      where t.blocked_until <= ${now}`;
    return counted > 0;
  }

  private async takeBack(key: string): Promise<void> {
    await this.database.prisma.signInThrottle.updateMany({
      where: { key, failures: { gt: 0 } },
      data: { failures: { decrement: 1 }, blockedUntil: this.clock.now() },
    });
  }
}

const keyOf = (kind: 'account' | 'address', value: string) => tokenHash(`${kind}:${value}`);

/** Whoever has one IPv6 address has the other 2^64 of its network too. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::');
  const groups = (part: string | undefined) => (part ? part.split(':') : []);
  const zeros = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array<string>(Math.max(0, zeros)).fill('0'), ...groups(tail)];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

function inWords(seconds: number): string {
  if (seconds === 1) return 'a second';
  return seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}

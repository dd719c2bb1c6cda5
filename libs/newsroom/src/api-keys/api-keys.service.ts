import { Inject, Injectable } from '@nestjs/common';
import { DomainError, KEY_SCOPES, type Actor, type KeyScope } from '@claimdesk/domain';
import { Database, type ApiKey, type LiveEvent, type Person } from '@claimdesk/platform';
import { v7 as uuid } from 'uuid';
import { authorise } from '../people/authorise.ts';
import { Clock, DAY, HOUR, later, MINUTE } from '../people/clock.ts';
import { checkedId } from '../people/inputs.ts';
import { tokenHash } from '../people/tokens.ts';
import { requiredText } from '../text-field.ts';
import { UnitOfWork, type Work } from '../unit-of-work.ts';
import { hintOf, isKeyToken, newKeyToken } from './key-token.ts';

export interface KeyInput {
  name: string;
  scopes: readonly string[];
  /** How long it holds; a year when left out. */
  days?: number | null;
  /** What its queries may cost in a minute, in fields. */
  pointsPerMinute?: number | null;
}

export interface RotateInput {
  id: string;
  /** How long the old key goes on beside the new one; a day when left out. */
  graceHours?: number | null;
}

/** The token is shown to whoever made the key, this once. */
export interface MadeKey {
  key: KeyView;
  token: string;
}

/** ROTATED: still good beside its successor. */
export const KEY_STATES = ['ACTIVE', 'ROTATED', 'EXPIRED', 'REVOKED'] as const;
export type KeyState = (typeof KEY_STATES)[number];
export interface KeyView extends Omit<ApiKey, 'tokenHash' | 'scopes'> {
  scopes: KeyScope[];
  state: KeyState;
  createdBy: Pick<Person, 'id' | 'name'> | null;
}

/** Someone who came with a key, and what the key may spend in a minute. */
export interface KeyHolder {
  actor: Actor;
  pointsPerMinute: number;
}

export const KEYS_ENDED = 'keys-ended';
/** A key no longer opens anything: live connections look whether it is theirs. */
export interface KeysEndedEvent extends LiveEvent {
  topic: typeof KEYS_ENDED;
  keyId: string;
}

const USUAL_DAYS = 365;
const LONGEST_DAYS = 3 * 365;
const USUAL_GRACE_HOURS = 24;
const LONGEST_GRACE_HOURS = 30 * 24;
const USUAL_POINTS = 3_000_000;
const MOST_POINTS = 100_000_000;
/** How exact `lastUsedAt` is: not every request needs to write. */
const SEEN_EVERY = MINUTE;
const SHOWN = {
  include: { createdBy: { select: { id: true, name: true } }, replacedBy: { select: { id: true } } },
  omit: { tokenHash: true },
} as const;

/** Keys for programs. The desk keeps only their hashes. */
@Injectable()
export class ApiKeysService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws DomainError FORBIDDEN, INPUT_INVALID */
  async create(actor: Actor, input: KeyInput): Promise<MadeKey> {
    authorise(actor, 'key:manage');
    const name = requiredText(input.name, 'name', 100, 'Name the key after who will use it.');
    const scopes = checkedScopes(input.scopes);
    const days = wholeNumber(input.days, 'days', USUAL_DAYS, LONGEST_DAYS);
    const pointsPerMinute = wholeNumber(input.pointsPerMinute, 'pointsPerMinute', USUAL_POINTS, MOST_POINTS);
    return this.work.run(actor, async (work) => {
      const expiresAt = later(this.clock.now(), days * DAY);
      const made = await this.make(work, actor, { name, scopes, pointsPerMinute, expiresAt, replacesId: null });
      const after = { name, scopes, hint: made.key.hint, expiresAt: expiresAt.toISOString() };
      work.audit({ action: 'key.created', subjectType: 'key', subjectId: made.key.id, after });
      return made;
    });
  }

  /**
   * Puts a new key in the place of one. Both are good until the old one's grace ends, so its users can change over
   * while they work.
   * @throws DomainError FORBIDDEN, NOT_FOUND, INPUT_INVALID, TRANSITION_NOT_ALLOWED
   */
  async rotate(actor: Actor, input: RotateInput): Promise<MadeKey> {
    authorise(actor, 'key:manage');
    const grace = wholeNumber(input.graceHours, 'graceHours', USUAL_GRACE_HOURS, LONGEST_GRACE_HOURS, 0);
    return this.work.run(actor, async (work) => {
      const old = await this.locked(work, input.id);
      const state = this.stateOf(old);
      if (state !== 'ACTIVE')
        throw new DomainError(
          'TRANSITION_NOT_ALLOWED',
          `This key is ${state.toLowerCase()} already. ${state === 'ROTATED' ? 'Rotate its successor, or revoke it.' : 'Make a new one.'}`,
        );
      const { name, pointsPerMinute } = old;
      const lifetime = old.expiresAt.getTime() - old.createdAt.getTime();
      const made = await this.make(work, actor, {
        ...{ name, pointsPerMinute, scopes: old.scopes as KeyScope[], replacesId: old.id },
        expiresAt: later(this.clock.now(), lifetime),
      });
      const graceEnds = later(this.clock.now(), grace * HOUR);
      const expiresAt = old.expiresAt < graceEnds ? old.expiresAt : graceEnds;
      await work.tx.apiKey.update({ where: { id: old.id }, data: { expiresAt } });
      work.audit({
        ...{ action: 'key.rotated', subjectType: 'key', subjectId: old.id },
        after: { name, by: made.key.id, hint: made.key.hint, expiresAt: expiresAt.toISOString() },
      });
      return made;
    });
  }

  /** Ends a key at once. Doing it again changes nothing. @throws DomainError FORBIDDEN, NOT_FOUND */
  async revoke(actor: Actor, id: string): Promise<KeyView> {
    authorise(actor, 'key:manage');
    await this.work.run(actor, async (work) => {
      const { id: keyId, name, revokedAt } = await this.locked(work, id);
      if (revokedAt) return;
      await work.tx.apiKey.update({ where: { id: keyId }, data: { revokedAt: this.clock.now() } });
      work.announce({ topic: KEYS_ENDED, keyId } satisfies KeysEndedEvent);
      work.audit({ action: 'key.revoked', subjectType: 'key', subjectId: keyId, after: { name } });
    });
    return this.view(await this.database.prisma.apiKey.findUniqueOrThrow({ where: { id }, ...SHOWN }));
  }

  /** All keys, newest first. */
  async list(actor: Actor): Promise<KeyView[]> {
    authorise(actor, 'key:manage');
    const keys = await this.database.prisma.apiKey.findMany({ ...SHOWN, orderBy: { id: 'desc' } });
    return keys.map((key) => this.view(key));
  }

  /**
   * Who comes with this key.
   * @throws DomainError KEY_INVALID that says what is wrong with it
   */
  async holderOf(token: string): Promise<KeyHolder> {
    if (!isKeyToken(token)) throw invalid('This is no API key, or it was not copied whole.');
    const key = await this.database.prisma.apiKey.findUnique({ where: { tokenHash: tokenHash(token) } });
    if (!key) throw invalid('This API key is not known here.');
    if (key.revokedAt) throw invalid('This API key was revoked.');
    if (key.expiresAt <= this.clock.now()) throw invalid(`This API key expired on ${key.expiresAt.toISOString()}.`);
    await this.see(key);
    const { id, name, scopes, pointsPerMinute } = key;
    return { actor: { kind: 'KEY', id, name, role: null, scopes: scopes as KeyScope[] }, pointsPerMinute };
  }

  /** Whether a key still opens the door; asking is not using it. */
  async isOpen(id: string): Promise<boolean> {
    const where = { id, revokedAt: null, expiresAt: { gt: this.clock.now() } };
    return (await this.database.prisma.apiKey.count({ where })) > 0;
  }

  private async see({ id, lastUsedAt }: ApiKey): Promise<void> {
    const now = this.clock.now();
    if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < SEEN_EVERY) return;
    // Of several requests at once, one writes.
    await this.database.prisma.apiKey.updateMany({ where: { id, lastUsedAt }, data: { lastUsedAt: now } });
  }

  private async make(
    work: Work,
    actor: Actor,
    data: Pick<ApiKey, 'name' | 'pointsPerMinute' | 'expiresAt' | 'replacesId'> & { scopes: KeyScope[] },
  ): Promise<MadeKey> {
    const token = newKeyToken();
    const key = await work.tx.apiKey.create({
      data: {
        ...{ ...data, id: uuid(), hint: hintOf(token), tokenHash: tokenHash(token), createdAt: this.clock.now() },
        createdById: actor.kind === 'PERSON' ? actor.id : null,
      },
      ...SHOWN,
    });
    return { key: this.view(key), token };
  }

  private async locked(work: Work, id: string) {
    const known = checkedId(id, noKey);
    await work.tx.$queryRaw`select id from api_key where id = ${known}::uuid for update`;
    const key = await work.tx.apiKey.findUnique({ where: { id: known }, ...SHOWN });
    if (!key) throw noKey();
    return key;
  }

  private view({ replacedBy, ...key }: Found): KeyView {
    return { ...key, scopes: key.scopes as KeyScope[], state: this.stateOf({ ...key, replacedBy }) };
  }

  private stateOf({
    revokedAt,
    expiresAt,
    replacedBy,
  }: Pick<Found, 'revokedAt' | 'expiresAt' | 'replacedBy'>): KeyState {
    if (revokedAt) return 'REVOKED';
    if (expiresAt <= this.clock.now()) return 'EXPIRED';
    return replacedBy ? 'ROTATED' : 'ACTIVE';
  }
}

type Found = Omit<ApiKey, 'tokenHash'> & {
  createdBy: Pick<Person, 'id' | 'name'> | null;
  replacedBy: { id: string } | null;
};

const noKey = () => new DomainError('NOT_FOUND', 'There is no such API key.');
const invalid = (what: string) =>
  new DomainError('KEY_INVALID', `${what} Ask whoever runs this desk for one, or read without any.`);

function checkedScopes(given: readonly string[]): KeyScope[] {
  const unknown = given.find((scope) => !(KEY_SCOPES as readonly string[]).includes(scope));
  if (unknown === undefined && given.length) return KEY_SCOPES.filter((scope) => given.includes(scope));
  throw new DomainError(
    'INPUT_INVALID',
    `${unknown === undefined ? 'Say what the key is good for' : `There is no scope “${unknown.slice(0, 40)}”`}: ${KEY_SCOPES.join(', ')}.`,
    { field: 'scopes', scopes: KEY_SCOPES },
  );
}

function wholeNumber(value: number | null | undefined, field: string, usual: number, most: number, least = 1): number {
  const number = value ?? usual;
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new DomainError('INPUT_INVALID', `${field} must be a whole number from ${least} to ${most}.`, { field });
}

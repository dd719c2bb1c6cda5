import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@claimdesk/domain';
import { Database, type Person, type Transaction } from '@claimdesk/platform';
import { generateSecret, generateURI, verifySync } from 'otplib';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../unit-of-work.ts';
import { authorise } from './authorise.ts';
import { Clock, SECOND } from './clock.ts';
import { checkedId, nobodyThere } from './inputs.ts';
import { PasswordsService } from './passwords.service.ts';
import { endSessions, SessionsService, type Client, type OpenedSession } from './sessions.service.ts';

const STEP_SECONDS = 30;
export const RECOVERY_CODES = 10;
/** 80 random bits each: too many to try, even by someone who has the hashes. */
const RECOVERY_BYTES = 10;

const WRONG = () =>
  new DomainError(
    'SECOND_FACTOR_WRONG',
    'This code is not right, or it was used before. Wait for the next one, or use a recovery code.',
  );

/** One-time codes from an app on the telephone (TOTP, RFC 6238), and recovery codes for when it is lost. */
@Injectable()
export class SecondFactorService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(PasswordsService) private readonly passwords: PasswordsService,
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Whether it is on, and how many recovery codes are left. */
  async state(actor: Actor): Promise<{ isOn: boolean; recoveryCodesLeft: number }> {
    authorise(actor, 'profile:manage');
    const person = await this.database.prisma.person.findUniqueOrThrow({
      where: { id: actor.id! },
      include: { recoveryCodes: { where: { usedAt: null }, select: { id: true } } },
    });
    return { isOn: hasSecondFactor(person), recoveryCodesLeft: person.recoveryCodes.length };
  }

  /** A fresh secret for the app; it counts from the first code that confirms it. */
  async start(actor: Actor): Promise<{ secret: string; uri: string }> {
    authorise(actor, 'profile:manage');
    const secret = generateSecret();
    const { count } = await this.database.prisma.person.updateMany({
      where: { id: actor.id!, totpConfirmedAt: null },
      data: { totpSecret: secret, totpLastStep: null },
    });
    if (!count)
      throw new DomainError('TRANSITION_NOT_ALLOWED', 'You have a second factor. Remove it before you set up another.');
    const { email } = await this.database.prisma.person.findUniqueOrThrow({ where: { id: actor.id! } });
    return { secret, uri: generateURI({ issuer: 'Claimdesk', label: email, secret }) };
  }

  /** Puts it in force. The recovery codes are shown this once; all other sessions end. */
  async confirm(actor: Actor, { code, client }: { code: string; client: Client }) {
    authorise(actor, 'profile:manage');
    return this.work.run(actor, async (work) => {
      const { tx, audit } = work;
      const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id! } });
      if (!person.totpSecret || hasSecondFactor(person))
        throw new DomainError(
          'TRANSITION_NOT_ALLOWED',
          'There is no second factor to confirm. Start setting one up first.',
        );
      if (!(await this.useCode(tx, person, code))) throw WRONG();
      await tx.person.update({ where: { id: person.id }, data: { totpConfirmedAt: this.clock.now() } });
      const recoveryCodes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
      await tx.recoveryCode.deleteMany({ where: { personId: person.id } });
      await tx.recoveryCode.createMany({
        data: recoveryCodes.map((each) => ({
          id: uuid(),
          personId: person.id,
          codeHash: recoveryHash(person.id, each),
        })),
      });
      audit({ action: 'person.second-factor-set', subjectType: 'person', subjectId: person.id });
      return { recoveryCodes, session: await this.sessions.rotate(work, person.id, client) };
    });
  }

  /** Takes it away again; needs both factors, as a stolen session must not be enough. */
  async remove(
    actor: Actor,
    { password, code, client }: { password: string; code: string; client: Client },
  ): Promise<OpenedSession> {
    authorise(actor, 'profile:manage');
    return this.passwords.confirmed(actor, password, client, (person) =>
      this.work.run(actor, async (work) => {
        const { tx, audit } = work;
        if (!hasSecondFactor(person)) throw new DomainError('TRANSITION_NOT_ALLOWED', 'You have no second factor.');
        await this.use(tx, person, code);
        await clear(tx, person.id);
        audit({ action: 'person.second-factor-removed', subjectType: 'person', subjectId: person.id });
        return this.sessions.rotate(work, person.id, client);
      }),
    );
  }

  /** An admin takes it from someone who lost telephone and recovery codes; that person's sessions end. */
  async reset(actor: Actor, personId: string): Promise<Person> {
    authorise(actor, 'people:manage');
    return this.work.run(actor, async (work) => {
      const { tx, audit } = work;
      const person = await tx.person.findUnique({ where: { id: checkedId(personId, nobodyThere) } });
      if (!person) throw nobodyThere();
      if (!hasSecondFactor(person))
        throw new DomainError('TRANSITION_NOT_ALLOWED', `${person.name} has no second factor.`);
      await endSessions(work, personId);
      audit({
        action: 'person.second-factor-removed',
        subjectType: 'person',
        subjectId: personId,
        personal: { name: person.name },
      });
      return clear(tx, personId);
    });
  }

  /**
   * Uses up a code of the app, or a recovery code in its place.
   * @throws DomainError SECOND_FACTOR_REQUIRED without a code, SECOND_FACTOR_WRONG for one that is wrong or used
   */
  async use(tx: Transaction, person: Person, code: string | null | undefined): Promise<void> {
    if (!hasSecondFactor(person)) return;
    if (!code?.trim())
      throw new DomainError(
        'SECOND_FACTOR_REQUIRED',
        'Enter the code that your authenticator app shows, or a recovery code.',
      );
    if (await this.useCode(tx, person, code)) return;
    if (await this.useRecoveryCode(tx, person.id, code)) return;
    throw WRONG();
  }

  /** A step before and after are taken too, as clocks differ; the row's lock lets a code in once. */
  private async useCode(tx: Transaction, person: Person, code: string): Promise<boolean> {
    const token = code.replace(/\s/g, '');
    if (!/^\d{6}$/.test(token)) return false;
    const result = verifySync({
      secret: person.totpSecret!,
      token,
      epoch: Math.floor(this.clock.now().getTime() / SECOND),
      epochTolerance: STEP_SECONDS,
      strategy: 'totp',
    });
    if (!result.valid || !('timeStep' in result)) return false;
    const step = BigInt(result.timeStep);
    const { count } = await tx.person.updateMany({
      where: {
        id: person.id,
        totpSecret: person.totpSecret,
        OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }],
      },
      data: { totpLastStep: step },
    });
    return count === 1;
  }

  private async useRecoveryCode(tx: Transaction, personId: string, code: string): Promise<boolean> {
    const { count } = await tx.recoveryCode.updateMany({
      where: { personId, codeHash: recoveryHash(personId, code), usedAt: null },
      data: { usedAt: this.clock.now() },
    });
    return count === 1;
  }
}

export const hasSecondFactor = (person: Person): boolean => Boolean(person.totpSecret && person.totpConfirmedAt);

async function clear(tx: Transaction, personId: string): Promise<Person> {
  await tx.recoveryCode.deleteMany({ where: { personId } });
  return tx.person.update({
    where: { id: personId },
    data: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null },
  });
}

/** In groups of four hexadecimal digits: easy to read from paper. */
const newRecoveryCode = () => randomBytes(RECOVERY_BYTES).toString('hex').match(/.{4}/g)!.join('-');

const recoveryHash = (personId: string, code: string) =>
  createHash('sha256')
    .update(`${personId}:${code.toLowerCase().replace(/[^0-9a-f]/g, '')}`)
    .digest('hex');

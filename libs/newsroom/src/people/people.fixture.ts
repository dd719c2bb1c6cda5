import { NestFactory } from '@nestjs/core';
import { systemActor, type Role } from '@claimdesk/domain';
import { createLogger, Database, LiveEvents, type Person } from '@claimdesk/platform';
import { generateSync } from 'otplib';
import { PipelineQueue } from '../pipeline/pipeline-queue.ts';
import { LOGGER } from '../tokens.ts';
import { UnitOfWork } from '../unit-of-work.ts';
import { Clock, SECOND } from './clock.ts';
import { InvitationsService } from './invitations.service.ts';
import { PEOPLE_SERVICES } from './people-services.ts';
import { PasswordsService } from './passwords.service.ts';
import { PeopleService } from './people.service.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { personActor, SessionsService, type Client } from './sessions.service.ts';
import { SignInService } from './sign-in.service.ts';

export const PASSWORD = 'nine green bicycles';

/** A clock that stands still until it is told to go on. */
export class HandClock extends Clock {
  private at = Date.parse('2026-03-02T09:00:00Z');
  override now(): Date {
    return new Date(this.at);
  }
  pass(milliseconds: number): void {
    this.at += milliseconds;
  }
}

let people = 0;

/** The services about people on a database of the test's own, with a clock in its hand. */
export async function peopleDesk(databaseUrl: string) {
  const clock = new HandClock();
  const logger = createLogger('silent', 'test');
  const database = await Database.open(databaseUrl, { poolSize: 10, role: null });
  const desk = await NestFactory.createApplicationContext(
    {
      module: class PeopleDesk {},
      providers: [
        ...PEOPLE_SERVICES.filter((service) => service !== Clock),
        UnitOfWork,
        { provide: Clock, useValue: clock },
        { provide: Database, useValue: database },
        { provide: LiveEvents, useFactory: () => new LiveEvents(database, logger) },
        { provide: PipelineQueue, useValue: {} },
        { provide: LOGGER, useValue: logger },
      ],
    },
    { logger: ['error'] },
  );
  const service = {
    people: desk.get(PeopleService),
    sessions: desk.get(SessionsService),
    signIns: desk.get(SignInService),
    passwords: desk.get(PasswordsService),
    factors: desk.get(SecondFactorService),
    invitations: desk.get(InvitationsService),
  };
  const from = (address: string | null = null, token: string | null = null): Client => ({
    address,
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    token,
  });
  return {
    ...service,
    ...{ clock, database, from },
    get: desk.get.bind(desk) as typeof desk.get,
    /** Someone new, with PASSWORD. */
    someone: (role: Role = 'EDITOR', name = `Person ${++people}`): Promise<Person> =>
      service.people.ensure(systemActor('test'), {
        ...{ email: `person${++people}@example.org`, name, role },
        password: PASSWORD,
      }),
    signIn: (person: Person, more: { code?: string; password?: string; client?: Client } = {}) =>
      service.signIns.signIn({ email: person.email, password: PASSWORD, client: from(), ...more }),
    /** What the person's app shows now, or some steps from now. */
    code: (secret: string, steps = 0) => generateSync({ secret, epoch: clock.now().getTime() / SECOND + steps * 30 }),
    /** Turns the second factor on, and lets the code used for it pass. */
    async withSecondFactor(person: Person) {
      const { secret } = await service.factors.start(personActor(person));
      const confirmed = await service.factors.confirm(personActor(person), { code: this.code(secret), client: from() });
      clock.pass(60 * SECOND);
      return { secret, ...confirmed };
    },
    async stop() {
      await desk.close();
      await database.close();
    },
  };
}
export type PeopleDesk = Awaited<ReturnType<typeof peopleDesk>>;

/** How the desk refuses: its code and its sentence; null when it does not. */
export const refusal = (attempt: Promise<unknown>): Promise<{ code: string; message: string } | null> =>
  attempt.then(
    () => null,
    ({ code, message }: { code: string; message: string }) => ({ code, message }),
  );
/** Its code only. */
export const codeOf = async (attempt: Promise<unknown>) => (await refusal(attempt))?.code ?? null;

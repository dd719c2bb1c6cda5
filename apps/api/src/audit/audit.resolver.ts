import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AuditQueries, AuditService } from '@claimdesk/newsroom';
import { Allow } from '../auth/allow.decorator.ts';
import type { DeskContext } from '../desk-context.ts';
import { PageArgs, toConnection, type Connection } from '../paging.types.ts';
import { Person } from '../people/person.types.ts';
import { AuditEvent, AuditEventConnection, AuditEventFilter, AuditVerification } from './audit.types.ts';

@Resolver(() => AuditEvent)
export class AuditResolver {
  constructor(
    @Inject(AuditQueries) private readonly queries: AuditQueries,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  @Allow('audit:read')
  @Query(() => AuditEventConnection, { description: 'Newest first.' })
  async auditEvents(
    @Context() { actor }: DeskContext,
    @Args() page: PageArgs,
    @Args('filter', { type: () => AuditEventFilter, nullable: true }) filter?: AuditEventFilter | null,
  ): Promise<Connection<AuditEvent>> {
    return toConnection(await this.queries.list(actor, filter ?? {}, page), (event) => event);
  }

  @Allow('audit:read')
  @Query(() => AuditVerification, { description: 'Walks the whole log now; takes seconds when it is long.' })
  verifyAudit(@Context() { actor }: DeskContext): Promise<AuditVerification> {
    return this.audit.verify(actor);
  }

  @Allow('people:manage')
  @Mutation(() => Person, {
    description:
      'Erases what names the person, here and in the audit log, for good; their work stays. The chain holds.',
  })
  erasePerson(
    @Context() { actor }: DeskContext,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<Person> {
    return this.audit.erasePerson(actor, personId);
  }
}

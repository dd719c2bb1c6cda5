import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { DomainError, type Permission } from '@claimdesk/domain';
import { authorise } from '@claimdesk/newsroom';
import type { DeskContext } from '../desk-context.ts';
import { ALLOW } from './allow.decorator.ts';

/** Routes beside GraphQL: what everybody may do; those about published things authorise the reader themselves. */
const OPEN_OVER_HTTP: ReadonlySet<Permission> = new Set(['session:open', 'published:read']);

/** Deny by default: an operation runs only if it names its permission and the actor has it. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const permission = this.reflector.get<Permission | undefined>(ALLOW, context.getHandler());
    if (!permission) throw new DomainError('FORBIDDEN', 'This operation is open to nobody.');
    if (context.getType<string>() !== 'graphql') return OPEN_OVER_HTTP.has(permission);
    const { actor } = GqlExecutionContext.create(context).getContext<DeskContext>();
    authorise(actor, permission);
    return true;
  }
}

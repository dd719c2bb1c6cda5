import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { can, DomainError, PERMISSIONS, type Permission } from '@claimdesk/domain';
import type { DeskContext } from '../desk-context.ts';
import { ALLOW } from './allow.decorator.ts';

/** Deny by default: an operation runs only if it names its permission and the actor has it. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const permission = this.reflector.get<Permission | undefined>(ALLOW, context.getHandler());
    if (!permission) throw new DomainError('FORBIDDEN', 'This operation is open to nobody.');
    if (context.getType<string>() !== 'graphql') return permission === 'session:open';
    const { actor } = GqlExecutionContext.create(context).getContext<DeskContext>();
    if (can(actor, permission)) return true;
    if (actor.kind === 'ANONYMOUS') throw new DomainError('NOT_SIGNED_IN', 'Sign in first.');
    throw new DomainError('FORBIDDEN', `Your role does not allow this: ${PERMISSIONS[permission]}`, { permission });
  }
}

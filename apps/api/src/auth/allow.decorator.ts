import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@claimdesk/domain';

export const ALLOW = 'claimdesk:allow';

/** Names the permission that an operation needs. An operation without it is refused to everybody. */
export const Allow = (permission: Permission) => SetMetadata(ALLOW, permission);

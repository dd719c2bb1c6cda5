import { Controller, Get, Inject, Res } from '@nestjs/common';
import { Database, readiness } from '@claimdesk/platform';
import type { FastifyReply } from 'fastify';
import { Allow } from '../auth/allow.decorator.ts';

@Controller('health')
export class HealthController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Allow('session:open')
  @Get('live')
  live() {
    return { live: true };
  }

  @Allow('session:open')
  @Get('ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const state = await readiness(this.database);
    await reply
      .code(state.ready ? 200 : 503)
      .header('retry-after', '5')
      .send(state);
  }
}

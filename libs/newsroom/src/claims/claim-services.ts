import { FigureQueries } from '../waiting/figures.queries.ts';
import { WaitingQueries } from '../waiting/waiting.queries.ts';
import { ClaimAddingService } from './claim-adding.service.ts';
import { ClaimEditingService } from './claim-editing.service.ts';
import { ClaimJoiningService } from './claim-joining.service.ts';
import { CollaborationService } from './collaboration.service.ts';
import { RightOfReplyService } from './right-of-reply.service.ts';

/** What people do with claims besides deciding on them, and what waits for them. */
export const CLAIM_SERVICES = [
  ClaimEditingService,
  ClaimAddingService,
  ClaimJoiningService,
  CollaborationService,
  RightOfReplyService,
  WaitingQueries,
  FigureQueries,
];

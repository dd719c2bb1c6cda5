import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import {
  ApiKeysService,
  ArticleQueries,
  CheckedElsewhereService,
  ClaimMatchQueries,
  ClaimQueries,
  LOGGER,
  NewsroomModule,
  PublishedClaimQueries,
  SessionsService,
  SourceQueries,
  StalenessService,
  StoryQueries,
  VerdictQueries,
} from '@claimdesk/newsroom';
import { LiveEvents, RateLimiter, type Config, type Logger } from '@claimdesk/platform';
import { AppearancesResolver } from './articles/appearances.resolver.ts';
import { ApiKeysResolver } from './api-keys/api-keys.resolver.ts';
import { ArticlesResolver } from './articles/articles.resolver.ts';
import { OidcController } from './auth/oidc.controller.ts';
import { AuditResolver } from './audit/audit.resolver.ts';
import { PermissionGuard } from './auth/permission.guard.ts';
import { CheckedElsewhereResolver } from './checked-elsewhere/checked-elsewhere.resolver.ts';
import { ClaimEditingResolver } from './claims/claim-editing.resolver.ts';
import { ClaimsResolver } from './claims/claims.resolver.ts';
import { CollaborationResolver, CommentsResolver } from './claims/collaboration.resolver.ts';
import { DeskFiguresResolver } from './claims/desk-figures.resolver.ts';
import { ClaimStalenessResolver, StalenessResolver } from './claims/staleness.resolver.ts';
import { WaitingResolver } from './claims/waiting.resolver.ts';
import { PassOnErrors } from './errors/domain-error.formatter.ts';
import { graphqlOptions } from './graphql-options.ts';
import { HealthController } from './health/health.controller.ts';
import { PresenceResolver } from './live/presence.resolver.ts';
import { LiveResolver } from './live/live.resolver.ts';
import { InvitationsResolver } from './people/invitations.resolver.ts';
import { PeopleResolver } from './people/people.resolver.ts';
import type { Persona } from './people/person.types.ts';
import { ProfileResolver } from './people/profile.resolver.ts';
import { PERSONAS, SessionsResolver } from './people/sessions.resolver.ts';
import { MatchesResolver } from './claims/matches.resolver.ts';
import { MatrixResolver } from './stories/matrix.resolver.ts';
import { StoryEditingResolver } from './stories/story-editing.resolver.ts';
import { ExportsController } from './publishing/exports.controller.ts';
import { PublicReader } from './publishing/public-reader.ts';
import { PublishedPagesController } from './publishing/published-pages.controller.ts';
import { PublishedClaimConnectionResolver, PublishedClaimsResolver } from './publishing/published-claims.resolver.ts';
import { FeedsResolver } from './sources/feeds.resolver.ts';
import { ComparedPlacesResolver, RevisionsResolver } from './sources/revisions.resolver.ts';
import { SourcesResolver } from './sources/sources.resolver.ts';
import { StoriesResolver } from './stories/stories.resolver.ts';
import { VerdictsResolver } from './verdicts/verdicts.resolver.ts';

export const RESOLVERS = [
  SessionsResolver,
  ProfileResolver,
  PeopleResolver,
  InvitationsResolver,
  ArticlesResolver,
  AppearancesResolver,
  MatchesResolver,
  SourcesResolver,
  FeedsResolver,
  RevisionsResolver,
  ComparedPlacesResolver,
  ClaimStalenessResolver,
  StalenessResolver,
  MatrixResolver,
  StoryEditingResolver,
  StoriesResolver,
  ClaimsResolver,
  ClaimEditingResolver,
  CollaborationResolver,
  CommentsResolver,
  WaitingResolver,
  DeskFiguresResolver,
  PresenceResolver,
  VerdictsResolver,
  LiveResolver,
  AuditResolver,
  PublishedClaimsResolver,
  PublishedClaimConnectionResolver,
  ApiKeysResolver,
  CheckedElsewhereResolver,
];

@Module({})
export class AppModule {
  static for(config: Config, personas: Persona[]): DynamicModule {
    return {
      module: AppModule,
      imports: [
        NewsroomModule.for(config, 'api'),
        GraphQLModule.forRootAsync<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          inject: [
            ...[LOGGER, SessionsService, ApiKeysService, LiveEvents, RateLimiter],
            ...[
              ArticleQueries,
              ClaimQueries,
              StoryQueries,
              VerdictQueries,
              ClaimMatchQueries,
              PublishedClaimQueries,
              CheckedElsewhereService,
            ],
            ...[SourceQueries, StalenessService],
          ],
          useFactory: (
            ...[
              logger,
              sessions,
              keys,
              live,
              limiter,
              articles,
              claims,
              stories,
              verdicts,
              matches,
              published,
              elsewhere,
              sources,
              staleness,
            ]: [
              ...[Logger, SessionsService, ApiKeysService, LiveEvents, RateLimiter],
              ...[
                ArticleQueries,
                ClaimQueries,
                StoryQueries,
                VerdictQueries,
                ClaimMatchQueries,
                PublishedClaimQueries,
                CheckedElsewhereService,
              ],
              ...[SourceQueries, StalenessService],
            ]
          ) => {
            const desk = { articles, claims, stories, verdicts, matches, published, elsewhere };
            return graphqlOptions({ config, logger, sessions, keys, live, limiter, ...desk, sources, staleness });
          },
        }),
      ],
      controllers: [HealthController, OidcController, PublishedPagesController, ExportsController],
      providers: [
        PublicReader,
        { provide: PERSONAS, useValue: personas },
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_FILTER, useClass: PassOnErrors },
        ...RESOLVERS,
      ],
    };
  }
}

import { Clock } from './clock.ts';
import { IdentitiesService } from './identities.service.ts';
import { InvitationsService } from './invitations.service.ts';
import { PasswordsService } from './passwords.service.ts';
import { PeopleService } from './people.service.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SessionsService } from './sessions.service.ts';
import { SignInService } from './sign-in.service.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

/** Everything about people and how they get in, for the module. */
export const PEOPLE_SERVICES = [
  Clock,
  PeopleService,
  SessionsService,
  SignInThrottle,
  PasswordsService,
  SecondFactorService,
  SignInService,
  InvitationsService,
  IdentitiesService,
];

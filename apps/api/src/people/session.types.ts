import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A browser in which you are signed in.' })
export class Session {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'As you would call it: "Firefox · Linux"; empty where nothing is known.' })
  device!: string;

  @Field(() => String, { nullable: true, description: 'The network address it signed in from.' })
  address!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { description: 'To the minute.' })
  lastSeenAt!: Date;

  @Field(() => Date, { description: 'It ends then at the latest, and earlier when it is not used.' })
  expiresAt!: Date;

  @Field(() => Boolean, { description: 'Whether it is the one you ask with.' })
  isThis!: boolean;
}

@ObjectType({ description: 'Signing in at an OpenID Connect issuer.' })
export class OidcOption {
  @Field(() => String, { description: 'What the button says after "Sign in with".' })
  label!: string;

  @Field(() => String, { description: 'The page of this desk to go to; it leads on to the issuer.' })
  url!: string;
}

@ObjectType()
export class SignInOptions {
  @Field(() => Boolean)
  password!: boolean;

  @Field(() => OidcOption, { nullable: true })
  oidc!: OidcOption | null;
}

@ObjectType({ description: 'Your second factor: codes from an authenticator app.' })
export class SecondFactor {
  @Field(() => Boolean)
  isOn!: boolean;

  @Field(() => Int)
  recoveryCodesLeft!: number;
}

@ObjectType({ description: 'For the authenticator app; it counts once a code of it is confirmed.' })
export class SecondFactorSecret {
  @Field(() => String, { description: 'Base32, to type in.' })
  secret!: string;

  @Field(() => String, { description: 'otpauth://…, to show as a QR code.' })
  uri!: string;
}

@ObjectType()
export class RecoveryCodes {
  @Field(() => [String], { description: 'Each works once in place of a code. They are told this once.' })
  recoveryCodes!: string[];
}

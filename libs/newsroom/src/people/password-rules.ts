import { DomainError } from '@claimdesk/domain';

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 256;

/** Of what the passwords found again and again in leaks are put together, besides runs and repetitions. */
const COMMON_PARTS = [
  'password', 'passwort', 'passw0rd', 'p@ssw0rd', 'p@ssword', 'pa$$word', 'passphrase', 'motdepasse', 'contraseña',
  'qwertyuiop', 'qwerty', 'qwertz', 'azerty', 'asdfghjkl', 'asdfgh', 'asdf', 'zxcvbnm', 'zxcvbn', '1q2w3e4r5t', '1q2w3e4r', '1q2w3e',
  '1qaz2wsx3edc', '1qaz2wsx', 'qazwsxedc', 'qazwsx', 'q1w2e3r4', 'zaq12wsx', 'abc123', 'admin', 'administrator', 'root',
  'welcome', 'letmein', 'iloveyou', 'iloveu', 'changeme', 'default', 'secret', 'geheim', 'login', 'hello', 'whatever', 'trustno1',
  'superman', 'batman', 'princess', 'sunshine', 'football', 'baseball', 'basketball', 'monkey', 'dragon', 'master',
  'shadow', 'michael', 'charlie', 'starwars', 'pokemon', 'computer', 'internet', 'samsung', 'google', 'summer', 'winter',
  'spring', 'autumn', 'test', 'guest', 'user', 'love', 'correcthorsebatterystaple', 'claimdesk', 'newsroom', 'editor', 'reviewer',
]; // prettier-ignore
const commonParts = new RegExp(
  COMMON_PARTS.sort((a, b) => b.length - a.length)
    .map((part) => part.replaceAll('$', '\\$'))
    .join('|'),
  'g',
);
/** Characters that must be left when everything common is taken away. */
const OWN_CHARACTERS = 5;

/**
 * Refuses what would be guessed: too short, one's own name, or nothing but the parts common passwords are made of
 * ("Password123456!", "qwertyqwerty", "aaaaaaaaaaaa"). No rules about digits or signs: they make worse passwords.
 * @throws DomainError INPUT_INVALID
 */
export function checkPassword(password: string, person: { email: string; name: string }): void {
  const refuse = (message: string): never => {
    throw new DomainError('INPUT_INVALID', message, { field: 'password', min: PASSWORD_MIN, max: PASSWORD_MAX });
  };
  const length = [...password].length;
  if (length < PASSWORD_MIN)
    refuse(
      `The password needs at least ${PASSWORD_MIN} characters. A few words that only you would put together do well.`,
    );
  if (length > PASSWORD_MAX) refuse(`The password may have at most ${PASSWORD_MAX} characters.`);
  const plain = reduce(password);
  const own = [person.email, person.email.split('@')[0]!, person.name].map(reduce);
  if (own.includes(plain)) refuse('The password may not be your name or e-mail address. Choose another one.');
  if (isCommon(password)) refuse('This password is among those tried first. Choose another one.');
}

const reduce = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function isCommon(password: string): boolean {
  const rest = withoutRuns(password.toLowerCase().replace(commonParts, ''));
  return new Set(rest).size < OWN_CHARACTERS;
}

/** Takes out runs such as 12345, dcba and aaa: characters that follow from the ones before. */
function withoutRuns(text: string): string {
  const codes = [...text].map((character) => character.codePointAt(0)!);
  const step = (at: number) => codes[at]! - codes[at - 1]!;
  return [...text].filter((_, at) => !(at >= 2 && Math.abs(step(at)) <= 1 && step(at) === step(at - 1))).join('');
}

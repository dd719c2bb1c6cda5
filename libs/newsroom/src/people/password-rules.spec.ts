import { checkPassword } from './password-rules.ts';

const person = { email: 'ana.lopez@example.org', name: 'Ana López Ruiz' };
const refusal = (password: string): string | null => {
  try {
    checkPassword(password, person);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a password is refused', () => {
  it.each([
    ['below 12 characters', 'kq8!vRw2zLp', /at least 12 characters/],
    ['above 256 characters', 'kq8!vRw2zLpX'.repeat(22), /at most 256/],
    ['when it is the e-mail address', 'Ana.Lopez@Example.org', /your name or e-mail/],
    ['when it is the name, differently spaced', 'ana lópez  ruiz', /your name or e-mail/],
    ['when it is a common word and a number', 'Password123456', /tried first/],
    ['when it is common words only', 'letmein-please'.replace('-please', 'qwerty1!'), /tried first/],
    ['when it walks over the keyboard', 'qwertyuiop12', /tried first/],
    ['when it counts', '123456789012', /tried first/],
    ['when it repeats one character', 'aaaaaaaaaaaaaaaa', /tried first/],
    ['when it repeats few characters', 'abababababab', /tried first/],
    ['when it is the name of the product and the year', 'Claimdesk2026', /tried first/],
    ['when it is the most famous passphrase', 'correcthorsebatterystaple', /tried first/],
  ])('%s', (_, password, message) => expect(refusal(password)).toMatch(message));
});

describe('a password is taken', () => {
  it.each([
    ['of words', 'nine green bicycles'],
    ['of exactly 12 characters, without digit or sign', 'wolkenbruchz'],
    ['of characters outside the alphabet, counted as people count them', '🦊🌍🎻🧊🪁🛶🎈🧭🪵🍋🦉🧵'],
    ['that contains a common word among others', 'my password is owl'],
    ['from a password manager', 'f7Jw0-xKq2_mZ9'],
  ])('%s', (_, password) => expect(refusal(password)).toBeNull());
});

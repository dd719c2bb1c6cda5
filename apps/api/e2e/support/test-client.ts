import { setTimeout as pause } from 'node:timers/promises';

interface GraphqlAnswer<T> {
  data: T;
  extensions?: Record<string, Record<string, number>>;
  errors?: { message: string; extensions: { code: string } & Record<string, unknown>; path?: (string | number)[] }[];
}

/** After so long it is not going to be. */
const PATIENCE_SECONDS = 180;

/** A client that says who is asking; what the API refuses comes back as its code. */
export class TestClient {
  private cookie: string | null = null;

  /** @param key an API key to come with instead of signing in */
  constructor(
    readonly url: string,
    private readonly key: string | null = null,
  ) {}

  get cookieHeader(): string {
    return this.cookie ?? '';
  }

  async signIn(email: string, password: string): Promise<void> {
    const mutation =
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';
    await this.ask(mutation, { email, password });
  }

  /** @throws Error with the API's message when it refuses */
  async ask<T = Record<string, never>>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.send<T>(query, variables);
    if (errors) throw new Error(errors.map(({ message, extensions }) => `${extensions.code}: ${message}`).join('\n'));
    return data;
  }

  /** The stable code with which the API refuses, or null when it does not. */
  async refusal(query: string, variables: Record<string, unknown> = {}): Promise<string | null> {
    return (await this.send(query, variables)).errors?.[0]?.extensions.code ?? null;
  }

  /** Does as the desk says when it has no connection to its database free for five seconds: tries again. */
  async send<T>(query: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer<T>> {
    for (const end = Date.now() + PATIENCE_SECONDS * 1000; ; await pause(500)) {
      const response = await this.post(query, variables);
      const [set] = response.headers.getSetCookie();
      if (set) this.cookie = set.split(';')[0]!;
      const answer = (await response.json()) as GraphqlAnswer<T>;
      if (answer.errors?.[0]?.extensions.code !== 'TRY_AGAIN' || Date.now() > end) return answer;
    }
  }

  /** The HTTP answer itself, for its status and headers. */
  post(query: string, variables: Record<string, unknown> = {}): Promise<Response> {
    return fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(this.key ? { authorization: `Bearer ${this.key}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
  }
}

/** Asks again until the answer is as wished; fails with the last answer. */
export async function eventually<T>(ask: () => Promise<T>, isDone: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE_SECONDS * 1000;
  for (;;) {
    const answer = await ask();
    if (isDone(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`not in ${PATIENCE_SECONDS} seconds; at last: ${JSON.stringify(answer).slice(0, 600)}`);
    await pause(150);
  }
}

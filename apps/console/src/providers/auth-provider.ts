import { type PersonFieldsFragment, SignInDocument, SignOutDocument, ViewerDocument } from '@claimdesk/contract';
import type { AuthProvider } from 'react-admin';
import { DeskError, hasCode } from './desk-error.ts';
import { request } from './graphql-client.ts';

let viewer: Promise<PersonFieldsFragment | null> | null = null;
let ended = false;

/** Whether the session ended under the editor's hands; the sign-in page then says so. */
export const sessionHasEnded = () => ended;

/** Who is signed in, asked once per session: react-admin asks before every page. */
function currentViewer(): Promise<PersonFieldsFragment | null> {
  viewer ??= request(ViewerDocument, {}).then(
    (answer) => answer.viewer,
    (error: unknown) => {
      viewer = null;
      throw error;
    },
  );
  return viewer;
}

/** What someone signs in with; the code where it is asked for. */
export interface Credentials {
  email: string;
  password: string;
  code?: string;
}

/** Signing in and out with the cookie session of the API. */
export const authProvider: AuthProvider = {
  async login(credentials: Credentials) {
    const { signIn } = await request(SignInDocument, credentials);
    viewer = Promise.resolve(signIn);
    ended = false;
  },

  async logout() {
    const person = await currentViewer().catch(() => null);
    viewer = null;
    if (person) await request(SignOutDocument, {}).catch(() => undefined);
  },

  async checkAuth() {
    const person = await currentViewer().catch((error: unknown) => {
      // Nobody is signed out because the network is away: the page then says so and keeps what was typed.
      if (hasCode(error, 'OFFLINE', 'TRY_AGAIN')) return 'UNKNOWN' as const;
      throw error;
    });
    if (!person) throw Object.assign(new Error(), { message: false }); // false: react-admin then says nothing of its own
  },

  async checkError(error: unknown) {
    if (!hasCode(error, 'NOT_SIGNED_IN')) return;
    ended = true;
    viewer = null;
    throw Object.assign(new Error(), { message: false });
  },

  async getIdentity() {
    const person = await currentViewer();
    if (!person) throw new DeskError('NOT_SIGNED_IN', 'desk.error.not_signed_in');
    return { id: person.id, fullName: person.name, email: person.email, role: person.role };
  },

  async getPermissions() {
    return (await currentViewer())?.role ?? null;
  },
};

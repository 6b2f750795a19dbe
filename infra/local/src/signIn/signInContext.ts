import type { Store } from '../graph/store/openStore';
import type { SignIn } from './signIn';

/** What the sign-in endpoints work with. */
export interface SignInContext {
  store: Store;
  signIn: SignIn;
  now: () => Date;
  newId: () => string;
  originOf: (request: Request) => string;
  corsOrigins: readonly string[];
}

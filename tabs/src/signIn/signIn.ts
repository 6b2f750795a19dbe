/** Who is signed in. */
export interface Account {
  /** Entra object id: the key of the People list. */
  readonly objectId: string;
  readonly name: string;
}

/** A signed-in person's way to Graph tokens. */
export interface SignIn {
  readonly account: Account;
  /**
   * A valid token for Graph, or for the scopes named; never the one that was `refused`, while another can be had.
   * Rejects with `signin.expired` when only the person can renew it.
   */
  token(scopes?: readonly string[], refused?: string): Promise<string>;
  /** False inside Teams, where signing out is Teams' own. */
  readonly endsHere: boolean;
  /** Removes what this browser keeps of the person's sign-in. */
  forget(): Promise<void>;
}

/** Outcome of looking for a person without asking them. */
export type SignInOutcome =
  | { readonly kind: 'signed-in'; readonly signIn: SignIn }
  /** The person must press a button first: browsers open pop-ups only from a press. */
  | { readonly kind: 'needs-press'; readonly press: () => Promise<SignIn> }
  /** Shown in a frame whose host offers no sign-in, where pop-ups fail as well. */
  | { readonly kind: 'unavailable' };

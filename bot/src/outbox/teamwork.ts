/**
 * What came of asking Graph for something besides the lists. `refused` will be refused again; `later` may not; `unknown` may have been done, where doing it
 * twice is not as good as once.
 */
export type TeamworkOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused' | 'later' | 'unknown'; readonly reason: string; readonly fault: unknown };

export interface Mail {
  /** Address. */
  readonly to: string;
  readonly subject: string;
  /** Plain. */
  readonly text: string;
}

/** What the bot asks of Microsoft 365 besides the lists and the chats. Each is absent where it was not set up. */
export interface Teamwork {
  /** Puts the app into a person's Teams, so that the bot may write to them; done when it is there already. */
  readonly install?: ((objectId: string) => Promise<TeamworkOutcome>) | undefined;
  /** Shows a line in a person's activity feed, with Teams' sound. */
  readonly notify?: ((objectId: string, line: string) => Promise<TeamworkOutcome>) | undefined;
  readonly mail?: ((mail: Mail) => Promise<TeamworkOutcome>) | undefined;
}

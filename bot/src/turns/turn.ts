import type { Place } from '../outbox';

/** Who spoke to the bot, and where. Checked: Teams sent it, for our organisation. */
export interface Turn {
  /** Where an answer goes: in a channel, the thread. */
  readonly place: Place;
  readonly kind: 'Personal' | 'Channel' | 'Group';
  /** The conversation itself, without the thread. */
  readonly conversation: string;
  /** The channel's or group's name, where Teams tells it. */
  readonly title: string | undefined;
  /** Entra object id of who spoke. */
  readonly objectId: string | undefined;
  /** Teams' id of who spoke (`29:…`). */
  readonly teamsId: string | undefined;
}

/** What happened. */
export type Happening =
  | { readonly kind: 'said'; readonly text: string }
  /** A button. `data` is as it came; `waits` when the client shows what comes back. */
  | { readonly kind: 'pressed'; readonly verb: unknown; readonly data: unknown; readonly waits: boolean }
  /** The bot was added here; `greets` once for each installation. */
  | { readonly kind: 'added'; readonly greets: boolean }
  | { readonly kind: 'removed' }
  | { readonly kind: 'renamed' }
  | { readonly kind: 'nothing' };

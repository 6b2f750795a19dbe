import type { AdaptiveCard } from '@ipmo-hub/teams-app/cards';
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
  /** Teams' id of the channel's team, where it tells it. */
  readonly team: string | undefined;
  /** Entra object id of who spoke. */
  readonly objectId: string | undefined;
  /** Teams' id of who spoke (`29:…`). */
  readonly teamsId: string | undefined;
}

/** What happened. */
export type Happening =
  | { readonly kind: 'said'; readonly text: string }
  /** A button. `data` is as it came; `waits` when the client shows what comes back; `message` is Teams' id of the card's message. */
  | {
      readonly kind: 'pressed';
      readonly verb: unknown;
      readonly data: unknown;
      readonly waits: boolean;
      readonly message?: string | undefined;
    }
  /** Somebody looks for something to put into a conversation. */
  | { readonly kind: 'searched'; readonly words: string }
  /** A link was pasted. */
  | { readonly kind: 'linked'; readonly url: string }
  /** The dialog that raises a barrier was asked for, from a message or from nothing. */
  | { readonly kind: 'formWanted'; readonly quote: Quote | undefined }
  /** The dialog was sent; `data` is as it came. */
  | { readonly kind: 'formSent'; readonly data: unknown }
  /** Something of the message extension that the app does not declare. */
  | { readonly kind: 'notOffered' }
  /** The bot was added here; `greets` once for each installation. */
  | { readonly kind: 'added'; readonly greets: boolean }
  | { readonly kind: 'removed' }
  /** A channel was made, renamed or restored. */
  | { readonly kind: 'renamed' }
  /** The bot was taken out of the team, or the team deleted or archived: all of its channels. */
  | { readonly kind: 'teamGone' }
  | { readonly kind: 'teamBack' }
  | { readonly kind: 'nothing' };

/** A message that somebody made something of. */
export interface Quote {
  readonly writer: string | undefined;
  /** Empty where the message is only a card. */
  readonly text: string;
  /** What a card in it says, for what it is about. */
  readonly card?: string;
}

/** What the person who pressed sees: the card as it stands now, with a sentence above it when nothing was written; or a sentence alone. */
export type PressAnswer = { readonly card: AdaptiveCard; readonly sentence?: string } | { readonly text: string };

/** Something found: how it stands as a card, and the two lines it is offered by. */
export interface Found {
  readonly card: AdaptiveCard;
  readonly title: string;
  readonly line: string;
}

/** What a turn that waits is answered. */
export type TurnAnswer = PressAnswer | { readonly found: readonly Found[] } | { readonly form: AdaptiveCard };

export interface TeamChannel {
  /** Conversation id. */
  readonly id: string;
  /** Absent for General, which every client names in its own language. */
  readonly name: string | undefined;
}

/** Asks Teams for a team's channels (standard ones; `GET v3/teams/{id}/conversations`). Rejects when Teams does not answer. */
export type TeamChannels = (team: {
  readonly id: string;
  readonly serviceUrl: string;
}) => Promise<readonly TeamChannel[]>;

import type { AdaptiveCard } from '@ipmo-hub/teams-app/cards';

/** A conversation, as Teams addresses it. */
export interface Place {
  readonly conversation: string;
  /** Where Teams takes messages for it. */
  readonly serviceUrl: string;
}

export type Message =
  | {
      readonly card: AdaptiveCard;
      /** One line for the notification and the chat list. */
      readonly summary: string;
    }
  /** Plain text: nothing in it is read as formatting. A person mentioned is named before it, and told. */
  | { readonly text: string; readonly mention?: { readonly objectId: string; readonly name: string } };

/** Asked right before each attempt to send, whatever was waited for until then: whether it may still be sent, and when its turn has come. */
export interface Leave {
  /** False: it may be another machine's by now. */
  ask(): Promise<boolean>;
  /** The attempt was refused: nothing is in flight. */
  giveBack(): void;
}

/** What an attempt met, when it did not succeed. `reason` is for operators and the Notices list: a status and Teams' code, no personal data. */
export type Failure =
  /** Not now: 401, 408, 409, 412, 429, 503, no token or no connection; of what may be asked twice without harm any other 5xx and no answer, too. Nothing was sent. */
  | {
      readonly kind: 'throttled';
      readonly reason: string;
      readonly retryAfterMs?: number | undefined;
      /** 429: too many requests, of which conversation or of all is not said. */
      readonly tooMany?: boolean;
      /** Trying again at once mends nothing: the next sweep does. */
      readonly later?: boolean;
      /** What operators must hear of, because waiting alone may not mend it. */
      readonly fault?: unknown;
    }
  /** It went out, and no answer came that says what became of it: sent again it may be there twice. Of sends alone. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** The person or an administrator does not let the bot write here. */
  | { readonly kind: 'blocked'; readonly reason: string }
  /** The conversation or the message is no longer there. */
  | { readonly kind: 'conversation-gone'; readonly reason: string }
  | { readonly kind: 'too-large'; readonly reason: string }
  /** The person has no Entra object id in the People list. */
  | { readonly kind: 'no-account'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

export type SendOutcome = { readonly kind: 'sent'; readonly activity: string } | Failure;
export type OpenOutcome = { readonly kind: 'opened'; readonly place: Place } | Failure;

/** The one way to write to Teams: one attempt each, never an exception. */
export interface Messenger {
  /** Opens the bot's chat with a person (or finds the one that is open), by their Entra object id. */
  openPersonal(objectId: string): Promise<OpenOutcome>;
  send(place: Place, message: Message, leave?: Leave): Promise<SendOutcome>;
  /** Changes a message that was sent, in place and without a sound. */
  update(place: Place, activity: string, message: Message): Promise<SendOutcome>;
}

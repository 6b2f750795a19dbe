export interface Conversation {
  readonly id: string;
  readonly kind: 'personal' | 'channel';
  readonly name: string;
  readonly unread: number;
  readonly installed: boolean;
  readonly blocked: boolean;
}

export interface Message {
  readonly id: string;
  /** `bot`, or the object id of a person. */
  readonly sender: string;
  readonly name: string;
  readonly sent: string;
  readonly edited: string | null;
  readonly deleted: boolean;
  readonly text?: string | null;
  /** Adaptive Card JSON, as this person sees it. */
  readonly card?: object;
  /** The card wants to be asked for this person's own view. */
  readonly refresh?: boolean;
}

/** What a bot answered to a press or a text. */
export type BotAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly body: {
        readonly type?: string;
        readonly value?: unknown;
        /** Of a dialog: a sentence to end with, or the card to go on with. */
        readonly task?: { readonly type?: string; readonly value?: unknown };
      } | null;
    }
  | { readonly kind: 'unreachable'; readonly reason: string };

/** What a search in the app found; `text` says why there is nothing. */
export interface SearchAnswer {
  readonly results: readonly { readonly id: string; readonly title: string; readonly line: string }[];
  readonly text?: string;
  readonly kind: BotAnswer['kind'];
}

export interface Pressed {
  readonly type: 'Action.Execute' | 'Action.Submit';
  readonly verb?: string;
  readonly id?: string;
  readonly data: unknown;
}

/** One person's side of the chat. Every call rejects with a sentence when the local server refuses or does not answer. */
export interface ChatService {
  conversations(): Promise<readonly Conversation[]>;
  messages(conversation: string): Promise<readonly Message[]>;
  say(conversation: string, text: string): Promise<BotAnswer>;
  press(conversation: string, message: string, pressed: Pressed): Promise<BotAnswer>;
  refresh(conversation: string, message: string): Promise<BotAnswer>;
  /** Projects and milestones by name or reference; nothing typed gives a first choice. */
  search(conversation: string, text: string): Promise<SearchAnswer>;
  /** Puts a result into the conversation as a card. */
  insert(conversation: string, result: string): Promise<void>;
  /** Asks for the form that raises a message as a barrier. */
  raise(conversation: string, message: string): Promise<BotAnswer>;
  /** Sends that form. */
  sendDialog(conversation: string, data: unknown): Promise<BotAnswer>;
  markRead(conversation: string, message: string): Promise<void>;
  install(): Promise<void>;
  uninstall(): Promise<void>;
  block(blocked: boolean): Promise<void>;
  /** Calls back with the id of each conversation that changes, until `signal` ends it or the connection breaks. */
  listen(onChange: (conversation: string) => void, signal: AbortSignal): Promise<void>;
}

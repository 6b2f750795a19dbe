import type { AdaptiveCard, Scene, SubjectCardKind } from '@ipmo-hub/teams-app/cards';
import type { Day, Notice, Policy } from '@ipmo-hub/teams-app/domain';
import type { Domain, Group, Person, Snapshot } from '@ipmo-hub/teams-app/lists';
import type { Context } from '@ipmo-hub/teams-app/usecases';
import type { Suite } from '../createSuite';

export type CommandScope = 'personal' | 'team' | 'groupChat';
export const everywhere: readonly CommandScope[] = ['personal', 'team', 'groupChat'];

/** What a command is given to answer. */
export interface CommandRequest {
  /** What was typed after the command's name, without white space at its ends. */
  readonly subject: string;
  readonly person: Person;
  /** Where it was typed: what only one person should read is not said in a channel. */
  readonly scope: CommandScope;
  /** The domain whose channel it was typed in. */
  readonly domain?: Domain | undefined;
  /** The group whose channel or chat it was typed in. */
  readonly group?: Group | undefined;
  readonly snapshot: Snapshot;
  /** London's calendar day now. */
  readonly today: Day;
  readonly policy: Policy;
  readonly linkTo: Scene['linkTo'];
  /** Address of the plan as a whole. */
  readonly plan: string;
  /** All commands, for help. */
  readonly commands: readonly CommandDefinition[];
  /** Freezes a meeting's pack for whoever `context` acts for; absent where no packs are made. */
  readonly freeze?: Suite['freeze'];
  /** For commands that write: acts as the person, whose authority the use cases check. */
  readonly context: Context;
}

/** Something to choose from; each button says its words as if the person had typed them. */
export interface Offer {
  readonly sentence: string;
  readonly choices: readonly { readonly title: string; readonly says: string }[];
  /** How many more there are than are offered. */
  readonly more: number;
}

/** A card of the programme that is drawn for whoever looks: how an item stands, or a form to fill in. */
export interface Shown {
  readonly kind: SubjectCardKind;
  /** `projects/3`, `people/1`, or `programme` as a whole. */
  readonly subject: string;
  /** What a form is filled in with beforehand. */
  readonly draft?: Readonly<Record<string, string>>;
}

/** Plain text (what lists hold is never read as formatting), a card, a choice, or something that is noted in the audit trail as it is said. */
export type Reply =
  | { readonly text: string }
  /** The text at once, as Teams waits for no answer for long; the reply when it is there. */
  | { readonly text: string; readonly later: Promise<Reply> }
  | { readonly card: AdaptiveCard }
  | { readonly show: Shown }
  | { readonly offer: Offer }
  | { readonly notice: Notice };

/** Something a person may type. Declared once: manifest, help and router read it. */
export interface CommandDefinition {
  readonly name: string;
  /** At most 128 characters, as the manifest allows. */
  readonly describe: string;
  /** What follows the name, for help; none by default. */
  readonly takes?: string;
  /** Other ways people say it. */
  readonly also?: readonly string[];
  readonly scopes: readonly CommandScope[];
  /** Writes as soon as it is typed: it must be spelled right, nothing is guessed. */
  readonly writes?: boolean;
  answer(request: CommandRequest): Reply | Promise<Reply>;
}

/** @example export const ping = defineCommand({ name: 'ping', describe: 'Says that the bot is there.', scopes: ['personal'], answer: () => ({ text: 'Here.' }) }) */
export const defineCommand = (definition: CommandDefinition): CommandDefinition => definition;

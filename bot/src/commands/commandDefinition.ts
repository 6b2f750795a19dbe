import type { AdaptiveCard, Scene } from '@ipmo-hub/teams-app/cards';
import type { Day, Policy } from '@ipmo-hub/teams-app/domain';
import type { Person, Snapshot } from '@ipmo-hub/teams-app/lists';

export type CommandScope = 'personal' | 'team' | 'groupChat';

/** What a command reads to answer. */
export interface CommandRequest {
  /** What was typed after the command's name, without white space at its ends. */
  readonly subject: string;
  readonly person: Person;
  readonly snapshot: Snapshot;
  /** London's calendar day now. */
  readonly today: Day;
  readonly policy: Policy;
  readonly linkTo: Scene['linkTo'];
  /** Address of the plan as a whole. */
  readonly plan: string;
  /** All commands, for help. */
  readonly commands: readonly CommandDefinition[];
}

/** Plain text (what lists hold is never read as formatting), or a card. */
export type Reply = { readonly text: string } | { readonly card: AdaptiveCard };

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
  answer(request: CommandRequest): Reply;
}

/** @example export const ping = defineCommand({ name: 'ping', describe: 'Says that the bot is there.', scopes: ['personal'], answer: () => ({ text: 'Here.' }) }) */
export const defineCommand = (definition: CommandDefinition): CommandDefinition => definition;

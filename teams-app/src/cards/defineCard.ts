import type { GenericSchema, InferOutput } from 'valibot';
import type { AppError } from '../errors';
import type { NoticeRecord, Person, Snapshot } from '../lists';
import type { Calendar, Day } from '../domain';
import type { Context } from '../usecases';
import type { AdaptiveCard } from './adaptiveCard';

/** What a card is about and how the programme stands at this moment: enough to draw it afresh. */
export interface Scene {
  readonly snapshot: Snapshot;
  readonly calendar: Calendar;
  /** London's calendar day now. */
  readonly today: Day;
  /** The notice the card was sent for. */
  readonly notice: NoticeRecord;
  /** The person looking, where the card differs by person; without one it is drawn for the notice's recipient. */
  readonly viewer?: Person | undefined;
  /** Address of the tab page of an item, for links. */
  readonly linkTo: (target: { readonly list: 'milestones' | 'projects' | 'domains'; readonly id: string }) => string;
  /** Teams' user id of a person (`29:…` or `8:orgid:…`); given, the card asks for a fresh personal view whenever they look. */
  readonly teamsIdOf?: ((person: Person) => string | undefined) | undefined;
}

/** A `fault` is for operators: it is written, and what belongs to it follows with the next sweep. */
export type ActionOutcome =
  { readonly kind: 'done'; readonly fault?: unknown } | { readonly kind: 'refused'; readonly error: AppError };

/** A button: what it may carry, and the use case it runs. The verb is the property's name. */
export interface CardAction<Schema extends GenericSchema = GenericSchema> {
  /** The inputs alone; what else came with them was checked already. */
  readonly input: Schema;
  /** Runs for the person who pressed (`context.actor`), on the notice's own item. The use case checks their authority; a refusal is a value. */
  run(context: Context, press: { readonly scene: Scene; readonly input: InferOutput<Schema> }): Promise<ActionOutcome>;
}

/** Keeps the input's type through to `run`. */
export const defineAction = <Schema extends GenericSchema>(action: CardAction<Schema>): CardAction => action;

/** A card that is drawn and done with: no notice, no actions but links. */
export interface StillCard<Props = unknown> {
  readonly kind: string;
  /** One example for each state the card can be in, by name. */
  readonly examples: Readonly<Record<string, Props>>;
  render(props: Props): AdaptiveCard;
}

/**
 * A kind of card: `props` reads the scene, `render` is pure. Routing, gallery, schema check and snapshots iterate the registry.
 * Every action the card shows carries `{ card, notice, seen }`, where `seen` is the mark of what was drawn.
 */
export interface CardDefinition<Props = unknown> extends StillCard<Props> {
  /** Undefined when the matter no longer exists. */
  props(scene: Scene): Props | undefined;
  /** The mark of what the person sees (see markOf): a press with an older one is stale. */
  seenIn(props: Props): string;
  readonly actions: Readonly<Record<string, CardAction>>;
}

/** @example export const reminder = defineCard<ReminderProps>({ kind: 'reminder', examples: {…}, props, seenIn, render, actions: { done: {…} } }) */
export const defineCard = <Props>(definition: CardDefinition<Props>): CardDefinition<Props> => definition;

export const defineStillCard = <Props>(definition: StillCard<Props>): StillCard<Props> => definition;

import type { GenericSchema, InferOutput } from 'valibot';
import type { AppError } from '../errors';
import type { ListName, NoticeRecord, Person, Snapshot } from '../lists';
import type { Calendar, Day } from '../domain';
import type { Context } from '../usecases';
import type { AdaptiveCard } from './adaptiveCard';
import type { Subject } from './subject';

/** How the programme stands at this moment, and who looks. */
export interface View {
  readonly snapshot: Snapshot;
  readonly calendar: Calendar;
  /** London's calendar day now. */
  readonly today: Day;
  /** The person looking, where the card differs by person; without one a notice's card is drawn for its recipient. */
  readonly viewer?: Person | undefined;
  /** Address of the tab page of an item, for links; a person’s is the page of their own work, the programme's that of all domains. */
  readonly linkTo: (target: {
    readonly list: 'milestones' | 'projects' | 'domains' | 'people' | 'programme' | 'meetings' | 'groups';
    readonly id: string;
  }) => string;
  /** Teams' user id of a person (`29:…` or `8:orgid:…`); given, the card asks for a fresh personal view whenever they look. */
  readonly teamsIdOf?: ((person: Person) => string | undefined) | undefined;
}

/** What a notice's card is about: enough to draw it afresh. */
export interface Scene extends View {
  /** The notice the card was sent for. */
  readonly notice: NoticeRecord;
}

/** What a card without a notice is about. */
export interface SubjectScene extends View {
  readonly subject: Subject;
  /** What a form is filled in with beforehand. */
  readonly draft?: Readonly<Record<string, string>> | undefined;
}

/**
 * A `fault` is for operators: it is written, and what belongs to it follows with the next sweep. `remark` is for the person: most of it was
 * written, and this was not. `says`, too: what is good to know of what was written. `shows` is what a card without a notice is about from now on.
 */
export type ActionOutcome =
  /** Nothing was to write: the own card of this line of a digest is shown. */
  | { readonly kind: 'opens'; readonly line: number }
  | {
      readonly kind: 'done';
      readonly fault?: unknown;
      readonly remark?: AppError;
      readonly says?: string;
      readonly shows?: Subject;
    }
  | { readonly kind: 'refused'; readonly error: AppError };

/** A button: what it may carry, and the use case it runs. The verb is the property's name. */
export interface CardAction<S extends View = Scene, Schema extends GenericSchema = GenericSchema> {
  /** The inputs alone; what else came with them was checked already. */
  readonly input: Schema;
  /** Runs for the person who pressed (`context.actor`), on the card's own item. The use case checks their authority; a refusal is a value. */
  run(context: Context, press: { readonly scene: S; readonly input: InferOutput<Schema> }): Promise<ActionOutcome>;
}

/** Keeps the input's type through to `run`. */
export const defineAction = <Schema extends GenericSchema>(action: CardAction<Scene, Schema>): CardAction => action;

export const defineSubjectAction = <Schema extends GenericSchema>(
  action: CardAction<SubjectScene, Schema>,
): CardAction<SubjectScene> => action;

/** A card that is drawn and done with: no notice, no actions but links and choices. */
export interface StillCard<Props = unknown> {
  readonly kind: string;
  /** One example for each state the card can be in, by name. */
  readonly examples: Readonly<Record<string, Props>>;
  render(props: Props): AdaptiveCard;
}

interface LiveCard<S extends View, Props> extends StillCard<Props> {
  /** Undefined when the matter no longer exists. */
  props(scene: S): Props | undefined;
  /** The mark of what the person sees (see markOf): a press with an older one is stale. */
  seenIn(props: Props): string;
  /** Lists that decide whether the person saw it as it is, and that its buttons write to: read again before a press. */
  readonly lists: readonly ListName[];
  readonly actions: Readonly<Record<string, CardAction<S>>>;
}

/**
 * A kind of card: `props` reads the scene, `render` is pure. Routing, gallery, schema check and snapshots iterate the registry.
 * Every action the card shows carries `{ card, notice, seen }`, where `seen` is the mark of what was drawn.
 */
export type CardDefinition<Props = unknown> = LiveCard<Scene, Props>;

/** The same for a card that somebody asked for: its actions carry `{ card, subject, seen }`. */
export type SubjectCard<Props = unknown> = LiveCard<SubjectScene, Props>;

/** @example export const reminder = defineCard<ReminderProps>({ kind: 'reminder', examples: {…}, props, seenIn, lists, render, actions: { done: {…} } }) */
export const defineCard = <Props>(definition: CardDefinition<Props>): CardDefinition<Props> => definition;

export const defineSubjectCard = <Props>(definition: SubjectCard<Props>): SubjectCard<Props> => definition;

export const defineStillCard = <Props>(definition: StillCard<Props>): StillCard<Props> => definition;

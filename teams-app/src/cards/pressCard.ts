import { safeParse, type GenericSchema } from 'valibot';
import { AppError, type ErrorCode } from '../errors';
import type { NoticeRecord, Person } from '../lists';
import { maySeeNotice } from '../domain';
import { actorFault, recordAnswer, type AnswerGiven, type Context } from '../usecases';
import type { AdaptiveCard } from './adaptiveCard';
import { wordsSchema, titleSchema } from './build/schema';
import { cards, subjectCards } from './cards';
import type { ActionOutcome, CardAction, View } from './defineCard';
import { lineNotice } from './digest/lineNotice';
import { keepTyped, type Typed } from './keepTyped';
import { readPress, type PressRead } from './readPress';
import { sceneOf, viewOf } from './scene';
import { idIn } from './subject';

/** What came from Teams, as it came: nothing in it is trusted. */
export interface Press {
  /** Of Action.Execute; Action.Submit has it in the data. */
  readonly verb?: unknown;
  readonly data: unknown;
  readonly linkTo: View['linkTo'];
  readonly teamsIdOf?: View['teamsIdOf'];
  /** The conversation that it was pressed in, as Teams says. */
  readonly conversation?: string | undefined;
}

export type PressOutcome =
  /**
   * Written (or nothing was to write); draw the notice's card again. `faults` are for operators: what went wrong after it was written;
   * `remark` and `says` are for the person: what of it could not be done, and what is good to know of it.
   */
  | {
      readonly kind: 'done';
      readonly notice: NoticeRecord;
      /** What was written to. */
      readonly item: string;
      readonly faults: readonly unknown[];
      readonly remark?: AppError;
      readonly says?: string;
    }
  /**
   * The same for a card without a notice: this is the card now. `item` is what was written to, if anything was; `raised` the id of an
   * escalation that it shows from now on.
   */
  | {
      readonly kind: 'shown';
      readonly card: AdaptiveCard;
      readonly item?: string;
      readonly raised?: string;
      readonly faults: readonly unknown[];
      readonly remark?: AppError;
      readonly says?: string;
    }
  /** Draw the own card of this line of the digest (`drawLine`). */
  | { readonly kind: 'opened'; readonly notice: NoticeRecord; readonly line: number }
  /** Something was chosen: answer as if the person had typed it. */
  | { readonly kind: 'said'; readonly text: string }
  /**
   * Nothing was written; `error` has the sentences. With a notice, draw its card again (of a digest's line, that line's) and put back what was
   * typed (`keepTyped`), or show the card, which has it: the person saw an old one.
   */
  | {
      readonly kind: 'refused';
      readonly error: AppError;
      readonly notice?: NoticeRecord;
      readonly line?: number | undefined;
      readonly typed?: Typed;
      readonly card?: AdaptiveCard;
    };

/**
 * A button was pressed by `context.actor`. Reads what came, checks that the card, the button and the matter exist and that the person saw
 * the matter as it is now, runs the button's use case (which checks their authority), and notes the answer on the notice.
 */
export const pressCard = async (context: Context, press: Press): Promise<PressOutcome> => {
  const read = readPress(press.verb, press.data);
  if (!read || !hasVerb(read.press, read.verb)) return refuse('card.unreadable');
  const { replica, actor } = context;
  const fault = actorFault(context);
  if (fault) return fault;
  const viewer = actor.kind === 'person' ? replica.snapshot.people.get(actor.person.id) : undefined;
  // The suite presses nothing.
  if (!viewer) return refuse('authority.unknownPerson');
  const pressed: Pressed = { ...read, press, viewer };
  switch (read.press.kind) {
    case 'notice':
      return pressNotice(context, read.press, pressed);
    case 'subject':
      return pressSubject(context, read.press, pressed);
    case 'choice':
      return { kind: 'said', text: read.press.says };
  }
};

/** Teams asks by itself for a fresh view: reads only, whatever the person saw. */
const refreshVerb = 'refresh';

const hasVerb = (press: PressRead, verb: string): boolean => {
  if (press.kind === 'choice') return verb === 'choose';
  const { actions } = press.kind === 'notice' ? cards[press.card] : subjectCards[press.card];
  return verb === refreshVerb || Object.hasOwn(actions, verb);
};

interface Pressed {
  readonly verb: string;
  readonly inputs: Record<string, unknown>;
  readonly press: Omit<Press, 'verb' | 'data'>;
  readonly viewer: Person;
}

type Read<K extends PressRead['kind']> = Extract<PressRead, { readonly kind: K }>;

const pressNotice = async (
  context: Context,
  { card, notice: id, seen, of: line }: Read<'notice'>,
  { verb, inputs, press: { linkTo, conversation }, viewer }: Pressed,
): Promise<PressOutcome> => {
  const definition = cards[card];
  const record = context.replica.snapshot.notices.get(id);
  const notice = record && line !== undefined ? lineNotice(record, line) : record;
  if (!record || !notice || notice.card !== card) return refuse('card.unknownMatter');
  // Whoever asks names the notice by its number: a number is no right to read it. Of a digest's line, the digest is what is drawn afterwards.
  if (!maySeeNotice(viewer, record, context.replica.snapshot, conversation)) return refuse('card.notYours');
  const scene = sceneOf(context, notice, { viewer, linkTo });
  const props = definition.props(scene);
  if (props === undefined) return refuse('card.unknownMatter');
  const { item } = notice;
  if (verb === refreshVerb) return { kind: 'done', notice: record, item, faults: [] };

  const action = definition.actions[verb];
  const typed = typedIn(verb, action, inputs);
  if (definition.seenIn(props) !== seen) return { ...refuse('card.stale'), notice: record, line, typed };
  const outcome = await run(context, action, scene, inputs);
  if (outcome.kind === 'refused') return { ...outcome, notice: record, line, typed };
  if (outcome.kind === 'opens') return { kind: 'opened', notice: record, line: outcome.line };
  const noted = await note(context, record, line === undefined ? { verb } : { verb, item });
  return { kind: 'done', ...noted, item, ...told(outcome), faults: [...faultsOf(outcome), ...noted.faults] };
};

const pressSubject = async (
  context: Context,
  { card: kind, subject, seen }: Read<'subject'>,
  { verb, inputs, press: { linkTo, teamsIdOf }, viewer }: Pressed,
): Promise<PressOutcome> => {
  const definition = subjectCards[kind];
  const scene = () => ({ ...viewOf(context, { viewer, linkTo, teamsIdOf }), subject });
  const draw = (about = subject): AdaptiveCard | undefined => {
    const now = definition.props({ ...scene(), subject: about });
    return now === undefined ? undefined : definition.render(now);
  };
  const props = definition.props(scene());
  const card = draw();
  if (props === undefined || !card) return refuse('card.unknownMatter');
  if (verb === refreshVerb) return { kind: 'shown', card, faults: [] };

  const action = definition.actions[verb];
  const typed = typedIn(verb, action, inputs);
  if (definition.seenIn(props) !== seen) return { ...refuse('card.stale'), card: keepTyped(card, typed) };
  const outcome = await run(context, action, scene(), inputs);
  if (outcome.kind === 'opens') return refuse('card.unreadable');
  if (outcome.kind === 'refused') return { ...outcome, card: keepTyped(draw() ?? card, typed) };
  const item = outcome.shows ?? subject;
  const raised = item === subject ? undefined : idIn(item, 'escalations');
  const shown = { card: draw(item) ?? card, item, ...(raised !== undefined && { raised }) };
  return { kind: 'shown', ...shown, ...told(outcome), faults: faultsOf(outcome) };
};

const typedIn = <S extends View>(
  verb: string,
  action: CardAction<S, GenericSchema> | undefined,
  inputs: Readonly<Record<string, unknown>>,
): Typed => {
  const entries = action && 'entries' in action.input ? (action.input.entries as object) : {};
  const words = Object.entries(entries).filter(([, schema]) => schema === wordsSchema || schema === titleSchema);
  return { verb, inputs, words: words.map(([name]) => name) };
};

const run = async <S extends View>(
  context: Context,
  action: CardAction<S, GenericSchema> | undefined,
  scene: S,
  inputs: Record<string, unknown>,
): Promise<ActionOutcome> => {
  if (!action) return refuse('card.unreadable');
  const input = safeParse(action.input, inputs);
  return input.success ? action.run(context, { scene, input: input.output }) : refuse('card.badInput');
};

type Done = Extract<ActionOutcome, { readonly kind: 'done' }>;

const faultsOf = (outcome: Done): readonly unknown[] => ('fault' in outcome ? [outcome.fault] : []);
const told = ({ remark, says }: Done): Pick<Done, 'remark' | 'says'> => ({
  ...(remark && { remark }),
  ...(says !== undefined && { says }),
});

/** Notes the answer on the notice. It is written already: that it could not be noted must not tell the person that it failed. */
const note = async (
  context: Context,
  notice: NoticeRecord,
  answer: AnswerGiven,
): Promise<{ readonly notice: NoticeRecord; readonly faults: readonly unknown[] }> => {
  try {
    return { notice: await recordAnswer(context, notice, answer), faults: [] };
  } catch (fault) {
    return { notice, faults: [fault] };
  }
};

const refuse = (code: ErrorCode): { readonly kind: 'refused'; readonly error: AppError } => ({
  kind: 'refused',
  error: new AppError(code),
});

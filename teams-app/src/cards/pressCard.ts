import { object, optional, picklist, pipe, maxLength, regex, safeParse, string } from 'valibot';
import { AppError, type ErrorCode } from '../errors';
import type { NoticeRecord } from '../lists';
import { actorFault, recordAnswer, type Context } from '../usecases';
import { cardKinds, cards } from './cards';
import { defineAction, type CardAction, type Scene } from './defineCard';
import { sceneOf } from './scene';

/** What came from Teams, as it came: nothing in it is trusted. */
export interface Press {
  /** Of Action.Execute; Action.Submit has it in the data. */
  readonly verb?: unknown;
  readonly data: unknown;
  readonly linkTo: Scene['linkTo'];
}

export type PressOutcome =
  /**
   * Written (or nothing was to write); draw the notice's card again. `faults` are for operators: what went wrong after it was written.
   */
  | { readonly kind: 'done'; readonly notice: NoticeRecord; readonly faults: readonly unknown[] }
  /** Nothing was written; `error` has the sentences. With a notice, draw its card again: the person saw an old one. */
  | { readonly kind: 'refused'; readonly error: AppError; readonly notice?: NoticeRecord };

const envelopeSchema = object({
  card: picklist(cardKinds),
  notice: pipe(string(), regex(/^[1-9]\d{0,9}$/)),
  seen: pipe(string(), regex(/^[0-9a-z]{1,13}$/)),
  verb: optional(pipe(string(), maxLength(40))),
});

const mostFields = 20;

/**
 * A button was pressed by `context.actor`. Reads what came, checks that the card, the button and the matter exist and that the person saw
 * the matter as it is now, runs the button's use case (which checks their authority), and notes the answer on the notice.
 */
export const pressCard = async (context: Context, press: Press): Promise<PressOutcome> => {
  const read = readPress(press);
  if (!read) return refuse('card.unreadable');
  const { definition, action, verb, envelope, inputs } = read;
  const { replica, actor } = context;
  const fault = actorFault(context);
  if (fault) return fault;
  const viewer = actor.kind === 'person' ? replica.snapshot.people.get(actor.person.id) : undefined;
  // The suite presses nothing.
  if (!viewer) return refuse('authority.unknownPerson');
  const notice = replica.snapshot.notices.get(envelope.notice);
  if (!notice || notice.card !== definition.kind) return refuse('card.unknownMatter');
  const scene = sceneOf(context, notice, { viewer, linkTo: press.linkTo });
  const props = definition.props(scene);
  if (props === undefined) return refuse('card.unknownMatter');
  if (verb === refreshVerb) return { kind: 'done', notice, faults: [] };

  if (definition.seenIn(props) !== envelope.seen) return refuse('card.stale', notice);
  const input = safeParse(action.input, inputs);
  if (!input.success) return refuse('card.badInput', notice);
  const outcome = await action.run(context, { scene, input: input.output });
  if (outcome.kind === 'refused') return { ...outcome, notice };
  const noted = await note(context, notice, verb);
  return { kind: 'done', ...noted, faults: [...('fault' in outcome ? [outcome.fault] : []), ...noted.faults] };
};

/** Notes the answer on the notice. It is written already: that it could not be noted must not tell the person that it failed. */
const note = async (
  context: Context,
  notice: NoticeRecord,
  verb: string,
): Promise<{ readonly notice: NoticeRecord; readonly faults: readonly unknown[] }> => {
  try {
    return { notice: await recordAnswer(context, notice, { verb }), faults: [] };
  } catch (fault) {
    return { notice, faults: [fault] };
  }
};

const refuse = (code: ErrorCode, notice?: NoticeRecord): PressOutcome => ({
  kind: 'refused',
  error: new AppError(code),
  ...(notice && { notice }),
});

/** Teams asks by itself for a fresh view: reads only, whatever the person saw. */
const refreshVerb = 'refresh';
const refresh = defineAction({ input: object({}), run: () => Promise.resolve({ kind: 'done' }) });

const readPress = ({ verb: executed, data }: Press) => {
  if (typeof data !== 'object' || data === null || Array.isArray(data) || Object.keys(data).length > mostFields)
    return undefined;
  const found = safeParse(envelopeSchema, data);
  if (!found.success) return undefined;
  const envelope = found.output;
  const verb = executed ?? envelope.verb;
  if (typeof verb !== 'string') return undefined;
  const definition = cards[envelope.card];
  const action = verb === refreshVerb ? refresh : actionOf(definition.actions, verb);
  return action && { definition, action, verb, envelope, inputs: inputsOf(data) };
};

const actionOf = (actions: Readonly<Record<string, CardAction>>, verb: string): CardAction | undefined =>
  Object.hasOwn(actions, verb) ? actions[verb] : undefined;

// Teams adds `msteams` to what some clients submit; the rest of the envelope was read already.
const envelopeNames = ['card', 'notice', 'seen', 'verb', 'msteams'];

const inputsOf = (data: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !envelopeNames.includes(name)));

import { maxLength, optional, pipe, regex, strictObject, string, transform } from 'valibot';
import { AppError } from '../../errors';
import { raiseBarrier, type Context } from '../../usecases';
import { barrierWords } from '../../words';
import type { CardElement } from '../build/element';
import { textInput } from '../build/input';
import { titleSchema, wordsSchema } from '../build/schema';
import type { ActionOutcome } from '../defineCard';
import { outcomeOf } from '../outcomeOf';

/** What is in the way, and what is asked for. */
export const barrierInputs = (draft: Readonly<Record<string, string>> = {}): readonly CardElement[] => [
  textInput({
    id: 'title',
    label: barrierWords.title,
    hint: barrierWords.titleHint,
    missing: barrierWords.titleMissing,
    value: draft['title'],
    short: true,
  }),
  textInput({
    id: 'ask',
    label: barrierWords.ask,
    hint: barrierWords.askHint,
    missing: barrierWords.askMissing,
    value: draft['ask'],
  }),
];

/** What a list sends for none of its items: an empty text cannot be chosen. */
export const none = '0';

/** An item chosen in a list, by its id; empty for none. */
const chosen = pipe(
  optional(pipe(string(), maxLength(10), regex(/^\d*$/)), none),
  transform((id) => (id === none ? '' : id)),
);

export const barrierSchema = strictObject({
  title: titleSchema,
  ask: wordsSchema,
  project: chosen,
  milestone: chosen,
});

/** Raises it; the card shows from then on what became of it, when `follows`. */
export const raiseFrom = async (
  context: Context,
  barrier: { readonly project: string; readonly milestone: string; readonly title: string; readonly ask: string },
  { follows }: { readonly follows: boolean },
): Promise<ActionOutcome> => {
  const { project, milestone, title, ask } = barrier;
  if (project === '') return { kind: 'refused', error: new AppError('barrier.gone') };
  const raised = await raiseBarrier(context, { project, title, ask, ...(milestone !== '' && { milestone }) });
  const outcome = outcomeOf(raised);
  return outcome.kind === 'done' && follows && 'item' in raised
    ? { ...outcome, shows: `escalations/${raised.item.id}` }
    : outcome;
};

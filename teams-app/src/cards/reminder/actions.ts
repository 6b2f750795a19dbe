import { strictObject } from 'valibot';
import { updateMilestone, type Context, type MilestoneChange } from '../../usecases';
import { AppError } from '../../errors';
import { daySchema, wordsSchema } from '../build/schema';
import { movedNote } from '../dateNotes';
import { defineAction, type ActionOutcome, type Scene } from '../defineCard';
import { outcomeOf } from '../outcomeOf';
import { itemOf } from '../scene';
import { snoozeAction } from '../snoozing';

const change = async (context: Context, scene: Scene, patch: MilestoneChange): Promise<ActionOutcome> => {
  const base = itemOf(scene);
  if (!base) return { kind: 'refused', error: new AppError('card.unknownMatter') };
  const says = patch.forecast === undefined ? undefined : movedNote(scene, base.forecast, patch.forecast);
  return outcomeOf(await updateMilestone(context, { base, patch }), says);
};

export const reminderActions = {
  done: defineAction({
    input: strictObject({}),
    run: (context, { scene }) => change(context, scene, { done: scene.today }),
  }),
  /** The day that the person saw: another is another mark. */
  confirm: defineAction({
    input: strictObject({}),
    run: (context, { scene }) => change(context, scene, { confirmed: scene.today }),
  }),
  move: defineAction({
    input: strictObject({ date: daySchema, note: wordsSchema }),
    run: (context, { scene, input: { date, note } }) =>
      change(context, scene, { forecast: date, ...(note !== '' && { note }) }),
  }),
  snooze: snoozeAction,
};

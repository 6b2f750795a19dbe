import { strictObject } from 'valibot';
import { AppError } from '../../errors';
import { finishAction, receivePaper, type Context } from '../../usecases';
import { wordsSchema } from '../build/schema';
import { defineAction, type ActionOutcome, type Scene } from '../defineCard';
import { outcomeOf } from '../outcomeOf';
import { aboutIn } from '../scene';
import { snoozeAction } from '../snoozing';

const finish = async (context: Context, scene: Scene, note?: string): Promise<ActionOutcome> => {
  const action = scene.snapshot.actions.get(aboutIn(scene, 'actions'));
  if (!action) return { kind: 'refused', error: new AppError('card.unknownMatter') };
  return outcomeOf(await finishAction(context, { action, done: scene.today, ...(note && { note }) }));
};

export const taskActions = {
  done: defineAction({ input: strictObject({}), run: (context, { scene }) => finish(context, scene) }),
  note: defineAction({
    input: strictObject({ note: wordsSchema }),
    run: (context, { scene, input }) => finish(context, scene, input.note),
  }),
  received: defineAction({
    input: strictObject({}),
    run: async (context, { scene }) => {
      const paper = scene.snapshot.papers.get(aboutIn(scene, 'papers'));
      if (!paper) return { kind: 'refused', error: new AppError('card.unknownMatter') };
      return outcomeOf(await receivePaper(context, { paper, receivedOn: scene.today }));
    },
  }),
  snooze: snoozeAction,
};

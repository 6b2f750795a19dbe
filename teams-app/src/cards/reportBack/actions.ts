import { strictObject } from 'valibot';
import { AppError } from '../../errors';
import { acknowledgeReportBack, type Context } from '../../usecases';
import { wordsSchema } from '../build/schema';
import { defineAction, type ActionOutcome, type Scene } from '../defineCard';
import { outcomeOf } from '../outcomeOf';
import { recordOf } from './props';

const tell = async (context: Context, scene: Scene, note?: string): Promise<ActionOutcome> => {
  const reportBack = recordOf(scene);
  if (!reportBack) return { kind: 'refused', error: new AppError('card.unknownMatter') };
  return outcomeOf(await acknowledgeReportBack(context, { reportBack, ...(note && { note }) }));
};

export const reportBackActions = {
  told: defineAction({ input: strictObject({}), run: (context, { scene }) => tell(context, scene) }),
  note: defineAction({
    input: strictObject({ note: wordsSchema }),
    run: (context, { scene, input }) => tell(context, scene, input.note),
  }),
};

import { strictObject } from 'valibot';
import { AppError } from '../../errors';
import { answerEscalation, closeEscalation, type Context, type EscalationAnswer } from '../../usecases';
import { daySchema, wordsSchema } from '../build/schema';
import { promisedNote } from '../dateNotes';
import { defineAction, type ActionOutcome, type Scene } from '../defineCard';
import { outcomeOf } from '../outcomeOf';
import { escalationOf } from './props';

const give = async (context: Context, scene: Scene, answer: EscalationAnswer): Promise<ActionOutcome> => {
  const escalation = escalationOf(scene);
  if (!escalation) return { kind: 'refused', error: new AppError('card.unknownMatter') };
  const says = answer.kind === 'action' ? promisedNote(scene, answer.by) : undefined;
  return outcomeOf(await answerEscalation(context, { escalation, answer }), says);
};

export const escalationActions = {
  acknowledge: defineAction({
    input: strictObject({}),
    run: (context, { scene }) => give(context, scene, { kind: 'acknowledge' }),
  }),
  action: defineAction({
    input: strictObject({ by: daySchema, text: wordsSchema }),
    run: (context, { scene, input }) => give(context, scene, { kind: 'action', by: input.by, text: input.text }),
  }),
  return: defineAction({
    input: strictObject({ text: wordsSchema }),
    run: (context, { scene, input: { text } }) => give(context, scene, { kind: 'return', text }),
  }),
  'pass-up': defineAction({
    input: strictObject({ text: wordsSchema }),
    run: (context, { scene, input: { text } }) => give(context, scene, { kind: 'pass-up', text }),
  }),
  close: defineAction({
    input: strictObject({ outcome: wordsSchema }),
    run: async (context, { scene, input: { outcome } }) => {
      const escalation = escalationOf(scene);
      if (!escalation) return { kind: 'refused', error: new AppError('card.unknownMatter') };
      return outcomeOf(await closeEscalation(context, { escalation, outcome }));
    },
  }),
};

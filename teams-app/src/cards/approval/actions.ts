import { strictObject } from 'valibot';
import { AppError } from '../../errors';
import { castVote, type Context } from '../../usecases';
import { wordsSchema } from '../build/schema';
import { defineAction, type ActionOutcome, type Scene } from '../defineCard';
import { outcomeOf } from '../outcomeOf';
import { decisionOf } from './props';

const vote = async (
  context: Context,
  scene: Scene,
  { answer, reason }: { readonly answer: 'For' | 'Against' | 'Abstain'; readonly reason: string },
): Promise<ActionOutcome> => {
  const decision = decisionOf(scene);
  if (!decision) return { kind: 'refused', error: new AppError('card.unknownMatter') };
  return outcomeOf(await castVote(context, { decision, answer, ...(reason !== '' && { reason }) }));
};

const input = strictObject({ reason: wordsSchema });

export const approvalActions = {
  for: defineAction({
    input,
    run: (context, { scene, input: { reason } }) => vote(context, scene, { answer: 'For', reason }),
  }),
  against: defineAction({
    input,
    run: (context, { scene, input: { reason } }) => vote(context, scene, { answer: 'Against', reason }),
  }),
  abstain: defineAction({
    input,
    run: (context, { scene, input: { reason } }) => vote(context, scene, { answer: 'Abstain', reason }),
  }),
};

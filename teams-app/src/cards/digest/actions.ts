import { strictObject } from 'valibot';
import { snooze } from '../../usecases';
import { defineAction } from '../defineCard';
import { outcomeOf } from '../outcomeOf';

export const digestActions = {
  /** Everything of the reader's that may wait rests for the remainder of the day. */
  tomorrow: defineAction({
    input: strictObject({}),
    run: async (context, { scene: { notice, today } }) =>
      outcomeOf(await snooze(context, { item: notice.item, until: today })),
  }),
};

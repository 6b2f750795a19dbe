import { strictObject } from 'valibot';
import { lineSchema } from '../build/schema';
import { snooze } from '../../usecases';
import { defineAction } from '../defineCard';
import { outcomeOf } from '../outcomeOf';

export const digestActions = {
  /** The own card of what a line names, in the digest's place. */
  open: defineAction({
    input: strictObject({ line: lineSchema }),
    run: (_context, { input: { line } }) => Promise.resolve({ kind: 'opens', line } as const),
  }),
  /** Everything of the reader's that may wait rests for the remainder of the day. */
  tomorrow: defineAction({
    input: strictObject({}),
    run: async (context, { scene: { notice, today } }) =>
      outcomeOf(await snooze(context, { item: notice.item, until: today })),
  }),
};

import { strictObject } from 'valibot';
import { lineSchema } from '../build/schema';
import { snooze } from '../../usecases';
import { defineAction } from '../defineCard';
import { outcomeOf } from '../outcomeOf';
import { confirmDates } from './confirmDates';

export const digestActions = {
  /** The own card of what a line names, in the digest's place. */
  open: defineAction({
    input: strictObject({ line: lineSchema }),
    run: (_context, { input: { line } }) => Promise.resolve({ kind: 'opens', line } as const),
  }),
  /** Every date that it asks about stands. */
  confirm: defineAction({
    input: strictObject({}),
    run: (context, { scene }) => confirmDates(context, scene),
  }),
  /** Everything of the reader's that may wait rests for the remainder of the day. */
  tomorrow: defineAction({
    input: strictObject({}),
    run: async (context, { scene: { notice, today } }) =>
      outcomeOf(await snooze(context, { item: notice.item, until: today })),
  }),
};

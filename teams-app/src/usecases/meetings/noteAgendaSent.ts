import type { Meeting } from '../../lists';
import type { Context } from '../context';
import { writeOver } from '../writeOver';

/** Notes when a meeting's agenda was first sent to its group. Run by a sweep. */
export const noteAgendaSent = (
  context: Context,
  { meeting, at }: { readonly meeting: Meeting; readonly at: string },
): Promise<Meeting> =>
  writeOver(context, 'meetings', meeting, ({ agendaSent }) =>
    agendaSent === undefined ? { agendaSent: at } : undefined,
  );

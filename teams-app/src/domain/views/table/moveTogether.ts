import type { Calendar } from '../../calendar';
import type { Day, MilestoneRecord } from '../../plan';

/** What moving several milestones by the same number of working days comes to. */
export interface MoveTogether<M extends MilestoneRecord = MilestoneRecord> {
  readonly moves: readonly { readonly milestone: M; readonly forecast: Day }[];
  /** Done already: their day stands. */
  readonly done: readonly M[];
  /** Would come to a day that has passed. */
  readonly past: readonly M[];
}

/** Moves open milestones by working days, earlier when negative: Monday by five is the next Monday, over a bank holiday the Tuesday. */
export const moveTogether = <M extends MilestoneRecord>(
  milestones: readonly M[],
  workingDays: number,
  calendar: Pick<Calendar, 'addWorkingDays'>,
  today: Day,
): MoveTogether<M> => {
  const open = milestones.filter(({ done }) => done === undefined);
  const moved = open.map((milestone) => ({
    milestone,
    forecast: workingDays === 0 ? milestone.forecast : calendar.addWorkingDays(milestone.forecast, workingDays),
  }));
  return {
    moves: moved.filter(({ milestone, forecast }) => forecast >= today && forecast !== milestone.forecast),
    done: milestones.filter(({ done }) => done !== undefined),
    past: moved.filter(({ forecast }) => forecast < today).map(({ milestone }) => milestone),
  };
};

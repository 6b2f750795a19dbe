import type { Day } from '../../plan';
import type { Policy } from '../../policy';
import { dueMoments, type Moment } from '../../rules/dueMoments';
import type { MyScene } from './myScene';

/** What has a day on which somebody is to deliver it. */
export type DueKind = 'milestone' | 'paper' | 'action' | 'promise';

/** From when on each is asked for: the days of its reminders. Nobody is reminded of a promise before its day. */
const daysBefore: Readonly<Record<DueKind, (policy: Policy) => readonly number[]>> = {
  milestone: ({ remindWorkingDaysBefore }) => remindWorkingDaysBefore,
  paper: ({ remindPaperWorkingDaysBefore }) => remindPaperWorkingDaysBefore,
  action: ({ remindActionWorkingDaysBefore }) => remindActionWorkingDaysBefore,
  promise: () => [0],
};

/** Whether something with a day is asked for now: late, from the very day it passed on, or near enough for the policy's reminders. */
export const askMoments = ({
  rules,
  policy,
}: Pick<MyScene, 'rules' | 'policy'>): ((kind: DueKind, due: Day) => Moment | undefined) => {
  // On the very day it passed, not a working day after it.
  const momentsOf = (kind: DueKind) =>
    dueMoments(rules, { before: daysBefore[kind](policy), after: [0], late: 'late' });
  const moments = {
    milestone: momentsOf('milestone'),
    paper: momentsOf('paper'),
    action: momentsOf('action'),
    promise: momentsOf('promise'),
  };
  return (kind, due) => moments[kind](due);
};

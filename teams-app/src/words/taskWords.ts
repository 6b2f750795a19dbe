import { formatDay, formatWorkingDays, type Day } from '../domain';

/** What the sentences of a task are made of. */
export interface TaskFacts {
  readonly what: 'paper' | 'action' | 'no-sro' | 'no-plan' | 'no-agreement' | 'matter';
  readonly state: 'open' | 'soon' | 'late' | 'done';
  readonly title: string;
  /** References and what it belongs to, most telling first. */
  readonly details: readonly string[];
  readonly today: Day;
  readonly due: Day;
  readonly doneOn?: Day | undefined;
  readonly workingDaysLeft: number;
  /** Who is asked, when it is not the person looking. */
  readonly ownerName: string;
  /** Whether the person looking may say that it is done. */
  readonly mayAnswer: boolean;
}

/** Verdict first. */
export const taskHeading = ({ what, state, title, due, today, doneOn }: TaskFacts): string => {
  const isDone = state === 'done';
  const verb = state === 'late' ? 'was due on' : 'is due on';
  switch (what) {
    case 'paper':
      return isDone
        ? `The paper “${title}” came${doneOn === undefined ? '' : ` on ${formatDay(doneOn, today)}`}`
        : `The paper “${title}” ${verb} ${formatDay(due, today)}`;
    case 'action':
      return isDone ? `“${title}” is done` : `“${title}” ${verb} ${formatDay(due, today)}`;
    case 'no-sro':
      return isDone ? `“${title}” has an SRO` : `“${title}” has no SRO`;
    case 'no-plan':
      return isDone ? `“${title}” has a plan` : `“${title}” has no plan`;
    case 'no-agreement':
      return isDone ? `The data agreement of “${title}” is settled` : `“${title}” has no data agreement`;
    case 'matter':
      return title;
  }
};

export const taskLine = ({ details }: TaskFacts): string => details.join(' · ');

/** How it stands, in the box; undefined when the heading says it all. */
export const taskStanding = (facts: TaskFacts): { readonly verdict: string; readonly rest: string } | undefined => {
  const { what, state, due, today, workingDaysLeft, mayAnswer, ownerName } = facts;
  if (state === 'done') return { verdict: 'Done.', rest: 'There is nothing more to do here.' };
  const asks = { paper: 'Hand it in on the meeting’s page, with its cover sheet.', action: 'Say when it is done.' };
  switch (what) {
    case 'paper':
    case 'action': {
      const rest = mayAnswer ? asks[what] : `It waits for ${ownerName}.`;
      if (state === 'late') return { verdict: `Due ${formatDay(due, today)}.`, rest };
      return {
        verdict: workingDaysLeft === 0 ? 'The last working day for it.' : `${formatWorkingDays(workingDaysLeft)} left.`,
        rest,
      };
    }
    case 'matter':
      return undefined;
    default:
      return { verdict: 'Missing.', rest: gaps[what] };
  }
};

const gaps = {
  'no-sro': 'Name a senior responsible owner on the project: without one, nothing that is late can be decided.',
  'no-plan': 'Add its milestones: without them nobody is reminded and nothing shows as late.',
  'no-agreement': 'Say on the project whether one is needed, and when it is signed.',
} as const;

export const taskWords = {
  handIn: 'Hand in the paper',
  came: 'It came already',
  done: 'Done',
  doneWithNote: 'Done, with a note',
  noteLabel: 'What came of it',
  noteMissing: 'Say what came of it, or press Done alone.',
  saveDone: 'Mark as done',
  open: 'Open the project',
  openPlan: 'Open the plan',
  openMeeting: 'Open the meeting',
  openGroup: 'Open the group',
  pastFinish: (title: string, finish: Day, today: Day) =>
    `${title} was to finish by ${formatDay(finish, today)}: rate it complete, hand it over or give it a new date`,
  left: (name: string) => `${name} has left`,
  setting: 'A setting cannot be used',
  unfit: 'A row in SharePoint cannot be read',
  minutes: (meeting: string) => `The minutes of ${meeting} are not drafted yet`,
  writes: (name: string) => `${name} writes it`,
} as const;

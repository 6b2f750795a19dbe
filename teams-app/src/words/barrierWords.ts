import { formatDay, type Day, type EscalationRecord } from '../domain';

/** The form that raises a barrier, and what it says once it is raised. */
export const barrierWords = {
  heading: 'Raise a barrier',
  headingOn: (title: string) => `Raise a barrier on “${title}”`,
  what: 'It goes to the SRO, who has a clock to answer, and from there up to the leadership group. You are told what becomes of it.',
  project: 'Project',
  projectHint: 'Choose the project',
  projectMissing: 'Choose the project.',
  milestone: 'Milestone that it holds up',
  milestoneNone: 'The project as a whole',
  title: 'What is in the way',
  titleHint: 'For example: only one supplier',
  titleMissing: 'Say what is in the way.',
  ask: 'What you ask for',
  askHint: 'What should be decided or given, by whom, by when',
  askMissing: 'Say what you ask for.',
  raise: 'Raise a barrier',
  send: 'Raise it',
  noProjects: 'There is no project that a barrier could be raised on.',
  notYours: 'Readers raise barriers through the project’s lead or the programme team.',
  raised: (title: string) => `Raised: ${title}`,
  with: (name: string, rung: EscalationRecord['rung']) => `It is with ${name} (${rung}).`,
  answerBy: (day: Day, today: Day) =>
    `An answer is asked for by ${formatDay(day, today)}. You are told what becomes of it.`,
  settled: (state: string, outcome: string) => `${state}. ${outcome}`.trim(),
  asked: 'What was asked:',
} as const;

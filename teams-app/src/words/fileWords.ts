const plural = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** What an import says about a file as a whole: what it is taken for, and what has to be asked about it. */
export const fileWords = {
  formats: {
    planner: 'a plan exported from Planner',
    project: 'a plan exported from Project',
    smartsheet: 'a sheet exported from Smartsheet',
    exported: 'a workbook exported from here',
  },
  roles: {
    title: 'Milestone',
    project: 'Project',
    level: 'Level of the outline',
    owner: 'Owner',
    baseline: 'Baseline',
    forecast: 'Forecast',
    done: 'Done',
    progress: 'Whether it is done',
    active: 'Whether it counts',
    note: 'Note',
  },
  level: { ask: 'Which level of the outline holds the projects?', why: 'What is below becomes their milestones.' },
  levelNumber: (level: number): string => `Level ${String(level)}`,
  dates: {
    ask: 'How are the days written?',
    why: (count: number): string =>
      `${plural(count, 'day reads', 'days read')} both ways, and none of the others tells.`,
    dayFirst: 'Day first: 03/04/2026 is 3 April',
    monthFirst: 'Month first: 03/04/2026 is 4 March',
  },
  domain: {
    ask: 'Which domain do the new projects belong to?',
    why: (names: readonly string[]): string =>
      `${plural(names.length, 'project is new', 'projects are new')}: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}.`,
  },
  sro: { ask: 'Who is their SRO?', why: 'Every project names its SRO: somebody must answer for it.' },
  rating: { ask: 'How do they stand?', why: 'Their rating until somebody reports on them.' },
  owner: {
    ask: 'Who owns what nobody is assigned to?',
    why: (count: number): string => `${plural(count, 'task names', 'tasks name')} nobody.`,
  },
  undated: {
    ask: 'What becomes of tasks without a day?',
    why: (count: number): string =>
      `${plural(count, 'open task has', 'open tasks have')} no due date; a milestone needs one.`,
    leaveOut: 'Leave them out',
  },
  answer: 'Answer it for the whole file.',
} as const;

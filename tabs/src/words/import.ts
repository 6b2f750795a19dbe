import { plural } from '.';

/** What the page says that brings a plan in. */
export const importWords = {
  title: 'Bring a plan in',
  about:
    'An Excel workbook or a CSV table: your own, one exported from here, or from Planner, Project or Smartsheet. You see every change before anything is saved.',
  choose: 'Choose a file',
  drop: 'or drop it here',
  another: 'Choose another file',
  reading: (name: string): string => `Reading ${name}`,
  onlyTeam: 'Only the programme team can bring a plan in.',
  onlyTeamWhy: (names: string): string =>
    names === '' ? 'Ask whoever set IPMO Hub up.' : `${names} can: send them the file.`,
  isA: (name: string, format: string): string => `${name} is ${format}.`,
  isOwn: (name: string): string => `${name} is a programme’s own file.`,
  questions: 'What the file does not say',
  chooseAnswer: 'Choose',
  columns: 'How its columns are read',
  columnsWhy: 'Correct what is wrong: it is remembered for the next file like it.',
  columnsOf: (sheet: string, rows: string): string => `Columns of ${sheet} (${rows})`,
  heading: 'In the file',
  example: 'For example',
  stands: 'Is read as',
  leftOut: 'Left out',
  problems: (count: number): string => plural(count, 'problem', 'problems'),
  problemsWhy:
    'Nothing is saved while anything is wrong. Correct the file, or how its columns are read, and choose it again.',
  sheet: 'Sheet',
  row: 'Row',
  column: 'Column',
  wrong: 'What is wrong',
  next: 'What to do',
  changes: 'What will change',
  nothing: 'Nothing to change: everything in the file is here just so.',
  summary: (fresh: number, changed: number, same: number): string =>
    [`${String(fresh)} new`, `${String(changed)} changed`, ...(same > 0 ? [`${String(same)} as they are`] : [])].join(
      ', ',
    ),
  ignored: (sheets: string): string => `Not read: ${sheets}.`,
  item: 'Item',
  what: 'What',
  now: 'Now',
  inFile: 'In the file',
  isNew: 'New',
  emptied: '(emptied)',
  empty: '(empty)',
  meanwhile: (count: number): string =>
    `${plural(count, 'cell was', 'cells were')} changed here by somebody else since the export, and by you in the file. Tick those where yours shall stand.`,
  clash: 'Changed here since the export',
  undated:
    'This file does not say when it was made: what others changed here since then stands in the list as a change of the file. Untick what you do not mean.',
  choice: 'Bring in',
  choiceOf: (key: string, what: string): string => `Bring in ${key}: ${what}`,
  needs: (key: string): string => `Comes only with ${key}, which is left out`,
  objections: 'What is ticked does not go together',
  objectionsWhy: 'Nothing is saved while it is so. Each line names two changes: tick both, or neither.',
  moreObjections: (count: number): string => `And ${String(count)} more like it.`,
  bringIn: (chosen: number, count: number): string =>
    chosen === count
      ? `Bring in ${plural(count, 'change', 'changes')}`
      : `Bring in ${String(chosen)} of ${plural(count, 'change', 'changes')}`,
  showAll: (count: number): string => `Show all ${String(count)}`,
  writing: (done: number, total: number): string => `${String(done)} of ${String(total)} written`,
  done: (created: number, updated: number): string => `Done: ${String(created)} new, ${String(updated)} changed.`,
  passedOver: (count: number): string =>
    `${plural(count, 'item was', 'items were')} changed or deleted by somebody while this ran, and left so. Choose the file again to see the difference.`,
  seePlan: 'See the plan',
  goOn: 'Go on',
};

/** What the menu says that takes a view out. */
export const exportWords = {
  workbook: 'Export to Excel',
  csv: 'Export to CSV',
  print: 'Print',
  failed: 'This could not be exported. Try again when you are online.',
  bring: 'Bring a plan in',
  fileName: (domain: string, day: string): string => `${domain} ${day}`,
};

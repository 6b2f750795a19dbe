import { fileWords } from '../../words';
import { plainWord } from '../tables/plainWord';
import { searched } from '../rows/searched';
import type { Sheet, Sheets } from '../files/sheet';
import type { Format } from './format';

/** Planner's "Export plan to Excel", in both of its layouts: a task a row, its bucket is its project. */
const planner: Format = {
  id: 'planner',
  name: fileWords.formats.planner,
  headings: {
    title: ['Task Name'],
    project: ['Bucket Name'],
    owner: ['Assigned To'],
    forecast: ['Due Date'],
    done: ['Completed Date'],
    progress: ['Progress'],
    note: ['Description', 'Notes'],
  },
  recognises: (words) => words.has('taskname') && words.has('bucketname'),
};

/** Project's CSV: the outline says what belongs to what. Export maps write underscores, which count as nothing here. */
const project: Format = {
  id: 'project',
  name: fileWords.formats.project,
  headings: {
    title: ['Name', 'Task Name'],
    level: ['Outline Level'],
    owner: ['Resource Names', 'Assigned To'],
    baseline: ['Baseline Finish', 'Baseline10 Finish'],
    forecast: ['Finish', 'Finish Date', 'Scheduled Finish'],
    done: ['Actual Finish'],
    progress: ['% Complete', 'Percent Complete'],
    active: ['Active'],
    note: ['Notes'],
  },
  recognises: (words) => words.has('outlinelevel') && (words.has('name') || words.has('taskname')),
};

/** Smartsheet's Excel: the rows' own outline says what belongs to what. */
const smartsheet: Format = {
  id: 'smartsheet',
  name: fileWords.formats.smartsheet,
  headings: {
    title: ['Task Name', 'Primary Column', 'Primary', 'Task', 'Activity', 'Milestone', 'Name'],
    owner: ['Assigned To', 'Owner', 'Responsible'],
    baseline: ['Baseline Finish', 'Baseline End'],
    forecast: ['Finish', 'End Date', 'Due Date', 'Target End Date', 'Finish Date'],
    done: ['Actual Finish', 'Actual End Date', 'Completed Date'],
    progress: ['% Complete', 'Percent Complete', 'Done'],
    note: ['Comments', 'Latest Comment', 'Notes'],
  },
  recognises: (words, { outline }) =>
    outline.some((level) => level > 0) &&
    ['taskname', 'primarycolumn', 'primary', 'task'].some((word) => words.has(word)) &&
    ['finish', 'enddate', 'duedate', 'targetenddate', 'finishdate'].some((word) => words.has(word)),
};

/** Every export that is known by its headings. */
export const formats: readonly Format[] = [planner, project, smartsheet];

export interface Recognised {
  readonly format: Format;
  readonly sheet: Sheet;
  /** Index of the row with the headings. */
  readonly headingRow: number;
}

/** Whose export a file is, told by its headings; undefined for a workbook or table of the programme's own. */
export const recognise = ({ sheets }: Sheets): Recognised | undefined => {
  for (const sheet of sheets.filter(({ hidden }) => !hidden)) {
    for (const [headingRow, row] of sheet.rows.slice(0, searched).entries()) {
      const words = new Set(row.map(plainWord));
      const format = formats.find((one) => one.recognises(words, sheet));
      if (format) return { format, sheet, headingRow };
    }
  }
  return undefined;
};

import type { Answers } from '../mapping/mapping';
import { dateOrderOf, dayFirst, isAmbiguous, type DateOrder } from './dateOrder';
import { roleOf, type Role } from './format';
import type { Recognised } from './index';

export interface TaskColumn {
  readonly role: Role;
  readonly index: number;
  /** As the file has it. */
  readonly heading: string;
}

/** A task of another tool's plan; texts are as the file has them, days with the day before the month. Empty where the file says nothing. */
export interface Task {
  /** Row as the spreadsheet counts, from 1. */
  readonly row: number;
  readonly project: string;
  readonly title: string;
  readonly owner: string;
  readonly baseline: string;
  readonly forecast: string;
  readonly done: string;
  readonly note: string;
}

export interface TaskList {
  readonly columns: readonly TaskColumn[];
  readonly tasks: readonly Task[];
  /** Levels of the outline that may hold the projects; empty where a column names them. */
  readonly levels: readonly number[];
  readonly level: number | undefined;
  /** What the days themselves prove; undefined when they are ambiguous. */
  readonly dates: DateOrder | undefined;
  readonly ambiguousDates: number;
}

interface Row {
  readonly row: number;
  readonly level: number;
  readonly cell: (role: Role) => string;
}

/** The tasks of an export. `overrides` gives another role for a heading; empty leaves its column out. */
export const readTasks = (
  found: Recognised,
  overrides: (heading: string) => string | undefined,
  answers: Answers,
): TaskList => {
  const { sheet, headingRow } = found;
  const columns = columnsOf(found, overrides);
  const at = new Map(columns.map(({ role, index }) => [role, index]));
  const rows = sheet.rows.flatMap((cells, index): Row[] => {
    if (index <= headingRow || cells.every((cell) => cell === '')) return [];
    const cell = (role: Role): string => cells[at.get(role) ?? -1] ?? '';
    if (/^(no|false|0)$/i.test(cell('active'))) return [];
    const level = at.has('level') ? Number(cell('level')) || 1 : (sheet.outline[index] ?? 0) + 1;
    return [{ row: index + 1, level, cell }];
  });
  const days = rows.flatMap(({ cell }) => [cell('baseline'), cell('forecast'), cell('done')]);
  const dates = dateOrderOf(days);
  const order = answers.dates ?? dates ?? 'day first';
  const byColumn = at.has('project');
  const levels = byColumn ? [] : levelsWithChildren(rows);
  const level = byColumn ? undefined : (answers.level ?? guessLevel(rows, levels));
  const above: string[] = [];
  const tasks = rows.flatMap(({ row, level: own, cell }, index): Task[] => {
    const title = cell('title');
    above.length = Math.min(above.length, own);
    above[own] = title;
    if (level !== undefined) {
      const isLeaf = (rows[index + 1]?.level ?? 0) <= own;
      if (!isLeaf || own <= level) return [];
    }
    const project = level === undefined ? cell('project') : (above[level] ?? '');
    const isDone = cell('done') !== '' || /^(100 ?%?|1|1\.0|completed?|done|yes|true)$/i.test(cell('progress'));
    const [baseline, forecast] = [cell('baseline'), cell('forecast')].map((text) => dayFirst(text, order));
    return [
      {
        row,
        project,
        title,
        owner: firstNamed(cell('owner')),
        baseline: baseline ?? '',
        forecast: forecast ?? '',
        done: isDone ? dayFirst(cell('done') || cell('forecast'), order) : '',
        note: cell('note'),
      },
    ];
  });
  return { columns, tasks, levels, level, dates, ambiguousDates: days.filter(isAmbiguous).length };
};

/** Each role's column: the one a person chose, else the likeliest that is there. */
const columnsOf = (
  { format, sheet, headingRow }: Recognised,
  overrides: (heading: string) => string | undefined,
): readonly TaskColumn[] => {
  const taken = new Map<Role, TaskColumn & { readonly rank: number }>();
  (sheet.rows[headingRow] ?? []).forEach((heading, index) => {
    if (heading === '') return;
    const chosen = overrides(heading);
    const role = chosen === undefined ? roleOf(format, heading) : (chosen as Role);
    if (role === undefined || chosen === '') return;
    // What a person chose goes before what the headings say, and a likelier heading before others.
    const rank = chosen === undefined ? rankOf(format.headings[role] ?? [], heading) : -1;
    if (rank < (taken.get(role)?.rank ?? Infinity)) taken.set(role, { role, index, heading, rank });
  });
  return [...taken.values()].map(({ role, index, heading }) => ({ role, index, heading }));
};

const rankOf = (names: readonly string[], heading: string): number => {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const rank = names.findIndex((name) => plain(name) === plain(heading));
  return rank < 0 ? names.length : rank;
};

/** Who is named first answers for it: "Kofi Marigold;Wen Applebloom", "Kofi Marigold[50%],Wen Applebloom". */
const firstNamed = (text: string): string =>
  (text.split(/;|,(?!\s*[^,;]+@)/)[0] ?? '').replace(/\[[^\]]*\]/g, '').trim();

const levelsWithChildren = (rows: readonly Row[]): readonly number[] =>
  [...new Set(rows.flatMap(({ level }, index) => ((rows[index + 1]?.level ?? 0) > level ? [level] : [])))].sort(
    (a, b) => a - b,
  );

/** The highest level of which there is more than one: a plan under one heading has its projects below that. */
const guessLevel = (rows: readonly Row[], levels: readonly number[]): number | undefined =>
  levels.find((level) => rows.filter((row) => row.level === level).length > 1) ?? levels[0];

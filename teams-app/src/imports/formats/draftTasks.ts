import type { Snapshot } from '../../lists';
import type { Answers } from '../mapping/mapping';
import type { Cell, Draft } from '../rows/draft';
import { isKnownProject, isUndated } from './questionsOf';
import type { Role } from './format';
import type { Task, TaskList } from './readTasks';

/** The milestones that tasks become, each with its project told in passing; a new project gets what was answered for all of them. */
export const draftTasks = (list: TaskList, answers: Answers, snapshot: Snapshot, sheet: string): readonly Draft[] => {
  const known = isKnownProject(snapshot);
  const headingOf = (role: Role, otherwise: string): string =>
    list.columns.find((column) => column.role === role)?.heading ?? otherwise;
  const headings = new Map<string, string>([
    ['title', headingOf('title', 'Milestone')],
    ['project', headingOf('project', 'Project')],
    ['owner', headingOf('owner', 'Owner')],
    ['forecast', headingOf('forecast', 'Forecast')],
    ['baseline', headingOf('baseline', 'Baseline')],
    ['done', headingOf('done', 'Done')],
    ['note', headingOf('note', 'Note')],
  ]);
  const projectHeadings = new Map([
    ['title', headings.get('project') ?? 'Project'],
    ['domain', 'Domain'],
    ['sro', 'SRO'],
    ['rating', 'RAG'],
  ]);
  const cellsOf = (texts: Readonly<Record<string, string>>, of: ReadonlyMap<string, string>): Map<string, Cell> =>
    new Map(
      Object.entries(texts).flatMap(([property, text]) =>
        text === '' ? [] : [[property, { text, heading: of.get(property) ?? property }] as const],
      ),
    );
  return list.tasks.flatMap((task): Draft[] => {
    if (isUndated(task) && answers.undated === 'leave out') return [];
    const place = { sheet, row: task.row };
    const own = cellsOf(fieldsOf(task, answers), headings);
    const fresh = task.project !== '' && !known(task.project);
    const { domain = '', sro = '', rating = '' } = fresh ? answers : {};
    const project = cellsOf({ title: task.project, domain, sro, rating }, projectHeadings);
    const milestone: Draft = { list: 'milestones', place, cells: own, headings };
    return task.project === ''
      ? [milestone]
      : [{ list: 'projects', place, cells: project, headings: projectHeadings, told: true }, milestone];
  });
};

const fieldsOf = (task: Task, answers: Answers): Readonly<Record<string, string>> => ({
  title: task.title,
  project: task.project,
  owner: task.owner === '' ? (answers.owner ?? '') : task.owner,
  baseline: task.baseline,
  forecast: task.forecast,
  done: task.done,
  note: task.note,
});

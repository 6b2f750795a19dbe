import { projectsTable } from './projectsTable';
import { columnOf, type TableColumn, type TableKind } from './tableKind';

const column = columnOf('milestones');

/** In a table of milestones a project's column goes by its own name with "Project" before it; a few need no such word. */
const short: Readonly<Record<string, readonly string[]>> = {
  code: ['Project ref', 'Project code', 'Project ID'],
  title: ['Project name', 'Project title'],
  domain: ['Domain', 'Domain code', 'Workstream', 'Theme'],
  sro: ['SRO', 'Senior responsible owner', 'Senior responsible officer', 'Executive owner', 'SRO email'],
  deputy: ['Deputy SRO', 'SRO deputy'],
  lead: ['Project lead', 'Project manager', 'PM'],
  organisation: ['Organisation', 'Host', 'Host organisation'],
  rating: ['RAG', 'RAG this period', 'RAG this month', 'RAG status', 'RAG rating'],
  lastRating: ['RAG last period', 'RAG last month', 'Previous RAG'],
  pathToGreen: ['Path to green', 'Recovery plan'],
};

const ofTheProject = projectsTable.columns.map(({ property, heading }): TableColumn => ({
  list: 'projects',
  property,
  heading: `Project ${property === 'sro' || property.endsWith('ating') ? heading : heading.toLowerCase()}`,
  also: short[property] ?? [],
  asAbove: property === 'domain',
}));

export const milestonesTable: TableKind = {
  list: 'milestones',
  sheetNames: ['Milestones', 'Milestone', 'Plan', 'Work plan', 'Workplan', 'Delivery plan', 'Tasks', 'Actions'],
  columns: [
    column('title', 'Milestone', [
      'Milestone name',
      'Name',
      'Title',
      'Deliverable',
      'Task',
      'Task name',
      'Action',
      'Step',
      'Activity',
    ]),
    column('key', 'Reference', [
      'Milestone reference',
      'Milestone ref',
      'Ref',
      'Milestone ID',
      'ID',
      'Key',
      'Code',
      'Task ID',
    ]),
    column('project', 'Project', ['For project', 'Belongs to']),
    column('owner', 'Owner', [
      'Milestone owner',
      'Responsible',
      'Assigned to',
      'Action owner',
      'Lead',
      'Who',
      'Owner email',
    ]),
    column('baseline', 'Baseline', [
      'Baseline date',
      'Planned date',
      'Original date',
      'Agreed date',
      'Planned',
      'Original due date',
    ]),
    column('forecast', 'Forecast', [
      'Forecast date',
      'Due',
      'Due date',
      'Expected',
      'Expected date',
      'Revised date',
      'Deadline',
      'By when',
      'Finish',
      'Target date',
    ]),
    column('done', 'Done', [
      'Done on',
      'Date done',
      'Actual',
      'Actual date',
      'Completed',
      'Completed date',
      'Date completed',
      'Complete',
    ]),
    column('moved', 'Times moved', ['Moved', 'Slips', 'Number of slips', 'Times slipped']),
    column('waitsFor', 'Waits for', ['Depends on', 'Dependencies', 'Predecessors', 'Dependent on']),
    column('note', 'Note', ['Notes', 'Comment', 'Comments', 'Update', 'Latest update', 'Progress', 'Commentary']),
    ...ofTheProject,
  ],
};

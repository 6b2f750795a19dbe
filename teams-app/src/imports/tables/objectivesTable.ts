import { columnOf, type TableKind } from './tableKind';

const column = columnOf('objectives');

export const objectivesTable: TableKind = {
  list: 'objectives',
  sheetNames: ['Objectives', 'Objective', 'Domain objectives', 'Aims', 'Goals'],
  columns: [
    column('title', 'Objective', ['Aim', 'Goal', 'Title']),
    column('key', 'Reference', ['Objective ref', 'Objective reference', 'Ref', 'ID', 'Code']),
    column('domain', 'Domain', ['Domain code', 'Workstream', 'Theme'], { asAbove: true }),
    column('owner', 'Owner', ['Objective owner', 'Responsible', 'Lead']),
    column('success', 'How we will know', ['Success measure', 'Measure of success', 'Success criteria', 'Measure']),
    column('by', 'By', ['By when', 'Due', 'Due date', 'Target date', 'Deadline']),
    column('projects', 'Projects', ['Project references', 'Served by', 'Delivered by']),
    column('state', 'State', ['Status']),
    column('position', 'Order', ['Position', 'Number', 'No']),
  ],
};

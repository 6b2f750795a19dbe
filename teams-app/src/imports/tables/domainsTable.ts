import { columnOf, type TableKind } from './tableKind';

const column = columnOf('domains');

export const domainsTable: TableKind = {
  list: 'domains',
  sheetNames: ['Domains', 'Domain', 'Workstreams', 'Work streams', 'Themes'],
  columns: [
    column('title', 'Domain', ['Domain name', 'Name', 'Title', 'Workstream', 'Theme']),
    column('code', 'Code', ['Domain code', 'Reference', 'Ref', 'Short name']),
    column('lead', 'Lead', ['Domain lead', 'Chair', 'Led by']),
    column('updateEvery', 'Reports', ['Reports every', 'Update every', 'Reporting', 'Cadence', 'Frequency']),
    column('checkEvery', 'Milestone check', ['Milestone check every', 'Checks', 'Check every']),
    column('strategy', 'Strategy', ['Purpose', 'Aim', 'What for', 'Description']),
    column('position', 'Position', ['Order', 'Sort', 'No', 'Number']),
  ],
};

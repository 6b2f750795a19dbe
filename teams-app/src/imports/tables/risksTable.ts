import { columnOf, type TableKind } from './tableKind';

const column = columnOf('risks');

export const risksTable: TableKind = {
  list: 'risks',
  sheetNames: [
    ...['Risks and issues', 'Risks', 'Risk log', 'Risk register', 'Issues', 'Issue log', 'RAID', 'RAID log'],
  ],
  columns: [
    column('title', 'Risk or issue', [
      ...['Risk', 'Issue', 'Risk title', 'Risk description', 'Description', 'Title', 'Assumption', 'Dependency'],
    ]),
    column('key', 'Reference', ['Risk ref', 'Risk reference', 'Risk ID', 'Issue ID', 'Ref', 'ID', 'Code']),
    column('kind', 'Kind', ['Type', 'RAID type', 'Category']),
    column('domain', 'Domain', ['Domain code', 'Workstream', 'Theme'], { asAbove: true }),
    column('project', 'Project', ['Project ref', 'Project code', 'Project name']),
    column('owner', 'Owner', ['Risk owner', 'Issue owner', 'Owned by', 'Responsible']),
    column('likelihood', 'Likelihood', ['L', 'Probability', 'Likelihood now']),
    column('consequence', 'Consequence', ['C', 'I', 'Impact', 'Severity', 'Consequence now']),
    column('firstScore', 'Inherent score', ['Initial score', 'Inherent', 'Original score']),
    column('lastScore', 'Last score', ['Previous score', 'Score last month']),
    column('targetScore', 'Target score', ['Target', 'Target risk score']),
    column('response', 'Response', ['Strategy', 'Treatment']),
    column('mitigation', 'Mitigation', ['Mitigations', 'Mitigating actions', 'Actions', 'Controls', 'Action']),
    column('state', 'State', ['Status', 'Open or closed']),
    column('raisedOn', 'Raised on', ['Date raised', 'Raised', 'Opened', 'Date opened', 'Date identified']),
    column('raisedBy', 'Raised by', ['Identified by']),
    column('reviewBy', 'Review by', ['Review date', 'Next review', 'Review']),
    column('closedOn', 'Closed on', ['Date closed', 'Closed']),
  ],
};

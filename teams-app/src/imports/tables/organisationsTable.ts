import { columnOf, type TableKind } from './tableKind';

const column = columnOf('organisations');

export const organisationsTable: TableKind = {
  list: 'organisations',
  sheetNames: ['Organisations', 'Organisation', 'Orgs', 'Trusts', 'Partners', 'Providers'],
  columns: [
    column('title', 'Organisation', ['Organisation name', 'Name', 'Trust', 'Provider', 'Title']),
    column('code', 'Code', ['Organisation code', 'ODS code', 'Short name', 'Abbreviation', 'Reference']),
    column('sector', 'Sector', ['Type', 'Organisation type', 'Part of the system']),
  ],
};

import { domainsTable } from './domainsTable';
import { milestonesTable } from './milestonesTable';
import { objectivesTable } from './objectivesTable';
import { organisationsTable } from './organisationsTable';
import { peopleTable } from './peopleTable';
import { projectsTable } from './projectsTable';
import { risksTable } from './risksTable';
import type { ListName } from '../../lists';
import type { TableKind } from './tableKind';

/** Every kind of table that an import reads, in the order in which their rows are created. */
export const tableKinds: readonly TableKind[] = [
  organisationsTable,
  peopleTable,
  domainsTable,
  projectsTable,
  milestonesTable,
  risksTable,
  objectivesTable,
];

/** The kind of table whose rows are items of a list. */
export const tableOf = (list: ListName): TableKind => {
  const kind = tableKinds.find((one) => one.list === list);
  if (!kind) throw new Error(`No table holds ${list}`);
  return kind;
};

export type { TableColumn, TableKind } from './tableKind';

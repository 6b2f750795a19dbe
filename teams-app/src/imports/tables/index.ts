import { domainsTable } from './domainsTable';
import { milestonesTable } from './milestonesTable';
import { organisationsTable } from './organisationsTable';
import { peopleTable } from './peopleTable';
import { projectsTable } from './projectsTable';
import type { TableKind } from './tableKind';

/** Every kind of table that an import reads, in the order in which their rows are created. */
export const tableKinds: readonly TableKind[] = [
  organisationsTable,
  peopleTable,
  domainsTable,
  projectsTable,
  milestonesTable,
];

export type { TableColumn, TableKind } from './tableKind';

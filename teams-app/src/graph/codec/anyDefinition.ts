import type { Columns } from '../../lists';

/** Any list's definition. `ListDefinition` itself is tied to its own columns by its key, and so fits no other. */
export interface AnyDefinition {
  readonly name: string;
  readonly describe: string;
  readonly key: string;
  readonly columns: Columns;
}

export type Definitions = Readonly<Record<string, AnyDefinition>>;

import type { Column } from './column';

export type Columns = { readonly title: Column<string, true> } & Readonly<Record<string, Column>>;

/** One SharePoint list, declared once: type, validation, provisioning, codec and data dictionary all follow from it. */
export interface ListDefinition<C extends Columns = Columns> {
  /** The list's name in SharePoint, for example `Milestones`. */
  readonly name: string;
  readonly describe: string;
  /** The unique column that makes a repeated create find the first one instead of doubling it. */
  readonly key: keyof C & string;
  readonly columns: C;
}

type RequiredNames<C extends Columns> = { [K in keyof C]: C[K] extends Column<unknown, true> ? K : never }[keyof C];
type ValueOf<T> = T extends Column<infer V> ? V : never;

/** The fields of a list as the application sees them: required ones always there, the others possibly absent. */
export type FieldsOf<C extends Columns> = { readonly [K in RequiredNames<C>]: ValueOf<C[K]> } & {
  readonly [K in Exclude<keyof C, RequiredNames<C>>]?: ValueOf<C[K]>;
};

/** What SharePoint adds to the fields. */
export interface ItemStamp {
  /** The item's number in its list, as text. */
  readonly id: string;
  readonly etag: string;
  /** ISO 8601, UTC. */
  readonly modified: string;
  /** Display name of whoever changed it last, if SharePoint told. */
  readonly modifiedBy?: string;
}

export type ItemOf<L> = L extends ListDefinition<infer C> ? ItemStamp & FieldsOf<C> : never;
/** What a create takes. */
export type NewOf<L> = L extends ListDefinition<infer C> ? FieldsOf<C> : never;
/** What an update takes: the fields to change; `null` empties an optional one. */
export type PatchOf<L> =
  L extends ListDefinition<infer C>
    ? { readonly [K in RequiredNames<C>]?: ValueOf<C[K]> } & {
        readonly [K in Exclude<keyof C, RequiredNames<C>>]?: ValueOf<C[K]> | null;
      }
    : never;

/**
 * Declares a list.
 * @example
 * const milestones = defineList({
 *   name: 'Milestones', describe: 'Dated steps of a project.', key: 'key',
 *   columns: { title: title({ describe: 'Its name.' }), key: text({ describe: 'VAL-03.2', required: true, unique: true }), due: date({ describe: 'Day agreed.', required: true, indexed: true }) },
 * });
 */
export const defineList = <const C extends Columns>(definition: ListDefinition<C>): ListDefinition<C> => definition;

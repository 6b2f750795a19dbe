import type { Day, EscalationRecord, MilestoneRecord, ProjectRecord, Rating } from '../../plan';
import type { MilestoneStanding } from '../milestoneStanding';
import type { ProjectStanding } from '../projectStanding';

/** What the rows of the table are gathered by. */
export const tableGroups = ['project', 'owner', 'rating', 'month', 'none'] as const;
export type TableGroup = (typeof tableGroups)[number];

/** What they are sorted by inside their group. */
export const tableColumns = [
  'key',
  'title',
  'project',
  'rating',
  'owner',
  'forecast',
  'baseline',
  'slip',
  'done',
  'note',
] as const;
export type TableColumn = (typeof tableColumns)[number];

export interface TableOrder {
  readonly group: TableGroup;
  readonly column: TableColumn;
  readonly descending: boolean;
}

export interface TableRow<P extends ProjectRecord = ProjectRecord, M extends MilestoneRecord = MilestoneRecord> {
  readonly kind: 'row';
  readonly key: string;
  readonly project: P;
  readonly standing: MilestoneStanding<M>;
}

/** The heading over a group: what its rows have in common, and how they stand. */
export interface TableHead<P extends ProjectRecord = ProjectRecord> {
  readonly kind: 'head';
  readonly key: string;
  readonly by:
    | { readonly group: 'project'; readonly project: P }
    | { readonly group: 'owner'; readonly owner: string }
    | { readonly group: 'rating'; readonly rating: Rating }
    /** The first day of the month. */
    | { readonly group: 'month'; readonly month: Day };
  readonly count: number;
  readonly done: number;
  readonly late: number;
}

export type TableLine<P extends ProjectRecord = ProjectRecord, M extends MilestoneRecord = MilestoneRecord> =
  TableRow<P, M> | TableHead<P>;

/**
 * The milestones of a plan as lines of a table: a heading and the rows of each group, in the order asked for. Projects come by reference, people by
 * name, ratings the worst first, months in time. What is empty comes last, whichever way it is sorted; equal rows keep to their references.
 */
export const tableOf = <P extends ProjectRecord, M extends MilestoneRecord, E extends EscalationRecord>(
  projects: readonly ProjectStanding<P, M, E>[],
  { group, column, descending }: TableOrder,
  nameOf: (person: string) => string,
): readonly TableLine<P, M>[] => {
  const rows = projects.flatMap(({ project, milestones }) =>
    milestones.map((standing): TableRow<P, M> => ({ kind: 'row', key: standing.milestone.id, project, standing })),
  );
  const value = valueOf(column, nameOf);
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, by: value(row) }));
  keyed.sort(
    (a, b) => inOrder(a.by, b.by, sign) || naturally(a.row.standing.milestone.key, b.row.standing.milestone.key),
  );
  const sorted = keyed.map(({ row }) => row);
  if (group === 'none') return sorted;
  const groups = new Map<string, TableRow<P, M>[]>();
  for (const row of sorted) {
    const name = groupOf(group, row);
    const found = groups.get(name);
    if (found) found.push(row);
    else groups.set(name, [row]);
  }
  const place = placeOf(group, nameOf);
  return [...groups.values()]
    .map((members) => ({ members, at: members[0] ? place(members[0]) : '' }))
    .sort((a, b) => inOrder(a.at, b.at, 1))
    .flatMap(({ members }) => [headOf(group, members), ...members].filter((line) => line !== undefined));
};

type Value = string | number | undefined;
type Row = TableRow;

const valueOf = (column: TableColumn, nameOf: (person: string) => string): ((row: Row) => Value) => {
  switch (column) {
    case 'key':
      return ({ standing }) => standing.milestone.key;
    case 'title':
      return ({ standing }) => standing.milestone.title;
    case 'project':
      return ({ project }) => project.code;
    case 'rating':
      return ({ project }) => worstFirst(project.rating);
    case 'owner':
      return ({ standing }) => nameOf(standing.milestone.owner) || undefined;
    case 'forecast':
      return ({ standing }) => standing.milestone.forecast;
    case 'baseline':
      return ({ standing }) => standing.milestone.baseline;
    case 'slip':
      return ({ standing }) => standing.slipDays;
    case 'done':
      return ({ standing }) => standing.milestone.done;
    case 'note':
      return ({ standing }) => standing.milestone.note;
  }
};

const worst: readonly Rating[] = ['Red', 'Amber', 'Green', 'Not started', 'Complete'];
const worstFirst = (rating: Rating): number => worst.indexOf(rating);

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
/** `VAL-03.2` before `VAL-03.10`. */
const naturally = (a: string, b: string): number => collator.compare(a, b);

const inOrder = (a: Value, b: Value, sign: 1 | -1): number => {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : naturally(String(a), String(b)));
};

const dayOf = ({ standing: { milestone } }: Row): Day => milestone.done ?? milestone.forecast;

const groupOf = (group: TableGroup, row: Row): string => {
  if (group === 'project') return row.project.id;
  if (group === 'owner') return row.standing.milestone.owner;
  return group === 'rating' ? row.project.rating : dayOf(row).slice(0, 7);
};

const placeOf = (group: TableGroup, nameOf: (person: string) => string): ((row: Row) => Value) => {
  if (group === 'project') return ({ project }) => project.code;
  if (group === 'owner') return ({ standing }) => nameOf(standing.milestone.owner) || undefined;
  return group === 'rating' ? ({ project }) => worstFirst(project.rating) : (row) => dayOf(row).slice(0, 7);
};

const headOf = <P extends ProjectRecord>(
  group: Exclude<TableGroup, 'none'>,
  members: readonly TableRow<P>[],
): TableHead<P> | undefined => {
  const [first] = members;
  if (!first) return undefined;
  const standings = members.map(({ standing }) => standing);
  return {
    kind: 'head',
    key: `head ${groupOf(group, first)}`,
    by: byOf(group, first),
    count: members.length,
    done: standings.filter(({ state }) => state === 'done').length,
    late: standings.filter(({ state }) => state === 'late').length,
  };
};

const byOf = <P extends ProjectRecord>(group: Exclude<TableGroup, 'none'>, row: TableRow<P>): TableHead<P>['by'] => {
  switch (group) {
    case 'project':
      return { group, project: row.project };
    case 'owner':
      return { group, owner: row.standing.milestone.owner };
    case 'rating':
      return { group, rating: row.project.rating };
    case 'month':
      return { group, month: `${dayOf(row).slice(0, 7)}-01` };
  }
};

import { headingOf, lists, type Column, type ListName, type Snapshot } from '../../lists';
import { importedLists, type ImportPlan } from '../importPlan';
import { createItemIndex } from '../itemIndex';
import type { RowProblem } from '../problem';
import type { Place } from '../rows/draft';
import { crossChecks } from './crossChecks';
import type { KeyedRow } from './parsedRow';
import { uniqueIds } from './uniqueIds';

/** Why a part of a plan cannot be written by itself: an item, what of it, and what is wrong with it. */
export interface Objection {
  readonly key: string;
  readonly heading: string;
  readonly say: string;
}

/**
 * A plan that is right as a whole may be wrong in part: one cell of an exchange gives two people the same id, an end that moved comes before a start that did
 * not. So what a file is checked for across cells and rows is checked again on what would be written of it.
 */
export const checkPart = (
  { creates, updates }: Pick<ImportPlan, 'creates' | 'updates'>,
  snapshot: Snapshot,
): readonly Objection[] => {
  const objections: Objection[] = [];
  const report = ({ column = '', say }: RowProblem, { key }: KeyedRow): void =>
    void objections.push({ key, heading: column, say });
  const rows = [
    ...creates.map((one) => ({ row: rowOf(one), fields: one.fields, existing: undefined })),
    ...updates.map((one) => ({ row: rowOf(one), fields: one.patch, existing: one.base })),
  ];
  uniqueIds(
    rows.filter(({ row }) => row.list === 'people'),
    snapshot,
    report,
  );
  const index = createItemIndex(snapshot, ['milestones']);
  const fresh = new Set(creates.map(({ list, key }) => `${list} ${key.toLowerCase()}`));
  for (const checked of rows) {
    crossChecks(
      checked,
      ({ to, key }) => index.find(to, key) !== undefined || fresh.has(`${to} ${key.toLowerCase()}`),
      (problem) => {
        report(problem, checked.row);
      },
    );
  }
  return objections;
};

/** Headings as the lists have them: the same under which a change is shown. */
const headings = new Map<ListName, ReadonlyMap<string, string>>(
  importedLists.map((list) => [
    list,
    new Map(Object.entries<Column>(lists[list].columns).map(([name, column]) => [name, headingOf(name, column)])),
  ]),
);

/** What is planned for an item as a row; its cells were checked one by one before. */
const rowOf = ({ list, key, place }: { list: ListName; key: string; place: Place }): KeyedRow => ({
  ...{ list, key, place, values: new Map(), unread: new Set() },
  headings: headings.get(list) ?? new Map<string, string>(),
});

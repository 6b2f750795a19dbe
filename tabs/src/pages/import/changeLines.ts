import { headingOf, lists, type Column, type ListName, type Snapshot } from '@ipmo-hub/teams-app/lists';
import {
  cellFor,
  createNames,
  isKeyRef,
  nameOfCell,
  nameOfNew,
  ownCells,
  type ExportCell,
  type ImportPlan,
  type PlannedValue,
} from '@ipmo-hub/teams-app/imports';
import { formatDay, type Day } from '@ipmo-hub/teams-app/domain';
import { importWords } from '../../words/import';

/** One line of what an import changes. */
export interface ChangeLine {
  /** Under which it is chosen or left out. */
  readonly name: string;
  readonly key: string;
  readonly title: string;
  /** The column of what changes; what is new has one line in all. */
  readonly heading: string;
  readonly now: string;
  readonly inFile: string;
  /** Somebody else wrote the cell since the export. */
  readonly meanwhile: boolean;
}

/** What a plan changes, cell by cell, in words. */
export const changeLines = (plan: ImportPlan, snapshot: Snapshot, today: Day): readonly ChangeLine[] => {
  const nameOf = createNames(snapshot);
  const titles = new Map(
    plan.creates.map(({ list, key, fields }) => [`${list} ${key.toLowerCase()}`, String(fields.title ?? key)]),
  );
  const shownCell = (cell: ExportCell): string =>
    cell === undefined ? importWords.empty : typeof cell === 'object' ? formatDay(cell.day, today) : String(cell);
  const shown = (list: ListName, property: string, value: PlannedValue): string => {
    if (value === null) return importWords.emptied;
    if (isKeyRef(value))
      return (
        titleOf(snapshot, value.to, value.key) ?? titles.get(`${value.to} ${value.key.toLowerCase()}`) ?? value.key
      );
    if (typeof value === 'boolean') return value ? 'Yes' : 'No';
    return columnOf(list, property)?.kind === 'date' ? formatDay(String(value), today) : String(value);
  };
  const created = plan.creates.map((create): ChangeLine => {
    const { list, key, fields } = create;
    return {
      ...{ name: nameOfNew(create), key, title: String(fields.title ?? key), heading: importWords.isNew },
      now: '',
      inFile: Object.entries(fields)
        .filter(([property]) => ['project', 'domain', 'owner', 'sro', 'forecast', 'finish'].includes(property))
        .map(([property, value]) => shown(list, property, value))
        .join(', '),
      meanwhile: false,
    };
  });
  const changed = plan.updates.flatMap((update) => {
    const { list, key, base, patch, meanwhile } = update;
    return ownCells(update).map((property): ChangeLine => {
      const column = columnOf(list, property);
      const heading = column ? headingOf(property, column) : property;
      return {
        ...{ name: nameOfCell(update, property), key, title: base.title, heading },
        now: shownCell(cellFor(list, base, property, nameOf)),
        inFile: shown(list, property, patch[property] ?? null),
        meanwhile: Object.hasOwn(meanwhile, property),
      };
    });
  });
  // What somebody has to decide comes first, then what changes, then what is new.
  return [...changed.filter((line) => line.meanwhile), ...changed.filter((line) => !line.meanwhile), ...created];
};

const columnOf = (list: ListName, property: string): Column | undefined => {
  const columns: Readonly<Record<string, Column>> = lists[list].columns;
  return columns[property];
};

const titleOf = (snapshot: Snapshot, list: ListName, key: string): string | undefined =>
  [...snapshot[list].values()].find(
    (item) =>
      String(Object.entries(item).find(([name]) => name === lists[list].key)?.[1]).toLowerCase() === key.toLowerCase(),
  )?.title;

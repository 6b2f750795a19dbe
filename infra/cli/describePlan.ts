import { headingOf, lists } from '@ipmo-hub/teams-app/lists';
import {
  importedLists,
  isKeyRef,
  type ImportPlan,
  type PlannedUpdate,
  type PlannedValue,
} from '@ipmo-hub/teams-app/imports';
import { describeIgnored } from './describeIgnored';
import { formatTable } from './formatTable';

/** What an import would do: how many items of each list, and each cell that would change. */
export const describePlan = ({ creates, updates, unchanged, ignored }: ImportPlan): readonly string[] => {
  const counts = importedLists.flatMap((list) => {
    const made = creates.filter((one) => one.list === list).length;
    const changed = updates.filter((one) => one.list === list).length;
    return made + changed === 0 ? [] : [[lists[list].name, String(made), String(changed)]];
  });
  return [
    ...(counts.length > 0 ? formatTable(['List', 'New', 'Changed'], counts) : ['Nothing to change.']),
    ...(unchanged > 0 ? [`${String(unchanged)} rows are in SharePoint just so.`] : []),
    ...describeIgnored(ignored),
    ...(updates.length > 0
      ? ['', ...formatTable(['Item', 'Column', 'Now', 'In the file'], updates.flatMap(changedCells))]
      : []),
  ];
};

const changedCells = ({ list, key, base, patch }: PlannedUpdate): readonly (readonly string[])[] =>
  Object.entries(patch).map(([property, value]) => {
    const column = Object.entries(lists[list].columns).find(([name]) => name === property)?.[1];
    const now = Object.entries(base).find(([name]) => name === property)?.[1];
    const heading = column ? headingOf(property, column) : property;
    return [key, heading, column?.kind === 'ref' ? '(another)' : shown(now), shown(value)];
  });

const shown = (value: PlannedValue | undefined): string => (isKeyRef(value) ? value.key : String(value ?? '(empty)'));

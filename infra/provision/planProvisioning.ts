import { columnsOf, titleOf, type ColumnSpec, type GraphClient } from '@ipmo-hub/teams-app/graph';
import { listNames, lists, type ListName } from '@ipmo-hub/teams-app/lists';
import { compareColumn } from './compareColumn';
import { readSiteLists } from './siteLists';
import type { Obstacle, ProvisioningPlan, Step } from './step';

/**
 * What the site lacks of the programme's lists: lists first, then their columns, then look-ups, which need both lists. Writes nothing. Empty when the site
 * is as it should be.
 */
export const planProvisioning = async (graph: GraphClient, site: string): Promise<ProvisioningPlan> => {
  const present = await readSiteLists(graph, site, new Set(listNames.map((list) => lists[list].name)));
  const create: Step[] = [];
  const plain: Step[] = [];
  const lookups: Step[] = [];
  const obstacles: Obstacle[] = [];
  // A list that is not there yet has no id; its look-ups are only added, never compared.
  const idOf = (name: string): string => present.get(lists[name as ListName].name)?.id ?? '';

  for (const list of listNames) {
    const { name } = lists[list];
    const there = present.get(name);
    if (!there) create.push({ kind: 'create list', list, describe: `Create the list ${name}` });
    const { displayName } = titleOf(lists[list]);
    // Once people gave the column a name of their own, it stays.
    const unnamed = !there || there.columns.some((one) => one.name === 'Title' && one.displayName === 'Title');
    if (unnamed && displayName !== 'Title') {
      const describe = `Call ${name} › Title “${displayName}”`;
      plain.push({ kind: 'change column', list, column: 'Title', patch: titleOf(lists[list]), describe });
    }
    for (const wanted of columnsOf(lists[list], idOf)) {
      const column = there?.columns.find((one) => one.name === wanted.name);
      const steps = wanted.lookup ? lookups : plain;
      if (!column) {
        steps.push({ kind: 'add column', list, column: wanted.name, describe: describeColumn(name, wanted) });
        continue;
      }
      const difference = compareColumn(wanted, column);
      if ('obstacle' in difference) {
        obstacles.push({
          list,
          column: wanted.displayName,
          say: `${name}: the column “${wanted.displayName}” ${difference.obstacle}.`,
        });
      } else if (difference.why.length > 0) {
        const describe = `Change ${name} › ${wanted.displayName}: ${difference.why.join(', ')}`;
        steps.push({ kind: 'change column', list, column: wanted.name, patch: difference.patch, describe });
      }
    }
  }
  return { steps: [...create, ...plain, ...lookups], obstacles };
};

const describeColumn = (list: string, { displayName, indexed, enforceUniqueValues, ...spec }: ColumnSpec): string => {
  const kind = spec.lookup
    ? 'look-up'
    : spec.text?.allowMultipleLines === true
      ? 'text of several lines'
      : kindOf(spec);
  const extra = enforceUniqueValues ? ', unique' : indexed ? ', indexed' : '';
  return `Add ${list} › ${displayName} (${kind}${extra})`;
};

const kindOf = ({ text, dateTime, number, boolean, choice }: Partial<ColumnSpec>): string => {
  if (text) return 'text';
  if (dateTime) return dateTime.format === 'dateOnly' ? 'day' : 'date and time';
  if (number) return 'number';
  if (boolean) return 'yes or no';
  return choice ? 'choice' : 'column';
};

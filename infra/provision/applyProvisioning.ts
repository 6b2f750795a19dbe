import { AppError } from '@ipmo-hub/teams-app/errors';
import { columnsOf, demandOk, type GraphClient } from '@ipmo-hub/teams-app/graph';
import { listNames, lists, type ListName } from '@ipmo-hub/teams-app/lists';
import { planProvisioning } from './planProvisioning';
import { isJson, listsPath, readSiteLists } from './siteLists';
import type { ProvisioningPlan, Step } from './step';

/**
 * Carries out a plan, one step after the other: SharePoint refuses columns that are created side by side. Can be run again at any time; what a step before
 * made is found. Answers what is still to do, which is nothing unless SharePoint left out part of what was asked.
 */
export const applyProvisioning = async (
  graph: GraphClient,
  site: string,
  plan: ProvisioningPlan,
  onStep: (done: number, total: number, step: Step) => void = () => undefined,
): Promise<ProvisioningPlan> => {
  const names = new Set(listNames.map((list) => lists[list].name));
  const ids = new Map([...(await readSiteLists(graph, site, names))].map(([name, { id }]) => [name, id]));
  const idOf = (list: string): string => {
    const id = ids.get(lists[list as ListName].name);
    if (id === undefined) throw new AppError('lists.missing', { facts: { list } });
    return id;
  };
  let todo = plan.steps;
  // A second round sets what a tenant is known to pass over while it creates a column: its index.
  for (let round = 0; round < 2 && todo.length > 0; round += 1) {
    for (const [at, step] of todo.entries()) {
      const made = await applyStep(graph, site, step, idOf);
      if (made !== undefined) ids.set(lists[step.list].name, made);
      onStep(at + 1, todo.length, step);
    }
    todo = (await planProvisioning(graph, site)).steps;
  }
  return { steps: todo, obstacles: plan.obstacles };
};

/** The id of the list, when the step made one. */
const applyStep = async (
  graph: GraphClient,
  site: string,
  step: Step,
  idOf: (list: string) => string,
): Promise<string | undefined> => {
  const definition = lists[step.list];
  switch (step.kind) {
    case 'create list': {
      const { name: displayName, describe: description } = definition;
      const body = { displayName, description, list: { template: 'genericList' } };
      const made = demandOk(await graph.request({ method: 'POST', path: listsPath(site), body }));
      if (!isJson(made) || typeof made.id !== 'string') throw new AppError('graph.unexpected');
      return made.id;
    }
    case 'add column': {
      const spec = columnsOf(definition, idOf).find(({ name }) => name === step.column);
      demandOk(
        await graph.request({ method: 'POST', path: `${listsPath(site)}/${idOf(step.list)}/columns`, body: spec }),
      );
      return undefined;
    }
    case 'change column': {
      const path = `${listsPath(site)}/${idOf(step.list)}/columns/${step.column}`;
      // An index has to be there before values can be held to be unique.
      const { enforceUniqueValues, ...first } = step.patch;
      if (Object.keys(first).length > 0) demandOk(await graph.request({ method: 'PATCH', path, body: first }));
      if (enforceUniqueValues !== undefined) {
        demandOk(await graph.request({ method: 'PATCH', path, body: { enforceUniqueValues } }));
      }
      return undefined;
    }
  }
};

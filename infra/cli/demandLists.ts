import type { ListName } from '@ipmo-hub/teams-app/lists';
import type { Programme } from '@ipmo-hub/teams-app/graph';

/** Brings the replica up to date. @throws AppError when one of the lists that the command needs cannot be read */
export const demandLists = async ({ replica }: Programme, needed: readonly ListName[]): Promise<void> => {
  await replica.refresh();
  for (const list of needed) {
    const fault = replica.faults.get(list);
    if (fault) throw fault;
  }
};

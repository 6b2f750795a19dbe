import type { Day } from '../plan';

/** The newest report on a project; of one day the one that was written last. */
export const newestReport = <U extends { readonly id: string; readonly project: string; readonly on: Day }>(
  updates: Iterable<U>,
  project: string,
): U | undefined => {
  let newest: U | undefined;
  for (const update of updates) {
    if (update.project !== project) continue;
    if (!newest || update.on > newest.on || (update.on === newest.on && Number(update.id) > Number(newest.id)))
      newest = update;
  }
  return newest;
};

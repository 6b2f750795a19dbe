import type { ImportPlan } from '@ipmo-hub/teams-app/imports';

/** Names a cell of a plan. */
export const cellName = (key: string, property: string): string => `${key} ${property}`;

/** The plan without the cells that somebody else wrote since the export, but with those of them in `mine`. */
export const withoutMeanwhile = (plan: ImportPlan, mine: ReadonlySet<string>): ImportPlan => ({
  ...plan,
  updates: plan.updates.flatMap((update) => {
    const patch = Object.entries(update.patch).filter(
      ([property]) => !Object.hasOwn(update.meanwhile, property) || mine.has(cellName(update.key, property)),
    );
    return patch.length === 0 ? [] : [{ ...update, patch: Object.fromEntries(patch) }];
  }),
});

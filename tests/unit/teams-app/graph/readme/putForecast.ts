import { setTimeout as wait } from 'node:timers/promises';
import { openProgramme } from '@ipmo-hub/teams-app/graph';

/** Gives a milestone another forecast; undefined when there is none with this id. */
export const putForecast = async (
  base: string, // 'https://graph.microsoft.com/v1.0'
  site: string, // the site's id
  token: () => Promise<string>, // for Graph, asked before every request: keep it until it runs out
  milestone: { id: string; forecast: string }, // the item's id in its list, a day like '2026-12-01'
) => {
  const { replica, store } = await openProgramme({
    fetch,
    base,
    site,
    token,
    now: () => new Date(),
    sleep: (milliseconds) => wait(milliseconds),
    random: Math.random,
  });
  await replica.refresh();
  const found = replica.snapshot.milestones.get(milestone.id);
  return found && store.update('milestones', found, { forecast: milestone.forecast });
};

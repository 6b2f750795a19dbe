import { tabLists } from '../../../tabs/src/programme/freshness';
import { openRig } from '../../unit/teams-app/graph/rig/openRig';
import type { UnitCosts } from './site';

/** Asks the local tenant's meter what a warm refresh of the tabs' lists costs, by the client that ships, and the question what a person may read. */
export const measureUnits = async (): Promise<UnitCosts> => {
  const rig = await openRig();
  try {
    const { replica, graph } = await rig.open();
    await replica.refresh();
    const cost = async (work: () => Promise<unknown>): Promise<number> => {
      rig.tenant.meter.reset();
      await work();
      return rig.tenant.meter.snapshot().resourceUnits;
    };
    const quiet = await cost(() => replica.refresh(tabLists));
    await (await rig.open()).store.create('organisations', { title: 'Riverbank', code: 'RVB', sector: 'ICB' });
    const one = await cost(() => replica.refresh(['organisations']));
    if (quiet !== one * tabLists.length)
      throw new Error(
        `A refresh of ${String(tabLists.length)} lists cost ${String(quiet)} units, of one ${String(one)}.`,
      );
    const path = `/sites/${rig.tenant.siteId}/lists?$select=id,displayName`;
    return { perList: one, perRights: await cost(() => graph.request({ method: 'GET', path })) };
  } finally {
    rig.close();
  }
};

import { createRelay as relayOf } from '../../../bot/src/signal/createRelay';
import { readHeld, readSince } from '../../../bot/src/signal/readLists';
import { createRelay } from '../../../tabs/src/programme/signal/createRelay';
import { digestOf, demandOk, type Programme } from '@ipmo-hub/teams-app/graph';
import { listNames, lists, type ListName } from '@ipmo-hub/teams-app/lists';
import { openRig, type Rig } from '../../unit/teams-app/graph/rig/openRig';
import type { Benchmark } from '../index';
import { printTable } from '../table';
import { sampleFields } from './sampleFields';

const itemsInList = 500;
const changes = 10;
const boot = 'start';
const schema = 'schema';

const unitsOf = async (rig: Rig, work: () => Promise<unknown>): Promise<number> => {
  rig.tenant.meter.reset();
  await work();
  return rig.tenant.meter.snapshot().resourceUnits;
};

/** Reads all lists page by page, as a client without delta does. */
const reload = async ({ graph }: Programme, { ids, tenant }: Rig, pageSize: number): Promise<void> => {
  for (const id of ids.values()) {
    let path: string | undefined =
      `/sites/${tenant.siteId}/lists/${id}/items?$expand=fields($select=Title)&$top=${String(pageSize)}`;
    while (path !== undefined) {
      const body = demandOk(await graph.request({ method: 'GET', path })) as { '@odata.nextLink'?: string };
      path = body['@odata.nextLink'];
    }
  }
};

/** A bot, and a tab that gets from it what changed: what both ends ship, without the connection between them. */
const openRelay = (bot: Programme, tab: Programme, readable: ReadonlySet<string>) => {
  const relay = relayOf({ replica: bot.replica, boot, schema });
  const ask = createRelay({
    replica: tab.replica,
    service: {
      bot: 'https://bot.example',
      schema,
      token: () => Promise.resolve('token'),
      fetch: (url) => {
        const address = String(url as string).replace('https://bot.example', '');
        const asked = { boot, since: readSince(address), held: readHeld(address) };
        return Promise.resolve(Response.json({ boot, lists: relay.changes(asked, readable) }));
      },
    },
  });
  return async (since: ReadonlyMap<ListName, number>): Promise<void> => {
    const { counters } = await ask({ boot, counters: since, held: [] });
    if (counters.size !== since.size) throw new Error('The bot did not give all that changed.');
  };
};

const run = async (): Promise<void> => {
  const rig = await openRig();
  try {
    const [writer, bot, tab, named, all] = await Promise.all(Array.from({ length: 5 }, () => rig.open()));
    if (!writer || !bot || !tab || !named || !all) throw new Error('Five clients were asked for.');
    process.stdout.write(`Filling ${String(listNames.length)} lists with ${String(itemsInList)} items each …\n\n`);
    for (const name of listNames) {
      const rows = Array.from({ length: itemsInList }, (_, number) => sampleFields(lists[name], number + 1));
      await writer.store.createMany(name, rows as never);
    }
    for (const { replica } of [bot, tab, named, all]) await replica.refresh();
    const readable = new Set(rig.ids.values());
    const takeFromBot = openRelay(bot, tab, readable);
    const bySmallPages = await unitsOf(rig, () => reload(all, rig, 200));
    const byLargePages = await unitsOf(rig, () => reload(all, rig, 2000));

    const rows: (string | number)[][] = [];
    for (const [what, spread] of [
      ['one person’s ten edits, in one list', 1],
      ['ten edits, in ten lists', changes],
    ] as const) {
      const moved = listNames.slice(0, spread);
      const since = new Map(moved.map((name) => [name, bot.replica.version(name)]));
      for (let edit = 0; edit < changes; edit += 1) {
        const list = moved[edit % spread] ?? 'organisations';
        const item = [...writer.replica.snapshot[list].values()][edit];
        if (!item) throw new Error(`There is no item ${String(edit)} in ${list}.`);
        await writer.store.update(
          list,
          item as never,
          { title: `Edited ${String(edit)} of ${String(spread)}` } as never,
        );
      }
      const units: readonly (readonly [string, number])[] = [
        ['the bot, the lists that a tab wrote to', await unitsOf(rig, () => bot.replica.refresh(moved))],
        ['a tab, what the bot relays', await unitsOf(rig, () => takeFromBot(since))],
        ['a tab, the lists that the bot names', await unitsOf(rig, () => named.replica.refresh(moved))],
        ['anybody, all lists by delta', await unitsOf(rig, () => all.replica.refresh())],
      ];
      const held = [bot, tab, named, all].map(({ replica }) =>
        moved.map((name) => digestOf(replica.snapshot, name)).join(),
      );
      if (new Set(held).size > 1) throw new Error('Not everybody holds the same.');
      const times = (whole: number, part: number): string =>
        part === 0 ? 'nothing asked' : `${(whole / part).toFixed(0)} ×`;
      for (const [who, cost] of units)
        rows.push([what, who, cost, times(bySmallPages, cost), times(byLargePages, cost)]);
    }
    process.stdout.write(
      `Reading everything again: ${String(bySmallPages)} RU by pages of 200, ${String(byLargePages)} by pages of 2,000.\n\n`,
    );
    printTable(['what changed', 'who reads what', 'RU', 'fewer than by 200', 'fewer than by 2,000'], rows);
  } finally {
    rig.close();
  }
};

export const units: Benchmark = {
  describe:
    'resource units of ten changes in the programme’s own lists, 10,000 items, by the ways the bot and the tabs read',
  run,
};

import { digestOf } from '@ipmo-hub/teams-app/graph';
import type { ListName, Snapshot } from '@ipmo-hub/teams-app/lists';
import { openBotService } from '../../../../tabs/src/programme/signal';

const etag = '"7f0c9c2e-11aa-4b11-9a59-0a51d3c0a002,3"';
const organisation = { id: '12', etag, modified: '', title: 'Riverbank', code: 'RVB', sector: 'ICB' };
const since = { boot: 'b1', counters: new Map<ListName, number>([['organisations', 4]]), held: [] };
const snapshot = {
  organisations: new Map([['12', organisation]]),
  people: new Map(),
  unfit: [],
} as unknown as Snapshot;

const rig = (answer: () => Response | Promise<Response>) => {
  const asked: { readonly url: string; readonly method: string; readonly authorization: string | null }[] = [];
  const done: unknown[] = [];
  const service = openBotService({
    bot: 'https://bot.example',
    token: () => Promise.resolve('t1'),
    fetch: async (input, init) => {
      const authorization = new Headers(init?.headers).get('Authorization');
      asked.push({ url: String(input as string), method: init?.method ?? 'GET', authorization });
      return answer();
    },
    replica: {
      snapshot,
      accept: (list, item) => void done.push(['accept', list, item]),
      forget: (list, id, known) => void done.push(['forget', list, id, known]),
    },
  });
  return { service, asked, done };
};
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

test('puts what the bot relays into the replica', async () => {
  const lists = { organisations: { counter: 6, items: [organisation], removed: [{ id: '13', etag }] } };
  const { service, asked, done } = rig(() => Response.json({ boot: 'b1', lists }));
  expect(await service.relay(since)).toEqual({ counters: new Map([['organisations', 6]]), after: 0 });
  expect(done).toEqual([
    ['forget', 'organisations', '13', etag],
    ['accept', 'organisations', organisation],
  ]);
  expect(asked[0]?.url).toMatch(
    /^https:\/\/bot\.example\/signal\/changes\?boot=b1&schema=[0-9a-f]{16}&since=organisations%3A4$/,
  );
  expect(asked[0]?.authorization).toBe('Bearer t1');
});

test('a row that does not fit leaves the list to be read, whole', async () => {
  const lists = { organisations: { counter: 6, items: [organisation, { ...organisation, sector: 'x' }], removed: [] } };
  const { service, done } = rig(() => Response.json({ boot: 'b1', lists, after: 700 }));
  expect(await service.relay(since)).toEqual({ counters: new Map(), after: 700 });
  expect(done).toEqual([]);
});

test('asks whether what is held is what the bot has, a bot that relays nothing too: it gives turns', async () => {
  let status = 404;
  const same = { counter: 3, items: [], removed: [] };
  const answer = { boot: 'b1', lists: { organisations: same, people: { read: true } }, after: 40 };
  const { service, asked, done } = rig(() => (status === 404 ? new Response('no', { status }) : Response.json(answer)));
  await service.relay(since);
  status = 200;
  const held: readonly ListName[] = ['organisations', 'people'];
  expect(await service.relay({ boot: 'b1', counters: new Map(), held })).toEqual({
    counters: new Map([['organisations', 3]]),
    after: 40,
  });
  expect(done).toEqual([]);
  const said = new URL(asked[1]?.url ?? '').searchParams;
  expect(said.get('held')).toBe(held.map((list) => `${list}:${digestOf(snapshot, list)}`).join(','));
  expect(said.has('since')).toBe(false);
});

test('a bot that relays nothing is not asked again before it starts anew; one that is busy is', async () => {
  let status = 503;
  const { service, asked } = rig(() => new Response('no', { status }));
  const nothing = { counters: new Map(), after: 0 };
  expect(await service.relay(since)).toEqual(nothing);
  status = 404;
  expect(await service.relay(since)).toEqual(nothing);
  expect(await service.relay(since)).toEqual(nothing);
  expect(asked).toHaveLength(2);
  await service.relay({ ...since, boot: 'b2' });
  expect(asked).toHaveLength(3);
});

test('tells the bot what was written, and takes no offence when nobody is there', async () => {
  const { service, asked } = rig(() => Promise.reject(new Error('no network')));
  service.moved(['milestones', 'escalations']);
  await settle();
  expect(asked).toEqual([
    {
      url: 'https://bot.example/signal/moved?lists=milestones,escalations',
      method: 'POST',
      authorization: 'Bearer t1',
    },
  ]);
});

test('a page that is hidden before the bot’s code is here does not connect', async () => {
  const { service, asked } = rig(() => new Response(null, { status: 503 }));
  const client = service.connect({
    lists: ['milestones'],
    later: () => () => undefined,
    random: () => 0.5,
    onMoved: () => undefined,
    onLive: () => undefined,
  });
  client.start();
  client.stop();
  await settle();
  expect([asked.length, client.live, client.standing]).toEqual([0, false, undefined]);
  client.start();
  await settle();
  expect(asked).toHaveLength(1);
  client.stop();
});

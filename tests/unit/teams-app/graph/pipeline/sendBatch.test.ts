import { openRig, base, type Rig } from '../rig/openRig';
import type { GraphRequest, Programme } from '@ipmo-hub/teams-app/graph';

let rig: Rig;
let programme: Programme;
beforeAll(async () => {
  rig = await openRig();
  programme = await rig.open();
});
afterEach(() => rig.tenant.faults.clear());
afterAll(() => rig.close());

const get = (name: string): GraphRequest => ({ method: 'GET', path: `/sites/${rig.tenant.siteId}/lists/${name}` });
const lists = ['Organisations', 'People', 'Domains', 'Projects', 'Milestones', 'Escalations', 'Notices'];

test('answers come in the order of the requests, however many there are and however they were shuffled', async () => {
  const requests = Array.from({ length: 47 }, (_, index) => get(lists[index % lists.length]!));
  const before = rig.tenant.meter.snapshot().roundTrips;
  const answers = await programme.graph.batch(requests);
  expect(answers.map(({ body }) => (body as { displayName: string }).displayName)).toEqual(
    requests.map((_, index) => lists[index % lists.length]),
  );
  expect(rig.tenant.meter.snapshot().roundTrips - before).toBe(3);
});

test('an inner request that was throttled is repeated by itself', async () => {
  rig.tenant.faults.add({ match: { path: '/lists/Projects$' }, status: 429, retryAfter: 0.249, times: 2 });
  rig.tenant.faults.add({ match: { path: '/lists/Domains$' }, status: 503, times: 1 });
  const answers = await programme.graph.batch(lists.map(get));
  expect(answers.map(({ status }) => status)).toEqual(lists.map(() => 200));
  expect(rig.slept.some((ms) => ms >= 249)).toBe(true);
});

test('an inner request that is refused is an answer like any other', async () => {
  const answers = await programme.graph.batch([get('People'), get('Nothing'), get('Domains')]);
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 200]);
});

test('a lost connection repeats a batch of reads', async () => {
  rig.tenant.faults.add({ match: { path: '/lists/Projects$' }, drop: true, times: 1 });
  const answers = await programme.graph.batch(lists.map(get));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
});

test('a batch with a create is not repeated: every request in it goes without an answer', async () => {
  rig.tenant.faults.add({ match: { method: 'POST', path: '/items$' }, drop: true });
  const create: GraphRequest = {
    method: 'POST',
    path: `/sites/${rig.tenant.siteId}/lists/People/items`,
    body: { fields: { Title: 'X' } },
  };
  const before = rig.tenant.faults.list()[0]!.struck;
  const answers = await programme.graph.batch([create, get('People')]);
  expect(answers.map(({ status }) => status)).toEqual([504, 504]);
  expect(rig.tenant.faults.list()[0]!.struck - before).toBe(1);
});

test('what a batch leaves unanswered, or answers with a failed dependency, is asked for again', async () => {
  let rounds = 0;
  const strange = await rig.open({
    fetch: async (input, init) => {
      rounds += 1;
      const { requests } = JSON.parse(String(init?.body)) as { requests: { id: string; url: string }[] };
      const [first, second] = requests;
      const responses =
        rounds === 1
          ? [
              { id: first!.id, status: 424, body: { error: { code: 'FailedDependency' } } },
              { id: 'strange', status: 200 },
            ]
          : [first, second].flatMap((one) => (one ? [{ id: one.id, status: 200, body: one.url }] : []));
      expect(String(input)).toBe(`${base}/$batch`);
      return Response.json({ responses });
    },
  });
  const answers = await strange.graph.batch([get('A'), get('B')]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(answers.map(({ body }) => String(body).slice(-1))).toEqual(['A', 'B']);
});

test('no requests need no round trip', async () => {
  const before = rig.tenant.meter.snapshot().roundTrips;
  expect(await programme.graph.batch([])).toEqual([]);
  expect(rig.tenant.meter.snapshot().roundTrips).toBe(before);
});

describe('a token that runs out inside a batch', () => {
  const create = (): GraphRequest => ({
    method: 'POST',
    path: `/sites/${rig.tenant.siteId}/lists/Organisations/items`,
    body: { fields: { Title: 'X' } },
  });

  test('is renewed, and what was refused, a create too, is sent again', async () => {
    const given: (string | undefined)[] = [];
    const client = await rig.open({
      token: (refused) => {
        given.push(refused);
        return Promise.resolve(refused === undefined && !given.some(Boolean) ? `${rig.appToken}` : ` ${rig.appToken}`);
      },
    });
    rig.tenant.faults.add({ match: { path: '/lists/Projects$' }, status: 401, times: 1 });
    rig.tenant.faults.add({ match: { method: 'POST', path: '/items$' }, status: 401, times: 1 });
    const slept = rig.slept.length;
    const answers = await client.graph.batch([get('Projects'), create(), get('People')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 201, 200]);
    expect(given.filter(Boolean)).toEqual([rig.appToken]);
    expect(rig.slept).toHaveLength(slept);
  });

  test('is an answer like any other when there is no other token, or that is refused too', async () => {
    rig.tenant.faults.add({ match: { path: '/lists/Projects$' }, status: 401 });
    expect((await programme.graph.batch([get('Projects'), get('People')])).map(({ status }) => status)).toEqual([
      401, 200,
    ]);
    let serial = 0;
    const client = await rig.open({
      token: (refused) =>
        Promise.resolve(`${' '.repeat(refused === undefined ? serial : (serial += 1))}${rig.appToken}`),
    });
    expect((await client.graph.batch([get('Projects'), get('People')])).map(({ status }) => status)).toEqual([
      401, 200,
    ]);
    expect(serial).toBe(1);
  });
});

import { lists } from '@ipmo-hub/teams-app/lists';
import { openRig, type Rig } from '../../../../unit/teams-app/graph/rig/openRig';

let rig: Rig;
beforeEach(async () => {
  rig = await openRig();
});
afterEach(() => rig.close());

const json = { 'Content-Type': 'application/json' };
/** A batch that asks for a list's first page. */
const isFill = (body: unknown): boolean =>
  typeof body === 'string' && body.includes('/items/delta?') && !body.includes('token=');

test('what was written while a list was looked for by its title stays, though the first page by its id is older', async () => {
  let older = '';
  const witness = await rig.open({
    fetch: async (input, init) => {
      const answer = await rig.fetch(input, init);
      if (isFill(init?.body)) older = await answer.clone().text();
      return answer;
    },
  });
  await witness.replica.refresh(['people']);

  let written = (): void => undefined;
  const whenWritten = new Promise<void>((resolve) => {
    written = resolve;
  });
  const notFound = { id: '1', status: 404, headers: json, body: { error: { code: 'itemNotFound', message: 'No.' } } };
  let fills = 0;
  const { replica, store } = await rig.open({
    fetch: async (input, init) => {
      if (!isFill(init?.body)) return rig.fetch(input, init);
      fills += 1;
      if (fills > 1) return new Response(older, { headers: json });
      await whenWritten;
      return new Response(JSON.stringify({ responses: [notFound] }), { headers: json });
    },
  });
  const refreshed = replica.refresh(['people']);
  const { item } = await store.create('people', {
    title: 'Wen Applebloom',
    email: 'wen.applebloom@example.org',
    role: 'Member',
  });
  written();
  await refreshed;
  expect(fills).toBe(2);
  expect(replica.snapshot.people.get(item.id)?.title).toBe('Wen Applebloom');
});

test('which of several faults is thrown goes by what was asked for, not by who else asks', async () => {
  const { replica } = await rig.open();
  await replica.refresh(['people', 'domains']);
  const deltaOf = (list: 'people' | 'domains'): string =>
    `/lists/(${lists[list].name}|${rig.ids.get(list) ?? ''})/items/delta`;
  rig.tenant.faults.add({ match: { path: deltaOf('people') }, status: 403 });
  rig.tenant.faults.add({ match: { path: deltaOf('domains') }, status: 503 });
  const codeOf = (refresh: Promise<unknown>): Promise<unknown> =>
    refresh.then(
      () => 'none',
      (error: { readonly code: string }) => error.code,
    );
  const alone = await codeOf(replica.refresh(['people', 'domains']));
  const others = codeOf(replica.refresh(['domains']));
  const beside = await codeOf(replica.refresh(['people', 'domains']));
  expect([alone, beside]).toEqual(['graph.forbidden', 'graph.forbidden']);
  expect(await others).not.toBe('none');
});

import { createConfigPort } from '../../../../tabs/src/app/createConfigPort';

const good = {
  graph: 'https://graph.example/v1.0',
  site: 's',
  tenantId: 't',
  clientId: 'c',
  authority: 'a',
  scopes: ['x'],
};

test('what does not answer is asked again; what was read is kept', async () => {
  const answers = [
    () => Promise.reject(new TypeError('no network')),
    () => Promise.resolve(new Response('', { status: 503 })),
    () => Promise.resolve(Response.json(good)),
  ];
  const config = createConfigPort(() => answers.shift()?.() ?? Promise.reject(new Error('asked too often')));
  await expect(config()).rejects.toMatchObject({ code: 'tabs.noConfiguration' });
  await expect(config()).rejects.toMatchObject({ code: 'tabs.noConfiguration' });
  expect(await config()).toMatchObject({ site: 's' });
  expect(await config()).toMatchObject({ site: 's' });
});

test.each([
  ['nothing', new Response('', { status: 404 })],
  ['a page', new Response('<!doctype html>')],
])('%s in its place is a deployment that was not set up', async (_what, response) => {
  expect(await createConfigPort(() => Promise.resolve(response))()).toMatchObject({
    wrong: expect.arrayContaining(['site']) as unknown,
  });
});

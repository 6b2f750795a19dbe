import { startTenant } from './startTenant';

const setUp = async (options = {}) => {
  const kit = await startTenant(options);
  const send = (method: string, address: string, body?: Uint8Array, headers: Record<string, string> = {}) => {
    const url = address.startsWith('http') ? address : `http://127.0.0.1:4301/v1.0/sites/root/drive${address}`;
    const authorization: Record<string, string> = url.includes('/v1.0/')
      ? { authorization: `Bearer ${kit.tokens.write}` }
      : {};
    return kit.tenant.fetch(
      new Request(url, {
        method,
        headers: { ...authorization, ...headers },
        ...(body === undefined ? {} : { body: Buffer.from(body) }),
      }),
    );
  };
  return { ...kit, send };
};
const text = (content: string) => new TextEncoder().encode(content);

test('a small file is put at a path, its folders made, and read back without a token', async () => {
  const { send, call } = await setUp();
  const put = await send('PUT', '/root:/Packs/2026/May%20pack.docx:/content', text('one'), {
    'content-type': 'application/msword',
  });
  expect(put.status).toBe(201);
  const item = await call('GET', '/sites/root/drive/root:/packs/2026/may%20pack.docx');
  expect(item.body).toMatchObject({ name: 'May pack.docx', size: 3, file: { mimeType: 'application/msword' } });
  const content = await send('GET', '/root:/Packs/2026/May%20pack.docx:/content');
  expect(content.status).toBe(302);
  const bytes = await send('GET', String(content.headers.get('location')));
  expect([await bytes.text(), bytes.headers.get('content-security-policy')]).toEqual(['one', 'sandbox']);
  expect((await send('PUT', '/root:/Packs/2026/May%20pack.docx:/content', text('three'))).status).toBe(200);
  expect((await call('GET', '/sites/root/drive/root:/Packs/2026:/children')).body.value).toMatchObject([{ size: 5 }]);
});

test('a stale If-Match on a file is a 409, as document libraries answer', async () => {
  const { send } = await setUp();
  const first = (await (await send('PUT', '/root:/a.txt:/content', text('1'))).json()) as { eTag: string };
  expect((await send('PUT', '/root:/a.txt:/content', text('2'), { 'if-match': first.eTag })).status).toBe(200);
  const stale = await send('PUT', '/root:/a.txt:/content', text('3'), { 'if-match': first.eTag });
  expect([stale.status, ((await stale.json()) as { error: { code: string } }).error.code]).toEqual([
    409,
    'resourceModified',
  ]);
});

test('folders are made once; bad names are refused', async () => {
  const { call } = await setUp();
  const folder = { name: 'Packs', folder: {}, '@microsoft.graph.conflictBehavior': 'fail' };
  const made = await call('POST', '/sites/root/drive/root/children', folder);
  expect(made.status).toBe(201);
  expect((await call('POST', '/sites/root/drive/root/children', folder)).status).toBe(409);
  expect(
    (await call('POST', `/sites/root/drive/items/${made.body.id}/children`, { name: 'a/b', folder: {} })).status,
  ).toBe(400);
  const drive = await call('GET', '/sites/root/drive');
  expect((await call('GET', `/drives/${drive.body.id}/root/children`)).body.value).toHaveLength(1);
  expect((await call('GET', '/drives/other/root/children')).status).toBe(404);
});

test('a large file goes up in ranges, which must follow one another', async () => {
  const { send, call } = await setUp();
  const step = 320 * 1024;
  const bytes = new Uint8Array(step + 10).fill(7);
  const session = await call('POST', '/sites/root/drive/root:/big.bin:/createUploadSession', {
    item: { '@microsoft.graph.conflictBehavior': 'rename' },
  });
  const url = String(session.body.uploadUrl);
  const range = (start: number, end: number) => ({ 'content-range': `bytes ${start}-${end}/${bytes.length}` });
  expect((await send('PUT', url, bytes.slice(step), range(step, step + 9))).status).toBe(416);
  expect((await send('PUT', url, bytes.slice(0, 100), range(0, 99))).status).toBe(400);
  const first = await send('PUT', url, bytes.slice(0, step), range(0, step - 1));
  expect([first.status, await first.json()]).toEqual([
    202,
    expect.objectContaining({ nextExpectedRanges: [`${step}-`] }),
  ]);
  expect(await (await send('GET', url)).json()).toMatchObject({ nextExpectedRanges: [`${step}-`] });
  const last = await send('PUT', url, bytes.slice(step), range(step, step + 9));
  expect(last.status).toBe(201);
  const item = (await last.json()) as Record<string, string>;
  expect(new Uint8Array(await (await send('GET', String(item['@microsoft.graph.downloadUrl']))).arrayBuffer())).toEqual(
    bytes,
  );
  expect((await send('GET', url)).status).toBe(404);
});

test('PDF comes from the converter, or not at all', async () => {
  const { send } = await setUp();
  await send('PUT', '/root:/a.docx:/content', text('words'));
  expect((await send('GET', '/root:/a.docx:/content?format=pdf')).status).toBe(406);
  const other = await setUp({ convertToPdf: ({ name }: { name: string }) => Promise.resolve(text(`%PDF of ${name}`)) });
  await other.send('PUT', '/root:/a.docx:/content', text('words'));
  const asked = await other.send('GET', '/root:/a.docx:/content?format=pdf');
  expect(asked.status).toBe(302);
  const pdf = await other.send('GET', String(asked.headers.get('location')));
  expect([pdf.headers.get('content-type'), await pdf.text()]).toEqual(['application/pdf', '%PDF of a.docx']);
  expect(pdf.headers.get('content-disposition')).toContain('a.pdf');
  await other.send('PUT', '/root:/a.exe:/content', text('words'));
  expect((await other.send('GET', '/root:/a.exe:/content?format=pdf')).status).toBe(406);
  expect((await other.send('GET', '/root:/a.docx:/content?format=html')).status).toBe(406);
  const broken = await setUp({ convertToPdf: () => Promise.reject(new Error('not a document')) });
  await broken.send('PUT', '/root:/a.docx:/content', text('words'));
  expect((await broken.send('GET', '/root:/a.docx:/content?format=pdf')).status).toBe(406);
});

test('a lost chunk is sent again from where the session says, a repeated one is refused', async () => {
  const { send, call, admin } = await setUp();
  const step = 320 * 1024;
  const bytes = Uint8Array.from({ length: 2 * step + 5 }, (_, at) => at % 251);
  const session = await call('POST', '/sites/root/drive/root:/big.bin:/createUploadSession', {});
  const url = String(session.body.uploadUrl);
  const put = (start: number, end: number) =>
    send('PUT', url, bytes.slice(start, end), { 'content-range': `bytes ${start}-${end - 1}/${bytes.length}` });
  const expected = async () => ((await (await send('GET', url)).json()) as Record<string, unknown>).nextExpectedRanges;
  await admin('POST', '/faults', { drop: true, match: { method: 'PUT', path: '^/_upload/' }, times: 1 });
  await expect(put(0, step)).rejects.toThrow('fetch failed');
  expect(await expected()).toEqual(['0-']);
  await admin('POST', '/faults', { drop: true, when: 'after', match: { method: 'PUT', path: '^/_upload/' }, times: 1 });
  await expect(put(0, step)).rejects.toThrow('fetch failed');
  expect(await expected()).toEqual([`${step}-`]);
  expect((await put(0, step)).status).toBe(416);
  expect((await put(step, 2 * step)).status).toBe(202);
  const done = await put(2 * step, bytes.length);
  expect([done.status, ((await done.json()) as { size: number }).size]).toEqual([201, bytes.length]);
});

test('a session on a file that is there replaces it, unless it changed; one given up is gone', async () => {
  const { send, call } = await setUp();
  const first = (await (await send('PUT', '/root:/a.txt:/content', text('one'))).json()) as Record<string, string>;
  const open = (headers = {}) =>
    call('POST', `/sites/root/drive/items/${first.id}/createUploadSession`, {}, { headers });
  const session = await open({ 'if-match': String(first.eTag) });
  const put = await send('PUT', String(session.body.uploadUrl), text('three'), { 'content-range': 'bytes 0-4/5' });
  expect([put.status, await put.json()]).toEqual([200, expect.objectContaining({ id: first.id, size: 5 })]);
  expect((await open({ 'if-match': String(first.eTag) })).status).toBe(409);
  expect((await call('POST', '/sites/root/drive/root:/a.txt:/createUploadSession', {})).body.error?.code).toBe(
    'nameAlreadyExists',
  );
  const other = String((await open()).body.uploadUrl);
  expect((await send('DELETE', other)).status).toBe(204);
  expect((await send('GET', other)).status).toBe(404);
});

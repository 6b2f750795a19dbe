import { asFileName, type Drive } from '@ipmo-hub/teams-app/graph';
import { openRig, type Rig } from '../../../../unit/teams-app/graph/rig/openRig';

let rig: Rig;
let drive: Drive;
const small = new TextEncoder().encode('%PDF-1.7 a small file');
/** 12.5 MB that differ in every part. */
const large = Uint8Array.from({ length: 12_500_000 }, (_, at) => (at * 31 + Math.floor(at / 977)) % 256);
const most = 20_000_000;

beforeEach(async () => {
  rig = await openRig({ definitions: {} });
  ({ drive } = await rig.open());
});
afterEach(() => rig.close());

const versionsOf = async (path: string): Promise<string> =>
  (await drive.find(path))?.etag.split(',')[1]?.replace('"', '') ?? 'none';

test('makes folders once, lists what is in them, and says what is not there', async () => {
  const [one, other] = await Promise.all([
    drive.ensureFolder('Packs/LG-2026-12'),
    drive.ensureFolder('Packs/LG-2026-12'),
  ]);
  expect([one.isFolder, other.id]).toEqual([true, one.id]);
  expect((await drive.list(''))?.map(({ name }) => name)).toEqual(['Packs']);
  expect(await drive.list('Packs/LG-2026-12')).toEqual([]);
  expect(await drive.list('Packs/2025')).toBeUndefined();
  expect(await drive.find('Packs/nothing.pdf')).toBeUndefined();
  expect(await drive.webUrl('Packs/nothing.pdf')).toBeUndefined();
  await drive.upload('Packs/note.txt', small);
  await expect(drive.ensureFolder('Packs/note.txt/below')).rejects.toMatchObject({ code: 'file.noFolder' });
});

test('puts a small file at a path, reads it back by path and by id, and gives its address', async () => {
  const { kind, entry } = await drive.upload('Packs/LG-2026-12/v1 pack.pdf', small, { mimeType: 'application/pdf' });
  expect([kind, entry.name, entry.size]).toEqual(['uploaded', 'v1 pack.pdf', small.byteLength]);
  expect(await drive.webUrl({ id: entry.id })).toMatch(/^https?:.*v1%20pack\.pdf$/);
  for (const address of ['Packs/LG-2026-12/v1 pack.pdf', { id: entry.id }])
    expect(await drive.download(address, { most })).toMatchObject({ kind: 'file', bytes: small });
  expect(await drive.download(entry.name, { most })).toEqual({ kind: 'gone' });
  expect(await drive.download({ id: entry.id }, { most: 5 })).toMatchObject({ kind: 'too-large' });
  expect(await drive.download('Packs', { most })).toEqual({ kind: 'gone' });
});

test('replaces a file by a new version, or keeps the one that is there', async () => {
  await drive.upload('a.txt', small);
  const kept = await drive.upload('a.txt', new Uint8Array(5), { taken: 'keep' });
  expect([kept.kind, kept.entry.size]).toEqual(['taken', small.byteLength]);
  const replaced = await drive.upload('a.txt', new Uint8Array(5));
  expect([replaced.kind, replaced.entry.size, await versionsOf('a.txt')]).toEqual(['uploaded', 5, '2']);
  expect((await drive.list(''))?.length).toBe(1);
});

test.each([
  ['a busy library', { status: 503, retryAfter: 1, times: 2 }],
  ['a connection dropped before it was written', { drop: true, times: 1 }],
  ['a connection dropped after it was written', { drop: true, when: 'after' as const, times: 1 }],
])('a small file arrives once through %s', async (_what, fault) => {
  rig.tenant.faults.add({ match: { method: 'PUT' }, ...fault });
  expect(await drive.upload('Papers/P1.pdf', small, { taken: 'keep' })).toMatchObject({
    kind: 'uploaded',
    entry: { size: small.byteLength },
  });
  expect(await drive.list('Papers')).toHaveLength(1);
});

test.each([
  ['nothing in the way', {}],
  [
    '503 in the middle of the session',
    { match: { method: 'PUT', path: '/_upload/', nth: 2 }, status: 503, retryAfter: 2 },
  ],
  ['a connection dropped in the middle', { match: { method: 'PUT', path: '/_upload/', nth: 2 }, drop: true }],
  [
    'an answer lost after a part was taken',
    { match: { method: 'PUT', path: '/_upload/', nth: 1 }, drop: true, when: 'after' as const },
  ],
  [
    'the last answer lost after the file was written',
    { match: { method: 'PUT', path: '/_upload/', nth: 3 }, drop: true, when: 'after' as const },
  ],
  ['a session that is gone', { match: { method: 'PUT', path: '/_upload/', nth: 2 }, status: 404 }],
  [
    'a session whose opening was not answered',
    { match: { path: 'createUploadSession', nth: 1 }, drop: true, when: 'after' as const },
  ],
])('a large file arrives once and whole through %s', async (_what, fault) => {
  if ('match' in fault) rig.tenant.faults.add(fault);
  const { kind, entry } = await drive.upload('Papers/large.pdf', large);
  expect([kind, entry.size]).toEqual(['uploaded', large.byteLength]);
  const back = await drive.download({ id: entry.id }, { most });
  expect(back.kind === 'file' && Buffer.from(back.bytes).equals(Buffer.from(large))).toBe(true);
  expect([(await drive.list('Papers'))?.length, await versionsOf('Papers/large.pdf')]).toEqual([1, '1']);
});

test('a large file gives up with a sentence when the library stays away, and keeps what is there', async () => {
  await drive.upload('Papers/large.pdf', large);
  rig.tenant.faults.add({ match: { path: '/_upload/' }, status: 503, retryAfter: 5 });
  await expect(drive.upload('Papers/large.pdf', large.slice(0, 5_000_000))).rejects.toMatchObject({
    code: 'graph.busy',
  });
  rig.tenant.faults.clear();
  expect(await drive.find('Papers/large.pdf')).toMatchObject({ size: large.byteLength });
  expect(await drive.upload('Papers/large.pdf', large.slice(0, 5_000_000), { taken: 'keep' })).toMatchObject({
    kind: 'taken',
  });
});

test('a large file that is refused half-way leaves no session behind, and no file', async () => {
  rig.tenant.faults.add({ match: { method: 'PUT', path: '/_upload/', nth: 2 }, status: 403 });
  const asked: string[] = [];
  const watched = await rig.open({
    fetch: (input, init) => {
      const request = new Request(input, init);
      asked.push(`${request.method} ${new URL(request.url).pathname}`);
      return rig.fetch(request);
    },
  });
  await expect(watched.drive.upload('Papers/refused.pdf', large)).rejects.toMatchObject({
    code: expect.any(String) as string,
  });
  expect(asked.at(-1)).toMatch(/^DELETE \/_upload\//);
  expect(await drive.find('Papers/refused.pdf')).toBeUndefined();
});

test('a file is taken away by its id, once or twice', async () => {
  const { entry } = await drive.upload('Papers/P1.pdf', small);
  await drive.remove(entry.id);
  await drive.remove(entry.id);
  expect(await drive.find('Papers/P1.pdf')).toBeUndefined();
});

test('a file as PDF: itself, or why it cannot be had', async () => {
  await drive.upload('real.pdf', small);
  await drive.upload('called.pdf', new TextEncoder().encode('<html>'));
  await drive.upload('empty.pdf', new Uint8Array(0));
  await drive.upload('paper.zip', small);
  expect(await drive.asPdf('real.pdf', { most })).toMatchObject({ kind: 'pdf', bytes: small });
  expect(await drive.asPdf('called.pdf', { most })).toMatchObject({
    kind: 'none',
    reason: expect.stringContaining('is none'),
  });
  expect(await drive.asPdf('empty.pdf', { most })).toMatchObject({ reason: 'it is empty' });
  expect(await drive.asPdf('real.pdf', { most: 3 })).toMatchObject({ reason: 'it is too large' });
  expect(await drive.asPdf('gone.pdf', { most })).toMatchObject({ reason: 'it is no longer in the library' });
  expect(await drive.asPdf('paper.zip', { most })).toMatchObject({
    reason: expect.stringContaining('makes no PDF of it'),
  });
});

test('a Word file is converted where the library does, its bytes fetched without the token', async () => {
  const seen: (string | null)[] = [];
  const through: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (url.searchParams.get('format') === 'pdf')
      return new Response(null, { status: 302, headers: { Location: 'https://files.example/converted' } });
    if (url.hostname !== 'files.example') return rig.fetch(input, init);
    seen.push(request.headers.get('authorization'));
    return new Response(Buffer.from(small));
  };
  const { drive: converting } = await rig.open({ fetch: through });
  await converting.upload('paper.docx', new TextEncoder().encode('PK'));
  expect(await converting.asPdf('paper.docx', { most })).toMatchObject({ kind: 'pdf', bytes: small });
  expect(seen).toEqual([null]);
});

test.each(['a/b:c', '../x', 'x|y', 'a/ b', '~$lock.docx', 'tab\tname', '50%.pdf', ''])(
  'no path that SharePoint refuses is sent: %j',
  async (path) => {
    await expect(drive.upload(path, small)).rejects.toMatchObject({ code: 'file.badName' });
  },
);

test('makes a name of whatever a person chose', () => {
  expect(asFileName('  Etanercept: path to green / v2?.pdf ')).toBe('Etanercept path to green v2 .pdf');
  expect(asFileName('..')).toBe('File');
  expect(asFileName('~$a')).toBe('$a');
  expect(asFileName('minutes\u202Efdp.exe')).toBe('minutes fdp.exe');
});

test('bytes go to no address that is neither of https nor the tenant’s own', async () => {
  const through: typeof globalThis.fetch = async (input, init) => {
    const answer = await rig.fetch(input, init);
    if (!new Request(input, init).url.endsWith('createUploadSession')) return answer;
    return Response.json({ uploadUrl: 'http://elsewhere.example/up' });
  };
  const { drive: led } = await rig.open({ fetch: through });
  await expect(led.upload('large.pdf', large)).rejects.toMatchObject({ code: 'graph.unexpected' });
});

import { AppError } from '@ipmo-hub/teams-app/errors';
import type { AsPdf, Drive } from '@ipmo-hub/teams-app/graph';
import type { Pack } from '@ipmo-hub/teams-app/lists';
import { freezePack, type FrozenProgramme, type PackDocuments } from '@ipmo-hub/teams-app/usecases';
import { beatrix, kofi, oluchi, paper, wen } from '../../domain/samplePlan';
import { boardMeeting, boardPlan } from '../../domain/rules/sampleBoard';
import { memoryProgramme } from '../memoryProgramme';

const papers = [
  paper({ id: '91', receivedOn: '2026-11-20', file: '01ABCDEF' }),
  paper({ id: '92', key: 'LG-2026-12.P2', title: 'Aseptic hub' }),
  paper({ id: '93', key: 'LG-2026-12.P3', meeting: '99', file: 'Papers/other.pdf' }),
];

const rig = (plan = boardPlan({ papers })) => {
  const time = { now: new Date('2026-11-25T18:05:00Z') };
  const programme = memoryProgramme(plan, () => time.now);
  const files = new Map<string, Uint8Array>();
  const asked: unknown[] = [];
  let failing: unknown;
  const drive: Pick<Drive, 'ensureFolder' | 'upload' | 'asPdf'> = {
    ensureFolder: (path) => Promise.resolve(entry(path)),
    upload(path, bytes) {
      if (failing !== undefined) return Promise.reject(failing as Error);
      files.set(path, bytes);
      return Promise.resolve({ kind: 'uploaded', entry: entry(path) });
    },
    asPdf(address): Promise<AsPdf> {
      asked.push(address);
      return Promise.resolve({ kind: 'none', reason: 'it is locked' });
    },
  };
  const build = async ({ snapshot, meeting, version, readPaper }: FrozenProgramme): Promise<PackDocuments> => {
    const its = [...snapshot.papers.values()].filter((one) => one.meeting === meeting.id);
    const missing: string[] = [];
    for (const one of its) {
      const read = one.receivedOn === undefined ? { reason: 'it has not come' } : await readPaper(one);
      if ('reason' in read) missing.push(`${one.title}: ${read.reason}.`);
    }
    const contents = its.map(({ title, receivedOn = '' }) => `${title}\t${receivedOn}`).join('\n');
    return {
      word: new TextEncoder().encode(`word ${String(version)}`),
      pdf: new TextEncoder().encode(`pdf ${String(version)}`),
      pages: 12,
      contents,
      missing,
      changed: (before) => (before === contents ? [] : ['“Papers” changed.']),
    };
  };
  const freeze = (context = programme.suite, ports = { drive, build }) =>
    freezePack(context, { meeting: { id: '90' } }, ports);
  return {
    ...programme,
    time,
    files,
    asked,
    freeze,
    drive,
    build,
    fail: (fault: unknown) => (failing = fault),
    packs: (): readonly Pack[] => [...programme.snapshot.packs.values()],
    receive: (id: string) =>
      (programme.snapshot.papers as Map<string, unknown>).set(
        id,
        programme.others('papers', id, { receivedOn: '2026-11-26', file: 'Papers/P2.pdf' }),
      ),
  };
};

const entry = (path: string) => ({
  ...{ id: path, name: path, isFolder: false, size: 1, etag: '"1"', modified: '' },
  webUrl: `https://tenant.example/${encodeURI(path)}`,
});

test('freezes the first version: record, both files, what is missing', async () => {
  const { freeze, packs, files, asked, writes } = rig();
  expect(await freeze()).toMatchObject({
    kind: 'frozen',
    pack: { key: 'LG-2026-12.v1', version: 1, meeting: '90', pages: 12 },
  });
  expect([...files.keys()]).toEqual([
    'Packs/LG-2026-12/LG-2026-12 pack v1.pdf',
    'Packs/LG-2026-12/LG-2026-12 pack v1.docx',
  ]);
  const [pack] = packs();
  expect(pack).toMatchObject({
    frozenAt: '2026-11-25T18:05:00Z',
    missing: 'Homecare options: it is locked.\nAseptic hub: it has not come.',
    pdf: 'https://tenant.example/Packs/LG-2026-12/LG-2026-12%20pack%20v1.pdf',
    word: 'https://tenant.example/Packs/LG-2026-12/LG-2026-12%20pack%20v1.docx',
  });
  expect([pack?.changed, pack?.by]).toEqual([undefined, undefined]);
  expect(asked).toEqual([{ id: '01ABCDEF' }]);
  expect(writes).toEqual(['create packs', `update packs/${pack?.id ?? ''}`]);
});

test('freezes no version in which nothing changed; a late change makes the next, which says what', async () => {
  const { freeze, packs, receive, as } = rig();
  await freeze();
  expect(await freeze()).toMatchObject({ kind: 'unchanged', pack: { version: 1 } });
  receive('92');
  expect(await freeze(as(wen))).toMatchObject({
    kind: 'frozen',
    pack: { key: 'LG-2026-12.v2', version: 2, by: wen.id, changed: '“Papers” changed.' },
  });
  expect(packs()).toHaveLength(2);
});

test('is made of one snapshot, whatever people do meanwhile', async () => {
  const { freeze, drive, build, receive } = rig();
  const seen: (string | undefined)[] = [];
  await freeze(undefined, {
    drive,
    build: (frozen) => {
      receive('92');
      seen.push(frozen.snapshot.papers.get('92')?.receivedOn);
      return build(frozen);
    },
  });
  expect(seen).toEqual([undefined]);
});

test('of two at once one makes the version, and the other is told', async () => {
  const { freeze, as, packs } = rig();
  const outcomes = await Promise.all([freeze(as(wen)), freeze(as(oluchi))]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['frozen', 'refused']);
  const refused = outcomes.find((one) => one.kind === 'refused');
  expect(refused).toMatchObject({
    error: { code: 'pack.taken', say: expect.stringContaining('froze version 1 a moment ago.') },
  });
  expect(packs()).toHaveLength(1);
});

test('one that was cut short is waited for, then made again under its number', async () => {
  const { freeze, fail, packs, time, as, files } = rig();
  fail(new AppError('graph.unreachable'));
  await expect(freeze(as(wen))).rejects.toMatchObject({ code: 'graph.unreachable' });
  expect(packs()).toMatchObject([{ version: 1, by: wen.id }]);
  fail(undefined);
  expect(await freeze()).toMatchObject({
    error: { code: 'pack.underWay', say: 'Wen Applebloom is freezing this pack at this moment.' },
  });
  time.now = new Date('2026-11-25T18:30:00Z');
  expect(await freeze()).toMatchObject({ kind: 'frozen', pack: { version: 1 } });
  expect(packs()).toMatchObject([{ version: 1, frozenAt: '2026-11-25T18:30:00Z', pdf: expect.any(String) }]);
  expect(packs()[0]?.by).toBeUndefined();
  expect(files.size).toBe(2);
});

test.each([
  ['the programme team', wen, 'frozen'],
  ['the chair', oluchi, 'frozen'],
  ['a member', kofi, 'refused'],
  ['somebody else', beatrix, 'refused'],
] as const)('%s: %s', async (_who, person, kind) => {
  const { freeze, as, writes } = rig();
  expect((await freeze(as(person))).kind).toBe(kind);
  if (kind === 'refused') expect(writes).toEqual([]);
});

test('none of a meeting that is gone or cancelled; what was decided on can still be frozen', async () => {
  const state = (fields: Parameters<typeof boardMeeting>[0]) =>
    rig(boardPlan({ meetings: [boardMeeting(fields)] })).freeze();
  expect(await state({ id: '98' })).toMatchObject({ error: { code: 'meeting.gone' } });
  expect(await state({ state: 'Cancelled' })).toMatchObject({ error: { code: 'meeting.cancelled' } });
  expect(await state({ state: 'Closed' })).toMatchObject({ kind: 'frozen' });
});

test.each([
  ['https://elsewhere.example/a.pdf', []],
  ['Papers/LG-2026-12/P1.docx', ['Papers/LG-2026-12/P1.docx']],
  ['01ABCDEF', [{ id: '01ABCDEF' }]],
])('a paper’s file is asked for where the list says it is: %s', async (file, expected) => {
  const { freeze, asked } = rig(boardPlan({ papers: [paper({ receivedOn: '2026-11-20', file })] }));
  expect((await freeze()).kind).toBe('frozen');
  expect(asked).toEqual(expected);
});

test('as much of what is missing as a column holds', async () => {
  const { freeze, drive, build, packs } = rig();
  const long = Array.from({ length: 300 }, (_, at) => `Paper ${String(at)} is missing, and has been for a long time.`);
  await freeze(undefined, { drive, build: async (frozen) => ({ ...(await build(frozen)), missing: long }) });
  const missing = packs()[0]?.missing ?? '';
  expect(missing.length).toBeLessThanOrEqual(8000);
  expect(missing).toMatch(/… and \d+ more\.$/);
});

test('whoever was let down by the library tries again at once', async () => {
  const { freeze, fail, packs, as } = rig();
  fail(new AppError('graph.unreachable'));
  await expect(freeze(as(wen))).rejects.toMatchObject({ code: 'graph.unreachable' });
  fail(undefined);
  expect(await freeze(as(wen))).toMatchObject({ kind: 'frozen' });
  expect(packs()).toMatchObject([{ version: 1, pdf: expect.any(String) }]);
});

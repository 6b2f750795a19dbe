import type { Drive } from '@ipmo-hub/teams-app/graph';
import { putPaper } from '../../../../tabs/src/pages/meeting/item/putPaper';
import { openRig, type Rig } from '../../../unit/teams-app/graph/rig/openRig';

let rig: Rig;
let drive: Drive;
const folder = 'Papers/LG-2026-12';
const file = (text: string, name = 'Report.pdf') => ({ name, type: '', bytes: new TextEncoder().encode(text) });
const put = async (text: string, name?: string) => {
  const entry = await putPaper(drive, folder, file(text, name));
  if (!entry) throw new Error('No name was free.');
  return entry;
};
const textOf = async (id: string): Promise<string> => {
  const found = await drive.download({ id }, { most: 1000 });
  return found.kind === 'file' ? new TextDecoder().decode(found.bytes) : found.kind;
};

beforeEach(async () => {
  rig = await openRig({ definitions: {} });
  ({ drive } = await rig.open());
});
afterEach(() => rig.close());

test('two authors whose files have one name each have their own, also at the same moment; taking one away leaves the other', async () => {
  const [mine, theirs] = await Promise.all([put('mine'), put('theirs')]);
  expect([mine.name, theirs.name].sort()).toEqual(['Report 2.pdf', 'Report.pdf']);
  expect([await textOf(mine.id), await textOf(theirs.id)]).toEqual(['mine', 'theirs']);
  await drive.remove(mine.id);
  expect([await textOf(mine.id), await textOf(theirs.id)]).toEqual(['gone', 'theirs']);
});

test('chosen again and not saved, what was handed in before stays as it was', async () => {
  const handedIn = await put('handed in');
  const again = await put('changed');
  await drive.remove(again.id);
  expect(await textOf(handedIn.id)).toBe('handed in');
});

test.each([
  ['no ending', 'Report', 'Report 2'],
  ['several dots', 'Report v1.2.docx', 'Report v1.2 2.docx'],
  ['a name SharePoint does not take', 'Q3: "costs"?.pdf', 'Q3 costs 2.pdf'],
  ['a long name', `${'x'.repeat(300)}.pdf`, `${'x'.repeat(110)} 2.pdf`],
])('numbered before its ending: %s', async (_what, name, second) => {
  await put('one', name);
  expect(await put('two', name)).toMatchObject({ name: second });
});

test('where every number is taken too, nothing is put there', async () => {
  const { entry } = await drive.upload(`${folder}/Report.pdf`, file('theirs').bytes);
  const asked: (readonly [string, string | undefined])[] = [];
  const full: Pick<Drive, 'upload'> = {
    upload: (path, _bytes, options) => {
      asked.push([path, options?.taken]);
      return Promise.resolve({ kind: 'taken', entry });
    },
  };
  expect(await putPaper(full, folder, file('mine'))).toBeUndefined();
  expect(asked).toHaveLength(30);
  expect(new Set(asked.map(([path]) => path)).size).toBe(30);
  expect(new Set(asked.map(([, taken]) => taken))).toEqual(new Set(['keep']));
});

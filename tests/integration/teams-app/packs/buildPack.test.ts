import { PDFArray, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import {
  buildPack,
  changesBetween,
  drawDocument,
  fingerprints,
  packDocument,
  packScene,
  type PackInput,
  type PaperFile,
  type PaperState,
} from '@ipmo-hub/teams-app/packs';
import { packFonts } from '../../../unit/teams-app/packs/packFonts';
import { now, packWorld } from '../../../unit/teams-app/packs/packWorld';
import { sampleDocument } from '../../../unit/teams-app/packs/sampleDocument';

const fonts = packFonts();
const made = (input: PackInput, file: PaperFile) => buildPack(input, { fonts, readPaper: () => Promise.resolve(file) });
const paper = async (): Promise<Uint8Array> =>
  (await drawDocument(sampleDocument(), { fonts, now, appended: new Map() })).bytes;

test('the same input gives the same bytes in both formats', async () => {
  const file = { bytes: await paper() };
  const one = await made(packWorld().input(), file);
  const other = await made(packWorld().input(), file);
  expect(Buffer.compare(one.pdf, other.pdf)).toBe(0);
  expect(Buffer.compare(one.word, other.word)).toBe(0);
  expect(other.contents).toBe(one.contents);
  expect(other.changed(one.contents)).toEqual([]);
}, 90_000);

test('that days went by is no change', async () => {
  const input = packWorld().input();
  const first = await made(input, { reason: 'it is locked' });
  const later = await made({ ...input, now: new Date('2026-11-27T08:05:00Z'), version: 2 }, { reason: 'it is locked' });
  expect(later.changed(first.contents)).not.toEqual([]);
  expect(later.changed(first.contents, now)).toEqual([]);
}, 90_000);

test('a later version says what changed: a project, a paper that came, its file', () => {
  const world = packWorld();
  const written = (states: readonly (readonly [string, PaperState])[]): string =>
    fingerprints(packDocument(packScene(world.input()), new Map(states)).document);
  const there = (mark: string): PaperState => ({ kind: 'there', pages: 3, mark });
  const first = written([['1', there('one')]]);
  world.change('updates', '2', { did: 'Everything was turned round.' });
  world.change('papers', '2', { receivedOn: '2026-11-24', file: 'files/2', fileName: 'site.pdf' });
  const second = written([
    ['1', there('one')],
    ['2', there('two')],
  ]);
  const changes = changesBetween(first, second);
  expect(changes).toContain('“Highlight report: Safety” changed: SAF-02 Discharge referrals to pharmacies.');
  expect(changes.some((change) => change.startsWith('“Aseptic services hub: the site” changed'))).toBe(true);
  const third = written([
    ['1', there('other')],
    ['2', there('two')],
  ]);
  expect(changesBetween(second, third)).toEqual([
    'The file of “Homecare: what a second supplier changes” is another one.',
  ]);
});

test('pages of a paper keep their size and turn, and links in it lead to its own pages', async () => {
  const file = await PDFDocument.create({ updateMetadata: false });
  const first = file.addPage([842, 595]);
  first.setRotation({ type: 'degrees', angle: 90 } as Parameters<typeof first.setRotation>[0]);
  first.drawRectangle({ x: 10, y: 10, width: 50, height: 50 });
  file.addPage([300, 200]);
  const pack = await made(packWorld().input(), { bytes: await file.save() });
  const read = await PDFDocument.load(pack.pdf, { updateMetadata: false });
  expect(read.getPageCount()).toBe(pack.pages);
  const sizes = read.getPages().map((page) => [page.getWidth(), page.getHeight(), page.getRotation().angle]);
  expect(sizes).toContainEqual([842, 595, 90]);
  expect(sizes).toContainEqual([300, 200, 0]);
}, 90_000);

test('a file that cannot be taken over does not empty the others', async () => {
  const good = await PDFDocument.create({ updateMetadata: false });
  good.addPage([501, 502]).drawRectangle({ x: 10, y: 10, width: 50, height: 50 });
  const bad = await PDFDocument.create({ updateMetadata: false });
  // A chain that is too long to be followed.
  let last = bad.context.register(bad.context.obj({}));
  for (let link = 0; link < 8_000; link += 1) last = bad.context.register(bad.context.obj({ Next: last }));
  bad.addPage([601, 602]).node.set(PDFName.of('PieceInfo'), last);
  const files = new Map([
    ['1', await good.save()],
    ['2', await bad.save()],
  ]);
  const world = packWorld();
  world.change('papers', '2', { receivedOn: '2026-11-24', file: 'files/2', fileName: 'site.pdf' });
  const pack = await buildPack(world.input(), {
    fonts,
    readPaper: ({ id }) => Promise.resolve({ bytes: files.get(id) ?? new Uint8Array() }),
  });
  expect(pack.missing).toEqual([expect.stringContaining('site.pdf')]);
  const read = await PDFDocument.load(pack.pdf, { updateMetadata: false });
  const page = read.getPages().find((one) => one.getWidth() === 501);
  const contents = page?.node.Contents();
  const drawn = contents instanceof PDFArray ? contents.lookup(1) : undefined;
  expect(drawn instanceof PDFRawStream && drawn.contents.length).toBeGreaterThan(10);
  expect(read.context.enumerateIndirectObjects().some(([, one]) => String(one).includes('IpmoHeld'))).toBe(false);
}, 90_000);

test('three hundred pages are taken over', async () => {
  const file = await PDFDocument.create({ updateMetadata: false });
  for (let page = 0; page < 300; page += 1) file.addPage().drawText(`Page ${String(page)}`);
  const pack = await made(packWorld().input(), { bytes: await file.save() });
  expect(pack.pages).toBeGreaterThan(300);
  expect(pack.missing).toHaveLength(1);
}, 90_000);

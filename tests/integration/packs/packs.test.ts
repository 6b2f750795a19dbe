import { createCalendar } from '@ipmo-hub/teams-app/domain';
import {
  buildPack,
  drawDocument,
  minutesDocument,
  reportBackSheet,
  writeWord,
  type Pack,
  type PaperFile,
} from '@ipmo-hub/teams-app/packs';
import { unzipSync } from 'fflate';
import { packFonts } from '../../unit/teams-app/packs/packFonts';
import { now, packWorld } from '../../unit/teams-app/packs/packWorld';
import { sampleDocument } from '../../unit/teams-app/packs/sampleDocument';
import { xmlFault } from '../../unit/teams-app/packs/xmlFault';
import { createDesk } from './opened';

// Opened with other people's software: what LibreOffice, Poppler and qpdf make of it, anybody's reader will.

const fonts = packFonts();
const calendar = createCalendar();
const desk = createDesk();
const world = packWorld();
const { snapshot } = world;
let paper: Uint8Array;
let pack: Pack;
let minutes: Uint8Array;
let sheet: { readonly word: Uint8Array; readonly pdf: Uint8Array; readonly pages: number };
let read: Readonly<Record<string, Uint8Array>>;

const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('Not in the world of the test');
  return value;
};

beforeAll(async () => {
  paper = (await drawDocument(sampleDocument(), { fonts, now, appended: new Map() })).bytes;
  pack = await buildPack(world.input(), { fonts, readPaper: () => Promise.resolve({ bytes: paper }) });
  const meeting = must(snapshot.meetings.get(world.before));
  minutes = await minutesDocument({ snapshot, meeting, calendar, now });
  const seat = must(snapshot.members.get(must(world.seats[5])));
  sheet = must(await reportBackSheet({ snapshot, meeting, seat, calendar, now }, fonts));
  const sample = await writeWord(sampleDocument(), { now });
  read = desk.openWord({ pack: pack.word, minutes, sheet: sheet.word, sample });
}, 120_000);

afterAll(() => desk.close());

test('the PDF is sound, tagged, named and in English', () => {
  expect(desk.check('pack.pdf', pack.pdf)).toMatchObject({ code: 0 });
  const info = desk.info('pack.pdf', pack.pdf);
  expect(info).toMatch(/Title:\s+Leadership group: papers for Thu 3 Dec 2026/);
  expect(info).toMatch(/Tagged:\s+yes/);
  expect(info).toContain(`Pages:           ${String(pack.pages)}`);
  expect(Buffer.from(pack.pdf).toString('latin1')).toContain('/Lang (en-GB)');
});

test('its structure is a real one: parts, headings, tables with scopes, lists, links, and the paper’s pages', () => {
  const tree = desk.structure('pack.pdf', pack.pdf);
  for (const line of [
    'Document "Leadership group: papers for Thu 3 Dec 2026"',
    'Sect "Agenda"',
    'H1 (block)',
    'H2 (block)',
    'TH',
    '/Scope /Column',
    '/Scope /Row',
    'Caption',
    'LBody',
    'TOCI',
    'Link (inline)',
  ])
    expect(tree).toContain(line);
  expect(tree.match(/Sect "Homecare: what a second supplier changes"/g)).toHaveLength(2);
});

test('every page says which it is, those of the paper as well', () => {
  const pages = desk.text('pack.pdf', pack.pdf);
  expect(pages).toHaveLength(pack.pages);
  pages.forEach((text, at) =>
    expect(text).toMatch(new RegExp(`[Pp]age ${String(at + 1)} of ${String(pack.pages)}\\b`)),
  );
  const first = pages.findIndex(
    (text) => text.includes('Homecare: what a second supplier changes') && text.includes('Recommendation'),
  );
  expect(pages[first + 3]).toContain('Three of seven actions are late');
  expect(pages[first + 3]).toContain(`Item 2, page ${String(first + 4)} of ${String(pack.pages)}`);
  const contents = must(pages[1]);
  expect(contents).toMatch(new RegExp(`Homecare: what a second supplier changes\\s+${String(first + 1)}\\b`));
});

test('the contents page of the Word file names the parts beforehand, and Word is to count their pages when it opens it', () => {
  const text = Buffer.from(must(unzipSync(pack.word)['word/document.xml'])).toString();
  expect(text).toMatch(/<w:fldChar [^>]*w:dirty="(?:true|1)"/);
  expect(text).toMatch(/<w:instrText[^>]*>TOC (?:(?!\\n)[^<])*<\/w:instrText>/);
  const contents = must(desk.text('pack-word.pdf', must(read.pack))[1]);
  for (const part of ['Agenda', 'Action log', 'Escalations', 'Highlight report: Safety', 'Forward plan'])
    expect(contents).toContain(part);
});

test('bookmarks lead to the parts', () => {
  const outlines = desk.outlines('pack.pdf', pack.pdf);
  const pages = desk.text('pack.pdf', pack.pdf);
  expect(outlines.map(({ title }) => title)).toEqual(
    expect.arrayContaining([
      'Agenda',
      'Action log',
      'Highlight report: Safety',
      'Homecare: what a second supplier changes',
      'Forward plan',
    ]),
  );
  for (const { title, destpageposfrom1 } of outlines.slice(1)) expect(pages[destpageposfrom1 - 1]).toContain(title);
});

test('a paper’s own bookmarks stand below its own', () => {
  const outlines = desk.outlines('pack.pdf', pack.pdf);
  const own = must(outlines.find(({ title }) => title === 'Homecare: what a second supplier changes'));
  expect(own.kids.map(({ title }) => title)).toEqual(desk.outlines('paper.pdf', paper).map(({ title }) => title));
  expect(own.kids.length).toBeGreaterThan(1);
  const pages = desk.text('pack.pdf', pack.pdf);
  const last = own.kids.at(-1);
  expect(pages[must(last).destpageposfrom1 - 1]).toContain('Three of seven actions are late');
});

test('the paper that is awaited has a page that says so, and the cover does', () => {
  const [sentence] = pack.missing;
  expect(pack.missing).toEqual([
    '“Aseptic services hub: the site” has not come yet: Grace Mallow is asked for it by Wed 25 Nov.',
  ]);
  const saying = desk.text('pack.pdf', pack.pdf).filter((text) => text.includes(must(sentence)));
  expect(saying).toHaveLength(2);
});

test('LibreOffice reads the Word files without a repair, with headings and the pages’ feet', () => {
  const text = desk.text('read.pdf', must(read['pack']));
  for (const part of [
    'Agenda',
    'Action log',
    'Highlight report: Value',
    'SAF-01 Etanercept switch',
    'Path to green',
    'Forward plan',
    'has not come yet',
  ])
    expect(text.join('\n')).toContain(part);
  text.forEach((page, at) =>
    expect(page).toMatch(new RegExp(`[Pp]age ${String(at + 1)} of ${String(text.length)}\\b`)),
  );
  expect(text.join('\n')).toContain('Item 2, page');
  expect(desk.text('minutes.pdf', must(read['minutes'])).join()).toContain(
    'Seen otherwise: Kofi Marigold would have kept the third.',
  );
  expect(desk.text('sample.pdf', must(read['sample'])).join()).toContain('“quotes” <angle>');
});

test('all parts of the Word files are well-formed', () => {
  for (const word of [pack.word, minutes, sheet.word])
    for (const [name, part] of Object.entries(unzipSync(word)))
      if (/\.(xml|rels)$/.test(name))
        expect([name, xmlFault(new TextDecoder().decode(part))]).toEqual([name, undefined]);
});

test('the report-back sheet is one page in both formats', () => {
  expect(sheet.pages).toBe(1);
  expect(desk.text('sheet.pdf', must(read['sheet']))).toHaveLength(1);
  expect(desk.text('sheet.pdf', sheet.pdf)[0]).toContain('Tell pharmacies which wards begin');
});

test.each([
  ['locked', () => desk.locked(paper), 'is locked with a password'],
  ['cut off', () => paper.slice(0, paper.length / 3), 'is broken and cannot be opened'],
  ['no PDF', () => new TextEncoder().encode('PK\u0003\u0004 a Word file'), 'is not a PDF'],
] as const)(
  'a paper that is %s is said in its place, and nothing fails',
  async (_, file, words) => {
    const answer: PaperFile = { bytes: file() };
    const made = await buildPack(world.input(), { fonts, readPaper: () => Promise.resolve(answer) });
    expect(made.missing).toHaveLength(2);
    expect(made.missing[0]).toContain(words);
    expect(desk.check('made.pdf', made.pdf)).toMatchObject({ code: 0 });
    expect(desk.text('made.pdf', made.pdf).filter((text) => text.replace(/\s+/g, ' ').includes(words))).toHaveLength(2);
  },
  90_000,
);

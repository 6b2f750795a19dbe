import { unzipSync } from 'fflate';
import fc from '../../../properties';
import { createCalendar } from '@ipmo-hub/teams-app/domain';
import {
  changesBetween,
  fingerprints,
  minutesOfMeeting,
  reportBackDocument,
  writePlainPdf,
  writeWord,
  type PackDocument,
} from '@ipmo-hub/teams-app/packs';
import { packFonts } from '../../../unit/teams-app/packs/packFonts';
import { now, packWorld } from '../../../unit/teams-app/packs/packWorld';
import { sampleDocument } from '../../../unit/teams-app/packs/sampleDocument';
import { xmlFault } from '../../../unit/teams-app/packs/xmlFault';

const fonts = packFonts();
const oneText = (text: string): PackDocument =>
  sampleDocument({
    title: text,
    footer: text,
    sections: [
      {
        id: 'one',
        title: text,
        label: text,
        blocks: [
          {
            kind: 'paragraph',
            runs: [
              { text },
              { text, strong: true },
              { text, link: `https://example.org/?q=${encodeURIComponent(Buffer.from(text).toString())}` },
            ],
          },
          {
            kind: 'table',
            caption: text,
            columns: [
              { heading: text, share: 1 },
              { heading: '', share: 9 },
            ],
            rows: [[[[{ text }]], []]],
          },
          { kind: 'list', items: [[{ text }], []] },
        ],
      },
    ],
  });

test('every kind of block becomes well-formed Word, the same each time', async () => {
  const word = await writeWord(sampleDocument(), { now });
  expect(Buffer.compare(word, await writeWord(sampleDocument(), { now }))).toBe(0);
  const parts = unzipSync(word);
  for (const [name, part] of Object.entries(parts))
    if (/\.(xml|rels)$/.test(name)) expect([name, xmlFault(new TextDecoder().decode(part))]).toEqual([name, undefined]);
  const text = new TextDecoder().decode(parts['word/document.xml']);
  for (const mark of [
    'w:val="Heading1"',
    'w:val="Heading2"',
    '<w:tblHeader/>',
    '<w:tblCaption w:val="Actions"/>',
    'descr="A blue bar: seven of nine trusts are live"',
    'descr="Off track"',
    'w:name="s_log"',
    'w:anchor="s_contents"',
  ])
    expect(text).toContain(mark);
  expect(new TextDecoder().decode(parts['word/styles.xml'])).toContain('w:val="en-GB"');
  expect(new TextDecoder().decode(parts['docProps/core.xml'])).toContain('2026-11-23T09:12:00Z');
});

test('another stamp changes the stamp and nothing else', async () => {
  const [one, other] = [
    unzipSync(await writeWord(sampleDocument(), { now })),
    unzipSync(await writeWord(sampleDocument(), { now: new Date('2026-11-24T10:00:00Z') })),
  ];
  const differing = Object.keys(one).filter(
    (name) => Buffer.compare(one[name] ?? new Uint8Array(), other[name] ?? new Uint8Array()) !== 0,
  );
  expect(differing).toEqual(['docProps/core.xml']);
});

test('links, to which the library gives random ids, are the same each time as well', async () => {
  const runs = Array.from({ length: 80 }, (_, at) => ({ text: 'here', link: `https://example.org/${String(at)}` }));
  const document = sampleDocument({
    sections: [{ id: 'one', title: 'Links', label: '', blocks: [{ kind: 'paragraph', runs }] }],
  });
  const first = await writeWord(document, { now });
  for (let again = 0; again < 4; again += 1) expect(Buffer.compare(first, await writeWord(document, { now }))).toBe(0);
});

test('what people type cannot break a document', async () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '\u0000\u001b[2J',
      ']]><w:p/>',
      '\ud800',
      'x'.repeat(3000),
      '(unbalanced \\ (',
      '😀 مرحبا',
      'a\nb\tc\r\nd',
      '',
    ),
  );
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const document = oneText(text);
      const parts = unzipSync(await writeWord(document, { now }));
      for (const [name, part] of Object.entries(parts))
        if (/\.(xml|rels)$/.test(name)) {
          const xml = new TextDecoder().decode(part);
          expect([name, xmlFault(xml), /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(xml)]).toEqual([
            name,
            undefined,
            false,
          ]);
        }
      const { bytes, pages } = await writePlainPdf(document, { fonts, now });
      expect(pages).toBeGreaterThanOrEqual(2);
      expect(Buffer.from(bytes.slice(-6)).toString('latin1')).toBe('%%EOF\n');
    }),
    { numRuns: 12, examples: [['Budget \u202Etfard\u202C agreed']] },
  );
}, 60_000);

test('fingerprints say which part changed, and nothing when none did', () => {
  const one = fingerprints(sampleDocument());
  const [contents, log] = sampleDocument().sections;
  if (!contents || !log) throw new Error('The sample has two sections');
  const changed = {
    ...log,
    blocks: log.blocks.map((block) => (block.kind === 'list' ? { ...block, items: [[{ text: 'Another' }]] } : block)),
  };
  expect(changesBetween(one, one)).toEqual([]);
  expect(changesBetween(one, fingerprints(sampleDocument({ sections: [contents, changed] })))).toEqual([
    '“Action log & “quotes” <angle>” changed: Ratings.',
  ]);
  expect(changesBetween(one, fingerprints(sampleDocument({ sections: [contents] })))).toEqual([
    '“Action log & “quotes” <angle>” is no longer in it.',
  ]);
  expect(changesBetween('', one)).toEqual(['“Action log & “quotes” <angle>” is new.']);
});

test('minutes say when they are due and when they are confirmed', () => {
  const world = packWorld();
  const of = () => {
    const meeting = world.snapshot.meetings.get(world.before);
    if (!meeting) throw new Error('No meeting');
    return JSON.stringify(
      minutesOfMeeting({ snapshot: world.snapshot, meeting, calendar: createCalendar(), now }).sections,
    );
  };
  expect(of()).toContain('Draft, due by Thu 19 Nov; to be confirmed on Thu 3 Dec.');
  world.change('meetings', world.before, { confirmedOn: '2026-12-03' });
  expect(of()).toContain('Confirmed on Thu 3 Dec.');
});

test('a report-back sheet tells what touches the sector, what is wanted of it and what comes; no sheet for a seat of another group', () => {
  const world = packWorld();
  const meeting = world.snapshot.meetings.get(world.before);
  const seat = world.snapshot.members.get(world.seats[5] ?? '');
  if (!meeting || !seat) throw new Error('No meeting or seat');
  const input = { snapshot: world.snapshot, meeting, seat, calendar: createCalendar(), now };
  const text = JSON.stringify(reportBackDocument(input)?.sections);
  for (const words of [
    'for community pharmacy',
    'Larkmere South LPC',
    'Pharmacies may bill',
    'Tell pharmacies which wards begin',
    'Workforce strategy for pharmacies',
  ])
    expect(text).toContain(words);
  expect(reportBackDocument({ ...input, seat: { ...seat, id: '99' } })).toBeUndefined();
});

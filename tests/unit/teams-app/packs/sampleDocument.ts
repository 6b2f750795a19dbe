import { deflateSync } from 'node:zlib';
import type { PackDocument, Section } from '@ipmo-hub/teams-app/packs';

const words =
  'Pharmacies receive referrals from nine trusts; one form halves their time. The national minimum data set is kept, with the reason for each change. ';

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const chunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = ((crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)) >>> 0;
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, body, check]);
};

const png = (width: number, height: number, row: (at: number) => Uint8Array): Uint8Array => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Array.from({ length: height }, (_, at) => Buffer.concat([Buffer.from([0]), row(at)]));
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = chunk('IDAT', deflateSync(Buffer.concat(rows)));
  return new Uint8Array(Buffer.concat([mark, chunk('IHDR', head), pixels, chunk('IEND', new Uint8Array())]));
};

/** A picture of one colour. */
export const pictureOf = (width: number, height: number): Uint8Array =>
  png(width, height, () => Buffer.alloc(width * 3, 0x5e));

/** A picture that does not pack, the same for the same seed. */
export const pictureOfNoise = (width: number, height: number, seed: number): Uint8Array => {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  };
  return png(width, height, () => Uint8Array.from({ length: width * 3 }, next));
};

/** A document with every kind of block in it. */
export const sampleDocument = (more: Partial<PackDocument> = {}): PackDocument => ({
  title: 'Leadership group: papers for Thu 3 Dec',
  subject: 'Meeting pack',
  author: 'IPMO Hub',
  language: 'en-GB',
  footer: 'Leadership group, Thu 3 Dec 2026 · version 1',
  cover: {
    over: 'Larkmere pharmacy programme',
    title: 'Leadership group',
    under: 'Papers for Thu 3 Dec 2026, 14:00 to 16:00',
    facts: [
      { name: 'Place', value: [{ text: 'Larkmere House, room 2, and Teams' }] },
      { name: 'Chair', value: [{ text: 'Eleanor Wren' }] },
    ],
    notices: ['“Aseptic services hub: the site” was not received.'],
    noticesTitle: 'What is missing',
  },
  sections: [{ id: 'contents', title: 'Contents', label: '', blocks: [{ kind: 'contents' }] }, body],
  ...more,
});

const body: Section = {
  id: 'log',
  title: 'Action log & “quotes” <angle>',
  label: 'Item 3',
  blocks: [
    {
      kind: 'paragraph',
      style: 'lead',
      runs: [{ text: 'Three of seven actions are late. ' }, { text: 'See below.', strong: true }],
    },
    { kind: 'heading', level: 2, text: 'Ratings' },
    {
      kind: 'paragraph',
      runs: [
        { rating: 'Green' },
        { text: ' ' },
        { rating: 'Amber' },
        { text: ' ' },
        { rating: 'Red' },
        { text: ' ' },
        { rating: 'Complete' },
        { text: ' ' },
        { rating: 'Not started' },
        { text: ' in the middle of words, and a ' },
        { text: 'link to the plan', link: 'https://example.org/plan?a=1&b=2' },
        { text: ' and ' },
        { text: 'the contents', link: '#contents' },
        { text: '.' },
      ],
    },
    { kind: 'heading', level: 3, text: 'A list' },
    { kind: 'list', items: [[{ text: words }], [{ text: 'Second', strong: true }, { text: ' point' }]] },
    { kind: 'list', ordered: true, items: [[{ text: 'First' }], [{ text: 'Second' }]] },
    {
      kind: 'paragraph',
      style: 'notice',
      runs: [{ text: 'This paper was not received. Grace Mallow was asked for it by Wed 25 Nov.' }],
    },
    {
      kind: 'figure',
      png: pictureOf(80, 20),
      width: 160,
      height: 40,
      alt: 'A blue bar: seven of nine trusts are live',
      caption: 'Trusts that are live',
    },
    {
      kind: 'table',
      caption: 'Actions',
      rowHeadings: true,
      columns: [
        { heading: 'Reference', share: 2 },
        { heading: 'Action', share: 5 },
        { heading: 'Status', share: 2 },
        { heading: 'Due', share: 2 },
      ],
      rows: Array.from({ length: 60 }, (_, at) => [
        [[{ text: `LG-2026-11.A${String(at + 1)}`, strong: true }]],
        at === 7
          ? Array.from({ length: 40 }, () => [{ text: words }])
          : [[{ text: words.slice(0, 40 + ((at * 37) % 100)) }]],
        [[{ rating: (['Green', 'Amber', 'Red', 'Complete', 'Not started'] as const)[at % 5] ?? 'Green' }]],
        [
          [
            { text: 'Mon 23 Nov', tone: 'late' },
            { text: ' 3 working days late', tone: 'late' },
          ],
        ],
      ]),
    },
    { kind: 'page break' },
    { kind: 'paragraph', style: 'quiet', runs: [{ text: 'The end of the log.' }] },
  ],
};

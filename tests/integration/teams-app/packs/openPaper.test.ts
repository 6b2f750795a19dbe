import { deflateSync } from 'node:zlib';
import fc from '../../../properties';
import { drawDocument, openPaper } from '@ipmo-hub/teams-app/packs';
import { packFonts } from '../../../unit/teams-app/packs/packFonts';
import { now } from '../../../unit/teams-app/packs/packWorld';
import { sampleDocument } from '../../../unit/teams-app/packs/sampleDocument';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const faultOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  const answer = await openPaper(bytes);
  return 'fault' in answer ? answer.fault : undefined;
};
const pdf = (objects: readonly string[]): Uint8Array =>
  bytesOf(
    `%PDF-1.7\n${objects.map((object, at) => `${String(at + 1)} 0 obj\n${object}\nendobj\n`).join('')}trailer << /Root 1 0 R /Size ${String(objects.length + 1)} >>\n`,
  );
const catalog = '<< /Type /Catalog /Pages 2 0 R >>';

test('a sound file opens with its pages and whether it is tagged', async () => {
  const { bytes, pages } = await drawDocument(sampleDocument(), { fonts: packFonts(), now, appended: new Map() });
  const answer = await openPaper(bytes);
  expect('paper' in answer && [answer.paper.pages.length, answer.paper.untagged]).toEqual([pages, false]);
});

test.each([
  ['nothing', bytesOf(''), 'not a PDF'],
  ['a Word file', bytesOf('PK\u0003\u0004'), 'not a PDF'],
  ['a head alone', bytesOf('%PDF-1.7\n'), 'broken'],
  ['no pages', pdf([catalog, '<< /Type /Pages /Kids [] /Count 0 >>']), 'empty'],
  ['pages that hold themselves', pdf([catalog, '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']), 'broken'],
  [
    'the same page a thousand times',
    pdf([
      catalog,
      `<< /Type /Pages /Kids [${'3 0 R '.repeat(1000)}] /Count 1000 >>`,
      '<< /Type /Page /Parent 2 0 R >>',
    ]),
    'broken',
  ],
  [
    'more pages than a pack takes',
    pdf([
      catalog,
      `<< /Type /Pages /Kids [${Array.from({ length: 501 }, (_, at) => `${String(at + 3)} 0 R`).join(' ')}] /Count 501 >>`,
      ...Array.from({ length: 501 }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>'),
    ]),
    'too long',
  ],
  ['arrays in arrays', pdf([catalog, '['.repeat(200_000)]), 'broken'],
  ['objects without an end', bytesOf(`%PDF-1.7\n${'1 0 obj << \n'.repeat(50_000)}`), 'broken'],
])('%s', async (_, bytes, fault) => {
  expect(await faultOf(bytes)).toBe(fault);
});

test.each([
  ['as usual', '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', 'too large'],
  ['with its name written otherwise', '/Type /Obj#53tm /N 1 /First 4 /Filter /Flate#44ecode', 'too large'],
  ['packed twice', '/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]', 'broken'],
  ['with far too many entries', '/Type /XRef /Size 999999999 /W [0 0 0] /Filter /FlateDecode', 'broken'],
  ['of a kind that is told elsewhere', '/Type 9 0 R /N 1 /First 4', 'broken'],
])('a stream that unpacks to far more than it is, %s, is not unpacked', async (_, dictionary, fault) => {
  const bomb = deflateSync(Buffer.alloc(56 * 1024 * 1024));
  const bytes = Buffer.concat([
    bytesOf(`%PDF-1.7\n1 0 obj\n<< ${dictionary} /Length ${String(bomb.length)} >>\nstream\n`),
    bomb,
    bytesOf('\nendstream\nendobj\n'),
  ]);
  expect(await faultOf(bytes)).toBe(fault);
});

test('whatever is cut or changed in a file, the answer is a value', async () => {
  const { bytes } = await drawDocument(sampleDocument(), { fonts: packFonts(), now, appended: new Map() });
  await fc.assert(
    fc.asyncProperty(
      fc.nat(bytes.length - 1),
      fc.nat(bytes.length - 1),
      fc.uint8Array({ maxLength: 40 }),
      async (cut, at, noise) => {
        const changed = bytes.slice(0, Math.max(cut, 20));
        changed.set(noise.slice(0, Math.max(0, changed.length - at)), Math.min(at, changed.length));
        const answer = await openPaper(changed);
        expect('fault' in answer || answer.paper.pages.length > 0).toBe(true);
      },
    ),
    { numRuns: 12 },
  );
});

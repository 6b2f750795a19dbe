import { strToU8, zipSync, type Zippable } from 'fflate';
import fc from '../properties';
import { AppError } from '@ipmo-hub/teams-app/errors';
import { readProgramme } from '@ipmo-hub/teams-app/imports';
import { checkFile, csv, emptySnapshot, lineOf, smallProgramme, workbook } from '../unit/teams-app/imports/files';

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'read';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
};

/** A workbook made by hand, of one sheet with the given rows as XML. */
const handMade = (sheetData: string, more: Zippable = {}, sheetAttributes = ''): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"${sheetAttributes}/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheetData}</sheetData></worksheet>`),
    ...more,
  });

const text = (cell: string, value: string): string => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe('files that are not what they seem', () => {
  test.each([
    ['nothing at all', new Uint8Array()],
    ['a zip cut in half', zipSync({ a: strToU8('a'.repeat(5000)) }).slice(0, 40)],
    ['a zip that is no workbook', zipSync({ 'a.txt': strToU8('hello') })],
    ['a workbook without its parts', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
    ['a PDF', strToU8('%PDF-1.7')],
    ['bytes with zeros', new Uint8Array([65, 0, 66, 0, 0])],
    ['a quotation that never ends', csv('Milestone,Note\nA,"never closed\nB,b')],
  ])('%s', async (_, bytes) => {
    expect(await codeOf(readProgramme(bytes, 'plan.xlsx'))).toBe('import.unreadable');
  });

  test('the old Excel kind is named as such', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await codeOf(readProgramme(old, 'plan.xls'))).toBe('import.oldExcel');
  });

  test('whatever the bytes, they are read or refused', async () => {
    const workbookLike = fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 500 }), workbookLike), async (bytes) => {
        expect(['read', 'import.unreadable', 'import.tooLarge', 'import.oldExcel']).toContain(
          await codeOf(readProgramme(bytes, 'x')),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('a good workbook with any byte changed is read or refused', async () => {
    const good = handMade(`<row r="1">${text('A1', 'Milestone')}${text('B1', 'Owner')}</row>`);
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
        const bytes = good.slice();
        bytes[at] = byte;
        await codeOf(readProgramme(bytes, 'x.xlsx'));
      }),
      { numRuns: 200 },
    );
  });
});

describe('files that would exhaust memory', () => {
  test('a part that unpacks to gigabytes', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(130_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await codeOf(readProgramme(bomb, 'bomb.xlsx'))).toBe('import.tooLarge');
  });

  test('a part that hides how large it is', async () => {
    const packed = zipSync({ 'xl/workbook.xml': new Uint8Array(3_000_000) }, { level: 9 });
    const lying = packed.slice();
    const view = new DataView(lying.buffer);
    const central = packed.length - 22 - 46 - 'xl/workbook.xml'.length;
    expect(view.getUint32(central, true)).toBe(0x02014b50);
    view.setUint32(central + 24, 100, true);
    expect(await codeOf(readProgramme(lying, 'bomb.xlsx'))).toBe('import.unreadable');
  });

  test('more parts than any workbook has', async () => {
    const parts = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`xl/part${at}.xml`, strToU8('<a/>')]));
    expect(await codeOf(readProgramme(handMade('', parts), 'x.xlsx'))).toBe('import.tooLarge');
  });

  test.each(['XFD1048576', 'A1048576', 'ZZZ9999999'])('one cell in %s', async (cell) => {
    expect(await codeOf(readProgramme(handMade(`<row r="1">${text(cell, 'far')}</row>`), 'x.xlsx'))).toBe(
      'import.tooLarge',
    );
  });

  test('a reference that is spelled in another way', async () => {
    const sheet = '<row r="1"><c r="&#88;FD1048576" t="inlineStr"><is><t>far</t></is></c></row>';
    expect(await codeOf(readProgramme(handMade(sheet), 'x.xlsx'))).toBe('import.unreadable');
  });

  test('a file larger than the limit', async () => {
    expect(await codeOf(readProgramme(new Uint8Array(15_000_001), 'x.csv'))).toBe('import.tooLarge');
  });
});

describe('hostile cells', () => {
  test('what looks like a formula is text, and stays it', async () => {
    const formula = '=HYPERLINK("http://evil.example","Protocol agreed")';
    const file = await workbook({
      Plan: [
        ['Reference', 'Milestone', 'Note'],
        ['VAL-03.1', formula, '+1+1'],
      ],
    });
    const { plan } = await checkFile(file, smallProgramme());
    expect(plan?.updates[0]?.patch).toEqual({ title: formula, note: '+1+1' });
  });

  test('of a formula, what Excel last showed is read', async () => {
    const row = `<row r="2">${text('A2', 'VAL-03.1')}<c r="B2" t="str"><f>1+1</f><v>Shown</v></c></row>`;
    const file = handMade(`<row r="1">${text('A1', 'Reference')}${text('B1', 'Milestone')}</row>${row}`);
    expect((await checkFile(file, smallProgramme())).plan?.updates[0]?.patch).toEqual({ title: 'Shown' });
  });

  test('hidden sheets are not read', async () => {
    const row = `<row r="1">${text('A1', 'Milestone')}${text('B1', 'Owner')}</row>`;
    const { sheets } = await readProgramme(handMade(row, {}, ' state="veryHidden"'), 'x.xlsx');
    expect(sheets[0]?.hidden).toBe(true);
  });

  test('an endless heading and an endless cell are told shortly', async () => {
    const file = csv(`Reference,Milestone,${'h'.repeat(40_000)}\nVAL-03.1,${'x'.repeat(100_000)},1`);
    const { problems } = await checkFile(file, smallProgramme(), 'plan.csv');
    expect(problems.map(lineOf).map((line) => line.length)).toEqual([expect.any(Number), expect.any(Number)]);
    expect(Math.max(...problems.map((problem) => JSON.stringify(problem).length))).toBeLessThan(400);
  });

  test('names such as __proto__ and constructor are only names', async () => {
    const file = csv('Name,Email,Organisation\n__proto__,constructor@toString.example,__proto__');
    const { problems } = await checkFile(file, emptySnapshot(), 'people.csv');
    expect(problems.map(lineOf)).toEqual(['people.csv 2 Organisation: No organisation goes by “__proto__”.']);
  });
});

describe('CSV as programs write it', () => {
  const table = 'Reference;Milestone;Note\r\nVAL-03.1;Etanercept – “protocol”;50 £\r\n\r\n;;\r\n';
  const noteOf = async (bytes: Uint8Array) =>
    (await checkFile(bytes, smallProgramme(), 'p.csv')).plan?.updates[0]?.patch;
  const wanted = { title: 'Etanercept – “protocol”', note: '50 £' };

  test('with a byte order mark, semicolons and blank rows', async () => {
    expect(await noteOf(csv(`\ufeff${table}`))).toEqual(wanted);
  });

  test('as UTF-16', async () => {
    const units = Uint16Array.from(`\ufeff${table}`, (letter) => letter.charCodeAt(0));
    expect(await noteOf(new Uint8Array(units.buffer))).toEqual(wanted);
  });

  test('as Windows-1252', async () => {
    const special: Readonly<Record<string, number>> = { '–': 0x96, '“': 0x93, '”': 0x94, '£': 0xa3 };
    expect(await noteOf(Uint8Array.from(table, (letter) => special[letter] ?? letter.charCodeAt(0)))).toEqual(wanted);
  });
});

describe('size', () => {
  test('100,000 rows are checked, and everything wrong in each is told', async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `VAL-03,M${at},Nobody ${at},31/11/2026`);
    const file = csv(['Project,Milestone,Owner,Forecast', ...rows].join('\n'));
    const { problems } = await checkFile(file, smallProgramme(), 'large.csv');
    expect(problems.filter(({ column }) => column === 'Forecast')).toHaveLength(100_000);
    expect(problems.filter(({ column }) => column === 'Owner')).toHaveLength(100_000);
  }, 120_000);
});

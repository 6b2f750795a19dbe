import { unzipSync } from 'fflate';
import fc from '../../../properties';
import readExcelFile from 'read-excel-file/universal';
import { exportTables, writeCsv, writeWorkbook } from '@ipmo-hub/teams-app/exports';
import { checkProgramme, describeFile, plainMapping, readProgramme, type Sheets } from '@ipmo-hub/teams-app/imports';
import type { Milestone, Snapshot } from '@ipmo-hub/teams-app/lists';
import { lineOf, smallProgramme } from '../imports/files';

const wanted = { projects: ['1'], milestones: ['1', '2', '3'], risks: ['1'] };

/** The small programme with texts that a spreadsheet might spoil. */
const programme = (change: Partial<Milestone> = {}): Snapshot => {
  const small = smallProgramme();
  const first = small.milestones.get('1')!;
  const more = { waitsFor: 'VAL-03.1', note: '=HYPERLINK("x")\nsecond line', done: '2026-06-01' };
  return {
    ...small,
    milestones: new Map([
      ['1', { ...first, ...change }],
      ['2', { ...first, id: '2', key: 'VAL-03.2', title: '+44 practices', ...more }],
      ['3', { ...first, id: '3', key: 'VAL-03.3', title: '00123', owner: '2' }],
    ]),
    risks: new Map([
      [
        '1',
        {
          ...{ id: '1', etag: '"r,1"', modified: '2026-11-01T09:00:00Z', title: 'Supplier late', key: 'VAL-R1' },
          ...{ kind: 'Risk' as const, domain: '1', project: '1', owner: '1', likelihood: 4, consequence: 4 },
          ...{ state: 'Open' as const, raisedOn: '2026-10-01' },
        },
      ],
    ]),
  } as unknown as Snapshot;
};

const exported = async (snapshot: Snapshot): Promise<Sheets> =>
  readProgramme(await writeWorkbook(exportTables(snapshot, wanted)), 'plan.xlsx');

/** The workbook after somebody wrote into cells of it: sheet, heading, reference of the row, text. */
const edited = (sheets: Sheets, ...edits: readonly (readonly [string, string, string, string])[]): Sheets => ({
  ...sheets,
  sheets: sheets.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells.map((cell, column) => {
        const [headings = []] = sheet.rows;
        const key = sheet.rows[row]?.[headings.indexOf('Reference')];
        const hit = edits.find(
          ([name, heading, of]) => name === sheet.name && heading === headings[column] && of === key,
        );
        return hit && row > 0 ? hit[3] : cell;
      }),
    ),
  })),
});

const check = (sheets: Sheets, snapshot: Snapshot) => {
  const { plan, problems } = checkProgramme(sheets, snapshot);
  return { plan, problems: problems.map(lineOf) };
};

const changesIn = (plan: ReturnType<typeof check>['plan']) =>
  plan?.updates.map(({ key, patch, meanwhile }) => ({ key, patch, meanwhile }));

test('what comes back untouched changes nothing, and nothing in it is a formula', async () => {
  const sheets = await exported(programme());
  expect(check(sheets, programme())).toMatchObject({ problems: [], plan: { creates: [], updates: [], unchanged: 5 } });
  const bytes = await writeWorkbook(exportTables(programme(), wanted));
  const parts = unzipSync(bytes);
  const xml = Object.entries(parts).map(([path, part]) =>
    path.includes('sheet') ? new TextDecoder().decode(part) : '',
  );
  expect(xml.join('')).not.toContain('<f>');
});

test('only the edited cells are written', async () => {
  const sheets = await exported(programme());
  const { plan, problems } = check(
    edited(sheets, ['Milestones', 'Forecast', 'VAL-03.1', '26/06/2026'], ['Projects', 'RAG', 'VAL-03', 'Amber']),
    programme(),
  );
  expect(problems).toEqual([]);
  expect(changesIn(plan)).toEqual([
    { key: 'VAL-03', patch: { rating: 'Amber' }, meanwhile: {} },
    { key: 'VAL-03.1', patch: { forecast: '2026-06-26', moved: 2 }, meanwhile: {} },
  ]);
});

test('what others changed since stays, unless the same cell was edited: then it is said', async () => {
  const sheets = await exported(programme());
  const now = programme({ forecast: '2026-07-03', note: 'Written by somebody else' });
  expect(check(sheets, now).plan?.updates).toEqual([]);
  const { plan } = check(edited(sheets, ['Milestones', 'Forecast', 'VAL-03.1', '26/06/2026']), now);
  expect(changesIn(plan)).toEqual([
    { key: 'VAL-03.1', patch: { forecast: '2026-06-26' }, meanwhile: { forecast: '2026-07-03' } },
  ]);
});

test('an emptied cell takes its value away, but not one that has to be there', async () => {
  const sheets = await exported(programme());
  const { plan } = check(edited(sheets, ['Milestones', 'Done', 'VAL-03.2', '']), programme());
  expect(changesIn(plan)).toEqual([{ key: 'VAL-03.2', patch: { done: null }, meanwhile: {} }]);
  const { problems } = check(edited(sheets, ['Milestones', 'Owner', 'VAL-03.2', '']), programme());
  expect(problems).toEqual([expect.stringContaining('“Owner” was emptied')]);
});

test('a row of an item that was deleted since is not made anew in silence', async () => {
  const sheets = await exported(programme());
  const now = programme();
  const without = { ...now, milestones: new Map([...now.milestones].filter(([id]) => id !== '3')) };
  expect(check(sheets, without).problems).toEqual([expect.stringContaining('was deleted since')]);
});

test('whatever is edited, that and nothing else is planned', async () => {
  const sheets = await exported(programme());
  const cells = fc.constantFrom(
    ['Milestones', 'Note', 'VAL-03.1', 'note'] as const,
    ['Milestones', 'Milestone', 'VAL-03.2', 'title'] as const,
    ['Milestones', 'Note', 'VAL-03.3', 'note'] as const,
    ['Projects', 'Summary', 'VAL-03', 'summary'] as const,
    ['Risks and issues', 'Mitigation', 'VAL-R1', 'mitigation'] as const,
  );
  const text = fc.string({ minLength: 1, maxLength: 30 }).filter((one) => /[a-z]/i.test(one) && one === one.trim());
  fc.assert(
    fc.property(
      fc.uniqueArray(cells, { minLength: 1, selector: ([, , key, property]) => key + property }),
      text,
      (chosen, typed) => {
        const edits = chosen.map(([sheet, heading, key]) => [sheet, heading, key, typed] as const);
        const { plan, problems } = check(edited(sheets, ...edits), programme());
        expect(problems).toEqual([]);
        const written = (plan?.updates ?? []).flatMap(({ key, patch }) =>
          Object.keys(patch).map((one) => `${key} ${one}`),
        );
        expect(written.sort()).toEqual(chosen.map(([, , key, property]) => `${key} ${property}`).sort());
      },
    ),
    { numRuns: 60 },
  );
});

test('the sheet that keeps the base may be unhidden, and is never read as a plan', async () => {
  const sheets = await exported(programme());
  const shown = { ...sheets, sheets: sheets.sheets.map((sheet) => ({ ...sheet, hidden: false })) };
  expect(check(shown, programme())).toMatchObject({ problems: [], plan: { updates: [], ignored: [], unchanged: 5 } });
});

test('CSV: formulas are defused, and read back as they were', async () => {
  const [, milestones] = exportTables(programme(), wanted);
  const bytes = writeCsv(milestones!);
  const text = new TextDecoder().decode(bytes);
  expect(text).toContain("'+44 practices");
  expect(text).toContain('"\'=HYPERLINK');
  const { plan, problems } = check(await readProgramme(bytes, 'milestones.csv'), programme());
  expect(problems).toEqual([]);
  expect(plan?.updates).toEqual([]);
});

test('the workbook keeps what was exported, the table does not, and both say so', async () => {
  const [, milestones] = exportTables(programme(), wanted);
  const table = await readProgramme(writeCsv(milestones!), 'milestones.csv');
  expect(describeFile(await exported(programme()), plainMapping, programme()).keepsExport).toBe(true);
  expect(describeFile(table, plainMapping, programme()).keepsExport).toBe(false);
});

test('other people’s software opens it', async () => {
  const bytes = await writeWorkbook(exportTables(programme(), wanted));
  const sheets = await readExcelFile(bytes.slice().buffer);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Projects', 'Milestones', 'Risks and issues', 'As exported']);
});

import { listNames, type Item, type ListName, type Snapshot } from '@ipmo-hub/teams-app/lists';
import { checkProgramme, readProgramme, type RowProblem } from '@ipmo-hub/teams-app/imports';
import writeExcelFile from 'write-excel-file/node';

type Cell = string | number | boolean | Date | null;

/** A workbook of the given sheets; `Date`s become Excel's dates. */
export const workbook = async (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<Uint8Array> => {
  const made = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) =>
      row.map((value) => (value instanceof Date ? { value, format: 'dd/mm/yyyy' } : value === null ? null : { value })),
    ),
  }));
  return new Uint8Array(await writeExcelFile(made).toBuffer());
};

export const csv = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Lists with nothing in them. */
export const emptySnapshot = (): Snapshot => snapshotOf({});

/** Items by list; ids count from 1 in each. */
export const snapshotOf = (items: { readonly [L in ListName]?: readonly object[] }): Snapshot => {
  const maps = listNames.map((list) => {
    const entries = (items[list] ?? []).map((fields, index) => {
      const id = String(index + 1);
      return [
        id,
        { id, etag: `"${list}-${id},1"`, modified: '2026-11-01T09:00:00Z', ...fields } as unknown as Item<ListName>,
      ] as const;
    });
    return [list, new Map(entries)] as const;
  });
  return { ...Object.fromEntries(maps), unfit: [] } as unknown as Snapshot;
};

/** A programme that has its people, domain, project and one milestone. */
export const smallProgramme = (): Snapshot =>
  snapshotOf({
    organisations: [{ title: 'Ashdale Royal', code: 'ASHDALE', sector: 'Acute' }],
    people: [
      { title: 'Kofi Marigold', email: 'kofi@ashdale.example', role: 'Programme team', organisation: '1' },
      { title: 'Beatrix Stonecrop', email: 'beatrix@ashdale.example', role: 'Leadership group' },
    ],
    domains: [{ title: 'Value and improvement', code: 'VAL', lead: '2' }],
    projects: [
      {
        ...{ title: 'Etanercept switch', code: 'VAL-03', domain: '1', sro: '2', rating: 'Red' },
        ...{ start: '2026-04-01', baselineFinish: '2027-01-29', finish: '2027-03-24' },
      },
    ],
    milestones: [
      {
        ...{ title: 'Protocol agreed', key: 'VAL-03.1', project: '1', owner: '1' },
        ...{ baseline: '2026-05-29', forecast: '2026-06-05', moved: 1 },
      },
    ],
  });

export const checkFile = async (bytes: Uint8Array, snapshot = emptySnapshot(), name = 'plan.xlsx') =>
  checkProgramme(await readProgramme(bytes, name), snapshot);

/** `Projects 3 SRO: “SRO” is missing.`: a problem in one line. */
export const lineOf = ({ sheet, row, column, say }: RowProblem): string =>
  `${[sheet, row, column].filter((part) => part !== undefined).join(' ')}: ${say}`;

/** Headings that a whole programme needs, and a row of each that is right. */
export const goodSheets = {
  Organisations: [
    ['Organisation', 'Code', 'Sector'],
    ['Ashdale Royal', 'ASHDALE', 'Acute'],
  ],
  People: [
    ['Name', 'Email', 'Organisation', 'Role', 'Deputy'],
    ['Kofi Marigold', 'kofi@ashdale.example', 'ASHDALE', 'Programme team', 'Beatrix Stonecrop'],
    ['Beatrix Stonecrop', 'beatrix@ashdale.example', 'Ashdale Royal', 'Leadership group', ''],
  ],
  Domains: [
    ['Code', 'Domain', 'Lead'],
    ['VAL', 'Value and improvement', 'Beatrix Stonecrop'],
  ],
  Projects: [
    ['Domain', 'Reference', 'Project', 'SRO', 'RAG', 'Start', 'Baseline finish', 'Forecast finish'],
    ['VAL', 'VAL-03', 'Etanercept switch', 'Beatrix Stonecrop', 'Red', '01/04/2026', '29/01/2027', '24/03/2027'],
  ],
  Milestones: [
    ['Project', 'Reference', 'Milestone', 'Owner', 'Baseline', 'Forecast', 'Done', 'Note'],
    ['VAL-03', 'VAL-03.1', 'Protocol agreed', 'Kofi Marigold', '29/05/2026', '05/06/2026', '', ''],
  ],
} satisfies Record<string, string[][]>;

import { strToU8, unzipSync, zipSync } from 'fflate';
import {
  checkProgramme,
  columnKey,
  describeFile,
  plainMapping,
  proposeMapping,
  readProgramme,
  type Answers,
  type Mapping,
} from '@ipmo-hub/teams-app/imports';
import type { Snapshot } from '@ipmo-hub/teams-app/lists';
import { csv, lineOf, smallProgramme, workbook } from './files';

const answers: Answers = {
  domain: 'VAL',
  sro: 'beatrix@ashdale.example',
  rating: 'Green',
  owner: 'kofi@ashdale.example',
  undated: 'leave out',
  dates: 'day first',
};

const read = async (bytes: Uint8Array, name: string, snapshot: Snapshot, change: Partial<Mapping> = {}) => {
  const sheets = await readProgramme(bytes, name);
  const mapping = { ...proposeMapping(sheets), ...change };
  const { plan, problems } = checkProgramme(sheets, snapshot, mapping);
  return { sheets, mapping, plan, problems: problems.map(lineOf), described: describeFile(sheets, mapping, snapshot) };
};

const madeIn = (plan: Awaited<ReturnType<typeof read>>['plan']) =>
  plan?.creates.map(({ list, fields }) => {
    const { title, project, owner, forecast, baseline, done, domain } = fields;
    const refs = [project, owner, domain].map((ref) => (typeof ref === 'object' ? ref?.key : ref));
    return [list, title, ...refs, forecast, baseline, done].filter((one) => one !== undefined).join(' | ');
  });

describe('an export of Planner', () => {
  const planner = (rows: readonly (readonly string[])[]) =>
    workbook({
      Tasks: [
        ['Plan name', 'Value projects'],
        ['Plan ID', 'aBcDeFgHiJkLmNoPqRsTuVwXyZ12'],
        ['Date of export', '23/11/2026'],
        [''],
        [
          ...[
            'Task ID',
            'Task Name',
            'Bucket Name',
            'Progress',
            'Priority',
            'Assigned To',
            'Created By',
            'Created Date',
          ],
          ...[
            'Start Date',
            'Due Date',
            'Late',
            'Completed Date',
            'Completed By',
            'Description',
            'Completed Checklist Items',
          ],
          ...['Checklist Items', 'Labels'],
        ],
        ...rows.map(([title, bucket, progress, who, due, done, note]) => [
          ...['x', title ?? '', bucket ?? '', progress ?? '', 'Medium', who ?? '', 'Kofi Marigold', '01/09/2026'],
          ...['', due ?? '', 'false', done ?? '', '', note ?? '', '', '', ''],
        ]),
      ],
    });

  test('becomes milestones of the projects that its buckets are', async () => {
    const bytes = await planner([
      [
        'Tender sent',
        'Inhaler switch',
        'Completed',
        'Kofi Marigold;Beatrix Stonecrop',
        '25/09/2026',
        '24/09/2026',
        'Two bids',
      ],
      ['Practices told', 'Inhaler switch', 'In progress', '', '30/11/2026', ''],
      ['Someday', 'Inhaler switch', 'Not started', '', '', ''],
    ]);
    const { plan, problems, described } = await read(bytes, 'plan.xlsx', smallProgramme(), { answers });
    expect(problems).toEqual([]);
    expect(described.format).toBe('a plan exported from Planner');
    expect(madeIn(plan)).toEqual([
      'projects | Inhaler switch | VAL',
      'milestones | Tender sent | VAL-01 | kofi@ashdale.example | 2026-09-25 | 2026-09-25 | 2026-09-24',
      'milestones | Practices told | VAL-01 | kofi@ashdale.example | 2026-11-30 | 2026-11-30',
    ]);
    expect(plan?.creates[1]?.fields).toMatchObject({ done: '2026-09-24', forecast: '2026-09-25', note: 'Two bids' });
  });

  test('asks what it does not say, each thing once, and writes nothing before', async () => {
    const bytes = await planner([
      ['Tender sent', 'Inhaler switch', 'Completed', '', '03/04/2026', ''],
      ['Practices told', 'Inhaler switch', 'In progress', '', '', ''],
    ]);
    const { plan, problems, described } = await read(bytes, 'plan.xlsx', smallProgramme());
    expect(plan).toBeUndefined();
    expect(described.questions.map(({ id }) => id)).toEqual(['dates', 'domain', 'sro', 'rating', 'owner', 'undated']);
    expect(problems).toHaveLength(6);
  });

  test('tells the order of its days from the whole column', async () => {
    const bytes = await planner([
      ['Tender sent', 'Etanercept switch', '', 'Kofi Marigold', '03/04/2026', ''],
      ['Practices told', 'Etanercept switch', '', 'Kofi Marigold', '04/27/2026', ''],
    ]);
    const { plan, described } = await read(bytes, 'plan.xlsx', smallProgramme());
    expect(described.questions).toEqual([]);
    expect(plan?.creates.map(({ fields }) => fields.forecast)).toEqual(['2026-03-04', '2026-04-27']);
  });

  test('imported again changes nothing, and a moved task is a moved milestone', async () => {
    const first = await read(
      await planner([['Protocol agreed', 'Etanercept switch', '', 'Kofi Marigold', '30/11/2026', '']]),
      'p.xlsx',
      smallProgramme(),
    );
    expect(first.problems).toEqual([]);
    const [update] = first.plan?.updates ?? [];
    expect(first.plan?.creates).toEqual([]);
    expect(update?.patch).toMatchObject({ forecast: '2026-11-30' });
  });

  test('a column can be taken for something else, or left out', async () => {
    const bytes = await planner([
      ['Protocol agreed', 'Etanercept switch', '', 'Kofi Marigold', '30/11/2026', '', 'Secret'],
    ]);
    const columns = { [columnKey('planner', 'Description')]: '', [columnKey('planner', 'Labels')]: 'note' };
    const { plan, described } = await read(bytes, 'plan.xlsx', smallProgramme(), { columns });
    expect(plan?.updates[0]?.patch).not.toHaveProperty('note');
    expect(described.tables[0]?.columns.find(({ heading }) => heading === 'Description')?.stands).toBe('');
  });
});

describe('an export of Project', () => {
  const file = [
    'ID,Active,Task Mode,Name,Duration,Start,Finish,Predecessors,Outline_Level,Resource_Names',
    '1,Yes,Auto Scheduled,Value programme,200 days,Mon 06/04/26,Fri 26/02/27,,1,',
    '2,Yes,Auto Scheduled,Inhaler switch,100 days,Mon 06/04/26,Fri 25/09/26,,2,',
    '3,Yes,Auto Scheduled,Café formulary agreed,5 days,Mon 06/04/26,Fri 10/04/26,,3,"Kofi Marigold[50%],Beatrix Stonecrop"',
    '4,No,Auto Scheduled,Not any more,5 days,Mon 06/04/26,Fri 10/04/26,,3,',
    '5,Yes,Auto Scheduled,Practices told,5 days,Mon 21/09/26,Fri 25/09/26,3,3,Kofi Marigold',
    '6,Yes,Auto Scheduled,Etanercept switch,100 days,Mon 06/04/26,Fri 26/02/27,,2,',
    '7,Yes,Auto Scheduled,Second supplier,5 days,Mon 06/04/26,Fri 26/02/27,,3,Beatrix Stonecrop',
  ].join('\r\n');

  test('tells projects and milestones by the outline, in the characters of Windows', async () => {
    const bytes = Uint8Array.from([...file].map((one) => one.charCodeAt(0) & 0xff));
    const { plan, problems, described } = await read(bytes, 'plan.csv', smallProgramme(), {
      answers: { ...answers, level: 2 },
    });
    expect(problems).toEqual([]);
    expect(described.format).toBe('a plan exported from Project');
    expect(plan?.creates.map(({ list, fields }) => `${list} ${String(fields.title)}`)).toEqual([
      'projects Inhaler switch',
      'milestones Café formulary agreed',
      'milestones Practices told',
      'milestones Second supplier',
    ]);
    expect(plan?.creates[1]?.fields.owner).toEqual({ to: 'people', key: 'kofi@ashdale.example' });
  });

  test('offers the level under a single heading first', async () => {
    const { described } = await read(csv(file), 'plan.csv', smallProgramme());
    expect(described.questions.find(({ id }) => id === 'level')?.choices.map(({ value }) => value)).toEqual(['1', '2']);
  });
});

test('Smartsheet: the rows’ own outline says what belongs to what', async () => {
  const plain = await workbook({
    Plan: [
      ['Task Name', 'Duration', 'Start', 'Finish', 'Assigned To', '% Complete', 'Comments'],
      ['Inhaler switch', '90d', '01/04/2026', '25/09/2026', '', '', ''],
      ['Tender sent', '5d', '01/04/2026', '17/04/2026', 'Kofi Marigold', '100%', 'Two bids'],
      ['Practices told', '5d', '01/04/2026', '25/09/2026', 'Kofi Marigold', '0%', ''],
      ['Etanercept switch', '90d', '01/04/2026', '25/09/2026', '', '', ''],
      ['Second supplier', '5d', '01/04/2026', '25/09/2026', 'Beatrix Stonecrop', '', ''],
    ],
  });
  const parts = unzipSync(plain);
  const path = Object.keys(parts).find((name) => name.startsWith('xl/worksheets/sheet')) ?? '';
  const xml = new TextDecoder().decode(parts[path]).replace(/<row r="(3|4|6)"/g, '<row r="$1" outlineLevel="1"');
  const { plan, problems, described } = await read(
    zipSync({ ...parts, [path]: strToU8(xml) }),
    'p.xlsx',
    smallProgramme(),
    { answers },
  );
  expect(problems).toEqual([]);
  expect(described.format).toBe('a sheet exported from Smartsheet');
  expect(
    plan?.creates.map(({ list, fields }) => `${list} ${String(fields.title)} ${String(fields.done ?? '')}`),
  ).toEqual([
    'projects Inhaler switch ',
    'milestones Tender sent 2026-04-17',
    'milestones Practices told ',
    'milestones Second supplier ',
  ]);
});

test('a plain table: a heading nobody knows can be told what it stands for, or be left out', async () => {
  const bytes = await workbook({
    Sheet1: [
      ['Step', 'Project', 'Accountable', 'Due', 'Colour of the binder'],
      ['Second supplier', 'VAL-03', 'Kofi Marigold', '30/11/2026', 'green'],
    ],
  });
  const before = await read(bytes, 'p.xlsx', smallProgramme());
  expect(before.plan).toBeUndefined();
  const columns = {
    [columnKey('milestones', 'Accountable')]: 'milestones.owner',
    [columnKey('milestones', 'Colour of the binder')]: '',
  };
  const after = await read(bytes, 'p.xlsx', smallProgramme(), { ...plainMapping, columns });
  expect(after.problems).toEqual([]);
  expect(after.plan?.creates[0]?.fields).toMatchObject({
    title: 'Second supplier',
    owner: { key: 'kofi@ashdale.example' },
  });
});

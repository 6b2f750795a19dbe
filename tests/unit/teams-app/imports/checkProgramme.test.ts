import { checkFile, csv, emptySnapshot, goodSheets, lineOf, smallProgramme, snapshotOf, workbook } from './files';

const problemsOf = async (sheets: Parameters<typeof workbook>[0], snapshot = emptySnapshot()) =>
  (await checkFile(await workbook(sheets), snapshot)).problems.map(lineOf);

const creates = async (bytes: Uint8Array, snapshot = emptySnapshot(), name = 'plan.xlsx') => {
  const { plan, problems } = await checkFile(bytes, snapshot, name);
  expect(problems).toEqual([]);
  return plan!.creates;
};

describe('a good workbook', () => {
  test('becomes items that refer to each other by key', async () => {
    const made = await creates(await workbook(goodSheets));
    expect(made.map(({ list, key }) => `${list} ${key}`)).toEqual([
      'organisations ASHDALE',
      'people kofi@ashdale.example',
      'people beatrix@ashdale.example',
      'domains VAL',
      'projects VAL-03',
      'milestones VAL-03.1',
    ]);
    expect(made[4]?.fields).toMatchObject({
      domain: { to: 'domains', key: 'VAL' },
      sro: { to: 'people', key: 'beatrix@ashdale.example' },
      start: '2026-04-01',
    });
    // A deputy may stand further down.
    expect(made[1]?.fields.deputy).toEqual({ to: 'people', key: 'beatrix@ashdale.example' });
  });

  test('may have titles above, other headings, blank rows, real dates and a domain named once', async () => {
    const made = await creates(
      await workbook({
        Cover: [['Larkmere medicines programme'], ['Kept by the programme office']],
        ...goodSheets,
        'Project list': [
          ['Projects of the programme', null, null],
          ['as at', new Date('2026-11-23'), null],
          [null],
          [
            'Work stream',
            'PROJECT REF',
            'Project  name',
            'Senior Responsible Owner',
            'R.A.G. status',
            'Start date',
            'Planned finish',
            'End date',
          ],
          [
            'VAL',
            'VAL-01',
            'Adalimumab switch',
            'beatrix@ashdale.example',
            'G',
            new Date('2026-04-01'),
            new Date('2026-10-25'),
            new Date('2026-03-29'),
          ].map((cell) => (cell instanceof Date && cell.getUTCMonth() === 2 ? new Date('2027-03-29') : cell)),
          [null, null],
          [null, 'VAL-02', 'Inhalers', 'Stonecrop, Beatrix', 'Amber', '1 Apr 2026', '30 Sep 2026', '30 Sep 2026'],
          [null, null, ' '],
        ],
        Projects: [['Project', 'Reference']],
        Milestones: [],
      }),
    );
    const projects = made.filter(({ list }) => list === 'projects');
    expect(projects.map(({ key, fields }) => [key, fields.domain, fields.rating, fields.baselineFinish])).toEqual([
      ['VAL-01', { to: 'domains', key: 'VAL' }, 'Green', '2026-10-25'],
      ['VAL-02', { to: 'domains', key: 'VAL' }, 'Amber', '2026-09-30'],
    ]);
    expect(projects[0]?.place).toEqual({ sheet: 'Project list', row: 5 });
  });

  test('sheets without a table are named as not read', async () => {
    const { plan } = await checkFile(await workbook({ Cover: [['Hello']], Empty: [], ...goodSheets }));
    expect(plan?.ignored).toEqual([
      { sheet: 'Cover', why: 'no table' },
      { sheet: 'Empty', why: 'empty' },
    ]);
  });
});

describe('a sheet that was meant to be a table', () => {
  test('by its name', async () => {
    const sheets = {
      ...goodSheets,
      Milestones: [
        ['Milstone', 'Ownr'],
        ['Protocol agreed', 'Kofi Marigold'],
      ],
    };
    const { plan, problems } = await checkFile(await workbook(sheets));
    expect(plan).toBeUndefined();
    expect(problems).toEqual([
      {
        ...{ sheet: 'Milestones', row: 1, column: 'Milstone', found: 'Milstone' },
        say: 'This looks like a table of milestones, but it has no column “Milestone”, so none of it can be read.',
        next: 'If “Milstone” is it, call it “Milestone”; if the sheet is no table of the programme, hide it.',
      },
    ]);
  });

  test('by two of its headings', async () => {
    const sheets = {
      ...goodSheets,
      'Plan B': [['Plan B'], ['Piece of work', 'Forecast', 'Owner'], ['Protocol', '', '']],
    };
    expect(await problemsOf(sheets)).toEqual([
      'Plan B 2 Milestone: This looks like a table of milestones, but it has no column “Milestone”, so none of it can be read.',
    ]);
  });

  test('without a row of headings at all', async () => {
    const { problems } = await checkFile(await workbook({ ...goodSheets, Staff: [['Kofi'], ['Beatrix']] }));
    expect(problems).toEqual([
      {
        ...{ sheet: 'Staff', column: 'Name' },
        say: 'This looks like a table of people, but it has no column “Name”, so none of it can be read.',
        next: 'Add the column “Name”; if the sheet is no table of the programme, hide it.',
      },
    ]);
  });

  test('as the only table of a file, told once', async () => {
    const { problems } = await checkFile(
      csv('Milstone,Owner,Forecast\nA,Kofi,01/05/2026'),
      emptySnapshot(),
      'plan.csv',
    );
    expect(problems.map(lineOf)).toEqual([
      'plan.csv 1 Milstone: This looks like a table of milestones, but it has no column “Milestone”, so none of it can be read.',
    ]);
  });
});

describe('one Entra object id belongs to one person', () => {
  const id = '0b6f0a3e-6a51-4d6c-9b62-1f2f6c0d0a01';
  const other = '0b6f0a3e-6a51-4d6c-9b62-1f2f6c0d0a02';
  const table = (...rows: string[]) => csv(['Name,Email,Entra object id,Role', ...rows].join('\n'));
  const known = (): ReturnType<typeof snapshotOf> =>
    snapshotOf({
      people: [
        { title: 'Kofi Marigold', email: 'kofi@ashdale.example', role: 'Programme team', objectId: id },
        { title: 'Beatrix Stonecrop', email: 'beatrix@ashdale.example', role: 'Leadership group', objectId: other },
      ],
    });
  const kofi = (of: string) => `Kofi Marigold,kofi@ashdale.example,${of},Programme team`;
  const beatrix = (of: string) => `Beatrix Stonecrop,beatrix@ashdale.example,${of},Leadership group`;

  test('two rows with one, whatever its case', async () => {
    const { problems } = await checkFile(table(kofi(id), beatrix(id.toUpperCase())), emptySnapshot(), 'people.csv');
    expect(problems.map(lineOf)).toEqual([
      'people.csv 3 Entra object id: This is the Entra object id of Kofi Marigold (kofi@ashdale.example) as well.',
    ]);
  });

  test('one that somebody in SharePoint has', async () => {
    const { problems } = await checkFile(table(beatrix(id)), known(), 'people.csv');
    expect(problems.map(lineOf)).toEqual([
      'people.csv 2 Entra object id: This is the Entra object id of Kofi Marigold (kofi@ashdale.example) as well.',
    ]);
  });

  test('but two people may exchange theirs, and a file that says what is there is right', async () => {
    const exchanged = await checkFile(table(kofi(other), beatrix(id)), known(), 'people.csv');
    expect(exchanged.problems).toEqual([]);
    expect(exchanged.plan?.updates).toHaveLength(2);
    const same = await checkFile(table(kofi(id), beatrix(other)), known(), 'people.csv');
    expect(same).toMatchObject({ problems: [], plan: { updates: [], unchanged: 2 } });
  });
});

describe('one table of milestones', () => {
  test('carries its projects with it, named once for all their milestones', async () => {
    const file = csv(`Domain,Project reference,Project name,SRO,RAG,Milestone,Owner,Due date
VAL,VAL-07,Anticoagulants,Beatrix Stonecrop,Green,First choice agreed,Kofi Marigold,01/05/2026
,,,,,All practices,Kofi Marigold,29/01/2027
VAL,VAL-08,Data,Beatrix Stonecrop,Amber,Agreement signed,Kofi Marigold,01/06/2026`);
    const made = await creates(file, smallProgramme(), 'milestones.csv');
    expect(made.map(({ key, fields }) => [key, fields.title, fields.start ?? fields.baseline, fields.finish])).toEqual([
      ['VAL-07', 'Anticoagulants', '2026-05-01', '2027-01-29'],
      ['VAL-08', 'Data', '2026-06-01', '2026-06-01'],
      ['VAL-07.1', 'First choice agreed', '2026-05-01', undefined],
      ['VAL-07.2', 'All practices', '2027-01-29', undefined],
      ['VAL-08.1', 'Agreement signed', '2026-06-01', undefined],
    ]);
  });

  test('must not say two things of one project', async () => {
    const file = csv(`Project reference,Project name,SRO,RAG,Milestone,Owner,Due date,Domain
VAL-07,Anticoagulants,Beatrix Stonecrop,Green,A,Kofi Marigold,01/05/2026,VAL
VAL-07,Anticoagulants,Kofi Marigold,Green,B,Kofi Marigold,01/05/2026,VAL`);
    const { problems } = await checkFile(file, smallProgramme(), 'plan.csv');
    expect(problems.map(lineOf)).toEqual([
      'plan.csv 3 SRO: “Kofi Marigold” here, but “Beatrix Stonecrop” for the same VAL-07 in row 2 of plan.csv.',
    ]);
  });

  test('a milestone without a reference gets the next number, and keeps it', async () => {
    const file = csv('Project,Milestone,Owner,Forecast\nVAL-03,Handed over,Kofi Marigold,24/03/2027');
    const [made] = await creates(file, smallProgramme(), 'plan.csv');
    expect(made?.key).toBe('VAL-03.2');
    const again = snapshotOf({
      ...Object.fromEntries(
        (['organisations', 'people', 'domains', 'projects'] as const).map((list) => [
          list,
          [...smallProgramme()[list].values()],
        ]),
      ),
      milestones: [...smallProgramme().milestones.values(), { ...made?.fields, id: '2', project: '1', owner: '1' }],
    });
    expect((await checkFile(file, again, 'plan.csv')).plan).toMatchObject({ creates: [], updates: [], unchanged: 1 });
  });
});

describe('every problem is told at once, with its place', () => {
  test('of all kinds', async () => {
    const { Milestones, Projects, ...rest } = goodSheets;
    const lines = await problemsOf({
      ...rest,
      Projects: [
        ...Projects,
        ['VAL', 'VAL-04', 'No SRO', '', 'Green', '01/04/2026', '29/01/2027', '24/03/2027'],
        ['VAL', 'VAL-05', 'Ends before it starts', 'Kofi Marigold', 'Green', '01/04/2027', '29/01/2027', '24/03/2027'],
        ['VAX', 'VAL-06', 'Unknown domain', 'Kofi Marigold', 'Pink', '01/04/2026', '29/01/2027', '24/03/2027'],
        ['VAL', 'val-03', 'Twice', 'Kofi Marigold', 'Green', '01/04/2026', '29/01/2027', '24/03/2027'],
      ],
      Milestones: [
        [...Milestones[0]!, 'Mood', null],
        ['VAL-03', 'VAL-03.2', 'Bad date', 'Kofi Marigold', '31/11/2026', '31/11/2026', '', '', 'fine', null],
        ['VAL-03', 'VAL-03.3', 'Unknown person', 'Kofi Marygold', '01/12/2026', '01/12/2026', '', '', null, null],
        [
          'VAL-03',
          'VAL-03.4',
          'Too long',
          'Kofi Marigold',
          '01/12/2026',
          '01/12/2026',
          '',
          'x'.repeat(8001),
          null,
          null,
        ],
        ['VAL-03', 'VAL-03.5', 'Patient 943 476 5919', 'Kofi Marigold', '01/12/2026', '01/12/2026', '', '', null, null],
        [
          'VAL-99',
          'VAL-99.1',
          'Unknown project',
          'Kofi Marigold',
          '01/12/2026',
          '01/12/2026',
          '',
          '',
          null,
          'no heading',
        ],
      ],
    });
    expect(lines).toEqual([
      'Projects 3 SRO: “SRO” is missing.',
      'Projects 4 Baseline finish: The end, 29/01/2027, comes before the start, 01/04/2027.',
      'Projects 4 Forecast finish: The end, 24/03/2027, comes before the start, 01/04/2027.',
      'Projects 5 RAG: “Pink” is none of Green, Amber, Red, Complete, Not started.',
      'Projects 5 Domain: No domain goes by “VAX”.',
      'Projects 6: “VAL-03” is there already, in row 2 of Projects.',
      'Milestones 1 Mood: This column is unknown.',
      'Milestones 1 J: This column has no heading.',
      'Milestones 2 Baseline: “31/11/2026” is not a date that exists: November 2026 has 30 days.',
      'Milestones 2 Forecast: “31/11/2026” is not a date that exists: November 2026 has 30 days.',
      'Milestones 3 Owner: No person goes by “Kofi Marygold”.',
      'Milestones 4 Note: “Note” is longer than 8000 characters.',
      expect.stringContaining('Milestones 5 Milestone: “Milestone” holds what looks like an NHS number'),
      'Milestones 6 Project: No project goes by “VAL-99”.',
    ]);
    expect(lines.join()).not.toContain('943');
  });

  test('what to do is said, with the name that was probably meant', async () => {
    const { problems } = await checkFile(
      csv('Project,Milestone,Owner,Forcast\nVAL-03,Handed over,Kofi Marygold,24/03/2027'),
      smallProgramme(),
      'plan.csv',
    );
    expect(problems.map(({ next }) => next)).toEqual([
      'If it is “Forecast”, call it that; otherwise delete the column.',
      'If it is “Kofi Marigold”, write that; otherwise add them to the People table.',
      'Add the column and fill it in.',
      'Add the column and fill it in.',
    ]);
  });

  test('a column that is missing altogether is one problem, not one a row', async () => {
    const { Projects, ...rest } = goodSheets;
    const without = (row: string[]): string[] => row.filter((_, at) => at !== 3);
    const rows = Array.from({ length: 50 }, (_, at) => [
      'VAL',
      `VAL-1${at}`,
      `P${at}`,
      'Green',
      '1/4/2026',
      '1/5/2026',
      '1/5/2026',
    ]);
    expect(await problemsOf({ ...rest, Projects: [...Projects.map(without), ...rows] })).toEqual([
      'Projects 2 SRO: There is no column “SRO”.',
    ]);
  });

  test('two columns for one thing, and two people of one name', async () => {
    const snapshot = snapshotOf({
      people: [
        { title: 'Jo Bell', email: 'jo.bell@ashdale.example', role: 'Member' },
        { title: 'Jo Bell', email: 'jo.bell2@elmsea.example', role: 'Member' },
      ],
    });
    const { problems } = await checkFile(
      csv('Code,Domain,Lead,Domain lead\nVAL,Value,Jo Bell,'),
      snapshot,
      'domains.csv',
    );
    expect(problems.map(lineOf)).toEqual([
      'domains.csv 1 Domain lead: There are two columns for “Lead”.',
      'domains.csv 2 Lead: More than one person goes by “Jo Bell”: jo.bell@ashdale.example, jo.bell2@elmsea.example.',
    ]);
  });

  test('a wait for what is not there, an address that is none', async () => {
    const people = await checkFile(csv('Name,Email\nJo Bell,jo.bell at ashdale'), emptySnapshot(), 'people.csv');
    expect(people.problems.map(lineOf)).toEqual(['people.csv 2 Email: “jo.bell at ashdale” is not an email address.']);
    const waits = csv(
      'Project,Milestone,Owner,Forecast,Waits for\nVAL-03,B,Kofi Marigold,24/03/2027,"VAL-03.1, VAL-03.7"',
    );
    expect((await checkFile(waits, smallProgramme(), 'plan.csv')).problems.map(lineOf)).toEqual([
      'plan.csv 2 Waits for: It waits for “VAL-03.7”, which is no milestone’s reference.',
    ]);
  });

  test('references are taken apart as the pages do, by a space as well', async () => {
    const waits = csv(
      'Project,Milestone,Owner,Forecast,Waits for\nVAL-03,B,Kofi Marigold,24/03/2027,VAL-03.1 VAL-03.7',
    );
    expect((await checkFile(waits, smallProgramme(), 'plan.csv')).problems.map(lineOf)).toEqual([
      'plan.csv 2 Waits for: It waits for “VAL-03.7”, which is no milestone’s reference.',
    ]);
  });

  test('a row that cannot have a reference is checked to its end', async () => {
    const file = csv('Project,Milestone,Owner,Forecast\nVAL-99,Handed over,Nobody,31/11/2026');
    expect((await checkFile(file, smallProgramme(), 'plan.csv')).problems.map(lineOf)).toEqual([
      expect.stringContaining('plan.csv 2 Forecast: “31/11/2026” is not a date'),
      'plan.csv 2 Project: No project goes by “VAL-99”.',
      'plan.csv 2 Owner: No person goes by “Nobody”.',
      'plan.csv 2 Baseline: There is no column “Baseline”.',
    ]);
    const people = csv('Name,Email,Away until\nJo Bell,,sometime');
    expect((await checkFile(people, emptySnapshot(), 'people.csv')).problems.map(lineOf)).toEqual([
      'people.csv 2 Away until: “sometime” is not a date.',
      'people.csv 2 Email: “Email” is missing.',
    ]);
  });

  test('a file without any table', async () => {
    expect(
      (await checkFile(csv('Dear all,\nsee you on Thursday'), emptySnapshot(), 'letter.csv')).problems.map(lineOf),
    ).toEqual([
      'letter.csv: No table of a programme was found: no row of headings such as Milestone, Project, Owner and Forecast.',
    ]);
  });
});

describe('against what is in the lists', () => {
  test('only cells that differ become changes; empty ones leave what is there', async () => {
    const file = csv(`Reference,Milestone,Owner,Forecast,Done,Note
val-03.1,Protocol agreed,kofi@ashdale.example,05/06/2026,,
VAL-03.1,,,,,`);
    const twice = await checkFile(file, smallProgramme(), 'plan.csv');
    expect(twice.problems.map(lineOf)).toEqual(['plan.csv 3: “VAL-03.1” is there already, in row 2 of plan.csv.']);
    const changed = csv('Reference,Milestone,Note,Done\nVAL-03.1,Protocol agreed by nine trusts,,04/06/2026');
    expect(
      (await checkFile(changed, smallProgramme(), 'plan.csv')).plan?.updates.map(({ key, patch }) => [key, patch]),
    ).toEqual([['VAL-03.1', { title: 'Protocol agreed by nine trusts', done: '2026-06-04' }]]);
  });

  test('a forecast put back counts as moved, unless the file keeps the count', async () => {
    const later = csv('Reference,Milestone,Forecast\nVAL-03.1,Protocol agreed,01/07/2026');
    expect((await checkFile(later, smallProgramme(), 'p.csv')).plan?.updates[0]?.patch).toEqual({
      forecast: '2026-07-01',
      moved: 2,
    });
    const earlier = csv('Reference,Milestone,Forecast\nVAL-03.1,Protocol agreed,01/06/2026');
    expect((await checkFile(earlier, smallProgramme(), 'p.csv')).plan?.updates[0]?.patch).toEqual({
      forecast: '2026-06-01',
    });
    const counted = csv('Reference,Milestone,Forecast,Times moved\nVAL-03.1,Protocol agreed,01/07/2026,4×');
    expect((await checkFile(counted, smallProgramme(), 'p.csv')).plan?.updates[0]?.patch).toEqual({
      forecast: '2026-07-01',
      moved: 4,
    });
  });

  test('days that are wrong in SharePoint already keep nothing from a file that says none of them', async () => {
    const small = smallProgramme();
    const wrong = { ...small.projects.get('1')!, finish: '2020-01-01' };
    const file = csv('Reference,Project,RAG\nVAL-03,Etanercept switch,Green');
    const { problems, plan } = await checkFile(file, { ...small, projects: new Map([['1', wrong]]) }, 'p.csv');
    expect(problems).toEqual([]);
    expect(plan?.updates[0]?.patch).toEqual({ rating: 'Green' });
  });

  test('an end moved before the start that SharePoint has is refused', async () => {
    const file = csv('Reference,Project,Forecast finish\nVAL-03,Etanercept switch,01/03/2026');
    expect((await checkFile(file, smallProgramme(), 'p.csv')).problems.map(lineOf)).toEqual([
      'p.csv 2 Forecast finish: The end, 01/03/2026, comes before the start, 01/04/2026.',
    ]);
  });
});

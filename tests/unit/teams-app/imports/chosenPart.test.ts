import fc from '../../../properties';
import {
  chosenPart,
  isKeyRef,
  nameOfCell,
  nameOfNew,
  type Choices,
  type ImportPlan,
  type PlannedCreate,
  type PlannedUpdate,
  type PlannedValue,
} from '@ipmo-hub/teams-app/imports';
import { checkFile, csv, goodSheets, smallProgramme, workbook } from './files';

/** A file that was exported, and then somebody else moved the milestone on. */
const twoCells = async (): Promise<ImportPlan> => {
  const file = csv('Project,Reference,Milestone,Forecast\nVAL-03,VAL-03.1,Protocol signed,2026-06-26');
  const { plan } = await checkFile(file, smallProgramme(), 'plan.csv');
  return plan!;
};

/** A whole programme, whose milestones wait for each other and whose objectives name their projects. */
const wholeProgramme = async (): Promise<ImportPlan> => {
  const milestone = (reference: string, title: string, waitsFor: string) => [
    ...['VAL-03', reference, title, 'Kofi Marigold', '29/05/2026', '05/06/2026', waitsFor],
  ];
  const sheets = {
    ...goodSheets,
    Milestones: [
      ['Project', 'Reference', 'Milestone', 'Owner', 'Baseline', 'Forecast', 'Waits for'],
      milestone('VAL-03.1', 'Protocol agreed', ''),
      milestone('VAL-03.2', 'Half switched', 'VAL-03.1'),
      milestone('VAL-03.3', 'All switched', 'val-03.2; VAL-03.1'),
    ],
    Objectives: [
      ['Domain', 'Reference', 'Objective', 'Projects'],
      ['VAL', 'VAL-O1', 'Best value medicines', 'VAL-03'],
    ],
  };
  const { plan, problems } = await checkFile(await workbook(sheets));
  expect(problems).toEqual([]);
  return plan!;
};

const updateOf = (plan: ImportPlan): PlannedUpdate => plan.updates[0]!;
const createOf = (plan: ImportPlan, key: string): PlannedCreate => plan.creates.find((one) => one.key === key)!;
const without = (...names: readonly string[]): Choices => new Map(names.map((name) => [name, false]));
const keysOf = ({ creates }: ImportPlan): readonly string[] => creates.map(({ key }) => key);

test('everything is chosen as long as nobody says otherwise', async () => {
  const [changed, fresh] = [await twoCells(), await wholeProgramme()];
  expect(chosenPart(changed, new Map())).toMatchObject({ plan: changed, chosen: 2 });
  expect(chosenPart(fresh, new Map())).toMatchObject({ plan: fresh, chosen: fresh.creates.length });
});

test('a cell that is left out stays as it is, and the count of moves stays with its date', async () => {
  const plan = await twoCells();
  expect(updateOf(plan).patch).toEqual({ title: 'Protocol signed', forecast: '2026-06-26', moved: 2 });
  const part = chosenPart(plan, without(nameOfCell(updateOf(plan), 'forecast')));
  expect(updateOf(part.plan).patch).toEqual({ title: 'Protocol signed' });
  expect([part.chosen, part.choices.size]).toEqual([1, 2]);
});

test('an item of which nothing is chosen is not written at all', async () => {
  const plan = await twoCells();
  const names = ['title', 'forecast'].map((property) => nameOfCell(updateOf(plan), property));
  expect(chosenPart(plan, without(...names))).toMatchObject({ plan: { updates: [] }, chosen: 0 });
});

test('what others wrote since the export stays unless it is chosen, and so does their count of moves', async () => {
  const plan = await twoCells();
  const clash = { ...plan, updates: [{ ...updateOf(plan), meanwhile: { forecast: '2026-06-12' } }] };
  expect(updateOf(chosenPart(clash, new Map()).plan).patch).toEqual({ title: 'Protocol signed' });
  const mine = new Map([[nameOfCell(updateOf(plan), 'forecast'), true]]);
  expect(updateOf(chosenPart(clash, mine).plan).patch).toEqual(updateOf(plan).patch);
});

test('what needs something new that is left out waits with it, and says for what', async () => {
  const plan = await wholeProgramme();
  const { plan: part, choices } = chosenPart(plan, without(nameOfNew(createOf(plan, 'VAL'))));
  expect(keysOf(part)).not.toEqual(expect.arrayContaining(['VAL-03']));
  expect(choices.get(nameOfNew(createOf(plan, 'VAL')))).toEqual({ chosen: false });
  expect(choices.get(nameOfNew(createOf(plan, 'VAL-03')))).toEqual({ chosen: false, needs: 'VAL' });
  expect(choices.get(nameOfNew(createOf(plan, 'VAL-03.1')))).toEqual({ chosen: false, needs: 'VAL-03' });
});

test('a reference that may be empty is left empty', async () => {
  const plan = await wholeProgramme();
  const { plan: part } = chosenPart(plan, without(nameOfNew(createOf(plan, 'ASHDALE'))));
  expect(keysOf(part)).toEqual(keysOf(plan).filter((key) => key !== 'ASHDALE'));
  expect(createOf(part, 'kofi@ashdale.example').fields).not.toHaveProperty('organisation');
});

test('a cell that shall refer to somebody new who is left out keeps who is there', async () => {
  const file = await workbook({
    People: [
      ['Name', 'Email', 'Role'],
      ['Sunita Hollybrook', 'sunita@ashdale.example', 'Member'],
    ],
    Milestones: [
      ['Project', 'Reference', 'Milestone', 'Owner'],
      ['VAL-03', 'VAL-03.1', 'Protocol agreed', 'Sunita Hollybrook'],
    ],
  });
  const plan = (await checkFile(file, smallProgramme())).plan!;
  const part = chosenPart(plan, without(nameOfNew(createOf(plan, 'sunita@ashdale.example'))));
  expect(part).toMatchObject({ plan: { creates: [], updates: [] }, chosen: 0 });
  expect(part.choices.get(nameOfCell(updateOf(plan), 'owner'))).toEqual({
    chosen: false,
    needs: 'sunita@ashdale.example',
  });
});

test('whatever is left out, nothing that is written refers to it', async () => {
  const plan = await wholeProgramme();
  fc.assert(
    fc.property(fc.subarray([...plan.creates]), (left) => {
      const part = chosenPart(plan, without(...left.map(nameOfNew)));
      const there = new Set(keysOf(part.plan).map((key) => key.toLowerCase()));
      for (const { list, fields } of part.plan.creates) {
        for (const value of Object.values(fields))
          if (isKeyRef(value)) expect(there).toContain(value.key.toLowerCase());
        for (const key of namedIn(list === 'milestones' ? fields.waitsFor : fields.projects))
          expect(there).toContain(key);
      }
      expect(part.chosen).toBe(part.plan.creates.length);
    }),
  );
});

const namedIn = (text: PlannedValue | undefined): readonly string[] =>
  typeof text === 'string' ? text.toLowerCase().split(/[,;\s]+/) : [];

describe('a milestone that waits for one that is left out', () => {
  test('comes, if it is new, and waits for the others only', async () => {
    const plan = await wholeProgramme();
    const { plan: part } = chosenPart(plan, without(nameOfNew(createOf(plan, 'VAL-03.1'))));
    expect(keysOf(part)).toEqual(expect.arrayContaining(['VAL-03.2', 'VAL-03.3']));
    expect(createOf(part, 'VAL-03.2').fields).not.toHaveProperty('waitsFor');
    expect(createOf(part, 'VAL-03.3').fields.waitsFor).toBe('val-03.2');
  });

  test('goes on waiting for what it waited for, if it is there, and says what is missing', async () => {
    const file = csv(
      'Project,Reference,Milestone,Owner,Forecast,Baseline,Waits for\n' +
        'VAL-03,VAL-03.1,Protocol agreed,,,,VAL-03.2\nVAL-03,VAL-03.2,Drafted,Kofi Marigold,2026-05-01,2026-05-01,',
    );
    const plan = (await checkFile(file, smallProgramme(), 'plan.csv')).plan!;
    const part = chosenPart(plan, without(nameOfNew(createOf(plan, 'VAL-03.2'))));
    expect(part).toMatchObject({ plan: { creates: [], updates: [] }, chosen: 0 });
    const waits = nameOfCell(updateOf(plan), 'waitsFor');
    expect(part.choices.get(waits)).toEqual({ chosen: false, needs: 'VAL-03.2' });
  });
});

test('a new row that was left out stays so when somebody else makes its item meanwhile', async () => {
  const file = csv(
    'Project,Reference,Milestone,Owner,Forecast,Baseline\nVAL-03,VAL-03.9,From the file,Kofi Marigold,2026-12-01,2026-12-01',
  );
  const before = (await checkFile(file, smallProgramme(), 'plan.csv')).plan!;
  const wanted = without(nameOfNew(createOf(before, 'VAL-03.9')));
  const small = smallProgramme();
  const theirs = { ...small.milestones.get('1')!, id: '2', key: 'VAL-03.9', title: 'Theirs' };
  const now = { ...small, milestones: new Map([...small.milestones, ['2', theirs]]) };
  const after = (await checkFile(file, now, 'plan.csv')).plan!;
  expect(updateOf(after).patch).toHaveProperty('title', 'From the file');
  expect(chosenPart(after, wanted)).toMatchObject({ plan: { updates: [] }, chosen: 0 });
  // Nothing keeps the person from taking a cell of it after all.
  const title = nameOfCell(updateOf(after), 'title');
  const { plan } = chosenPart(after, new Map([...wanted, [title, true]]));
  expect(updateOf(plan).patch).toEqual({ title: 'From the file' });
});

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
import type { Snapshot } from '@ipmo-hub/teams-app/lists';
import { checkFile, csv, emptySnapshot, goodSheets, smallProgramme, snapshotOf, workbook } from './files';

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
  expect(chosenPart(changed, new Map(), smallProgramme())).toMatchObject({ plan: changed, chosen: 2 });
  expect(chosenPart(fresh, new Map(), emptySnapshot())).toMatchObject({ plan: fresh, chosen: fresh.creates.length });
});

test('a cell that is left out stays as it is, and the count of moves stays with its date', async () => {
  const plan = await twoCells();
  expect(updateOf(plan).patch).toEqual({ title: 'Protocol signed', forecast: '2026-06-26', moved: 2 });
  const part = chosenPart(plan, without(nameOfCell(updateOf(plan), 'forecast')), smallProgramme());
  expect(updateOf(part.plan).patch).toEqual({ title: 'Protocol signed' });
  expect([part.chosen, part.choices.size]).toEqual([1, 2]);
});

test('an item of which nothing is chosen is not written at all', async () => {
  const plan = await twoCells();
  const names = ['title', 'forecast'].map((property) => nameOfCell(updateOf(plan), property));
  expect(chosenPart(plan, without(...names), smallProgramme())).toMatchObject({ plan: { updates: [] }, chosen: 0 });
});

test('what others wrote since the export stays unless it is chosen, and so does their count of moves', async () => {
  const plan = await twoCells();
  const clash = { ...plan, updates: [{ ...updateOf(plan), meanwhile: { forecast: '2026-06-12' } }] };
  expect(updateOf(chosenPart(clash, new Map(), smallProgramme()).plan).patch).toEqual({ title: 'Protocol signed' });
  const mine = new Map([[nameOfCell(updateOf(plan), 'forecast'), true]]);
  expect(updateOf(chosenPart(clash, mine, smallProgramme()).plan).patch).toEqual(updateOf(plan).patch);
});

test('what needs something new that is left out waits with it, and says for what', async () => {
  const plan = await wholeProgramme();
  const { plan: part, choices } = chosenPart(plan, without(nameOfNew(createOf(plan, 'VAL'))), emptySnapshot());
  expect(keysOf(part)).not.toEqual(expect.arrayContaining(['VAL-03']));
  expect(choices.get(nameOfNew(createOf(plan, 'VAL')))).toEqual({ chosen: false });
  expect(choices.get(nameOfNew(createOf(plan, 'VAL-03')))).toEqual({ chosen: false, needs: 'VAL' });
  expect(choices.get(nameOfNew(createOf(plan, 'VAL-03.1')))).toEqual({ chosen: false, needs: 'VAL-03' });
});

test('a reference that may be empty is left empty', async () => {
  const plan = await wholeProgramme();
  const { plan: part } = chosenPart(plan, without(nameOfNew(createOf(plan, 'ASHDALE'))), emptySnapshot());
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
  const part = chosenPart(plan, without(nameOfNew(createOf(plan, 'sunita@ashdale.example'))), smallProgramme());
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
      const part = chosenPart(plan, without(...left.map(nameOfNew)), emptySnapshot());
      const there = new Set(keysOf(part.plan).map((key) => key.toLowerCase()));
      for (const { list, fields } of part.plan.creates) {
        for (const value of Object.values(fields))
          if (isKeyRef(value)) expect(there).toContain(value.key.toLowerCase());
        for (const key of namedIn(list === 'milestones' ? fields.waitsFor : fields.projects))
          expect(there).toContain(key);
      }
      expect(part.chosen).toBe(part.plan.creates.length);
      expect(part.objections).toEqual([]);
    }),
  );
});

const namedIn = (text: PlannedValue | undefined): readonly string[] =>
  typeof text === 'string' ? text.toLowerCase().split(/[,;\s]+/) : [];

describe('a milestone that waits for one that is left out', () => {
  test('comes, if it is new, and waits for the others only', async () => {
    const plan = await wholeProgramme();
    const { plan: part } = chosenPart(plan, without(nameOfNew(createOf(plan, 'VAL-03.1'))), emptySnapshot());
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
    const part = chosenPart(plan, without(nameOfNew(createOf(plan, 'VAL-03.2'))), smallProgramme());
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
  expect(chosenPart(after, wanted, now)).toMatchObject({ plan: { updates: [] }, chosen: 0 });
  // Nothing keeps the person from taking a cell of it after all.
  const title = nameOfCell(updateOf(after), 'title');
  const { plan } = chosenPart(after, new Map([...wanted, [title, true]]), now);
  expect(updateOf(plan).patch).toEqual({ title: 'From the file' });
});

describe('what is right only together', () => {
  const idOf = (number: number): string => `0b6f0a3e-6a51-4d6c-9b62-1f2f6c0d0a0${String(number)}`;
  const names = ['Kofi', 'Beatrix', 'Sunita', 'Edith'];
  const addressOf = (name: string): string => `${name.toLowerCase()}@ashdale.example`;
  const staff = (): Snapshot => {
    const persons = names.map((title, at) => {
      const objectId = at === 3 ? undefined : idOf(at);
      return { title, email: addressOf(title), role: 'Member', ...(objectId && { objectId }) };
    });
    return { ...smallProgramme(), people: snapshotOf({ people: persons }).people };
  };
  const idsOf = async (given: readonly number[]): Promise<ImportPlan> => {
    const rows = given.map((id, at) => `${names[at]!},${addressOf(names[at]!)},${idOf(id)}`);
    const file = csv(['Name,Email,Entra object id', ...rows].join('\n'));
    return (await checkFile(file, staff(), 'people.csv')).plan!;
  };
  const earlier = async (): Promise<ImportPlan> => {
    const file = csv(
      'Reference,Project,RAG,Start,Baseline finish,Forecast finish\nVAL-03,Etanercept switch,Green,2025-04-01,2026-01-29,2026-03-24',
    );
    return (await checkFile(file, smallProgramme(), 'plan.csv')).plan!;
  };
  const cellOf = (plan: ImportPlan, key: string, property: string): string =>
    nameOfCell(
      plan.updates.find((one) => one.key === key)!,
      property,
    );

  test('one Entra object id comes to two people when one cell of an exchange is left out', async () => {
    const plan = await idsOf([1, 0]);
    expect(chosenPart(plan, new Map(), staff()).objections).toEqual([]);
    const part = chosenPart(plan, without(cellOf(plan, 'kofi@ashdale.example', 'objectId')), staff());
    expect(part.objections).toEqual([
      {
        key: 'beatrix@ashdale.example',
        heading: 'Entra object id',
        say: 'This is the Entra object id of Kofi (kofi@ashdale.example) as well.',
      },
    ]);
    const neither = plan.updates.map(({ key }) => cellOf(plan, key, 'objectId'));
    expect(chosenPart(plan, without(...neither), staff())).toMatchObject({ objections: [], chosen: 0 });
  });

  test('so also when nobody pressed: what others wrote meanwhile is left out by itself', async () => {
    const plan = await idsOf([1, 0]);
    const [kofi, ...others] = plan.updates;
    const clash = { ...plan, updates: [{ ...kofi!, meanwhile: { objectId: idOf(0) } }, ...others] };
    expect(chosenPart(clash, new Map(), staff()).objections).toHaveLength(1);
  });

  test('somebody new does not get an id that its holder keeps', async () => {
    const file = csv(
      `Name,Email,Entra object id\nKofi,kofi@ashdale.example,${idOf(7)}\nAda,ada@ashdale.example,${idOf(0)}`,
    );
    const plan = (await checkFile(file, staff(), 'people.csv')).plan!;
    const part = chosenPart(plan, without(cellOf(plan, 'kofi@ashdale.example', 'objectId')), staff());
    expect(part.objections.map(({ key }) => key)).toEqual(['ada@ashdale.example']);
  });

  test('ends come before the start that is left as it is', async () => {
    const plan = await earlier();
    expect(chosenPart(plan, new Map(), smallProgramme()).objections).toEqual([]);
    const part = chosenPart(plan, without(cellOf(plan, 'VAL-03', 'start')), smallProgramme());
    expect(part.objections).toEqual([
      {
        key: 'VAL-03',
        heading: 'Baseline finish',
        say: 'The end, 29/01/2026, comes before the start, 01/04/2026.',
      },
      {
        key: 'VAL-03',
        heading: 'Forecast finish',
        say: 'The end, 24/03/2026, comes before the start, 01/04/2026.',
      },
    ]);
  });

  test('days that were wrong before, and of which none is written, keep nothing else from coming', async () => {
    const plan = await earlier();
    const [project] = plan.updates;
    const wrong = { ...plan, updates: [{ ...project!, base: { ...project!.base, finish: '2020-01-01' } }] };
    const days = ['start', 'baselineFinish', 'finish'].map((property) => cellOf(plan, 'VAL-03', property));
    const part = chosenPart(wrong, without(...days), smallProgramme());
    expect(updateOf(part.plan).patch).toEqual({ rating: 'Green' });
    expect(part.objections).toEqual([]);
  });

  test('whatever is left out, what is not objected to leaves every person an id of their own', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 4, maxLength: 4 }),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        async (given, left) => {
          const plan = await idsOf(given);
          const cells = plan.updates.filter((_, at) => left[at]).map(({ key }) => cellOf(plan, key, 'objectId'));
          const part = chosenPart(plan, without(...cells), staff());
          const ids = new Map([...staff().people.values()].map(({ email, objectId }) => [email, objectId]));
          for (const { key, patch } of part.plan.updates) ids.set(key, String(patch.objectId));
          const held = [...ids.values()].filter((id) => id !== undefined);
          expect(part.objections.length === 0).toBe(new Set(held).size === held.length);
        },
      ),
    );
  });
});

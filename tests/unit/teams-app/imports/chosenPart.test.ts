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
} from '@ipmo-hub/teams-app/imports';
import { checkFile, csv, goodSheets, smallProgramme, workbook } from './files';

/** A file that was exported, and then somebody else moved the milestone on. */
const twoCells = async (): Promise<ImportPlan> => {
  const file = csv('Project,Reference,Milestone,Forecast\nVAL-03,VAL-03.1,Protocol signed,2026-06-26');
  const { plan } = await checkFile(file, smallProgramme(), 'plan.csv');
  return plan!;
};

const wholeProgramme = async (): Promise<ImportPlan> => (await checkFile(await workbook(goodSheets))).plan!;

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
      for (const { fields } of part.plan.creates)
        for (const value of Object.values(fields))
          if (isKeyRef(value)) expect(there).toContain(value.key.toLowerCase());
      expect(part.chosen).toBe(part.plan.creates.length);
    }),
  );
});

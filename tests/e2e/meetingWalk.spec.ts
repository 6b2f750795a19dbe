import { PDFDocument } from '@cantoo/pdf-lib';
import type { Locator } from '@playwright/test';
import { libraryFile } from './libraryFile';
import { expect, test } from './suite';

const barrier = 'Only one homecare supplier';
const owed = 'Inhalers: what community pharmacies see';
const decided = 'A second homecare supplier is appointed from January';
const cover = {
  'What it says': 'Four of ten inhalers come back.',
  'Objective or priority it serves': 'Lower-carbon inhalers.',
  'Where it has been before': 'Value domain group.',
  'Implications for money, people, quality, safety, equality and data': 'None beyond the plan.',
  'What the group is asked to agree or note': 'Note the first year.',
};

test('a meeting, from an agenda that assembles itself to what representatives report back', async ({
  page,
  walker,
}) => {
  test.setTimeout(180_000);
  const { tab, running } = walker;
  const file = (path: string): Promise<Buffer | undefined> =>
    libraryFile(page.request, running, { person: walker.idOf('Lowri Sedgewick'), path });
  const say = async (text: string): Promise<void> => {
    const message = page.getByLabel('Message', { exact: true });
    await message.fill(text);
    await message.press('Enter');
  };
  const passDays = async (count: number): Promise<void> => {
    const clock = page.getByRole('timer', { name: 'Demo clock' });
    for (let day = 0; day < count; day += 1) {
      const before = (await clock.textContent()) ?? '';
      await page.getByRole('button', { name: 'Next working day' }).click();
      await expect(clock).not.toHaveText(before);
    }
  };
  const agendaCard = async (person: string): Promise<Locator> => {
    await walker.become(person, 'leadership');
    await page.getByRole('tab', { name: /^Leadership/ }).click();
    return walker.card('Leadership group meets on').last();
  };

  await test.step('what is stuck goes up to the leadership group', async () => {
    await walker.become('Kofi Marigold', 'my');
    await say(`raise VAL-03 ${barrier}`);
    const form = walker.card('What you ask for').last();
    await form.getByLabel('What you ask for').fill('Agree a second one from January.');
    await form.getByRole('button', { name: 'Raise it' }).click();
    await expect(walker.card(barrier).last()).toContainText('This card follows what becomes of it');
    for (const [holder, next] of [
      ['Beatrix Stonecrop', 'Sunita Hollybrook'],
      ['Sunita Hollybrook', 'Eleanor Whitebeam'],
    ] as const) {
      await walker.runBot();
      await walker.become(holder, 'my');
      const card = walker.card(barrier).last();
      await card.getByRole('button', { name: 'Pass up' }).click();
      await card.getByRole('button', { name: `Pass up to ${next}` }).click();
      await expect(card).toContainText(`passed it up to ${next}`);
    }
    await walker.runBot();
  });

  await test.step('it is on the agenda by itself, and so is a paper that nobody put there', async () => {
    await walker.become('Lowri Sedgewick', 'leadership');
    const agenda = tab.getByRole('region', { name: 'Agenda' });
    await expect(agenda.getByRole('button', { name: new RegExp(owed) })).toBeVisible({ timeout: 20_000 });
    await agenda.getByRole('button', { name: new RegExp(barrier) }).click();
    await expect(tab.getByText('Agree a second one from January.')).toBeVisible();
  });

  await test.step('its author is asked for it, and hands it in', async () => {
    await walker.become('Hazel Copperleaf', 'my');
    const card = walker.card(owed).last();
    await expect(card).toContainText('Hand it in on the meeting’s page, with its cover sheet.');
    await card.getByRole('link', { name: 'Hand in the paper' }).click();
    await tab.getByRole('button', { name: `Cover sheet of “${owed}”` }).click();
    const sheet = tab.getByRole('form', { name: `Cover sheet of “${owed}”` });
    await sheet.getByLabel('Sponsor').selectOption('Sunita Hollybrook');
    for (const [label, words] of Object.entries(cover)) await sheet.getByLabel(label).fill(words);
    const paper = await PDFDocument.create();
    paper.addPage([595, 842]).drawText('Inhalers that came back');
    await sheet
      .getByLabel('The paper’s file')
      .setInputFiles({ name: 'inhalers.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await paper.save()) });
    await expect(sheet.getByText('inhalers.pdf')).toBeVisible();
    await sheet.getByRole('button', { name: 'Hand in the paper' }).click();
    await expect(sheet).toHaveCount(0);
    await expect(tab.getByRole('button', { name: `Cover sheet of “${owed}”` })).toBeFocused();
  });

  await test.step('the pack is frozen, and is in the library with the paper', async () => {
    await walker.become('Lowri Sedgewick', 'leadership');
    await say('pack freeze LG');
    const card = walker.card('The pack for Leadership group').last();
    await expect(card).toContainText('version 1', { timeout: 60_000 });
    await expect(card).not.toContainText(owed);
    await expect(tab.getByRole('link', { name: 'Pack, version 1' })).toBeVisible();
    const pdf = await file('Packs/LG-2026-12/LG-2026-12 pack v1.pdf');
    expect((await PDFDocument.load(pdf ?? '')).getPageCount()).toBeGreaterThan(10);
  });

  await test.step('its agenda goes to the group’s channel, and three answer', async () => {
    await passDays(2);
    await walker.runBot();
    const idris = await agendaCard('Idris Harebell');
    // Only once it is drawn for him does he see his own answer.
    await expect(idris).toContainText('You said that you come, and leave at 15:00.');
    await idris.getByRole('button', { name: 'Apologies' }).click();
    await idris.getByRole('button', { name: 'Send apologies' }).click();
    await expect(idris).toContainText('6 members come, 6 needed.');
    await expect(idris).toContainText('Still needed: at least 1 from community pharmacy.');
    await expect(tab.getByText('Not yet: at least 1 from community pharmacy')).toBeVisible();

    for (const [person, count] of [
      ['Oluchi Larkspur', 7],
      ['Wen Applebloom', 8],
    ] as const) {
      const card = await agendaCard(person);
      await card.getByRole('button', { name: 'Coming', exact: true }).click();
      await expect(card).toContainText('You said that you come.');
      await expect(card).toContainText(`${String(count)} members come, 6 needed.`);
    }

    const again = await agendaCard('Idris Harebell');
    await expect(again).toContainText('You sent apologies.');
    await again.getByRole('button', { name: 'Send a deputy' }).click();
    await again.getByLabel('Who comes in your place').selectOption('Leo Burdock');
    await again.getByRole('button', { name: 'Send them in my place' }).click();
    await expect(again).toContainText('You said that Leo Burdock comes in your place.');
    await expect(again).toContainText('Quorum will be met. 9 members come, 6 needed.');
    await expect(tab.getByText('Enough: 9 coming, 6 needed')).toBeVisible();
  });

  await test.step('the meeting is held: quorum, a decision, an action', async () => {
    await passDays(6);
    await walker.become('Lowri Sedgewick', 'leadership');
    await tab.getByRole('button', { name: 'Start the meeting' }).click();
    const here = ['Eleanor Whitebeam', 'Sunita Hollybrook', 'Tariq Brambleby', 'Oluchi Larkspur', 'Mabel Quillfeather'];
    for (const name of here) await tab.getByRole('checkbox', { name: `${name} is here` }).click();
    await expect(tab.getByText('Not met: 5 here, 6 needed', { exact: true })).toBeVisible();
    await tab.getByRole('checkbox', { name: 'Leo Burdock is here' }).click();
    await expect(tab.getByText('Met: 6 here, 6 needed', { exact: true })).toBeVisible();

    await tab.getByRole('button', { name: new RegExp(barrier) }).click();
    await tab.getByRole('button', { name: 'Take this item now' }).click();
    const recorded = tab.getByRole('region', { name: 'Recorded on this item' });
    await tab.getByRole('textbox', { name: 'Decision' }).fill(`${decided}.`);
    await tab.getByRole('button', { name: 'Record decision' }).click();
    await expect(recorded).toContainText(decided);
    await tab.getByRole('tab', { name: 'Action' }).click();
    await tab.getByRole('textbox', { name: 'What is to be done' }).fill('Write to the suppliers');
    await tab.getByRole('button', { name: 'Record action' }).click();
    await expect(recorded).toContainText('Write to the suppliers');
  });

  await test.step('it is closed, and its minutes are drafted into the library', async () => {
    await tab.getByRole('button', { name: 'Close the meeting' }).click();
    await tab.getByRole('button', { name: 'Close it' }).click();
    await expect(tab.getByText('Closed', { exact: true })).toBeVisible();
    await tab.getByRole('button', { name: 'Draft the minutes' }).click();
    await expect(tab.getByRole('link', { name: 'Open the draft minutes' })).toHaveAttribute('href', /draft%20minutes/);
    const word = await file('Minutes/LG-2026-12/LG-2026-12 draft minutes.docx');
    expect(word?.subarray(0, 2).toString()).toBe('PK');
  });

  await test.step('whoever raised it hears, and community pharmacy reports back', async () => {
    await walker.runBot();
    await walker.become('Kofi Marigold', 'my');
    const outcome = walker.card(decided);
    await expect(outcome.last()).toBeVisible();
    await expect(walker.card('This card follows what becomes of it').first()).toContainText(decided);
    await walker.become('Idris Harebell', 'my');
    const told = walker.card('Larkmere North LPC').last();
    await expect(told).toContainText(decided);
    await told.getByRole('button', { name: 'They were told', exact: true }).click();
    await expect(told).toContainText('Told on Fri 4 Dec.');
  });
});

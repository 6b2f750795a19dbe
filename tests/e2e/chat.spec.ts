import { expect, test } from './suite';
import { addMilestones } from './addMilestones';

/** Two milestones whose reminders may wait: they come in one digest. */
const add = [
  ['VAL-03.21', 'Leaflets printed', '2026-12-03'],
  ['VAL-03.22', 'Helpline staffed', '2026-12-04'],
] as const;

test('chat: what is typed, a line of the digest, the search, and a barrier raised from a message', async ({
  page,
  walker,
}) => {
  const by = walker.idOf('Kofi Marigold');
  await addMilestones(page.request, walker.running, { beside: '90% of patients switched', by, add });
  await walker.become('Kofi Marigold');
  await page.getByRole('button', { name: 'Next working day' }).click();
  await walker.runBot();
  const message = page.getByLabel('Message', { exact: true });
  const say = async (text: string): Promise<void> => {
    await message.fill(text);
    await message.press('Enter');
  };

  await test.step('a line of the digest opens its own card in place, and leads back', async () => {
    const digest = walker.card('Your day').last();
    await expect(digest).toContainText('Press a line to answer it here.');
    await digest.getByRole('button', { name: /Leaflets printed/ }).click();
    await expect(digest).toContainText('Mark it done, or give the day you now expect.');
    await digest.getByRole('button', { name: 'Back to your day' }).click();
    await expect(digest).toContainText('Press a line to answer it here.');
  });

  await test.step('a press counts though something else is to be drawn under the finger', async () => {
    const digest = walker.card('Your day').last();
    const shown = await page.getByRole('log', { name: 'Messages' }).getByRole('listitem').count();
    await page.route('**/messages', async (route) => {
      if (route.request().method() !== 'GET') return route.continue();
      const answer = await route.fetch();
      // What is said below, and what the bot says to it, is left out: further messages would move the others away.
      const seen = ((await answer.json()) as unknown[]).slice(0, shown);
      const changed = JSON.stringify(seen).replaceAll('Press a line', 'Push a line').replaceAll('IPMO Hub', 'The Hub');
      await route.fulfill({ response: answer, body: changed });
    });
    await digest.getByRole('button', { name: /Leaflets printed/ }).hover();
    await page.mouse.down();
    await say('are you there?');
    await expect(digest).toContainText('The Hub');
    await expect(digest).toContainText('Press a line');
    await page.mouse.up();
    await expect(digest).toContainText('Mark it done, or give the day you now expect.');
    await page.unroute('**/messages');
    await digest.getByRole('button', { name: 'Back to your day' }).click();
  });

  await test.step('my work is a card whose buttons ask on', async () => {
    await say('my work');
    const work = walker.card('Your work').last();
    await expect(work.getByRole('link', { name: 'Open my work' })).toBeVisible();
    await work.getByRole('button', { name: 'Due this month' }).click();
    await expect(walker.card('Yours until the end of the month').last()).toBeVisible();
  });

  await test.step('a wish in one’s own words is asked back, and written by one press', async () => {
    await say('move VAL-03.22 to 11 dec');
    const asked = walker.card('Nothing is changed yet.').last();
    await expect(asked).toContainText('Move “Helpline staffed” to Fri 11 Dec?');
    await asked.getByRole('button', { name: 'Save new date' }).click();
    await expect(walker.card('“Helpline staffed” moves to Fri 11 Dec').last()).toBeVisible();
  });

  await test.step('the search puts a live card into the conversation', async () => {
    await page.getByRole('button', { name: 'Find in the plan' }).click();
    const dialog = page.getByRole('dialog', { name: 'Find in the plan' });
    await dialog.getByRole('searchbox').fill('val 3');
    await dialog.getByRole('button', { name: /^VAL-03/ }).click();
    await expect(walker.card('To green').last()).toContainText('VAL-03');
  });

  await test.step('a message is raised as a barrier, and its card follows the matter', async () => {
    await say('thanks');
    const said = walker.card('thanks').first();
    await said.getByRole('button', { name: /^Options for the message/ }).click();
    await page.getByRole('menuitem', { name: 'Raise as barrier' }).click();
    const form = page.getByRole('dialog');
    await expect(form.getByLabel('What is in the way')).toHaveValue('thanks');
    await form.getByLabel('What is in the way').fill('Only one homecare supplier');
    await form.getByLabel('Project').selectOption({ label: 'VAL-03 Etanercept biosimilar switch' });
    await form.getByLabel('What you ask for').fill('Agree a second one from January.');
    await form.getByRole('button', { name: 'Raise it' }).click();
    await expect(form).toContainText('The barrier was raised.');
    await form.getByRole('button', { name: 'Close' }).click();
    await expect(walker.card('This card follows what becomes of it.').last()).toContainText(
      'Only one homecare supplier',
    );
  });
});

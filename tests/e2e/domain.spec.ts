import { keptLists } from './keptLists';
import { passTimeUntil } from './passTime';
import { expect, test, visitOn } from './tabs';

const domain = '/domain/VAL';

test('a domain’s plan: the verdict, every project, and the worst one unfolded', async ({ visit }) => {
  const tab = await visit({ path: domain });
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Value and improvement');
  await expect(tab.getByText('Etanercept biosimilar switch slipped a third time')).toBeVisible();
  const grid = tab.getByRole('treegrid', { name: 'Work plan, Value and improvement' });
  await expect(grid.getByRole('row')).toHaveCount(1 + 9 + 5);
  await expect(grid).toMatchAriaSnapshot(`
    - treegrid "Work plan, Value and improvement":
      - row:
        - columnheader "Project"
        - columnheader "RAG"
        - columnheader "Lead"
        - columnheader "Forecast"
        - columnheader "Slip"
        - columnheader "Time line"
      - row /VAL-01 Systems Efficiency Plan/ [level=1]
      - row /VAL-02 Adalimumab biosimilar switch/ [level=1]
      - row /VAL-03 Etanercept biosimilar switch/ [expanded] [level=1]:
        - rowheader "VAL-03 Etanercept biosimilar switch"
        - gridcell "Off track, was needs attention":
          - img "Off track, was needs attention"
        - gridcell "K Marigold"
        - gridcell "Wed 24 Mar"
        - gridcell "+8 wk"
        - gridcell:
          - img "Etanercept biosimilar switch, Mon 13 Apr to Wed 24 Mar, slip +8 wk, off track, was needs attention"
      - row /Protocol agreed by nine trusts/ [level=2]
  `);
  await expect(tab.getByText('9 projects · 28 milestones')).toBeVisible();
});

test('an empty domain leads on by itself: a first project, then its first milestone', async ({ visit }) => {
  const tab = await visit({ path: '/domain/WOR', as: 'Priya Fennimore' });
  await expect(tab.getByRole('heading', { name: 'Workforce has no projects yet' })).toBeVisible();
  await tab.getByRole('button', { name: 'Add a project' }).click();
  const panel = tab.getByRole('dialog', { name: 'Add to the plan' });
  await expect(panel.getByLabel('What it is called')).toBeFocused();
  await panel.getByRole('button', { name: 'Add project' }).click();
  await expect(panel.getByText('Give it a name, in one line.')).toBeVisible();
  await panel.getByLabel('What it is called').fill('Trainee pharmacists in practices');
  await panel.getByLabel('Finishes').fill('2027-06-30');
  await panel.getByRole('button', { name: 'Add project' }).click();
  await expect(panel.getByText('Trainee pharmacists in practices is on the plan.')).toBeVisible();
  await panel.getByLabel('What will be true when it is done').fill('Ten practices signed up');
  await panel.getByLabel('Due').fill('2027-02-26');
  await panel.getByRole('button', { name: 'Add milestone' }).click();
  const grid = tab.getByRole('treegrid', { name: 'Work plan, Workforce' });
  await expect(grid.getByRole('row', { name: /WOR-01 Trainee pharmacists/ })).toHaveAttribute('aria-expanded', 'true');
  await expect(grid.getByRole('row', { name: /Ten practices signed up/ })).toContainText('Fri 26 Feb');
  await expect(tab.getByRole('button', { name: 'Add to the plan' })).toBeFocused();
});

test('keyboard alone: find a milestone, move its date, take it back', async ({ visit, page }) => {
  const tab = await visit({ path: `${domain}?open=` });
  const grid = tab.getByRole('treegrid');
  await grid.getByRole('row', { name: /VAL-01/ }).focus();
  await page.keyboard.press('End');
  await expect(grid.getByRole('row', { name: /VAL-09/ })).toBeFocused();
  await page.keyboard.press('Home');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  const inhalers = grid.getByRole('row', { name: /VAL-04/ });
  await expect(inhalers).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(inhalers).toHaveAttribute('aria-expanded', 'true');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  const panel = tab.getByRole('dialog', { name: 'Annual review' });
  await panel.getByLabel('New forecast').fill('2027-03-26');
  await expect(panel.getByText('Fri 26 Mar. That is Good Friday.')).toBeVisible();
  await panel.getByLabel('New forecast').fill('2027-03-25');
  await page.keyboard.press('Enter');
  await expect(panel).toBeHidden();
  const row = grid.getByRole('row', { name: /Annual review/ });
  await expect(row).toContainText('Thu 25 Mar');
  await expect(row).toContainText('+6 d');
  await tab.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(row).toContainText('Fri 19 Mar');
});

test('a day that is in the past, years away or out of order is doubted while it is typed; Ctrl+Z takes a move back', async ({
  visit,
  page,
}) => {
  const tab = await visit({ path: `${domain}?open=VAL-03` });
  const row = tab.getByRole('treegrid').getByRole('row', { name: /50% of patients switched/ });
  await row.click();
  const panel = tab.getByRole('dialog', { name: '50% of patients switched' });
  const forecast = panel.getByLabel('New forecast');
  await forecast.fill('2026-11-02');
  await expect(panel.getByText('That day has passed. Choose today or a later day.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Save' })).toBeDisabled();
  await forecast.fill('2062-11-02');
  await expect(panel.getByText('That is 35 years from now: is the year right?')).toBeVisible();
  await panel.getByLabel('Milestone', { exact: true }).fill('Half of the patients switched');
  await forecast.fill('2027-03-05');
  await expect(
    panel.getByText('“90% of patients switched” waits for it and is due on Fri 26 Feb already.'),
  ).toBeVisible();
  await expect(panel.getByText('Say why it moves this time.')).toBeVisible();
  await panel.getByRole('button', { name: 'Save' }).click();
  const renamed = tab.getByRole('treegrid').getByRole('row', { name: /Half of the patients switched/ });
  await expect(renamed).toContainText('Fri 5 Mar');
  await tab
    .getByRole('treegrid')
    .getByRole('row', { name: /90% of patients switched/ })
    .click();
  await expect(tab.getByText('Half of the patients switched, Fri 5 Mar (later than this)')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tab.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(row).toContainText('Mon 30 Nov');
});

test('filters live in the address, say what they hide, and can be taken away', async ({ visit, page, served }) => {
  const tab = await visit({ path: domain });
  await tab.getByRole('button', { name: 'Needs attention 3' }).click();
  await expect(tab.getByText('3 of 9 projects')).toBeVisible();
  await tab.getByRole('searchbox').fill('anticoag');
  await expect(tab.getByRole('heading', { name: 'Nothing matches these two filters' })).toBeVisible();
  await expect(tab.getByText('Without “Needs attention” there are 2 milestones.')).toBeVisible();
  const frame = page.frames()[1];
  const address = new URL(frame?.url() ?? '');
  expect(address.searchParams.get('q')).toBe('anticoag');
  expect(address.searchParams.get('attention')).toBe('1');
  const again = await visitOn(page, served, { path: `${address.pathname}${address.search}` });
  await again.getByRole('button', { name: 'Remove “Needs attention”' }).click();
  await expect(again.getByRole('row', { name: /VAL-07/ })).toBeVisible();
});

test('two people move the same milestone: both versions are shown, and the choice is written', async ({
  browser,
  visit,
  served,
}) => {
  const tab = await visit({ path: `${domain}?open=VAL-05`, as: 'Wen Applebloom' });
  await tab.getByRole('row', { name: /Results reported/ }).click();
  const panel = tab.getByRole('dialog', { name: 'Results reported' });
  await panel.getByLabel('New forecast').fill('2027-03-19');

  const context = await browser.newContext({ locale: 'en-GB' });
  const other = await visitOn(await context.newPage(), served, { path: `${domain}?open=VAL-05` });
  await other.getByRole('row', { name: /Results reported/ }).click();
  const otherPanel = other.getByRole('dialog', { name: 'Results reported' });
  await otherPanel.getByLabel('New forecast').fill('2027-04-09');
  await otherPanel.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByRole('row', { name: /Results reported/ })).toContainText('Fri 9 Apr 2027');
  await expect(other.getByText('forecast is now')).toBeVisible();
  await context.close();

  await panel.getByRole('button', { name: 'Save' }).click();
  const dialog = tab.getByRole('alertdialog', { name: 'Beatrix Stonecrop changed this too' });
  await expect(dialog.getByRole('row', { name: /Forecast/ })).toContainText('Fri 9 Apr 2027');
  // Of one field there is nothing to mix.
  await expect(dialog.getByRole('radio')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Keep mine' }).click();
  await expect(dialog).toBeHidden();
  await expect(tab.getByRole('row', { name: /Results reported/ })).toContainText('Fri 19 Mar');
  await expect(tab.getByText('forecast is now Fri 19 Mar')).toBeVisible();
});

test('offline the change is kept, and sent when the network is back', async ({ visit, context }) => {
  const tab = await visit({ path: `${domain}?open=VAL-01` });
  await tab.getByRole('row', { name: /Year closed/ }).click();
  const panel = tab.getByRole('dialog', { name: 'Year closed' });
  await panel.getByLabel('New forecast').fill('2027-03-30');
  await context.setOffline(true);
  await panel.getByRole('button', { name: 'Save' }).click();
  const row = tab.getByRole('row', { name: /Year closed/ });
  await expect(row).toContainText('Tue 30 Mar');
  await expect(row).toContainText('waiting');
  await expect(tab.getByText('1 change waits. It is kept in this browser')).toBeVisible();
  await context.setOffline(false);
  await expect(tab.getByText('forecast is now Tue 30 Mar')).toBeVisible({ timeout: 30_000 });
  await expect(row).not.toContainText('waiting');
});

test('who may not change a milestone is told who can, and sees no fields', async ({ visit }) => {
  const tab = await visit({ path: `${domain}?open=VAL-06`, as: 'Rita Larkspur' });
  await tab.getByRole('row', { name: /Site agreed/ }).click();
  const panel = tab.getByRole('dialog', { name: 'Site agreed' });
  await expect(
    panel.getByText('Gareth Mossop, Beatrix Stonecrop, Sunita Hollybrook or the programme team can change'),
  ).toBeVisible();
  await expect(panel.getByRole('textbox')).toHaveCount(0);
});

test('a link to an item opens it in its domain', async ({ visit }) => {
  const tab = await visit({ path: '/milestones/11' });
  await expect(tab.getByRole('dialog', { name: '50% of patients switched' })).toBeVisible();
});

test('a host without sign-in gets a sentence, not a broken pop-up', async ({ visit }) => {
  const tab = await visit({ path: domain, signIn: false });
  await expect(tab.getByRole('heading', { name: 'Sign-in does not work here' })).toBeVisible();
});

test('the second visit shows the plan before SharePoint answers', async ({ visit, context, page, served }) => {
  const first = await visit({ path: domain });
  await expect(first.getByRole('treegrid')).toBeVisible();
  await expect.poll(() => keptLists(page)).toBeGreaterThan(4);
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await context.route(`${served.graph}/v1.0/**`, async (route) => {
    await answered;
    await route.continue();
  });
  const second = await visit({ path: domain });
  await expect(second.getByRole('row', { name: /VAL-03/ })).toBeVisible();
  await expect(second.getByText(/, updating$/)).toBeVisible();
  answer();
  await expect(second.getByText(/, updating$/)).toBeHidden();
});

test('an edit made offline survives a reload, and is sent', async ({ visit, context, page, served, browser }) => {
  await page.clock.install();
  const tab = await visit({ path: `${domain}?open=VAL-07` });
  await expect.poll(() => keptLists(page)).toBeGreaterThan(4);
  await tab.getByRole('row', { name: /All practices/ }).click();
  const panel = tab.getByRole('dialog', { name: 'All practices' });
  await panel.getByLabel('New forecast').fill('2027-02-05');
  await context.setOffline(true);
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(tab.getByText('1 change waits. It is kept in this browser')).toBeVisible();
  // The network is back for everything but SharePoint while the page loads again.
  await context.route(`${served.graph}/v1.0/**`, (route) => route.abort());
  await context.setOffline(false);
  const again = await visit({ path: `${domain}?open=VAL-07` });
  const row = again.getByRole('row', { name: /All practices/ });
  await expect(row).toContainText('Fri 5 Feb');
  await expect(row).toContainText(/waiting|saving/);
  await context.unroute(`${served.graph}/v1.0/**`);
  await passTimeUntil(page, 35, () => expect(row).not.toContainText(/waiting|saving/, { timeout: 100 }));
  const elsewhere = await browser.newContext({ locale: 'en-GB' });
  const other = await visitOn(await elsewhere.newPage(), served, { path: `${domain}?open=VAL-07`, as: 'Nadia Pebble' });
  await expect(other.getByRole('row', { name: /All practices/ })).toContainText('Fri 5 Feb');
  await elsewhere.close();
});

test('another person’s change appears by itself', async ({ visit, page, served, browser }) => {
  await page.clock.install();
  const tab = await visit({ path: `${domain}?open=VAL-09`, as: 'Rita Larkspur' });
  await expect(tab.getByRole('row', { name: /Framework let/ })).toContainText('Fri 5 Mar');
  const elsewhere = await browser.newContext({ locale: 'en-GB' });
  const other = await visitOn(await elsewhere.newPage(), served, { path: `${domain}?open=VAL-09` });
  await other.getByRole('row', { name: /Framework let/ }).click();
  const panel = other.getByRole('dialog', { name: 'Framework let' });
  await panel.getByLabel('Owner').selectOption('Hugh Copperleaf');
  await panel.getByLabel('New forecast').fill('2027-03-12');
  await panel.getByRole('button', { name: 'Save' }).click();
  const row = tab.getByRole('row', { name: /Framework let/ });
  await passTimeUntil(page, 30, () => expect(row).toContainText('Fri 12 Mar', { timeout: 100 }));
  await expect(row).toContainText('H Copperleaf');
  await elsewhere.close();
});

test('a refused change keeps what was typed', async ({ visit }) => {
  const tab = await visit({ path: `${domain}?open=VAL-04` });
  await tab.getByRole('row', { name: /Carbon/ }).click();
  const panel = tab.getByRole('dialog', { name: 'Carbon −6%' });
  await panel.getByLabel('Note').fill('Ask about 943 476 5919 first.');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(tab.getByRole('alert')).toContainText(
    'Carbon −6%. Your change is not saved. Note holds what looks like',
  );
  await tab.getByRole('button', { name: 'Change it' }).click();
  await expect(panel.getByLabel('Note')).toHaveValue('Ask about 943 476 5919 first.');
  await panel.getByLabel('Note').fill('Ask the formulary group first.');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(tab.getByText('Your change is not saved.')).toHaveCount(0);
  await expect(tab.getByText('Carbon −6%: saved.')).toBeVisible();
});

test('resting on a milestone shows what it waits for and holds up', async ({ visit, page }) => {
  const tab = await visit({ path: `${domain}?open=VAL-03` });
  const row = tab.getByRole('row', { name: /90% of patients switched/ });
  await row.hover();
  const card = tab.getByRole('tooltip');
  await expect(card).toContainText('50% of patients switched, Mon 30 Nov');
  await expect(card).toContainText('Handed over to business as usual, Wed 24 Mar');
  await expect(row).toHaveAccessibleDescription(/Waits for/);
  await tab.getByRole('row', { name: /50% of patients switched/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('a new tab is set up for the domain its channel is about', async ({ visit, page, served }) => {
  const tab = await visit({ path: '/configure', setUpIn: 'Workforce' });
  await expect(tab.getByRole('radio', { name: /Workforce/ })).toBeChecked();
  await expect.poll(() => page.evaluate('setUp.valid')).toBe(true);
  await tab.getByRole('radio', { name: /Value and improvement/ }).check();
  await page.evaluate('setUp.save()');
  await expect.poll(() => page.evaluate('setUp.done')).toBe(true);
  expect(await page.evaluate('setUp.tab')).toMatchObject({
    entityId: 'domain/VAL',
    contentUrl: `${served.tabs}/domain/VAL`,
    suggestedDisplayName: 'Value and improvement: Work plan',
  });
});

test('a new tab can show another view, or the programme; its name follows', async ({ visit, page, served }) => {
  const tab = await visit({ path: '/configure', setUpIn: 'Value' });
  await expect(tab.getByRole('radio', { name: /Value and improvement/ })).toBeChecked();
  await expect(tab.getByText('The tab will be called “Work plan”.')).toBeVisible();
  await tab.getByRole('radio', { name: 'Risks and issues' }).check();
  await page.evaluate('setUp.save()');
  await expect
    .poll(() => page.evaluate('setUp.tab'))
    .toMatchObject({
      entityId: 'domain/VAL/raid',
      contentUrl: `${served.tabs}/domain/VAL/raid`,
      suggestedDisplayName: 'Risks and issues',
    });
  await tab.getByRole('radio', { name: /^Programme/ }).check();
  await expect(tab.getByRole('radio', { name: 'Risks and issues' })).toHaveCount(0);
  await page.evaluate('setUp.save()');
  await expect
    .poll(() => page.evaluate('setUp.tab'))
    .toMatchObject({
      entityId: 'programme',
      contentUrl: `${served.tabs}/programme`,
      suggestedDisplayName: 'Programme',
    });
});

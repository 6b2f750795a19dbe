import { openBotRig, type BotRig } from './botRig';

let rig: BotRig;
afterEach(async () => {
  await rig.close();
});

const ways = {
  environment: { IPMO_CATALOGUE_APP_ID: '7d1f9a52-6c1e-4b0e-9f3b-0a51d3c0a001', IPMO_MAIL_FROM: 'ipmo@tenant.example' },
  roles: ['Sites.Selected', 'TeamsAppInstallation.ReadWriteSelfForUser.All', 'TeamsActivity.Send', 'Mail.Send'],
};

/** Mail and activity notifications that the real service would have delivered. */
const outbox = async (): Promise<readonly { readonly kind: string; readonly payload: Record<string, unknown> }[]> => {
  const answer = await fetch(`${rig.local.graph}/_local/outbox`);
  return ((await answer.json()) as { value: { kind: string; payload: Record<string, unknown> }[] }).value;
};

it('reaches people who never installed the app: it is installed for them, and the card is in their chat', async () => {
  rig = await openBotRig(ways);
  const { sent, failed, planned } = await rig.bot.sweep();
  expect([sent, failed]).toEqual([planned, 0]);
  await rig.bot.idle();
  for (const person of [rig.people.kofi, rig.people.beatrix]) {
    const cards = (await rig.as(person).messages()).filter(({ card }) => card !== undefined && card !== null);
    expect(JSON.stringify(cards)).toContain('Step 1 of the switch');
  }
  expect(await rig.bot.sweep()).toMatchObject({ sent: 0, failed: 0 });
});

it('writes an e-mail where the app may not be installed', async () => {
  rig = await openBotRig({ ...ways, roles: ['Sites.Selected', 'Mail.Send'] });
  rig.local.tenant.directory.addPerson({ displayName: 'IPMO', mail: 'ipmo@tenant.example', role: 'write' });
  const { sent, failed, planned } = await rig.bot.sweep();
  expect([sent, failed]).toEqual([planned, 0]);
  const mails = (await outbox()).filter(({ kind }) => kind === 'mail');
  expect(mails).toHaveLength(planned);
  expect(JSON.stringify(mails)).toContain('Step 1 of the switch');
});

it('tells one of the programme team, once a day, whom nothing reached', async () => {
  rig = await openBotRig();
  await rig.as(rig.people.wen).install();
  await rig.bot.idle();
  const { sent, failed, planned } = await rig.bot.sweep();
  expect([sent, failed]).toEqual([0, planned]);
  expect(await rig.bot.sweep()).toMatchObject({ sent: 1, failed: 0 });
  expect(await rig.bot.sweep()).toMatchObject({ sent: 0, failed: 0 });
  const told = (await rig.as(rig.people.wen).messages()).filter(({ text }) => text?.includes('could not tell'));
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toContain('Kofi Marigold');
  expect(told[0]?.text).toContain('Beatrix Stonecrop');
});

import type { Person } from '@ipmo-hub/teams-app/lists';
import { PDFDocument } from '@cantoo/pdf-lib';
import { openBotRig, type BotRig } from './botRig';

let rig: BotRig;
afterEach(async () => {
  await rig.close();
});

interface Execute {
  readonly verb: string;
  readonly data: Record<string, unknown>;
}

const actionsOf = (value: unknown): readonly Execute[] => {
  if (Array.isArray(value)) return value.flatMap(actionsOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as { type?: unknown }).type === 'Action.Execute' ? [value as unknown as Execute] : [];
  return [...own, ...Object.values(value).flatMap(actionsOf)];
};
const pressOf = (card: unknown, verb: string, inputs: object = {}) => {
  const found = actionsOf(card).find((action) => action.verb === verb);
  if (!found) throw new Error(`No button ${verb}.`);
  return { type: 'Action.Execute', verb, data: { ...found.data, ...inputs } };
};
const words = (card: unknown): string => String((card as { fallbackText?: unknown } | undefined)?.fallbackText);
const refreshed = async () => {
  await rig.programme.replica.refresh();
  return rig.programme.replica.snapshot;
};

/** Mon 23 Nov 2026: the leadership group of three and its secretary, who meets on Tue 1 Dec. */
const openBoard = async ({ papersBy = '2026-11-23' }: { readonly papersBy?: string } = {}) => {
  rig = await openBotRig({ milestones: 0 });
  const { store } = rig.programme;
  const { kofi, beatrix, sunita, wen } = rig.people;
  const group = await store.create('groups', {
    title: 'Leadership group',
    key: 'LG',
    kind: 'Leadership group',
    chair: sunita.id,
    secretary: wen.id,
    quorum: 'at least 2 members\nat least 1 community pharmacy',
  });
  const seat = (number: number, { id, title }: Person, rest: object) =>
    store.create('members', {
      title,
      key: `LG.M${String(number)}`,
      group: group.item.id,
      person: id,
      role: 'Member',
      ...rest,
    });
  await seat(1, sunita, { role: 'Chair', sector: 'ICB' });
  await seat(2, beatrix, { sector: 'Acute' });
  await seat(3, kofi, { sector: 'Community pharmacy', constituents: 'Brackenford LPC' });
  await seat(4, wen, { role: 'Secretary' });
  const meeting = await store.create('meetings', {
    title: 'Leadership group, December',
    key: 'LG-2026-12',
    group: group.item.id,
    on: '2026-12-01',
    start: '14:00',
    end: '16:00',
    papersBy,
    state: 'Planned',
  });
  return { group: group.item, meeting: meeting.item };
};

it('sends the agenda to the channel; three answer on it, and the quorum line changes in place', async () => {
  await openBoard();
  const { kofi, beatrix, sunita, nia } = rig.people;
  await rig.local.installEverywhere(['Leadership'])();
  await rig.bot.sweep();
  const seen = async () => (await rig.as(nia).in('Leadership').messages()).filter(({ card }) => card !== undefined);
  const [first] = await seen();
  expect(words(first?.card)).toContain('Leadership group meets on Tue 1 Dec at 14:00.');
  expect(words(first?.card)).toContain('Quorum is not met yet. 0 members come, 2 needed.');

  const press = async (person: Person, verb: string, inputs?: object) => {
    const [message] = await seen();
    return rig
      .as(person)
      .in('Leadership')
      .press(message?.id ?? '', pressOf(message?.card, verb, inputs));
  };
  expect(JSON.stringify(await press(kofi, 'coming'))).toContain('You said that you come.');
  await rig.bot.idle();
  expect(words((await seen())[0]?.card)).toContain('1 member comes, 2 needed.');
  expect(JSON.stringify(await press(beatrix, 'deputy', { deputy: nia.id }))).toContain(
    'Nia Pebble comes in your place.',
  );
  expect(JSON.stringify(await press(sunita, 'apologies', { note: 'On leave' }))).toContain('You sent apologies.');
  await rig.bot.idle();
  const now = await seen();
  expect(now).toHaveLength(1);
  expect(now[0]?.id).toBe(first?.id);
  expect(words(now[0]?.card)).toContain('Quorum will be met. 2 members come, 2 needed.');
  expect(words(now[0]?.card)).toContain('1 coming · 1 deputy · 1 sends apologies');

  // Somebody without a seat may look, and answers for nobody.
  expect(JSON.stringify(await press(nia, 'coming'))).toContain(
    'Only whoever sits in the group, or their deputy, can do this.',
  );
  const { attendances, meetings } = await refreshed();
  expect([...attendances.values()].map(({ reply }) => reply).sort()).toEqual([
    'Apologies',
    'Coming',
    'Sending a deputy',
  ]);
  await rig.bot.sweep();
  expect(await seen()).toHaveLength(1);
  expect([...(await refreshed()).meetings.values()][0]?.agendaSent).toBeDefined();
  expect(meetings.size).toBe(1);
  expect(rig.faults).toEqual([]);
});

it('freezes the pack when the day for papers is over, with the papers in it, and shows it to whoever asks', async () => {
  const { meeting } = await openBoard({ papersBy: '2026-11-20' });
  const { kofi, sunita, nia } = rig.people;
  const { store, drive } = rig.programme;
  const paper = await PDFDocument.create();
  for (let page = 0; page < 3; page += 1) paper.addPage([595, 842]).drawText(`Page ${String(page + 1)} of the paper`);
  const file = await drive.upload('Papers/LG-2026-12/Etanercept.pdf', await paper.save());
  const common = { meeting: meeting.id, author: kofi.id, purpose: 'Decision' as const };
  await store.create('papers', {
    ...{ ...common, title: 'Etanercept: second supplier', key: 'LG-2026-12.P1', receivedOn: '2026-11-19' },
    ...{ file: file.entry.id, fileName: 'Etanercept.pdf' },
  });
  await store.create('papers', { ...common, title: 'Aseptic hub', key: 'LG-2026-12.P2' });
  for (const person of [kofi, sunita, nia]) await rig.as(person).install();
  await rig.bot.sweep();

  const [pack] = [...(await refreshed()).packs.values()];
  expect(pack).toMatchObject({ key: 'LG-2026-12.v1', version: 1, meeting: meeting.id });
  expect(pack?.missing).toContain('Aseptic hub');
  expect((await drive.list('Packs/LG-2026-12'))?.map(({ name }) => name)).toEqual([
    'LG-2026-12 pack v1.docx',
    'LG-2026-12 pack v1.pdf',
  ]);
  const written = await drive.download('Packs/LG-2026-12/LG-2026-12 pack v1.pdf', { most: 20_000_000 });
  const pdf = written.kind === 'file' ? await PDFDocument.load(written.bytes) : undefined;
  expect(pdf?.getPageCount()).toBe(pack?.pages);

  await rig.as(kofi).say('pack');
  const shown = (await rig.as(kofi).messages()).at(-1)?.card;
  expect(words(shown)).toContain('The pack for Leadership group, December, Tue 1 Dec: version 1.');
  expect(JSON.stringify(shown)).toContain(pack?.pdf ?? 'no address');
  expect(JSON.stringify(shown)).not.toContain('Freeze a new version');

  // Nothing changed: no second version, by the sweep or by hand; a member may not.
  await rig.bot.sweep();
  await rig.as(sunita).say('pack freeze');
  expect((await rig.as(sunita).messages()).at(-1)?.text ?? (await rig.as(sunita).messages()).at(-2)?.text).toContain(
    'is being frozen',
  );
  await rig.bot.idle();
  expect(words((await rig.as(sunita).messages()).at(-1)?.card)).toContain('so there is no new version.');
  await rig.as(kofi).say('pack freeze LG');
  expect((await rig.as(kofi).messages()).at(-1)?.text).toContain(
    'Only Sunita Hollybrook, Wen Applebloom and the programme team',
  );
  expect((await refreshed()).packs.size).toBe(1);
  expect(rig.faults).toEqual([]);
});

it('asks the members between meetings: voted, told only then how others answered, closed', async () => {
  const { group } = await openBoard();
  const { kofi, beatrix, sunita, wen } = rig.people;
  const asked = await rig.programme.store.create('decisions', {
    ...{ title: 'Extend the homecare contract', key: 'LG.D1', on: '2026-11-23', group: group.id, state: 'Asked' },
    ...{ wording: 'The homecare contract is extended by six months.', askedBy: wen.id, closesOn: '2026-11-27' },
  });
  for (const person of [kofi, beatrix, sunita, wen]) await rig.as(person).install();
  await rig.bot.sweep();
  const cardOf = async (person: Person) =>
    (await rig.as(person).messages()).filter(({ card }) => words(card).includes('Extend the homecare contract')).at(-1);
  const vote = async (person: Person, verb: string, reason: string) => {
    const message = await cardOf(person);
    return rig.as(person).press(message?.id ?? '', pressOf(message?.card, verb, { reason }));
  };
  expect(words((await cardOf(beatrix))?.card)).toContain('How others answered is shown once you have.');
  expect(await cardOf(wen)).toBeUndefined();
  await vote(kofi, 'for', '');
  expect(words((await cardOf(beatrix))?.card)).not.toContain('1 for');
  expect(JSON.stringify(await vote(beatrix, 'against', 'The price first'))).toContain('You are against it.');
  await rig.bot.idle();
  await rig.bot.sweep();
  expect((await refreshed()).decisions.get(asked.item.id)?.state).toBe('Asked');
  await vote(sunita, 'for', 'No gap for patients');
  await rig.bot.idle();

  await rig.bot.sweep();
  const { decisions, votes } = await refreshed();
  expect(decisions.get(asked.item.id)).toMatchObject({
    state: 'Stands',
    dissent: 'Beatrix Stonecrop: The price first',
  });
  expect(votes.size).toBe(3);
  for (const person of [kofi, beatrix, sunita]) {
    const mine = (await rig.as(person).messages()).filter(({ card }) => words(card).includes('Extend the homecare'));
    expect(mine.map(({ card }) => words(card))).toEqual([
      expect.stringMatching(/^Agreed: Extend the homecare contract\./),
    ]);
    expect(actionsOf(mine[0]?.card).filter(({ verb }) => verb !== 'refresh')).toEqual([]);
  }
  expect(words((await cardOf(wen))?.card)).toContain('Agreed: 2 for, 1 against, 0 abstained.');
  expect(rig.faults).toEqual([]);
});

it('asks a representative to report back after the meeting, who says that it was told', async () => {
  const { meeting } = await openBoard();
  const { kofi } = rig.people;
  const { store } = rig.programme;
  await rig.as(kofi).install();
  await store.update('meetings', meeting, { state: 'Closed', on: '2026-11-20', endedAt: '2026-11-20T16:00:00Z' });
  await store.create('decisions', {
    ...{ title: 'Community pharmacy takes part in the pathfinder', key: 'LG-2026-12.D1', on: '2026-11-20' },
    ...{ meeting: meeting.id, state: 'Stands' },
  });
  await rig.bot.sweep();
  const message = (await rig.as(kofi).messages()).at(-1);
  expect(words(message?.card)).toContain('Tell Brackenford LPC what came of Leadership group.');
  expect(words(message?.card)).toContain('Community pharmacy takes part in the pathfinder');
  await rig.as(kofi).press(message?.id ?? '', pressOf(message?.card, 'note', { note: 'Two ask for evening training' }));
  await rig.bot.idle();
  expect([...(await refreshed()).reportBacks.values()]).toMatchObject([
    { toldOn: '2026-11-23', note: 'Two ask for evening training' },
  ]);
  expect(rig.faults).toEqual([]);
});

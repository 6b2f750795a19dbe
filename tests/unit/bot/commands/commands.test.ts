import fc from '../../../properties';
import { AppError } from '@ipmo-hub/teams-app/errors';
import type { Group, Pack, Snapshot } from '@ipmo-hub/teams-app/lists';
import { commands, nearestCommands, routeCommand, smallTalk, type CommandRequest } from '../../../../bot/src/commands';
import { findSubjects, splitReference } from '@ipmo-hub/teams-app/search';
import {
  beatrix,
  cast,
  domain,
  escalationItem,
  kofi,
  milestone,
  nia,
  oluchi,
  project,
  samplePlan,
  wen,
} from '../../teams-app/domain/samplePlan';
import { askBot } from './askBot';

const stamp = (id: string) => ({ id, etag: `"${id},1"`, modified: '2026-11-01T09:00:00Z' });
const meeting = {
  ...stamp('80'),
  title: 'Leadership group',
  key: 'LG-2026-11',
  on: '2026-11-26',
  start: '14:00',
  papersBy: '2026-11-19',
  state: 'Planned' as const,
};
const plan = samplePlan({
  domains: [domain(), domain({ id: '2', code: 'SAF', title: 'Safety' })],
  milestones: [
    milestone({ forecast: '2026-11-16' }),
    milestone({ id: '11', key: 'VAL-03.11', forecast: '2026-12-04', title: 'Contract signed' }),
    milestone({ id: '12', key: 'SAF-01.1', project: '6', owner: '2', forecast: '2026-11-27', title: 'Audit' }),
  ],
  projects: [
    project(),
    project({ id: '4', code: 'VAL-12', title: 'Aseptic hub', lead: '5' }),
    project({ id: '5', code: 'VAL-13', title: 'Aseptic training', lead: '5' }),
    project({ id: '6', code: 'SAF-01', title: 'Opioid stewardship', domain: '2', lead: '5', sro: '4' }),
  ],
  escalations: [escalationItem()],
  meetings: [
    meeting,
    { ...meeting, id: '81', key: 'LG-2026-10', on: '2026-10-29', title: 'Past' },
    { ...meeting, id: '82', key: 'LG-2026-X', on: '2026-11-25', title: 'Cancelled', state: 'Cancelled' },
  ],
  agendaItems: [
    { ...stamp('90'), title: 'Etanercept: second supplier', key: 'a', meeting: '80', purpose: 'Decision' },
    {
      ...stamp('91'),
      title: 'Minutes',
      key: 'b',
      meeting: '80',
      purpose: 'Information',
      position: 1,
      minutes: 5,
      presenter: '6',
    },
  ],
  papers: [
    { ...stamp('95'), title: 'Opioid review', key: 'LG-2026-11.P1', meeting: '80', author: '1' },
    { ...stamp('96'), title: 'Finance', key: 'LG-2026-11.P2', meeting: '80', author: '2', receivedOn: '2026-11-18' },
  ],
  actions: [{ ...stamp('97'), title: 'Ask the supplier', key: 'LG-2026-10.A2', owner: '1', due: '2026-11-25' }],
});
const domainGroup = { ...stamp('70'), title: 'Domain group', key: 'DG', kind: 'Domain group' as const, domain: '1' };
const packItem = (version: number, fields: object = {}) => ({
  ...stamp(`10${String(version)}`),
  title: 'Pack',
  key: `LG-2026-11.v${String(version)}`,
  meeting: '80',
  version,
  frozenAt: '2026-11-20T08:10:00Z',
  pdf: `https://tenant.example/v${String(version)}.pdf`,
  ...fields,
});
const groupPlan: Snapshot = {
  ...plan,
  groups: new Map<string, Group>([
    ['70', domainGroup],
    ['71', { ...domainGroup, id: '71', title: 'Leadership group', key: 'LG', kind: 'Leadership group' }],
  ]),
  members: new Map([
    ['75', { ...stamp('75'), title: 'Member', key: 'DG.M1', group: '70', person: nia.id, role: 'Member' }],
  ]),
  meetings: new Map([
    ...plan.meetings,
    ['83', { ...meeting, id: '83', key: 'DG-2026-12', on: '2026-12-08', group: '70', title: 'Domain group' }],
  ]),
  packs: new Map<string, Pack>([
    ['101', packItem(1)],
    ['102', packItem(2, { changed: '“Opioid review” is new.' })],
    [
      '103',
      {
        ...stamp('103'),
        title: 'Pack',
        key: 'LG-2026-11.v3',
        meeting: '80',
        version: 3,
        frozenAt: '2026-11-23T08:10:00Z',
      },
    ],
  ]),
};
const { answer, choices, reply, shown, writes, snapshot } = askBot(plan);

describe('what is typed finds its command', () => {
  it.each([
    ['status VAL-03', 'status', 'VAL-03'],
    ['  STATUS   val 3?', 'status', 'val 3'],
    ['status', 'status', ''],
    ['stauts val3', 'status', 'val3'],
    ['my work', 'my work', ''],
    ['My  Work please', 'my work', 'please'],
    ['mi work', undefined, undefined],
    ['how is the aseptic hub?', 'status', 'the aseptic hub'],
    ['due this month', 'due this month', ''],
    ['due VAL', 'due this month', 'VAL'],
    ['raise VAL-03 we need a second supplier', 'raise', 'VAL-03 we need a second supplier'],
    ['raise a barrier', 'raise', ''],
    ['agnda', 'agenda', ''],
    ['snooze VAL-03.2 until friday', 'snooze', 'VAL-03.2 until friday'],
    ['help', 'help', ''],
  ])('%s → %s (%s)', (text, name, subject) => {
    const routed = routeCommand(commands, text);
    expect([routed?.command.name, routed?.subject]).toEqual([name, subject]);
  });

  it.each(['statuses', '', 'x'.repeat(10_000), 'snoze VAL-03.2 friday'])('takes %.20s for no command', (text) => {
    expect(routeCommand(commands, text)).toBeUndefined();
  });

  it.each([
    ['snoze VAL-03.2 friday', ['snooze']],
    ['what is my wokr', ['my work']],
    ['what about the meeting agendas', ['agenda', 'pack']],
    ['sta', ['status']],
    ['what is the weather', []],
  ])('%s comes nearest to %p', (text, names) => {
    expect(nearestCommands(commands, text).map(({ name }) => name)).toEqual(names);
  });
});

describe('what is named', () => {
  it.each([
    ['val3', ['VAL-03']],
    ['VAL', ['VAL']],
    ['VAL-03.11', ['VAL-03.11']],
    ['val 3 11', ['VAL-03.11']],
    ['val 311', []],
    ['etanercept', ['VAL-03']],
    ['etanercpet swich', ['VAL-03']],
    ['aseptic', ['VAL-12', 'VAL-13']],
    ['aseptic hub', ['VAL-12']],
    ['contract', ['VAL-03.11']],
    ['hub of nothing', []],
    ['___', []],
  ])('%s finds %p', (typed, codes) => {
    expect(findSubjects(plan, typed, ['domains', 'projects', 'milestones']).map(({ code }) => code)).toEqual(codes);
  });

  it('finds every project by its own code and title, however it is written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...plan.projects.values()),
        fc.boolean(),
        fc.constantFrom('', ' ', '-', '.'),
        ({ code, title, id }, upper, gap) => {
          const typed = code.replace('-', gap);
          const found = findSubjects(plan, upper ? typed : typed.toLowerCase(), ['domains', 'projects']);
          expect(found.map(({ item }) => item.id)).toEqual([id]);
          const byTitle = findSubjects(plan, title.toUpperCase(), ['domains', 'projects']);
          expect(byTitle.map(({ item }) => item.id)).toContain(id);
        },
      ),
    );
  });

  it.each([
    ['VAL-03 we need a second supplier', 'VAL-03', 'we need a second supplier'],
    ['val 3: we need', 'VAL-03', 'we need'],
    ['val03.11 - late', 'VAL-03.11', 'late'],
    ['val-03 2 weeks late', 'VAL-03', '2 weeks late'],
    ['we need a second supplier', undefined, undefined],
    ['', undefined, undefined],
  ])('%s begins with %s', (typed, code, rest) => {
    const split = splitReference(plan, typed, ['projects', 'milestones']);
    expect([split?.subject.code, split?.rest]).toEqual([code, rest]);
  });
});

describe('status', () => {
  it('shows how a project, a domain and a milestone stand', async () => {
    expect(await reply('status VAL-03')).toEqual({ show: { kind: 'projectStatus', subject: 'projects/3' } });
    expect(await reply('status val')).toEqual({ show: { kind: 'domainStatus', subject: 'domains/1' } });
    expect(await reply('status VAL-03.11')).toEqual({ show: { kind: 'projectStatus', subject: 'milestones/11' } });
  });

  it('shows all domains, and the channel’s own in its channel', async () => {
    const all = await shown('status');
    expect(all).toMatch(/# The programme[\s\S]*Value and improvement[\s\S]*Safety/);
    expect(all).toContain('→ https://tabs.example/domains/1');
    expect(await reply('status', { scope: 'team', domain: domain() })).toEqual({
      show: { kind: 'domainStatus', subject: 'domains/1' },
    });
  });

  it('finds a reference among other words', async () => {
    for (const typed of ['status val 3 please', 'how is VAL-03 doing?', 'status of the val03 project'])
      expect(await reply(typed)).toEqual({ show: { kind: 'projectStatus', subject: 'projects/3' } });
    expect(await reply('status val-3.11')).toEqual({ show: { kind: 'projectStatus', subject: 'milestones/11' } });
  });

  it('offers several matches as a choice, and says when there is none', async () => {
    expect(await choices('status aseptic')).toEqual(['status VAL-12', 'status VAL-13']);
    expect(await answer('status zebra')).toContain('No project, domain or milestone is called “zebra”.');
  });
});

describe('my work, due this month', () => {
  it('shows each person their own work, with links and what to do next', async () => {
    const mine = await shown('my work');
    expect(mine).toContain('# Your work\n');
    expect(mine).toContain(
      '<50% of patients switched, VAL-03.10, was due Mon 16 Nov> → https://tabs.example/milestones/10',
    );
    expect(mine).toContain('Paper: Opioid review');
    expect(mine).toContain('Action: Ask the supplier');
    expect(mine).toContain('<Open my work> → https://tabs.example/people/1');
    expect(mine).toContain('<Snooze something> choose');
    expect(await shown('my work', { person: beatrix })).toContain('answer by Thu 26 Nov');
    expect(await shown('my work', { person: nia })).toContain('Nothing waits for you.');
  });

  it('shows what is late or due until the end of the month, the nearest first', async () => {
    const due = await shown('due this month');
    expect(due).toMatch(/2 things are due, 1 late\.[\s\S]*VAL-03\.10[\s\S]*Action: Ask the supplier/);
    expect(due).not.toContain('Kofi Marigold');
    expect(await shown('due this month saf')).toContain('by Fri 27 Nov, Beatrix Stonecrop');
    expect(await shown('due all')).toMatch(/# The programme until[\s\S]*VAL-03\.10[\s\S]*SAF-01\.1/);
    expect(await shown('due', { person: nia })).toContain('Nothing is due.');
    expect(await choices('due aseptic')).toEqual(['due this month VAL-12', 'due this month VAL-13']);
  });

  it('says nobody’s own in a channel: the domain’s there, the programme’s elsewhere', async () => {
    const inChannel = { scope: 'team' as const, domain: domain() };
    expect(await shown('due', inChannel)).not.toContain('Ask the supplier');
    expect(await shown('due', inChannel)).toContain('# Value and improvement until');
    expect(await answer('due mine', { scope: 'team' })).toContain('No project or domain is called “mine”.');
    expect(await shown('due', { scope: 'groupChat' })).toContain('SAF-01.1');
    for (const { name, scopes } of commands.filter(({ name: own }) => ['my work', 'snooze', 'update'].includes(own)))
      expect([name, scopes]).toEqual([name, ['personal']]);
  });
});

describe('agenda and pack', () => {
  it('shows the agenda of the next meeting, with the papers that are awaited', async () => {
    const drawn = await shown('agenda');
    expect(drawn).toContain('# Leadership group meets on Thu 26 Nov at 14:00');
    expect(drawn).toContain('1. Minutes\n~Information · 5 min · Wen Applebloom~');
    expect(drawn).toContain('2. Etanercept: second supplier\n~Decision · 10 min~');
    expect(drawn).toContain('Still awaited: “Opioid review”, due by Thu 19 Nov, and late.');
    expect(await askBot(samplePlan()).answer('agenda')).toContain('No meeting is planned.');
    expect(await answer('agenda LG-2026-10')).toContain('"meetings/81"');
    expect(await answer('agenda XX')).toContain('no meeting or group called “XX”');
  });

  it.each([
    ['agenda', {}, 'meetings/80'],
    ['agenda DG', {}, 'meetings/83'],
    ['agenda domain group', {}, 'meetings/83'],
    ['agenda', { group: domainGroup }, 'meetings/83'],
    ['agenda LG', { group: domainGroup }, 'meetings/80'],
    ['agenda', { person: nia }, 'meetings/83'],
  ])('knows whose meeting is meant: %s, asked %j', async (typed, asked, subject) => {
    expect(await askBot(groupPlan).reply(typed, asked)).toEqual({ show: { kind: 'meetingAgenda', subject } });
  });

  it('shows the newest pack that is finished, and what it lacks', async () => {
    expect(await answer('pack')).toContain('There is no pack for Leadership group, Thu 26 Nov yet');
    expect(await answer('pack')).toContain('LG-2026-11.P1 Opioid review, Kofi Marigold');
    expect(await askBot(samplePlan()).answer('pack')).toContain('No meeting is planned.');
    const drawn = await askBot(groupPlan).answer('pack LG');
    expect(drawn).toContain('The pack for Leadership group, Thu 26 Nov: version 2');
    expect(drawn).toContain('https://tenant.example/v2.pdf');
    expect(drawn).toContain('“Opioid review” is new.');
    expect(drawn).not.toContain('pack freeze');
  });

  it('freezes a pack for those who may, and says why not to others', async () => {
    const { reply: ask, answer: said } = askBot(groupPlan);
    const asked: unknown[] = [];
    const freeze: NonNullable<CommandRequest['freeze']> = (context, { id }) => {
      asked.push([id, context.actor.kind === 'person' && context.actor.person.id]);
      return Promise.resolve({ kind: 'refused', error: new AppError('authority.notYours', { facts: { who: 'Wen' } }) });
    };
    expect(await ask('pack freeze LG', { freeze })).toEqual({
      text: 'Only Wen can do this. Ask them, or ask the programme team to.',
    });
    expect(asked).toEqual([['80', kofi.id]]);
    expect(await said('pack LG', { freeze })).not.toContain('pack freeze');
    expect(await said('pack LG', { freeze, person: wen })).toContain('pack freeze LG-2026-11');
    expect(await said('pack freeze LG', { person: wen })).toContain('This bot makes no packs.');
  });
});

describe('raise', () => {
  it('fills the form in as far as was typed, and writes nothing', async () => {
    expect(await reply('raise VAL-03 we need a second supplier')).toMatchObject({
      show: {
        kind: 'raiseBarrier',
        subject: 'projects/3',
        draft: { title: 'we need a second supplier' },
      },
    });
    expect(await reply('raise val 3.11 nobody signs')).toMatchObject({
      show: { subject: 'projects/3', draft: { milestone: '11', title: 'nobody signs' } },
    });
    expect(await reply('raise nobody signs for VAL-03')).toMatchObject({
      show: { subject: 'projects/3', draft: { title: 'nobody signs for VAL-03' } },
    });
    // Words that only resemble a title guess nothing.
    expect(await reply('raise etanercept is short')).toMatchObject({
      show: { subject: 'programme', draft: { title: 'etanercept is short' } },
    });
    expect(writes).toEqual([]);
  });
});

test('in a domain’s channel the form begins with its projects', async () => {
  const inChannel = { scope: 'team', domain: domain() } as const;
  expect(await reply('raise', inChannel)).toMatchObject({ show: { kind: 'raiseBarrier', subject: 'domains/1' } });
  expect(await reply('raise VAL-03', inChannel)).toMatchObject({ show: { subject: 'projects/3' } });
});

describe('update', () => {
  it('asks whoever may report, the same thing all day', async () => {
    const asked = await reply('update');
    expect(asked).toMatchObject({
      notice: {
        card: 'updateRequest',
        item: { list: 'projects', id: '3' },
        recipient: kofi.id,
        key: 'updateAsked/projects/3/asked:2026-11-23/1',
      },
    });
    expect(await reply('update val3')).toEqual(asked);
    expect(await reply('update VAL-12', { person: wen })).toMatchObject({ notice: { item: { id: '4' } } });
  });

  it('offers those that one leads, and refuses who may not', async () => {
    expect(await choices('update', { person: oluchi })).toEqual(['update VAL-12', 'update VAL-13', 'update SAF-01']);
    expect(await answer('update', { person: nia })).toContain('You lead no project');
    expect(await answer('update VAL-03', { person: nia })).toContain('Only its lead, its SRO');
  });
});

describe('snooze', () => {
  it('writes at once what is named without doubt', async () => {
    const programme = askBot(plan);
    expect(await programme.answer('snooze VAL-03.10 until friday')).toBe(
      'VAL-03.10 50% of patients switched rests. You hear of it again from Fri 27 Nov on.',
    );
    expect(await programme.answer('snooze contract signed 2 weeks')).toContain('VAL-03.11 Contract signed rests.');
    expect(await programme.answer('snooze all tomorrow')).toContain('again from Tue 24 Nov on');
    expect([...programme.snapshot.snoozes.values()].map(({ item, until, person }) => [item, until, person])).toEqual([
      ['milestones/10', '2026-11-26', '1'],
      ['milestones/11', '2026-12-06', '1'],
      ['people/1', '2026-11-23', '1'],
    ]);
  });

  it('guesses nothing: offers even the one thing whose title fits', async () => {
    const programme = askBot(plan);
    for (const typed of ['contract', 'c', 'contrcat signed', 'signed contract'])
      expect(await programme.choices(`snooze ${typed} until friday`)).toContain('snooze VAL-03.11 until friday');
    expect(await programme.choices('snooze contract')).toContain('snooze VAL-03.11 until 2026-11-30');
    expect(programme.writes).toEqual([]);
  });

  it('asks when something is missing or may be several things, and writes nothing', async () => {
    const programme = askBot(plan);
    expect(await programme.choices('snooze')).toEqual([
      'snooze VAL-03.10',
      'snooze LG-2026-11.P1',
      'snooze LG-2026-10.A2',
      'snooze VAL-03.11',
      'snooze everything',
    ]);
    expect(await programme.titles('snooze val-03.11')).toEqual([
      'Until tomorrow: snooze VAL-03.11 until 2026-11-24',
      'Until Monday of next week: snooze VAL-03.11 until 2026-11-30',
      'For two weeks: snooze VAL-03.11 until 2026-12-07',
    ]);
    // On a Friday the next day it is heard of is the Monday: offered once.
    expect(await programme.titles('snooze val-03.11', { today: '2026-11-27' })).toEqual([
      'Until Mon 30 Nov: snooze VAL-03.11 until 2026-11-30',
      'For two weeks: snooze VAL-03.11 until 2026-12-11',
    ]);
    // The Monday after Christmas is the holiday in lieu, so next week begins on the Tuesday, and says so.
    expect(await programme.titles('snooze val-03.11', { today: '2026-12-23' })).toEqual([
      'Until tomorrow: snooze VAL-03.11 until 2026-12-24',
      'Until Tue 29 Dec: snooze VAL-03.11 until 2026-12-29',
      'For two weeks: snooze VAL-03.11 until 2027-01-06',
    ]);
    expect(await programme.titles('snooze val-03.11', { today: '2026-12-24' })).toEqual([
      'Until Tue 29 Dec: snooze VAL-03.11 until 2026-12-29',
      'For two weeks: snooze VAL-03.11 until 2027-01-07',
    ]);
    expect(await programme.titles('snooze val-03.11', { today: '2026-12-18' })).toContain(
      'Until Mon 4 Jan: snooze VAL-03.11 until 2027-01-04',
    );
    expect(await programme.choices('snooze aseptic 1 dec')).toEqual([
      'snooze VAL-12 until 1 dec',
      'snooze VAL-13 until 1 dec',
    ]);
    expect(await programme.answer('snooze zebra friday')).toContain('is called “zebra”');
    expect(await programme.answer('snooze', { person: nia })).toContain('Nothing of yours would remind you');
    expect(programme.writes).toEqual([]);
  });

  it.each([
    ['snooze VAL-03.11 til next tues', 'Tue 1 Dec'],
    ['snooze val 3.11 till weds', 'Wed 25 Nov'],
    ['snooze val03-11 untill the 4th', 'Fri 4 Dec'],
    ['snooze val3.11 for a couple of weeks', 'Mon 7 Dec'],
    ['snooze VAL-03.11 2wks', 'Mon 7 Dec'],
  ])('%s is understood', async (typed, day) => {
    expect(await askBot(plan).answer(typed)).toBe(
      `VAL-03.11 Contract signed rests. You hear of it again from ${day} on.`,
    );
  });

  it('names the day, not the reference, when the day is not understood', async () => {
    const programme = askBot(plan);
    for (const typed of [
      'snooze VAL-03.11 til blursday',
      'snooze val 3.11 blursday',
      'snooze contract until blursday',
    ]) {
      const said = await programme.reply(typed);
      expect('offer' in said && said.offer.sentence).toMatch(
        /^I did not understand “blursday” as a day to come\. Until when should VAL-03\.11 Contract signed rest\?$/,
      );
      expect(await programme.choices(typed)).toContain('snooze VAL-03.11 until 2026-11-30');
    }
    expect(programme.writes).toEqual([]);
  });

  it('says what the programme refuses', async () => {
    const programme = askBot(plan);
    expect(await programme.answer('snooze VAL-03.10 300 days')).not.toContain('rests.');
    expect(programme.writes).toEqual([]);
  });
});

it('never fails on what people type, and writes only what was named', async () => {
  const names = ['status', 'my work', 'due', 'raise', 'update', 'agenda', 'pack', 'help'];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.string({ unit: 'binary', maxLength: 600 }),
      async (name, text) => void expect(await answer(`${name} ${text}`)).not.toBe(''),
    ),
  );
  expect(writes).toEqual([]);
  expect(snapshot.snoozes.size).toBe(0);
});

it('fits the manifest: names and descriptions within Teams’ lengths', () => {
  expect(commands.length).toBeLessThanOrEqual(10);
  for (const { name, describe: text } of commands) {
    expect(name.length).toBeLessThanOrEqual(32);
    expect(text.length).toBeLessThanOrEqual(128);
  }
});

test('a snooze says when a weekend’s day is heard of, and takes the day first or after Christmas', async () => {
  const plan = samplePlan();
  expect(await askBot(plan).answer('snooze VAL-03.10 until 28 nov')).toContain(
    'Sat 28 Nov is not a working day: you hear of it again on Mon 30 Nov.',
  );
  const bot = askBot(plan);
  await bot.answer('snooze 3 days VAL-03.10');
  expect([...bot.snapshot.snoozes.values()]).toMatchObject([{ item: 'milestones/10', until: '2026-11-25' }]);
  expect(await askBot(plan).answer('snooze until after christmas')).toContain('What should rest?');
});

test('a snooze names whoever hears of it meanwhile: who stands in for an SRO who is away, and not the reader', async () => {
  const away = { ...beatrix, awayUntil: '2026-12-11', deputy: nia.id };
  const plan = samplePlan({ people: cast.map((one) => (one.id === beatrix.id ? away : one)) });
  expect(await askBot(plan).answer('snooze VAL-03.10 until 14 dec')).toContain(
    'It does not rest for others: Nia Pebble hears of it on Mon 7 Dec if it stands then, because Beatrix Stonecrop, the SRO of VAL-03, is away until Fri 11 Dec.',
  );
  expect(await askBot(plan).answer('snooze VAL-03.10 until 7 dec')).not.toContain('others');
});

test('“what’s on my plate” is my work, “what is late” what is due', async () => {
  const bot = askBot(samplePlan());
  expect(await bot.reply('whats on my plate')).toMatchObject({ show: { kind: 'myWork' } });
  expect(await bot.reply('what is late?')).toMatchObject({ show: { kind: 'dueThisMonth' } });
});

test.each(['why do you write to me?', 'Stop'])('“%s” is answered with how to hear less', (text) => {
  expect(smallTalk(text, 'Kofi')).toContain('snooze');
});

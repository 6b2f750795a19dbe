import { packDocument, packScene, paperId, type Block, type PaperState, type Section } from '@ipmo-hub/teams-app/packs';
import { packWorld } from './packWorld';

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  if (typeof value === 'object' && value !== null) {
    const { runs, text, rating, items, rows, columns, heading } = value as Record<string, unknown>;
    return [text, heading, rating, runs, items, columns, rows]
      .filter((part) => part !== undefined)
      .map(textOf)
      .join(' ');
  }
  return '';
};
const said = (section: Section | undefined): string => textOf(section?.blocks).replace(/\s+/g, ' ');

const written = (world: ReturnType<typeof packWorld>, states: readonly (readonly [string, PaperState])[] = []) => {
  const { document, missing } = packDocument(packScene(world.input()), new Map(states));
  return { missing, document, part: (id: string) => document.sections.find((section) => section.id === id) };
};

test('all parts in their order, each once', () => {
  const { document } = written(packWorld());
  expect(document.sections.map(({ id }) => id)).toEqual([
    'contents',
    'agenda',
    'interests',
    'minutes',
    'actions',
    'decisions',
    'escalations',
    'report-saf',
    'report-val',
    'report-wor',
    'paper-lg-2026-12-p1',
    'paper-lg-2026-12-p2',
    'forward',
  ]);
  expect(document.title).toBe('Leadership group: papers for Thu 3 Dec 2026');
  expect(document.language).toBe('en-GB');
});

test('the agenda says times, who presents, the papers, and interests that are touched', () => {
  const agenda = said(written(packWorld()).part('agenda'));
  expect(agenda).toContain('4 items, 2 decisions among them.');
  expect(agenda).toContain('14:05');
  expect(agenda).toContain('Interest: Beatrix Stonecrop advises a homecare supplier. May speak; does not decide.');
  expect(agenda).toContain('Aseptic services hub: the site (awaited)');
});

test('an agenda longer than the meeting says by how much', () => {
  const world = packWorld();
  world.change('agendaItems', world.items[3] ?? '', { minutes: 70 });
  expect(said(written(world).part('agenda'))).toContain('The agenda is 25 minutes longer than the meeting.');
});

test('a quorum that can never be met is said', () => {
  const world = packWorld();
  world.change('groups', '1', { quorum: 'at least 30 members\nsomething else' });
  const notices =
    written(world)
      .part('agenda')
      ?.blocks.filter((block: Block) => block.kind === 'paragraph' && block.style === 'notice') ?? [];
  expect(notices.length).toBeGreaterThanOrEqual(2);
});

test('minutes of last time: who was there, what was decided and by whom it was seen otherwise', () => {
  const minutes = said(written(packWorld()).part('minutes'));
  // As it was held, not as it was planned.
  expect(minutes).toContain('14:02 to 15:50, Teams');
  for (const words of [
    'Draft, to be confirmed',
    'Eleanor Wren',
    'Sites were compared',
    'Decision LG-2026-11.D1:',
    'Kofi Marigold would have kept the third.',
    'Action LG-2026-11.A1:',
  ])
    expect(minutes).toContain(words);
});

test('the action log tells open ones by day, then those done since last time', () => {
  const table = written(packWorld())
    .part('actions')
    ?.blocks.find((block) => block.kind === 'table');
  expect(table?.rows.map(([reference]) => textOf(reference).trim())).toEqual([
    'LG-2026-11.A1',
    'LG-2026-11.A3',
    'LG-2026-11.A2',
  ]);
  expect(said(written(packWorld()).part('actions'))).toContain(
    '2 actions open, 1 late; 1 action done since last time.',
  );
});

test('an escalation brings what is asked, its item, and its history', () => {
  const escalations = said(written(packWorld()).part('escalations'));
  for (const words of ['Agree to a second homecare supplier for this year.', 'Item 2', 'Passed up to the domain lead'])
    expect(escalations).toContain(words);
});

test('a highlight report: ratings of both periods, done, next, path to green or that it is missing, milestones, risks', () => {
  const world = packWorld(6);
  world.change('projects', '2', { rating: 'Red', lastRating: 'Green', pathToGreen: '' });
  const report = said(written(world).part('report-saf'));
  expect(report).toContain('Red , was on track.');
  expect(report).toContain('Path to green Not said yet.');
  for (const words of ['Done', 'Next', 'Help needed', 'SAF-R1', '12 high', 'Late , +4 d'])
    expect(report).toContain(words);
});

test('a domain group hears of its own domain alone', () => {
  const world = packWorld();
  world.change('groups', '1', { kind: 'Domain group', domain: '2' });
  expect(
    written(world)
      .document.sections.map(({ id }) => id)
      .filter((id) => id.startsWith('report-')),
  ).toEqual(['report-val']);
});

test.each<[PaperState, string]>([
  [
    { kind: 'not received' },
    '“Homecare: what a second supplier changes” has not come yet: Kofi Marigold is asked for it by Wed 25 Nov.',
  ],
  [{ kind: 'no file' }, 'was received on Fri 20 Nov, but there is no file with it.'],
  [
    { kind: 'not fetched', reason: 'The library did not answer.' },
    '(homecare.pdf) is not in this pack. The library did not answer.',
  ],
  [{ kind: 'unusable', fault: 'locked' }, 'is locked with a password'],
  [{ kind: 'unusable', fault: 'broken' }, 'is broken and cannot be opened'],
  [{ kind: 'unusable', fault: 'not a PDF' }, 'could not be turned into one'],
  [{ kind: 'unusable', fault: 'too large' }, 'is too large'],
  [{ kind: 'unusable', fault: 'empty' }, 'has no pages'],
  [{ kind: 'unusable', fault: 'too long', pages: 900 }, 'has 900 pages; a pack takes papers of up to 500'],
])('a paper’s place says why it is not there: %j', (state, words) => {
  const world = packWorld();
  const { missing, document, part } = written(world, [['1', state]]);
  expect(missing[0]).toContain(words);
  expect(document.cover?.notices).toEqual(missing);
  expect(said(part('paper-lg-2026-12-p1'))).toContain(words);
  expect(part('paper-lg-2026-12-p1')?.appended).toBeUndefined();
  // What was not handed in is a draft.
  expect(said(part('paper-lg-2026-12-p1')).includes('Recommendation')).toBe(state.kind !== 'not received');
});

test('a paper that is there follows its cover sheet under its item’s name; a long one says so', () => {
  const { missing, part } = written(packWorld(), [['1', { kind: 'there', pages: 300, mark: 'm' }]]);
  expect(missing).toHaveLength(1);
  const section = part(paperId({ key: 'LG-2026-12.P1' }));
  expect(section).toMatchObject({ label: 'Item 2', appended: { mark: 'm', pages: 300 } });
  expect(said(section)).toContain('It has 300 pages: members will go by its summary.');
});

test('an empty programme makes a pack that says there is nothing, part by part', () => {
  const world = packWorld(0);
  const { snapshot } = world;
  for (const list of ['agendaItems', 'papers', 'actions', 'decisions', 'escalations', 'interests'] as const)
    (snapshot[list] as Map<string, unknown>).clear();
  const { document } = written(world);
  for (const { blocks } of document.sections) expect(blocks.length).toBeGreaterThan(0);
  expect(textOf(document.sections.map(({ blocks }) => blocks))).toContain('Nothing is on the agenda yet.');
});

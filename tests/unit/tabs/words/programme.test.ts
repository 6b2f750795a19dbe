import type { Priorities, ProgrammeVerdict } from '@ipmo-hub/teams-app/domain';
import { programme as words } from '../../../../tabs/src/words/programme';
import { domain, meeting, paper, project } from '../../teams-app/domain/samplePlan';

const today = '2026-11-23';
const none = { recovered: [], better: [], 'slipped back': [] };
const verdict = (fields: Partial<ProgrammeVerdict>): ProgrammeVerdict => ({
  verdict: 'Needs attention',
  lastVerdict: 'On track',
  moves: none,
  projectMoves: none,
  ...fields,
});

test('the sentence names the domains that moved, else the projects', () => {
  const projectMoves = { ...none, 'slipped back': ['A', 'B', 'C'].map((title) => project({ title })) };
  const moves = {
    recovered: [domain({ title: 'Safety' })],
    better: [],
    'slipped back': [domain({ title: 'Value' }), domain({ title: 'Workforce' })],
  };
  expect(words.moves(verdict({ moves, projectMoves }))).toBe('Safety recovered; Value and Workforce slipped back.');
  expect(words.moves(verdict({ projectMoves }))).toBe('A, B and others slipped back.');
  expect(words.moves(verdict({ moves: { ...none, better: [domain({ title: 'Value' })] } }))).toBe(
    'Value is better than it was.',
  );
  expect(words.moves(verdict({}))).toBe('Nothing has changed since the last period.');
  expect(words.moves(verdict({ lastVerdict: undefined, projectMoves }))).toBe('');
});

test('decisions that wait', () => {
  expect(`${words.decisions(1)}${words.decisionsFor(['The site'], 'Thu 3 Dec')}`).toBe(
    'One decision waits for Thu 3 Dec: “The site”.',
  );
  expect(`${words.decisions(4)}${words.decisionsFor(['A', 'B', 'C', 'D'], undefined)}`).toBe(
    'Four decisions wait, and no meeting is planned: “A”, “B” and 2 more.',
  );
});

test.each([
  [0, 'None is named for 2026/27. The programme team names them in the project’s “Priority in”.'],
  [3, 'Room for 1 more in 2026/27.'],
  [4, 'Full. A fifth one needs the group’s agreement.'],
  [5, '1 is over the cap. The group agrees which wait.'],
])('%i priorities of 4: %s', (count, sentence) => {
  const room = count < 4 ? 'some' : count === 4 ? 'full' : 'over';
  const priorities: Priorities = {
    year: '2026/27',
    cap: 4,
    room,
    projects: Array.from({ length: count }, () => project()),
  };
  expect(words.room(priorities)).toBe(sentence);
});

test('what an escalation waits for', () => {
  const said = [
    { kind: 'answer', left: 1, of: 3 },
    { kind: 'answer', left: 0, of: 3 },
    { kind: 'answer', left: -2, of: 3 },
    { kind: 'promise', by: '2026-12-04', isPast: false },
    { kind: 'promise', by: '2026-11-20', isPast: true },
    { kind: 'agenda', on: '2026-12-03', place: 5 },
    { kind: 'no meeting' },
  ] as const;
  expect(said.map((clock) => words.clock(clock, today))).toEqual([
    '1 working day left',
    'Answer due today',
    '2 working days over',
    'Acting by Fri 4 Dec',
    'Promised for Fri 20 Nov',
    'On the agenda, item 5',
    'Waits for a meeting',
  ]);
});

test('papers of a meeting', () => {
  const [first, second] = [paper({ id: '1' }), paper({ id: '2' })];
  const next = { meeting: meeting(), items: [], papersDue: '2026-11-25', papersLate: [], papersAwaited: [] };
  expect(words.papers({ ...next, papers: [] }, today)).toBe('No papers are asked for');
  expect(words.papers({ ...next, papers: [first, second] }, today)).toBe('All 2 papers are in');
  expect(words.papers({ ...next, papers: [first, second], papersAwaited: [first] }, today)).toBe(
    '1 of 2 papers in, due Wed 25 Nov',
  );
  expect(words.papers({ ...next, papers: [first, second], papersLate: [first] }, today)).toBe('1 of 2 papers late');
});

import fc from 'fast-check';
import { defaultPolicy } from '@ipmo-hub/teams-app/domain';
import { commands, routeCommand } from '../../../../bot/src/commands';
import { findSubjects } from '../../../../bot/src/commands/findSubject';
import { cast, escalationItem, kofi, beatrix, milestone, project, samplePlan } from '../../teams-app/domain/samplePlan';

const plan = samplePlan({
  milestones: [milestone({ forecast: '2026-11-16' }), milestone({ id: '11', key: 'VAL-03.11' })],
  projects: [
    project(),
    project({ id: '4', code: 'VAL-12', title: 'Aseptic hub' }),
    project({ id: '5', code: 'VAL-13', title: 'Aseptic training' }),
  ],
  escalations: [escalationItem()],
});
const answer = (text: string, person = kofi): string => {
  const routed = routeCommand(commands, text);
  if (!routed) return 'no command';
  const reply = routed.command.answer({
    subject: routed.subject,
    person,
    commands,
    snapshot: plan,
    today: '2026-11-23',
    policy: defaultPolicy,
    linkTo: ({ list, id }) => `https://tabs.example/${list}/${id}`,
    plan: 'https://tabs.example/',
  });
  return 'text' in reply ? reply.text : JSON.stringify(reply.card);
};

it.each([
  ['status VAL-03', 'status', 'VAL-03'],
  ['  STATUS   val 3?', 'status', 'val 3'],
  ['status', 'status', ''],
  ['my work', 'my work', ''],
  ['My  Work please', 'my work', 'please'],
  ['how is the aseptic hub?', 'status', 'the aseptic hub'],
  ['help', 'help', ''],
])('%s → %s (%s)', (text, name, subject) => {
  expect(routeCommand(commands, text)).toMatchObject({ command: { name }, subject });
});

it.each(['statuses', 'helper', '', 'x'.repeat(10_000)])('takes %.20s for no command', (text) => {
  expect(routeCommand(commands, text)).toBeUndefined();
});

it.each([
  ['val3', ['VAL-03']],
  ['VAL', ['VAL']],
  ['etanercept', ['VAL-03']],
  ['etanercpet swich', ['VAL-03']],
  ['aseptic', ['VAL-12', 'VAL-13']],
  ['aseptic hub', ['VAL-12']],
  ['hub of nothing', []],
  ['___', []],
])('finds %s: %p', (typed, codes) => {
  expect(findSubjects(plan, typed).map(({ item }) => item.code)).toEqual(codes);
});

it('finds every project by its own code and title, however it is written', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...plan.projects.values()),
      fc.boolean(),
      fc.constantFrom('', ' ', '-', '.'),
      ({ code, title, id }, upper, gap) => {
        const typed = code.replace('-', gap);
        const found = findSubjects(plan, upper ? typed : typed.toLowerCase());
        expect(found.map(({ item }) => item.id)).toEqual([id]);
        expect(findSubjects(plan, title.toUpperCase()).map(({ item }) => item.id)).toContain(id);
      },
    ),
  );
});

it('says how a project and a domain stand', () => {
  expect(answer('status VAL-03')).toContain('VAL-03 Etanercept biosimilar switch: Off track, was needing attention.');
  expect(answer('status VAL-03')).toContain('Escalated: with its SRO.');
  expect(answer('status val')).toContain('Value and improvement (VAL):');
});

it('offers several matches as a choice, and says when there is none', () => {
  expect(answer('status aseptic')).toContain('• status VAL-12: Aseptic hub\n• status VAL-13: Aseptic training');
  expect(answer('status zebra')).toContain('No project or domain is called “zebra”.');
});

it('tells each person their own work', () => {
  expect(answer('my work')).toContain('VAL-03.10: 50% of patients switched, was due Mon 16 Nov');
  expect(answer('my work', beatrix)).toContain(
    'Waiting for your answer:\n• VAL-03.10 50% of patients switched: answer by Thu 26 Nov.',
  );
  expect(answer('my work', cast[4])).toContain('Nothing waits for you');
});

it('never fails on what people type', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 600 }),
      (text) => void expect(typeof answer(`status ${text}`)).toBe('string'),
    ),
  );
});

it('fits the manifest: names and descriptions within Teams’ lengths', () => {
  for (const { name, describe } of commands) {
    expect(name.length).toBeLessThanOrEqual(32);
    expect(describe.length).toBeLessThanOrEqual(128);
  }
});

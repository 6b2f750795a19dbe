import { defaultPolicy, mayAnswerEscalation, mayEditMilestone, nextRung } from '@ipmo-hub/teams-app/domain';
import {
  beatrix,
  cast,
  domain,
  escalationItem,
  kofi,
  milestone,
  nia,
  oluchi,
  person,
  project,
  samplePlan,
  sunita,
  wen,
} from './samplePlan';

const today = '2026-11-23';
const others = [
  person('20', 'Project deputy'),
  person('21', 'Owner’s deputy'),
  person('22', 'SRO’s deputy'),
  person('23', 'Stranger'),
  person('24', 'Reader', { role: 'Reader' }),
  person('25', 'Left the team', { role: 'Programme team', left: true }),
];
const people = [...cast, ...others].map((one) =>
  one.id === '3' ? { ...one, deputy: '21' } : one.id === '2' ? { ...one, deputy: '22' } : one,
);
const snapshot = samplePlan({ people, projects: [project({ deputy: '20' })] });
const item = milestone({ owner: nia.id });
const find = (id: string) => snapshot.people.get(id)!;

test.each([
  ['its owner', nia.id, true],
  ['the owner’s deputy', '21', true],
  ['the project lead', kofi.id, true],
  ['the SRO', beatrix.id, true],
  ['the project’s deputy', '20', true],
  ['the SRO’s deputy', '22', true],
  ['the domain lead', sunita.id, true],
  ['the programme team', wen.id, true],
  ['the leadership group', oluchi.id, false],
  ['another member', '23', false],
  ['a reader', '24', false],
  ['somebody who left the programme team', '25', false],
])('a milestone may be changed by %s: %s %s', (_who, id, may) => {
  expect(mayEditMilestone(find(id), item, snapshot)).toBe(may);
});

test('another domain’s lead may not', () => {
  const two = samplePlan({ domains: [domain({ lead: kofi.id })], projects: [project({ lead: beatrix.id })] });
  expect(mayEditMilestone(sunita, item, two)).toBe(false);
});

test('an escalation is answered by its holder; by a stand-in only while the holder cannot', () => {
  const may = (id: string, state: object) => {
    const now = samplePlan({
      people: people.map((one) => (one.id === '2' ? { ...one, ...state } : one)),
      projects: [project({ deputy: '20' })],
    });
    return mayAnswerEscalation(now.people.get(id)!, escalationItem(), now, today);
  };
  expect(['2', '22', '20', '6', '4', '1'].map((id) => may(id, {}))).toEqual([true, false, false, false, false, false]);
  expect(['2', '22', '20', '6', '4', '1'].map((id) => may(id, { awayUntil: today }))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(['2', '22', '20', '6', '4', '1'].map((id) => may(id, { left: true }))).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
  ]);
});

describe('the next rung', () => {
  const next = (rung: 'SRO' | 'Domain lead' | 'Leadership group', holder: string, plan = samplePlan()) => {
    const found = nextRung(plan, { rung, holder, project: '3' }, today, defaultPolicy);
    return found && [found.rung, found.holder.id];
  };

  test('SRO, domain lead, leadership group', () => {
    expect(next('SRO', beatrix.id)).toEqual(['Domain lead', sunita.id]);
    expect(next('Domain lead', sunita.id)).toEqual(['Leadership group', oluchi.id]);
    expect(next('Leadership group', oluchi.id)).toBeUndefined();
  });

  test('passes over a rung that nobody, or the same person, stands on', () => {
    expect(next('SRO', beatrix.id, samplePlan({ domains: [domain({ lead: beatrix.id })] }))).toEqual([
      'Leadership group',
      oluchi.id,
    ]);
    expect(next('SRO', beatrix.id, samplePlan({ domains: [domain({ lead: '99' })] }))).toEqual([
      'Leadership group',
      oluchi.id,
    ]);
    expect(next('Domain lead', sunita.id, samplePlan({ people: [sunita] }))).toBeUndefined();
  });
});

import {
  defaultPolicy,
  firstHolder,
  mayAnswerEscalation,
  mayEditMilestone,
  nextRung,
} from '@ipmo-hub/teams-app/domain';
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

type Climbing = Parameters<typeof nextRung>[1];

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
  const next = (
    rung: 'SRO' | 'Domain lead' | 'Leadership group',
    holder: string,
    plan = samplePlan(),
    fields: Partial<Climbing> = {},
  ) => {
    const found = nextRung(plan, { rung, holder, project: '3', ...fields }, today, defaultPolicy);
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

  test.each<[string, Partial<Climbing>, readonly string[] | undefined]>([
    ['owns the milestone', { milestone: '10' }, ['Leadership group', oluchi.id]],
    ['raised it', { raisedBy: sunita.id }, ['Leadership group', oluchi.id]],
    ['held it before', { heldBefore: `${beatrix.id} ${sunita.id}` }, ['Leadership group', oluchi.id]],
    ['has nothing to do with it', {}, ['Domain lead', sunita.id]],
  ])('does not come to a domain lead who %s, nor to their deputy', (_what, fields, expected) => {
    const led = samplePlan({
      people: cast.map((one) => (one.id === sunita.id ? { ...one, deputy: nia.id } : one)),
      milestones: [milestone({ owner: sunita.id })],
    });
    expect(next('SRO', beatrix.id, led, fields)).toEqual(expected);
  });

  test('comes to another of the group where the chair owns it or held it before; to the chair where there is no other', () => {
    const other = person('9', 'Ada Fern', { role: 'Leadership group' });
    const fields = { milestone: '10' };
    const owned = [milestone({ owner: oluchi.id })];
    expect(next('Domain lead', sunita.id, samplePlan({ people: [...cast, other], milestones: owned }), fields)).toEqual(
      ['Leadership group', other.id],
    );
    expect(next('Domain lead', sunita.id, samplePlan({ people: [...cast, other] }), { heldBefore: oluchi.id })).toEqual(
      ['Leadership group', other.id],
    );
    expect(next('Domain lead', sunita.id, samplePlan({ milestones: owned }), fields)).toEqual([
      'Leadership group',
      oluchi.id,
    ]);
  });
});

describe('who is asked first', () => {
  const first = (parts: Parameters<typeof samplePlan>[0], behind: string) => {
    const plan = samplePlan(parts);
    const scene = { snapshot: plan, today, policy: defaultPolicy, team: [wen] };
    const found = firstHolder(scene, plan.projects.get('3')!, { person: behind, words: 'is both its owner and' });
    return found && [found.rung, found.person.id, found.because];
  };
  const away = { awayUntil: '2026-12-31' };
  const changed = (id: string, fields: object) => cast.map((one) => (one.id === id ? { ...one, ...fields } : one));

  test.each<[string, Parameters<typeof samplePlan>[0], string, readonly (string | undefined)[]]>([
    ['the SRO owns it', {}, beatrix.id, ['Domain lead', sunita.id]],
    [
      'the SRO owns it and the lead is away',
      { people: changed('4', away) },
      beatrix.id,
      ['Leadership group', oluchi.id],
    ],
    [
      'the SRO owns it and leads the domain',
      { domains: [domain({ lead: beatrix.id })] },
      beatrix.id,
      ['Leadership group', oluchi.id],
    ],
    [
      'the SRO is away and their deputy owns it',
      { people: changed('2', { ...away, deputy: nia.id }) },
      nia.id,
      ['Domain lead', sunita.id],
    ],
    ['the SRO is away and the domain lead owns it', { people: changed('2', away) }, sunita.id, ['SRO', wen.id]],
    [
      'nobody stands above the SRO who owns it',
      { people: [beatrix, wen], domains: [domain({ lead: beatrix.id })] },
      beatrix.id,
      ['SRO', wen.id],
    ],
  ])('%s', (_what, parts, behind, expected) => {
    expect(first(parts, behind)?.slice(0, 2)).toEqual(expected);
  });

  test('says why them', () => {
    const people = changed('4', { ...away, deputy: nia.id });
    expect(first({ people }, beatrix.id)?.[2]).toBe(
      'Beatrix Stonecrop is both its owner and the SRO of VAL-03, and you stand in for Sunita Hollybrook, who leads the domain',
    );
  });
});

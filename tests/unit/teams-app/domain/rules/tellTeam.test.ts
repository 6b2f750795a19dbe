import { createCalendar, defaultPolicy, planNotices, policyFrom, readNoticeKey } from '@ipmo-hub/teams-app/domain';
import type { Person, Snapshot } from '@ipmo-hub/teams-app/lists';
import {
  action,
  cast,
  domain,
  kofi,
  meeting,
  milestone,
  nia,
  noticeItem,
  paper,
  person,
  project,
  samplePlan,
  sunita,
  wen,
} from '../samplePlan';
import { runRule } from './runRule';

const day = '2026-11-23';
const replaced = (one: Person) => cast.map((other) => (other.id === one.id ? one : other));
const whys = (rule: string, snapshot: Snapshot, policy = {}) =>
  runRule(rule, snapshot, { day, policy }).map(({ recipient, why }) => [recipient, why]);

describe('somebody who left', () => {
  const left = (fields: Partial<Person> = {}) => replaced({ ...kofi, left: true, ...fields });
  const plan = (people: readonly Person[], parts: Parameters<typeof samplePlan>[0] = {}) =>
    samplePlan({
      people,
      projects: [project({ lead: kofi.id })],
      milestones: [milestone(), milestone({ id: '11', done: '2026-11-02' }), milestone({ id: '12' })],
      meetings: [meeting()],
      papers: [paper({ author: kofi.id })],
      actions: [action({ owner: kofi.id })],
      ...parts,
    });

  test('the programme team is told once of all that names them, and who is asked meanwhile', () => {
    const where =
      'leads VAL-03; owns VAL-03.10, VAL-03.12; is to do LG-2026-11.A1; is to write LG-2026-12.P1. Until others are named, what is asked of them goes to';
    expect(whys('personLeft', plan(left()))).toEqual([
      [
        wen.id,
        `You get this because you are in the programme team and Kofi Marigold has left and still ${where} the lead or the SRO of each project.`,
      ],
    ]);
    expect(whys('personLeft', plan(left({ deputy: nia.id })))[0]?.[1]).toContain(`${where} Nia Pebble, their deputy.`);
  });

  test('one notice, whatever they go on to own and whenever', () => {
    const keys = (snapshot: Snapshot, on: string) => runRule('personLeft', snapshot, { day: on }).map(({ key }) => key);
    const first = keys(plan(left()), day);
    expect(first).toHaveLength(1);
    expect(keys(plan(left(), { milestones: [milestone({ id: '99' })] }), '2027-03-01')).toEqual(first);
    expect(readNoticeKey(first[0]!)).toMatchObject({ list: 'people', id: kofi.id, recipient: wen.id });
  });

  test.each<[string, Person, Parameters<typeof samplePlan>[0], boolean]>([
    ['nothing', person('9', 'Left', { left: true }), {}, false],
    [
      'what is done',
      { ...kofi, left: true },
      {
        milestones: [milestone({ done: '2026-11-02' })],
        projects: [project({ lead: nia.id })],
        papers: [],
        actions: [],
      },
      false,
    ],
    ['being an SRO, which is said as such', { ...cast[1]!, left: true }, {}, false],
    ['a domain', { ...sunita, left: true }, { domains: [domain()] }, true],
  ])('named for %s', (_what, leaver, parts, isTold) => {
    expect(whys('personLeft', plan([...cast.filter(({ id }) => id !== leaver.id), leaver], parts))).toHaveLength(
      isTold ? 1 : 0,
    );
  });

  test('many are counted', () => {
    const milestones = Array.from({ length: 40 }, (_, at) => milestone({ id: String(100 + at) }));
    expect(whys('personLeft', plan(left(), { milestones }))[0]?.[1]).toMatch(/VAL-03\.100, .*VAL-03\.111 and 28 more;/);
  });

  test('what they owned goes to the deputy, else to the lead or the SRO', () => {
    const to = (people: readonly Person[], lead: string | undefined) => {
      const { lead: _none, ...plain } = project();
      const projects = [lead === undefined ? plain : { ...plain, lead }];
      const snapshot = samplePlan({ people, projects, milestones: [milestone({ forecast: day })] });
      return runRule('milestoneReminder', snapshot, { day }).map(({ recipient }) => recipient);
    };
    expect(to(left({ deputy: nia.id }), kofi.id)).toEqual([nia.id]);
    expect(to(left(), sunita.id)).toEqual([sunita.id]);
    expect(to(left(), kofi.id)).toEqual(['2']);
    expect(to(left(), undefined)).toEqual(['2']);
  });
});

describe('a row that cannot be read', () => {
  const rows = (count: number, list: 'milestones' | 'agendaItems' = 'milestones', title = 'VAL-03.4 90% switched') =>
    Array.from({ length: count }, (_, at) => ({
      list,
      id: String(20 + at),
      title,
      problems: [{ column: 'forecast', heading: 'Forecast', message: 'is not a date that exists' }],
    }));
  const told = (unfit: Snapshot['unfit']) => whys('unfitRow', { ...samplePlan(), unfit });

  test('is told with its reason', () => {
    expect(told(rows(1))).toEqual([
      [
        wen.id,
        'You get this because you are in the programme team and the row “VAL-03.4 90% switched” (ID 20) in the list of milestones cannot be read: “Forecast” is not a date that exists. Until it is put right in SharePoint, no rule sees it and nobody is reminded of it.',
      ],
    ]);
    expect(told(rows(1, 'agendaItems'))[0]?.[1]).toContain('in the list of agenda items');
  });

  test('one by one up to five of a list, then together', () => {
    expect(told(rows(5))).toHaveLength(5);
    expect(told([...rows(6), ...rows(1, 'agendaItems')])).toHaveLength(2);
    expect(told(rows(600))[0]?.[1]).toContain('600 rows in the list of milestones cannot be read.');
  });

  test('does not repeat what may be a patient’s number', () => {
    expect(told(rows(1, 'milestones', 'Mr Example 943 476 5919'))[0]?.[1]).toContain('the row with the ID 20 in');
  });
});

describe('a setting that cannot be used', () => {
  const settings = (...values: readonly (readonly [string, string])[]) =>
    policyFrom(values.map(([key, value]) => ({ key, value })));

  test.each<[string, readonly (readonly [string, string])[], string]>([
    [
      'a value',
      [['escalation.overdueWorkingDays', 'five']],
      'the setting “escalation.overdueWorkingDays” in the Policies list must be a whole number from 1 to 260. Used instead: 5.',
    ],
    [
      'days',
      [['reminder.workingDaysBefore', 'often']],
      'must be up to ten numbers from 0 to 60, such as 7, 1, 0. Used instead: 7, 1, 0.',
    ],
    ['a name', [['reminder.days', '3']], 'the setting “reminder.days” in the Policies list is not a setting'],
    [
      'hours that contradict each other',
      [['send.from', '19:00']],
      'the setting “send.until” in the Policies list must be later than send.from (19:00). Used instead: 18:00.',
    ],
    ['a digest after hours', [['digest.at', '19:00']], 'must be earlier than send.until (18:00). Used instead: 08:00.'],
    [
      'silence',
      [['update.silentWorkingDays', '60']],
      'must be more than update.silentWorkingDays (60). Used instead: 70.',
    ],
    [
      'a chair who is not there',
      [['escalation.topHolder', 'nobody@brackenford.example']],
      'names nobody in the People list who has not left. Used instead: the first member of the leadership group.',
    ],
  ])('%s', (_what, values, words) => {
    const found = whys('policyProblem', samplePlan(), settings(...values));
    expect(found).toEqual([[wen.id, expect.stringContaining(words)]]);
  });

  test('is told once, and once more when it was corrected in vain', () => {
    const keys = (value: string, on = day) =>
      runRule('policyProblem', samplePlan(), { day: on, policy: settings(['digest.at', value]) }).map(({ key }) => key);
    expect(keys('noon')).toEqual(keys('noon', '2027-01-04'));
    expect(keys('noon')).not.toEqual(keys('19:00'));
  });

  test('rests with nobody while all are sound', () => {
    expect(whys('policyProblem', samplePlan(), settings(['escalation.topHolder', ' 5@Brackenford.example ']))).toEqual(
      [],
    );
  });
});

test('what was said is not said again, on any day', () => {
  const policy = policyFrom([{ key: 'digest.at', value: 'noon' }]);
  const asked = (snapshot: Snapshot, at: string) =>
    planNotices(snapshot, policy, createCalendar(), new Date(at)).filter(({ rule }) => rule === 'policyProblem');
  const start = samplePlan({ milestones: [] });
  const [first] = asked(start, '2026-11-23T09:30:00Z');
  const { key, card, rule, recipient, covers = [] } = first!;
  const record = noticeItem({
    key,
    card,
    rule,
    recipient,
    covers: covers.join('\n'),
    plannedAt: '2026-11-23T09:30:00Z',
  });
  const later = asked({ ...start, notices: new Map([[record.id, record]]) }, '2026-12-14T09:30:00Z');
  // The same key, which has its record: it is not sent.
  expect(later.map((notice) => notice.key)).toEqual([key]);
  expect(defaultPolicy.digestAt).toBe(policy.digestAt);
});

import { createCalendar, defaultPolicy, planNotices, readNoticeKey, type Notice } from '@ipmo-hub/teams-app/domain';
import type { NoticeRecord, Person, Snapshot } from '@ipmo-hub/teams-app/lists';
import fc from '../../../properties';
import {
  action,
  cast,
  escalationItem,
  kofi,
  milestone,
  nia,
  noticeItem,
  person,
  project,
  samplePlan,
  wen,
} from './samplePlan';

const calendar = createCalendar();
const unreadable = { list: 'milestones', id: '20', title: 'A row', problems: [] } as const;
const sid = person('7', 'Sid Second', { role: 'Programme team' });
const tre = person('8', 'Tre Third', { role: 'Programme team' });

const recordOf = ({ key, card, recipient, covers }: Notice, at: string, state: NoticeRecord['state']): NoticeRecord =>
  noticeItem({ id: key, key, card, recipient, plannedAt: at, state, ...(covers && { covers: covers.join('\n') }) });

/** What the bot says at a moment, and the programme after it. */
const sweep = (snapshot: Snapshot, at: string, state: NoticeRecord['state'] = 'Sent') => {
  const said = planNotices(snapshot, defaultPolicy, calendar, new Date(at)).filter(
    ({ key }) => snapshot.notices.get(key)?.state !== 'Sent',
  );
  const notices = new Map(snapshot.notices);
  for (const notice of said) notices.set(notice.key, recordOf(notice, at, state));
  return { said, snapshot: { ...snapshot, notices } };
};

const withPerson = (snapshot: Snapshot, id: string, fields: Partial<Person>): Snapshot => ({
  ...snapshot,
  people: new Map(snapshot.people).set(id, { ...snapshot.people.get(id)!, ...fields }),
});
const linesOf = ({ key, card, covers }: Notice): readonly string[] => (card === 'digest' ? (covers ?? []) : [key]);
const recipients = (said: readonly Notice[], rule: string) =>
  said
    .filter((notice) => linesOf(notice).some((line) => line.startsWith(`${rule}/`)))
    .map(({ recipient }) => recipient);

describe('the programme team', () => {
  const plan = samplePlan({
    people: [...cast, sid, tre],
    milestones: [],
  });
  const broken = { ...plan, unfit: [unreadable] };

  test('is told once, whoever is away the next day', () => {
    const first = sweep(broken, '2026-11-23T09:30:00Z');
    expect(recipients(first.said, 'unfitRow')).toEqual([wen.id]);
    const second = sweep(withPerson(first.snapshot, wen.id, { awayUntil: '2026-11-25' }), '2026-11-24T09:30:00Z');
    expect(recipients(second.said, 'unfitRow')).toEqual([]);
    const third = sweep(withPerson(second.snapshot, sid.id, { awayUntil: '2026-11-25' }), '2026-11-25T09:30:00Z');
    expect(recipients(third.said, 'unfitRow')).toEqual([]);
  });

  test.each(['Failed', 'Intended', 'Withdrawn'] as const)('another is told while the first’s is %s', (state) => {
    const first = sweep(broken, '2026-11-23T09:30:00Z', state);
    const second = sweep(withPerson(first.snapshot, wen.id, { awayUntil: '2026-11-25' }), '2026-11-24T09:30:00Z');
    expect(recipients(second.said, 'unfitRow')).toEqual([sid.id]);
  });

  test('another is told once whoever was told has left', () => {
    const first = sweep(broken, '2026-11-23T09:30:00Z');
    const second = sweep(withPerson(first.snapshot, wen.id, { left: true }), '2026-11-24T09:30:00Z');
    expect(recipients(second.said, 'unfitRow')).toEqual([sid.id]);
  });
});

describe('somebody on leave', () => {
  const people = cast.map((one) => (one.id === kofi.id ? { ...one, deputy: nia.id } : one));
  const late = samplePlan({ people, milestones: [milestone({ forecast: '2026-11-20' })] });
  const away = { awayUntil: '2026-11-27' };

  test('their deputy hears nothing of what they were told', () => {
    const { said, snapshot } = sweep(late, '2026-11-23T09:30:00Z');
    expect(recipients(said, 'milestoneReminder')).toEqual([kofi.id]);
    expect(sweep(withPerson(snapshot, kofi.id, away), '2026-11-24T09:30:00Z').said).toEqual([]);
  });

  test('nor do they, once back, of what their deputy was; what is new goes to them', () => {
    const { said, snapshot } = sweep(withPerson(late, kofi.id, away), '2026-11-23T09:30:00Z');
    expect(said.map(({ key }) => key)).toEqual(['milestoneReminder/milestones/10/overdue-for-1:2026-11-20/3']);
    const { awayUntil: _was, ...back } = snapshot.people.get(kofi.id)!;
    const again = { ...snapshot, people: new Map(snapshot.people).set(kofi.id, back) };
    expect(recipients(sweep(again, '2026-11-24T09:30:00Z').said, 'milestoneReminder')).toEqual([]);
    expect(recipients(sweep(again, '2026-11-27T09:30:00Z').said, 'milestoneReminder')).toEqual([kofi.id]);
  });

  test('who takes a milestone over is reminded of it, whoever was before', () => {
    const { snapshot } = sweep(late, '2026-11-23T09:30:00Z');
    const given = { ...snapshot, milestones: new Map([['10', milestone({ forecast: '2026-11-20', owner: nia.id })]]) };
    expect(recipients(sweep(given, '2026-11-24T09:30:00Z').said, 'milestoneReminder')).toEqual([nia.id]);
  });

  test('an outcome told to the owner is no news to their deputy weeks later', () => {
    const answered = { state: 'Action agreed', answeredBy: '2', answeredAt: '2026-11-20T10:00:00Z' } as const;
    const start = samplePlan({
      people,
      milestones: [milestone({ forecast: '2026-11-12' })],
      escalations: [
        escalationItem({
          ...answered,
          key: 'overdueEscalation/milestones/10/overdue:2026-11-12',
          actionBy: '2026-12-11',
          answer: 'Letters go out.',
        }),
      ],
    });
    const { said, snapshot } = sweep(start, '2026-11-23T09:30:00Z');
    expect(recipients(said, 'escalationOutcome')).toEqual([kofi.id]);
    const later = sweep(withPerson(snapshot, kofi.id, { awayUntil: '2026-12-02' }), '2026-12-01T09:30:00Z');
    expect(recipients(later.said, 'escalationOutcome')).toEqual([]);
    expect(recipients(later.said, 'milestoneReminder')).toEqual([]);
  });

  test('an escalation goes to whoever stands in, all the same: it must not lie', () => {
    const start = samplePlan({
      people: cast.map((one) => (one.id === '2' ? { ...one, deputy: nia.id } : one)),
      escalations: [escalationItem()],
      milestones: [milestone({ forecast: '2026-11-16' })],
    });
    const { said, snapshot } = sweep(start, '2026-11-23T09:30:00Z');
    expect(recipients(said, 'overdueEscalation')).toEqual(['2']);
    const away2 = sweep(withPerson(snapshot, '2', away), '2026-11-24T09:30:00Z');
    expect(recipients(away2.said, 'overdueEscalation')).toEqual([nia.id]);
  });
});

test('no occurrence is told to two people for the same reason, whoever comes and goes', () => {
  const state = fc.record({
    who: fc.constantFrom('1', '2', '3', '6', '7', '8'),
    away: fc.boolean(),
    days: fc.nat({ max: 2 }),
  });
  const plan = samplePlan({
    people: [...cast, sid, tre].map((one) => ({ ...one, deputy: String((Number(one.id) % 8) + 1) })),
    projects: [project({ finish: '2026-11-02', dataAgreement: 'Needed' })],
    milestones: [milestone({ forecast: '2026-11-20' }), milestone({ id: '11', forecast: '2026-12-02', owner: '3' })],
    actions: [action({ due: '2026-11-24' })],
    updates: [],
  });
  fc.assert(
    fc.property(fc.array(state, { minLength: 5, maxLength: 25 }), (steps) => {
      let snapshot: Snapshot = { ...plan, unfit: [unreadable] };
      let at = Date.parse('2026-11-23T09:30:00Z');
      const told = new Map<string, string>();
      for (const { who, away, days } of steps) {
        snapshot = withPerson(snapshot, who, { awayUntil: away ? '2027-02-01' : '2026-01-01' });
        const { said, snapshot: after } = sweep(snapshot, new Date(at).toISOString());
        for (const line of said
          .filter(({ card }) => card !== 'escalation')
          .flatMap((notice) => linesOf(notice).map((key) => ({ key, to: notice.recipient })))) {
          const { rule, list, id, moment, day, insteadOf, recipient } = readNoticeKey(line.key)!;
          const isTeam = ['unfitRow', 'missingGovernance'].includes(rule);
          const item = list === 'people' && id === recipient ? '~' : id;
          const reason = `${rule}/${list}/${item}/${moment}:${day} ${isTeam ? '' : (insteadOf ?? recipient)}`;
          expect({ reason, to: told.get(reason) ?? line.to }).toEqual({ reason, to: line.to });
          told.set(reason, line.to);
        }
        snapshot = after;
        at += days * 86_400_000;
      }
    }),
    { numRuns: 60 },
  );
});

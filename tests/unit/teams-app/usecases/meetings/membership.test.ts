import { approvalOf } from '@ipmo-hub/teams-app/domain';
import type { Attendance, Decision, Group, Interest, Meeting, Member, Person, Vote } from '@ipmo-hub/teams-app/lists';
import {
  acknowledgeReportBack,
  addSeat,
  askApproval,
  castVote,
  changeGroup,
  changeInterest,
  closeApprovals,
  declareInterest,
  replyToMeeting,
  setSeat,
  type MeetingReply,
} from '@ipmo-hub/teams-app/usecases';
import {
  beatrix,
  cast,
  coming,
  decision,
  edith,
  eleanor,
  group,
  idris,
  interest,
  leo,
  lowri,
  ottilie,
  reportBack,
  sampleGroup,
  seat,
  seats,
  vote,
  wen,
} from '../../domain/meetings/sampleGroup';
import { meeting } from '../../domain/samplePlan';
import { memoryProgramme } from '../memoryProgramme';

type Parts = NonNullable<Parameters<typeof sampleGroup>[0]>;
const planned = meeting({ group: '20', start: '14:00', end: '15:30' });
const programme = (parts: Parts = {}, now = '2026-11-23T09:30:00Z') =>
  memoryProgramme(sampleGroup({ meetings: [planned], ...parts }), now);
type Suite = ReturnType<typeof programme>;
const refusal = (code: string) => ({ kind: 'refused', error: { code } });
const seatOf = (suite: Suite, id: string) => suite.snapshot.members.get(id) as Member;

describe('replies', () => {
  const reply = (suite: Suite, who: Person, fields: Partial<MeetingReply> = {}) =>
    replyToMeeting(suite.as(who), {
      meeting: suite.snapshot.meetings.get('90') as Meeting,
      seat: seatOf(suite, '33'),
      reply: 'Coming',
      ...fields,
    });
  const register = (suite: Suite): readonly Attendance[] => [...suite.snapshot.attendances.values()];

  test('one record a seat: the newest answer stands, the same again writes nothing', async () => {
    const suite = programme();
    await reply(suite, idris, { leavesAt: '15:00' });
    await reply(suite, idris, { leavesAt: '15:00' });
    expect(suite.writes).toEqual(['create attendances']);
    expect(register(suite)).toMatchObject([{ key: '90/33', person: '13', reply: 'Coming', leavesAt: '15:00' }]);
    await reply(suite, idris, { reply: 'Apologies', note: 'On leave.' });
    expect(register(suite)).toMatchObject([{ reply: 'Apologies', note: 'On leave.' }]);
  });

  test('what went with one answer does not go with another, nor with whoever comes instead', async () => {
    const suite = programme();
    await reply(suite, idris, { leavesAt: '15:00', note: 'A train.' });
    await reply(suite, idris, { note: 'A later train.' });
    expect(register(suite)).toMatchObject([{ leavesAt: '15:00', note: 'A later train.' }]);
    await reply(suite, idris, { reply: 'Sending a deputy', deputy: leo.id });
    expect(register(suite)[0]).not.toHaveProperty('leavesAt');
    expect(register(suite)[0]).not.toHaveProperty('note');
  });

  test('a deputy: named, or the seat’s own; nobody is no deputy', async () => {
    const suite = programme();
    await reply(suite, idris, { reply: 'Sending a deputy' });
    expect(register(suite)).toMatchObject([{ deputy: leo.id }]);
    await reply(suite, idris, { reply: 'Sending a deputy', deputy: ottilie.id });
    expect(register(suite)).toMatchObject([{ deputy: ottilie.id }]);
    await reply(suite, idris);
    expect(register(suite)[0]).not.toHaveProperty('deputy');
    const alone = { seat: seatOf(suite, '35'), reply: 'Sending a deputy' } as const;
    expect(await reply(suite, wen, alone)).toMatchObject(refusal('attendance.noDeputy'));
    expect(await reply(suite, wen, { ...alone, deputy: wen.id })).toMatchObject(refusal('attendance.noDeputy'));
  });

  test.each([
    ['the deputy', leo],
    ['the secretary', lowri],
    ['the chair', eleanor],
  ])('%s may answer too', async (_who, who) => {
    expect(await reply(programme(), who)).toMatchObject({ kind: 'updated' });
  });

  test.each([
    ['another member', beatrix, {}, planned, 'authority.notYours'],
    ['a reader', edith, {}, planned, 'authority.notYours'],
    ['after closing', idris, {}, { ...planned, state: 'Closed' as const }, 'meeting.closed'],
    ['of a cancelled one', idris, {}, { ...planned, state: 'Cancelled' as const }, 'meeting.cancelled'],
    ['no time of day', idris, { leavesAt: 'three' }, planned, 'meeting.badTime'],
    ['an unknown deputy', idris, { reply: 'Sending a deputy', deputy: '99' }, planned, 'project.personGone'],
  ] as const)('not %s', async (_what, who, fields, one, code) => {
    const suite = programme({ meetings: [one] });
    expect(await reply(suite, who, fields)).toMatchObject(refusal(code));
    expect(suite.writes).toEqual([]);
  });

  test('what somebody else wrote meanwhile is found by its key, and a clash is a value', async () => {
    const suite = programme({ attendances: coming('33') });
    suite.others('attendances', '533', { reply: 'Apologies' });
    expect(await reply(suite, idris, { reply: 'Sending a deputy' })).toMatchObject({ kind: 'conflict' });
  });
});

describe('approvals between meetings', () => {
  const asked = decision({
    state: 'Asked',
    on: '2026-11-20',
    closesOn: '2026-11-27',
    wording: 'Pay the pilot’s second half.',
    title: 'Pilot payment',
  });
  const cast5 = (suite: Suite, who: Person, fields: Partial<Parameters<typeof castVote>[1]> = {}) =>
    castVote(suite.as(who), { decision: suite.snapshot.decisions.get('45') as Decision, answer: 'For', ...fields });
  const ask = (suite: Suite, who: Person = lowri, fields: Partial<Parameters<typeof askApproval>[1]> = {}) =>
    askApproval(suite.as(who), {
      group: suite.snapshot.groups.get('20') as Group,
      wording: 'Pay the pilot’s second half.',
      closesOn: '2026-11-27',
      ...fields,
    });

  test('asked under the group’s next number, once while it is asked', async () => {
    const suite = programme({ decisions: [decision({ id: '44', key: 'LG.D6' })] });
    expect(await ask(suite)).toMatchObject({
      kind: 'created',
      item: { key: 'LG.D7', state: 'Asked', askedBy: lowri.id, closesOn: '2026-11-27' },
    });
    expect(await ask(suite, eleanor)).toMatchObject({ kind: 'existing' });
  });

  test.each([
    ['a member', idris, {}, 'authority.notYours'],
    ['nothing', lowri, { wording: ' ' }, 'record.empty'],
    ['until today', lowri, { closesOn: '2026-11-23' }, 'decision.pastClose'],
  ] as const)('%s is not asked', async (_what, who, fields, code) => {
    expect(await ask(programme(), who, fields)).toMatchObject(refusal(code));
  });

  test('a group without voters is not asked', async () => {
    expect(await ask(programme({ members: seats.map(({ person: _, ...one }) => one) }))).toMatchObject(
      refusal('decision.nobody'),
    );
  });

  test('one vote a seat: changed, and not written twice', async () => {
    const suite = programme({ decisions: [asked] });
    expect(await cast5(suite, idris, { reason: ' Good value. ' })).toMatchObject({
      kind: 'updated',
      item: { key: '45/33', answer: 'For', reason: 'Good value.' },
    });
    await cast5(suite, idris, { reason: 'Good value.' });
    expect(suite.writes).toHaveLength(1);
    await cast5(suite, idris, { answer: 'Against' });
    expect([...suite.snapshot.votes.values()]).toMatchObject([{ answer: 'Against' }]);
  });

  test('a deputy answers until the member does', async () => {
    const suite = programme({ decisions: [asked] });
    expect(await cast5(suite, leo)).toMatchObject({ item: { seat: '33', person: leo.id } });
    expect(await cast5(suite, idris, { answer: 'Against' })).toMatchObject({
      item: { seat: '33', person: idris.id, answer: 'Against' },
    });
    expect(await cast5(suite, leo)).toMatchObject(refusal('decision.answered'));
  });

  test('a deputy who has not heard of the member’s answer does not write over it', async () => {
    const behind = programme({ decisions: [asked] });
    behind.others('votes', '81', {
      ...vote({ id: '81', seat: '33', person: idris.id, answer: 'Against', key: '45/33' }),
    });
    expect(await cast5(behind, leo)).toMatchObject(refusal('decision.answered'));
    const changed = programme({ decisions: [asked] });
    await cast5(changed, leo);
    const [first] = [...changed.snapshot.votes.values()];
    changed.others('votes', first?.id ?? '', { person: idris.id, answer: 'Against' });
    expect(await cast5(changed, leo, { answer: 'Abstain' })).toMatchObject(refusal('decision.answered'));
  });

  test.each([
    ['the secretary, who has no vote', lowri, {}, [asked], 'authority.notYours'],
    ['a reader', edith, {}, [asked], 'authority.notYours'],
    ['what is decided', idris, {}, [{ ...asked, state: 'Stands' as const }], 'decision.closed'],
    ['after its day', idris, {}, [{ ...asked, closesOn: '2026-11-20' }], 'decision.closed'],
    ['for somebody else’s seat', idris, { seat: '34' }, [asked], 'authority.notYours'],
  ])('not %s', async (_what, who, fields, decisions, code) => {
    expect(await cast5(programme({ decisions }), who, fields)).toMatchObject(refusal(code));
  });

  test('whoever has an interest in it has no vote, nor has their deputy', async () => {
    const suite = programme({ decisions: [asked], interests: [interest({ words: 'pilot' })] });
    expect(await cast5(suite, idris)).toMatchObject(refusal('decision.interest'));
    expect(await cast5(suite, leo)).toMatchObject(refusal('decision.interest'));
    expect(await cast5(suite, wen)).toMatchObject({ kind: 'updated' });
  });

  const votes = (...answers: readonly [seat: string, person: string, answer: Vote['answer'], reason?: string][]) =>
    answers.map(([of, person, answer, reason], at) =>
      vote({ id: String(80 + at), seat: of, person, answer, key: `45/${of}`, ...(reason !== undefined && { reason }) }),
    );

  test.each([
    [
      'agreed',
      votes(['31', '11', 'For'], ['33', '13', 'For'], ['34', '14', 'Against', 'Too dear']),
      'Stands',
      'Beatrix Stonecrop: Too dear',
    ],
    [
      'not agreed',
      votes(['31', '11', 'For'], ['33', '13', 'Against'], ['34', '14', 'Abstain']),
      'Not agreed',
      'Idris Harebell.',
    ],
    [
      'lapsed for want of a quorum',
      votes(['31', '11', 'For'], ['34', '14', 'For'], ['35', '15', 'For']),
      'Lapsed',
      undefined,
    ],
    ['lapsed for want of answers', [], 'Lapsed', undefined],
  ] as const)('after its day: %s', async (_how, given, state, dissent) => {
    const suite = programme({ decisions: [asked], votes: given }, '2026-11-28T09:30:00Z');
    expect((await closeApprovals(suite.suite)).closed).toMatchObject([{ state, on: '2026-11-27' }]);
    expect(suite.snapshot.decisions.get('45')?.dissent).toBe(dissent);
    await closeApprovals(suite.suite);
    expect(suite.writes).toHaveLength(1);
  });

  test('one whose quorum is not understood is not asked, and lapses', async () => {
    const groups = [group({ quorum: 'most of us' })];
    expect(await ask(programme({ groups }))).toMatchObject(refusal('decision.quorumUnread'));
    const given = votes(['31', '11', 'For'], ['33', '13', 'For']);
    const suite = programme({ groups, decisions: [asked], votes: given }, '2026-11-28T09:30:00Z');
    expect((await closeApprovals(suite.suite)).closed).toMatchObject([{ state: 'Lapsed' }]);
  });

  test('once closed it stays as it was, also when somebody leaves', async () => {
    const given = votes(['31', '11', 'For'], ['33', '13', 'For'], ['34', '14', 'For']);
    const people = cast.map((one) => (one.id === '13' ? { ...one, left: true } : one));
    const suite = programme(
      { people, decisions: [{ ...asked, state: 'Stands' }], votes: given },
      '2027-01-28T09:30:00Z',
    );
    const closed = suite.snapshot.decisions.get('45') as Decision;
    expect(approvalOf(closed, suite.snapshot, '2027-01-28')).toMatchObject({ for: 3, quorum: { met: true } });
  });

  test('before its day it stays open until everybody answered', async () => {
    const some = votes(['31', '11', 'For'], ['33', '13', 'For'], ['34', '14', 'For']);
    const open = programme({ decisions: [asked], votes: some });
    expect(await closeApprovals(open.suite)).toEqual({ closed: [], faults: [] });
    const all = programme({
      decisions: [asked],
      votes: [...some, ...votes(['35', '15', 'Abstain']).map((one) => ({ ...one, id: '89' }))],
    });
    expect((await closeApprovals(all.suite)).closed).toMatchObject([{ state: 'Stands' }]);
  });
});

describe('seats', () => {
  const add = (suite: Suite, fields: Partial<Parameters<typeof addSeat>[1]> = {}, who: Person = lowri) =>
    addSeat(suite.as(who), { group: group(), title: 'Council', role: 'Member', sector: 'Council', ...fields });

  test('a new one gets the group’s next number, once', async () => {
    const suite = programme({ members: [seat({ id: '31', key: 'LG.M7', person: '11', role: 'Chair' })] });
    expect(await add(suite)).toMatchObject({ kind: 'created', item: { key: 'LG.M8', group: '20' } });
    expect(await add(suite)).toMatchObject({ kind: 'existing' });
  });

  test('filled and emptied', async () => {
    const suite = programme();
    const set = (patch: Parameters<typeof setSeat>[1]['patch']) =>
      setSeat(suite.as(lowri), { base: seatOf(suite, '35'), patch });
    expect(await set({ person: leo.id, until: '2027-12-31' })).toMatchObject({ item: { person: leo.id } });
    await set({ person: leo.id });
    expect(suite.writes).toHaveLength(1);
    const emptied = await set({ person: null });
    expect(emptied.kind === 'updated' && emptied.item.person).toBeUndefined();
    suite.others('members', '35', { person: wen.id });
    expect(await set({ person: ottilie.id })).toMatchObject({ kind: 'conflict' });
  });

  test.each([
    ['a member', idris, {}, 'authority.notYours'],
    ['their own deputy', lowri, { person: leo.id, deputy: leo.id }, 'seat.ownDeputy'],
    ['a term that ends before it begins', lowri, { from: '2027-01-01', until: '2026-12-31' }, 'seat.badTerm'],
    ['somebody unknown', lowri, { person: '99' }, 'project.personGone'],
  ] as const)('not: %s', async (_what, who, fields, code) => {
    const suite = programme();
    expect(await add(suite, fields, who)).toMatchObject(refusal(code));
    expect(await setSeat(suite.as(who), { base: seatOf(suite, '35'), patch: fields })).toMatchObject(refusal(code));
    expect(suite.writes).toEqual([]);
  });

  test('the group’s quorum and standing agenda', async () => {
    const suite = programme();
    const base = suite.snapshot.groups.get('20') as Group;
    expect(await changeGroup(suite.as(eleanor), { base, patch: { quorum: 'half of the members' } })).toMatchObject({
      item: { quorum: 'half of the members' },
    });
    for (const quorum of ['bananas are yellow', 'half of the members\nmost of us'])
      expect(await changeGroup(suite.as(eleanor), { base, patch: { quorum } })).toMatchObject({
        kind: 'refused',
        error: { code: 'group.quorumUnread' },
      });
    expect(await changeGroup(suite.as(idris), { base, patch: { quorum: '1 member' } })).toMatchObject(
      refusal('authority.notYours'),
    );
  });
});

describe('interests', () => {
  const draft = {
    person: idris.id,
    title: 'Owns shares of a wholesaler',
    kind: 'Financial',
    handling: 'Leaves the room',
    words: 'wholesaler',
  } as const;

  test('declared by oneself, once, and ended', async () => {
    const suite = programme({ interests: [interest({ key: 'DOI-7' })] });
    expect(await declareInterest(suite.as(idris), draft)).toMatchObject({
      kind: 'created',
      item: { key: 'DOI-8', from: '2026-11-23' },
    });
    expect(await declareInterest(suite.as(idris), draft)).toMatchObject({ kind: 'existing' });
    const base = [...suite.snapshot.interests.values()].find(({ key }) => key === 'DOI-8') as Interest;
    expect(await changeInterest(suite.as(eleanor), { base, patch: { until: '2026-12-31' } })).toMatchObject({
      kind: 'updated',
    });
    expect(await changeInterest(suite.as(idris), { base, patch: { until: '2026-11-01' } })).toMatchObject(
      refusal('interest.badPeriod'),
    );
  });

  test.each([
    ['another member', beatrix],
    ['a reader', edith],
  ])('not by %s', async (_who, who) => {
    expect(await declareInterest(programme().as(who), draft)).toMatchObject(refusal('authority.notYours'));
  });
});

describe('report-backs', () => {
  const tell = (suite: Suite, who: Person, fields = {}) =>
    acknowledgeReportBack(suite.as(who), { reportBack: suite.snapshot.reportBacks.get('75')!, ...fields });

  test('told, once, with what came back; and taken back', async () => {
    const suite = programme({ reportBacks: [reportBack()] });
    expect(await tell(suite, idris, { note: 'They ask for dates.' })).toMatchObject({
      item: { toldOn: '2026-11-23', note: 'They ask for dates.' },
    });
    await tell(suite, leo);
    expect(suite.writes).toHaveLength(1);
    const back = await tell(suite, lowri, { told: false });
    expect(back.kind === 'updated' && back.item.toldOn).toBeUndefined();
  });

  test.each([
    ['another member', beatrix],
    ['a reader', edith],
  ])('not by %s', async (_who, who) => {
    expect(await tell(programme({ reportBacks: [reportBack()] }), who)).toMatchObject(refusal('authority.notYours'));
  });
});

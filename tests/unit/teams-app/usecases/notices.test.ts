import { createCalendar, defaultPolicy, itemsCovered, noticesAbout, planNotices } from '@ipmo-hub/teams-app/domain';
import {
  blockConversation,
  intendNotice,
  recordAnswer,
  recordFailure,
  recordSent,
  rememberConversation,
  withdrawNotice,
} from '@ipmo-hub/teams-app/usecases';
import { kofi, noticeItem, samplePlan, wen } from '../domain/samplePlan';
import { memoryProgramme } from './memoryProgramme';

const intended = async () => {
  const programme = memoryProgramme(samplePlan());
  const [notice] = planNotices(programme.snapshot, defaultPolicy, createCalendar(), new Date('2026-11-30T09:00:00Z'));
  return { programme, notice: notice!, ...(await intendNotice(programme.suite, notice!)) };
};

test('an intent is written once; the second who decides the same is told so', async () => {
  const { programme, notice, record, fresh } = await intended();
  expect(fresh).toBe(true);
  expect(record).toMatchObject({
    title: 'Reminder to Kofi Marigold: VAL-03.10 50% of patients switched',
    state: 'Intended',
    item: 'milestones/10',
    recipient: kofi.id,
    plannedAt: '2026-11-23T09:30:00Z',
  });
  expect(await intendNotice(programme.suite, notice)).toMatchObject({ fresh: false, record: { id: record.id } });
});

test('sent: where to, and how many attempts, even if the record changed meanwhile', async () => {
  const { programme, record } = await intended();
  const failed = await recordFailure(programme.suite, record, { outcome: 'throttled', final: false });
  expect(failed).toMatchObject({ state: 'Intended', attempts: 1, outcome: 'throttled' });
  programme.others('notices', record.id, { answers: 'somebody’s line' });
  expect(await recordSent(programme.suite, record, { conversation: '19:a', activity: '1:b' })).toMatchObject({
    state: 'Sent',
    sentAt: '2026-11-23T09:30:00Z',
    conversation: '19:a',
    activity: '1:b',
    attempts: 2,
    answers: 'somebody’s line',
  });
  expect(programme.snapshot.notices.get(record.id)?.outcome).toBeUndefined();
});

test('a final failure is a state; its text never stops the record', async () => {
  const { programme, record } = await intended();
  const written = await recordFailure(programme.suite, record, {
    outcome: `request 9434765919 ${'x'.repeat(9000)}`,
    final: true,
  });
  expect(written.state).toBe('Failed');
  expect(written.outcome).toHaveLength(2000);
  expect(written.outcome).toContain('request ##########');
});

test('withdrawn: with its reason, and said after all if the rules ask again', async () => {
  const { programme, record } = await intended();
  const withdrawn = await withdrawNotice(programme.suite, record, 'no longer due when it could be sent');
  expect(withdrawn).toMatchObject({ state: 'Withdrawn', outcome: 'no longer due when it could be sent', attempts: 0 });
  expect((await withdrawNotice(programme.suite, withdrawn, 'again')).etag).toBe(withdrawn.etag);
  const place = { conversation: '19:a', activity: '1:b' };
  expect(await recordSent(programme.suite, withdrawn, place)).toMatchObject({ state: 'Sent' });
});

test('another machine sent it meanwhile: it is not withdrawn', async () => {
  const { programme, record } = await intended();
  programme.others('notices', record.id, { state: 'Sent', activity: '1:b' });
  expect(await withdrawNotice(programme.suite, record, 'no longer due')).toMatchObject({ state: 'Sent' });
});

test('answers are lines: who, what, when; repeats once; the newest kept', async () => {
  const { programme, record } = await intended();
  const context = programme.as(kofi);
  const once = await recordAnswer(context, record, { verb: 'done' });
  expect(once.answers).toBe('2026-11-23T09:30:00Z Kofi Marigold (people/1): done');
  expect((await recordAnswer(context, once, { verb: 'done' })).etag).toBe(once.etag);
  programme.others('notices', record.id, { answers: `${'old line\n'.repeat(890)}last` });
  const full = await recordAnswer(context, record, { verb: 'move' });
  expect(full.answers?.length).toBeLessThanOrEqual(8000);
  expect(full.answers).toMatch(/^old line\n[^]*\nlast\n2026-11-23T09:30:00Z Kofi Marigold \(people\/1\): move$/);
});

test('an answer names who pressed, also in somebody’s place, and of a digest which thing it was for', async () => {
  const { programme, record } = await intended();
  const answered = await recordAnswer(programme.as(wen), record, { verb: 'done', item: 'milestones/10' });
  expect(answered.answers).toBe('2026-11-23T09:30:00Z Wen Applebloom (people/6) for Kofi Marigold: done milestones/10');
});

test('a failure is not noted on what another machine has by now, nor on what was sent', async () => {
  const { programme, record } = await intended();
  programme.others('notices', record.id, { outcome: 'being sent by another' });
  const failure = { outcome: 'throttled: 503', final: false };
  expect(await recordFailure(programme.suite, record, failure)).toMatchObject({ outcome: 'being sent by another' });
  programme.others('notices', record.id, { state: 'Sent', outcome: null });
  expect(await recordFailure(programme.suite, record, { ...failure, final: true })).toMatchObject({ state: 'Sent' });
});

test('everything said about an item is found from it: by itself and in a digest, with who was told and who answered', () => {
  const own = noticeItem({ id: '70', plannedAt: '2026-11-23T09:00:00Z' });
  const digest = noticeItem({
    id: '71',
    key: 'digest/people/1/digest:2026-11-20/1',
    item: 'people/1',
    card: 'digest',
    covers: 'milestoneReminder/milestones/10/due-in-7:2026-11-30/1\nactionDue/actions/4/overdue:2026-11-19/1\nby hand',
    plannedAt: '2026-11-20T09:00:00Z',
  });
  const other = noticeItem({ id: '72', item: 'milestones/100' });
  expect(noticesAbout([own, digest, other], 'milestones/10').map(({ id }) => id)).toEqual(['71', '70']);
  expect(noticesAbout([own, digest, other], 'actions/4').map(({ id }) => id)).toEqual(['71']);
  expect(itemsCovered(digest)).toEqual(['milestones/10', 'actions/4']);
});

test('a record that was deleted says so', async () => {
  const { programme, record } = await intended();
  programme.delete('notices', record.id);
  await expect(recordSent(programme.suite, record, { conversation: 'a', activity: 'b' })).rejects.toMatchObject({
    code: 'write.gone',
  });
});

test('a conversation is remembered once, kept up to date, blocked, and opened again', async () => {
  const { suite, writes } = memoryProgramme(samplePlan());
  const found = {
    kind: 'Personal',
    person: kofi.id,
    title: kofi.title,
    conversation: 'a:1',
    serviceUrl: 'https://smba.example/',
    reference: '{}',
  } as const;
  const first = await rememberConversation(suite, found);
  expect(first).toMatchObject({ key: 'person:1', blocked: false });
  await rememberConversation(suite, found);
  expect(writes).toHaveLength(1);
  const blocked = await blockConversation(suite, first);
  expect(blocked.blocked).toBe(true);
  expect(await rememberConversation(suite, { ...found, conversation: 'a:2' })).toMatchObject({
    id: first.id,
    conversation: 'a:2',
    blocked: false,
  });
  expect(
    await rememberConversation(suite, { ...found, kind: 'Channel', conversation: '19:x@thread', domain: '1' }),
  ).toMatchObject({
    key: 'channel:19:x@thread',
    domain: '1',
  });
});

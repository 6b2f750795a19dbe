import { AppError } from '@ipmo-hub/teams-app/errors';
import { aboutOf } from '../../../../tabs/src/programme/deeds/aboutOf';
import { createDeeds } from '../../../../tabs/src/programme/deeds/createDeeds';
import { openQueue } from '../../../../tabs/src/programme/queue/createQueue';
import type { Entry, QueuedWrite } from '../../../../tabs/src/programme/queue/entry';
import { createLooseShelf } from '../queue/looseShelf';
import type { SendOutcome } from '../../../../tabs/src/programme/queue/resultOf';

const rig = async (entries: readonly Entry[], ...answers: (SendOutcome | AppError)[]) => {
  const sent: { write: QueuedWrite; attempted: boolean; at: string }[] = [];
  let serial = 0;
  const queue = await openQueue({
    place: { tenant: 't', person: 'p', site: 's' },
    openShelf: () => Promise.resolve(createLooseShelf({ place: 'p', entries, dropped: [] })),
    exclusive: undefined,
    channel: undefined,
    now: () => new Date('2026-11-23T09:41:00Z'),
    newId: () => `e${String((serial += 1))}`,
    online: () => true,
    send: (write, attempted, at) => {
      sent.push({ write, attempted, at });
      const answer = answers.shift() ?? new Error('one too many');
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  });
  return { deeds: createDeeds({ queue, online: () => true }), sent, queue };
};
const input = { project: '3', title: 'No room', ask: 'A room by Friday' };

test('carried out, nothing is left of it', async () => {
  const { deeds, sent } = await rig([], { kind: 'done' });
  expect(await deeds.run('raiseBarrier', input)).toEqual({ kind: 'done' });
  expect(sent).toMatchObject([
    { write: { kind: 'deed', name: 'raiseBarrier', input, title: 'No room' }, attempted: false },
  ]);
  expect(deeds.pending).toEqual([]);
});

test('without an answer it waits, and is sent again as attempted and as of when it was done', async () => {
  const { deeds, sent, queue } = await rig([], new AppError('graph.unreachable'), { kind: 'done' });
  expect(await deeds.run('raiseBarrier', input)).toEqual({ kind: 'waiting' });
  expect(deeds.pending).toMatchObject([{ name: 'raiseBarrier', input, state: { kind: 'waiting' } }]);
  await queue.drain();
  expect(sent[1]).toMatchObject({ attempted: true, at: '2026-11-23T09:41:00.000Z' });
  expect(deeds.pending).toEqual([]);
});

test('refused, it stays with its sentence until it is put away, and holds up no other', async () => {
  const error = new AppError('barrier.nobody');
  const { deeds } = await rig([], { kind: 'refused', error }, { kind: 'done' });
  expect(await deeds.run('raiseBarrier', input)).toMatchObject({ kind: 'refused', error: { code: 'barrier.nobody' } });
  expect(await deeds.run('snooze', { item: 'milestones/3', until: '2026-11-30' })).toEqual({ kind: 'done' });
  expect(deeds.pending).toMatchObject([{ title: 'No room', state: { kind: 'refused' } }]);
  await deeds.discard(deeds.pending[0]!.id);
  expect(deeds.pending).toEqual([]);
});

test('what it is about is found in the items it holds', async () => {
  const { deeds, sent } = await rig([], { kind: 'done' });
  await deeds.run('happen', { risk: { id: '9', title: 'Supplier fails' } });
  expect(sent[0]?.write).toMatchObject({ title: 'Supplier fails' });
});

describe('taken back', () => {
  const waiting = (attempted: boolean): Entry => ({
    id: 'kept',
    edits: ['kept'],
    at: '2026-11-23T09:00:00.000Z',
    attempted,
    write: {
      kind: 'deed',
      name: 'answerEscalation',
      input: { escalation: { id: '12' }, answer: { kind: 'acknowledge' } },
      title: 'Second homecare supplier',
    },
    state: { kind: 'waiting' },
  });
  test('while it was never sent: nothing is left of it', async () => {
    const { deeds, sent } = await rig([waiting(false)]);
    expect(deeds.pending).toMatchObject([{ about: 'escalations/12', mayTakeBack: true }]);
    expect(await deeds.takeBack('kept')).toBe(true);
    expect(deeds.pending).toEqual([]);
    expect(sent).toEqual([]);
  });
  test('not once it was sent: it may have arrived', async () => {
    const { deeds } = await rig([waiting(true)]);
    expect(deeds.pending).toMatchObject([{ mayTakeBack: false }]);
    expect(await deeds.takeBack('kept')).toBe(false);
    expect(deeds.pending).toHaveLength(1);
  });
});

test.each([
  ['snooze', { item: 'milestones/3', until: '2026-11-30' }, 'milestones/3'],
  ['reportUpdate', { project: '3', rating: 'Green', base: { id: '3' } }, 'projects/3'],
  ['raiseBarrier', input, 'projects/3/barrier'],
  ['raiseBarrier', { ...input, risk: '12' }, 'risks/12/barrier'],
  ['closeEscalation', { escalation: { id: '8' }, outcome: 'Signed' }, 'escalations/8'],
  ['finishAction', { action: { id: '9' }, done: '2026-11-23' }, 'actions/9'],
  ['receivePaper', { paper: { id: '4' }, receivedOn: '2026-11-23' }, 'papers/4'],
  ['setAway', { person: { id: '2' } }, undefined],
])('%s is about an item on a page', (name, given, about) => {
  expect(aboutOf(name, given)).toBe(about);
});

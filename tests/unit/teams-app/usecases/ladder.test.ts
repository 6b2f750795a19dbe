import {
  closeEscalation,
  moveUnanswered,
  putOnAgenda,
  raiseBarrier,
  settleEscalations,
} from '@ipmo-hub/teams-app/usecases';
import type { Person } from '@ipmo-hub/teams-app/lists';
import {
  agendaItem,
  beatrix,
  cast,
  escalationItem,
  kofi,
  meeting,
  milestone,
  nia,
  oluchi,
  person,
  samplePlan,
  sunita,
  wen,
} from '../domain/samplePlan';
import { memoryProgramme } from './memoryProgramme';

const late = [milestone({ forecast: '2026-11-16' })];
const now = '2026-11-27T09:30:00Z';
const top = { rung: 'Leadership group', holder: oluchi.id } as const;
const programme = (parts: Parameters<typeof samplePlan>[0] = {}, at = now) =>
  memoryProgramme(samplePlan({ milestones: late, escalations: [escalationItem()], ...parts }), at);

describe('a barrier', () => {
  const given = { project: '3', milestone: '10', title: ' No second  supplier ', ask: ' Agree one by January. ' };
  const raise = (who: Person, fields: Partial<typeof given> = {}, people: readonly Person[] = cast) => {
    const suite = programme({ escalations: [], people });
    return { suite, raising: raiseBarrier(suite.as(who), { ...given, ...fields }) };
  };

  test('says what is asked, and by whom', async () => {
    const { suite, raising } = raise(kofi);
    expect(await raising).toMatchObject({
      kind: 'created',
      item: {
        title: 'VAL-03.10 No second supplier',
        trigger: 'Barrier',
        state: 'Open',
        rung: 'SRO',
        holder: beatrix.id,
        ask: 'Agree one by January.',
        askedBy: kofi.id,
        raisedBy: kofi.id,
        reason: 'Kofi Marigold raised it on Fri 27 Nov.',
        raisedOn: '2026-11-27',
        answerBy: '2026-12-02',
        history: '2026-11-27 Kofi Marigold raised it; it goes to Beatrix Stonecrop (SRO).',
      },
    });
    expect(await raiseBarrier(suite.as(kofi), given)).toMatchObject({ error: { code: 'escalation.settled' } });
    expect(await raiseBarrier(suite.as(nia), given)).toMatchObject({ kind: 'created' });
  });

  test.each([
    ['the SRO: to the domain lead', beatrix, 'Domain lead', sunita.id],
    ['the domain lead: to the leadership group', sunita, 'Leadership group', oluchi.id],
    ['the leadership group: to the SRO', oluchi, 'SRO', beatrix.id],
  ])('raised by %s', async (_who, who, rung, holder) => {
    expect(await raise(who).raising).toMatchObject({ item: { rung, holder } });
  });

  test.each<[string, Partial<typeof given>, Person, string]>([
    ['without a title', { title: '  ' }, kofi, 'escalation.textMissing'],
    ['without an ask', { ask: ' ' }, kofi, 'escalation.textMissing'],
    ['on a project that is gone', { project: '99' }, kofi, 'barrier.gone'],
    ['on another project’s milestone', { milestone: '11' }, kofi, 'barrier.gone'],
    ['by a reader', {}, person('8', 'Reader', { role: 'Reader' }), 'authority.notYours'],
    ['by somebody who left', {}, person('9', 'Left', { left: true }), 'authority.left'],
    ['by somebody unknown', {}, person('77', 'Unknown'), 'authority.unknownPerson'],
    ['with an NHS number', { ask: 'See 943 476 5919.' }, kofi, 'write.invalid'],
    ['of unending length', { title: 'x'.repeat(300) }, kofi, 'write.invalid'],
  ])('%s is refused', async (_what, fields, who, code) => {
    const people = [...cast, person('8', 'Reader', { role: 'Reader' }), person('9', 'Left', { left: true })];
    const { suite, raising } = raise(who, fields, people);
    expect(await raising).toMatchObject({ kind: 'refused', error: { code } });
    expect(suite.writes).toEqual([]);
  });
});

describe('closing', () => {
  const close = (who: Person, fields = {}, outcome = ' The second supplier is agreed. ') => {
    const suite = programme({ escalations: [escalationItem(fields)] });
    return closeEscalation(suite.as(who), { escalation: suite.snapshot.escalations.get('50')!, outcome });
  };

  test.each<[string, Person, object]>([
    ['the group’s holder', oluchi, top],
    ['the programme team', wen, {}],
    ['whoever raised it', kofi, { raisedBy: kofi.id }],
    ['the holder who did what they promised', beatrix, { state: 'Action agreed', actionBy: '2026-12-04' }],
  ])('by %s', async (_who, who, fields) => {
    expect(await close(who, fields)).toMatchObject({
      kind: 'updated',
      item: {
        state: 'Closed',
        decided: true,
        closedOn: '2026-11-27',
        outcome: 'The second supplier is agreed.',
        answeredBy: who.id,
        history: expect.stringContaining('closed it: The second supplier is agreed.') as unknown,
      },
    });
  });

  test.each<[string, Person, object, string, string]>([
    ['by a holder who has promised nothing', beatrix, {}, 'Done.', 'authority.notYours'],
    ['by the owner', kofi, {}, 'Done.', 'authority.notYours'],
    ['by another of the group', nia, top, 'Done.', 'authority.notYours'],
    ['without words', oluchi, top, '  ', 'escalation.textMissing'],
    ['twice', oluchi, { ...top, state: 'Closed' }, 'Done.', 'escalation.settled'],
    ['with an NHS number', oluchi, top, 'See 943 476 5919.', 'write.invalid'],
  ])('%s is refused', async (_what, who, fields, outcome, code) => {
    expect(await close(who, fields, outcome)).toMatchObject({ kind: 'refused', error: { code } });
  });
});

describe('moving on', () => {
  test('what nobody answered goes up once, however many sweeps there are', async () => {
    const suite = programme({ escalations: [escalationItem({ answeredBy: beatrix.id, state: 'Acknowledged' })] });
    expect((await moveUnanswered(suite.suite)).changed).toMatchObject([
      { rung: 'Domain lead', holder: sunita.id, state: 'Open', answerBy: '2026-12-02', climbed: 1 },
    ]);
    expect(suite.snapshot.escalations.get('50')).not.toHaveProperty('answeredBy');
    expect((await moveUnanswered(suite.suite)).changed).toEqual([]);
    expect(suite.writes).toEqual(['update escalations/50']);
  });

  test('an answer that came in the meantime stands', async () => {
    const suite = programme();
    suite.others('escalations', '50', { state: 'Action agreed', actionBy: '2026-12-18' });
    await moveUnanswered(suite.suite);
    expect(suite.writes).toEqual([]);
  });

  test('one that cannot be written does not stop the others', async () => {
    const escalations = [
      escalationItem(),
      escalationItem({ id: '51', key: 'barrier/a' }),
      escalationItem({ id: '52', key: 'barrier/b' }),
    ];
    const suite = programme({ escalations });
    suite.delete('escalations', '51');
    const { changed, faults } = await moveUnanswered(suite.suite);
    expect(changed.map(({ id }) => id)).toEqual(['50', '52']);
    expect(faults).toMatchObject([{ escalation: '51', fault: { code: 'write.gone' } }]);

    const closing = programme({ escalations, milestones: [milestone({ done: '2026-11-27' })] });
    closing.delete('escalations', '50');
    const settled = await settleEscalations(closing.suite);
    expect(settled.changed.map(({ id, state }) => [id, state])).toEqual([
      ['51', 'Closed'],
      ['52', 'Closed'],
    ]);
    expect(settled.faults).toHaveLength(1);
  });
});

describe('the agenda', () => {
  const items = (suite: ReturnType<typeof programme>) => [...suite.snapshot.agendaItems.values()];
  const waiting = escalationItem({
    ...top,
    ask: 'Agree a second supplier.',
    askedBy: sunita.id,
    history: '2026-11-26 It went up.',
  });

  test('what reached the top comes on the next meeting’s agenda, once', async () => {
    const meetings = [
      meeting({ id: '92', on: '2027-01-14' }),
      meeting(),
      meeting({ id: '91', on: '2026-12-01', state: 'Cancelled' }),
    ];
    const suite = programme({ escalations: [waiting, escalationItem({ id: '51', key: 'barrier/a' })], meetings });
    await putOnAgenda(suite.suite);
    await putOnAgenda(suite.suite);
    expect(items(suite)).toMatchObject([
      {
        key: 'escalation/50/1',
        escalation: '50',
        meeting: '90',
        purpose: 'Decision',
        presenter: beatrix.id,
        note: 'Sunita Hollybrook asks: Agree a second supplier.\nVAL-03.10 was due on Mon 16 Nov.\nThu 26 Nov: It went up.',
      },
    ]);
    expect(suite.writes).toEqual(['create agendaItems']);
  });

  test.each([
    ['10:00', '90'],
    ['09:30', '92'],
    [undefined, '92'],
  ])('a meeting today that begins at %s, at half past nine', async (start, expected) => {
    const meetings = [meeting({ on: '2026-11-27', ...(start && { start }) }), meeting({ id: '92', on: '2027-01-14' })];
    const suite = programme({ escalations: [waiting], meetings });
    await putOnAgenda(suite.suite);
    expect(items(suite)).toMatchObject([{ meeting: expected }]);
  });

  test('without a meeting it waits, and comes on the first that is planned', async () => {
    const suite = programme({ escalations: [waiting] });
    await putOnAgenda(suite.suite);
    expect(items(suite)[0]).not.toHaveProperty('meeting');
    const planned = programme({ escalations: [waiting], agendaItems: items(suite), meetings: [meeting()] });
    await putOnAgenda(planned.suite);
    expect(items(planned)).toMatchObject([{ meeting: '90' }]);
  });

  test('a meeting that was cancelled hands it to the next', async () => {
    const meetings = [meeting({ id: '92', on: '2027-01-14' }), meeting({ state: 'Cancelled' })];
    const suite = programme({ escalations: [waiting], agendaItems: [agendaItem({ meeting: '90' })], meetings });
    await putOnAgenda(suite.suite);
    expect(items(suite)).toMatchObject([{ meeting: '92' }]);
  });

  test('what the meeting decided closes it, for good, and is signed by nobody else', async () => {
    const suite = programme({
      escalations: [{ ...waiting, answeredBy: beatrix.id, answeredAt: '2026-11-24T09:00:00Z' }],
      agendaItems: [agendaItem({ meeting: '90', outcome: 'A second supplier is agreed.' })],
      meetings: [meeting()],
    });
    await settleEscalations(suite.suite);
    const closed = suite.snapshot.escalations.get('50');
    expect(closed).toMatchObject({
      state: 'Closed',
      decided: true,
      outcome: 'Leadership group, December, Thu 3 Dec: A second supplier is agreed.',
    });
    expect(closed).not.toHaveProperty('answeredBy');
  });

  test('what ended before the meeting says how', async () => {
    const suite = programme({
      escalations: [{ ...waiting, state: 'Returned', answer: 'Give a new date.' }],
      agendaItems: [agendaItem({ meeting: '90' })],
      meetings: [meeting()],
    });
    await putOnAgenda(suite.suite);
    await settleEscalations(suite.suite);
    expect(items(suite)).toMatchObject([{ outcome: 'Returned: Give a new date.' }]);
    expect(suite.snapshot.escalations.get('50')?.state).toBe('Returned');
  });
});

import { cards, drawCard, pressCard, sceneOf, type AdaptiveCard, type CardKind } from '@ipmo-hub/teams-app/cards';
import type { Person } from '@ipmo-hub/teams-app/lists';
import fc from '../../../properties';
import {
  beatrix,
  cast,
  escalationItem,
  kofi,
  milestone,
  nia,
  noticeItem,
  oluchi,
  person,
  samplePlan,
  sunita,
} from '../domain/samplePlan';
import { memoryProgramme } from '../usecases/memoryProgramme';

const linkTo = ({ list, id }: { readonly list: string; readonly id: string }) => `https://plan.example/${list}/${id}`;

const reminderNotice = noticeItem({ id: '70', key: 'milestoneReminder/milestones/10/due-in-7:2026-12-02/1' });
const escalationNotice = noticeItem({
  id: '71',
  card: 'escalation',
  rule: 'overdueEscalation',
  key: 'overdueEscalation/milestones/11/overdue:2026-11-16/2',
  item: 'milestones/11',
  recipient: beatrix.id,
});

const programme = (people: readonly Person[] = cast) =>
  memoryProgramme(
    samplePlan({
      people,
      milestones: [milestone({ forecast: '2026-12-02' }), milestone({ id: '11', forecast: '2026-11-16' })],
      escalations: [escalationItem({ milestone: '11', key: 'overdueEscalation/milestones/11/overdue:2026-11-16' })],
      notices: [reminderNotice, escalationNotice],
    }),
  );
type Programme = ReturnType<typeof programme>;

const draw = (suite: Programme, kind: CardKind, viewer?: Person): AdaptiveCard => {
  const notice = suite.snapshot.notices.get(kind === 'reminder' ? '70' : '71')!;
  return drawCard(kind, sceneOf(suite.suite, notice, { linkTo, viewer }))!;
};
const dataOf = (card: AdaptiveCard): Record<string, unknown> =>
  JSON.parse(/"data":(\{[^}]*\})/.exec(JSON.stringify(card))?.[1] ?? '{}') as Record<string, unknown>;
const press = (suite: Programme, who: Person, verb: unknown, data: unknown) =>
  pressCard(suite.as(who), { verb, data, linkTo });
const titles = (card: AdaptiveCard) => ((card['actions'] ?? []) as { title: string }[]).map(({ title }) => title);

describe('the reminder', () => {
  test('Done is written, noted, and shows on the card', async () => {
    const suite = programme();
    const outcome = await press(suite, kofi, 'done', dataOf(draw(suite, 'reminder')));
    expect(outcome).toMatchObject({
      kind: 'done',
      notice: { answers: '2026-11-23T09:30:00Z Kofi Marigold (people/1): done' },
    });
    expect(suite.snapshot.milestones.get('10')?.done).toBe('2026-11-23');
    const card = draw(suite, 'reminder');
    expect(card['fallbackText']).toContain('“50% of patients switched” is done');
    expect(titles(card)).toEqual(['Open the plan']);
  });

  test('New date is written with its note; the card says where it went', async () => {
    const suite = programme();
    const data = { ...dataOf(draw(suite, 'reminder')), date: '2027-02-26', note: ' Supplier late. ' };
    expect(await press(suite, kofi, 'move', data)).toMatchObject({ kind: 'done' });
    expect(suite.snapshot.milestones.get('10')).toMatchObject({
      forecast: '2027-02-26',
      note: 'Supplier late.',
      moved: 1,
    });
    expect(draw(suite, 'reminder')['fallbackText']).toContain('Was Wed 2 Dec, now Fri 26 Feb.');
  });

  test('a client without Action.Execute sends the verb in the data', async () => {
    const suite = programme();
    const data = { ...dataOf(draw(suite, 'reminder')), verb: 'done', msteams: { type: 'x' } };
    expect(await press(suite, kofi, undefined, data)).toMatchObject({ kind: 'done' });
  });

  test('the project lead sees buttons, a reader does not', () => {
    const suite = programme([...cast, person('9', 'A Reader', { role: 'Reader' })]);
    expect(titles(draw(suite, 'reminder', beatrix))).toEqual(['Done', 'New date', 'Snooze', 'Open the plan']);
    expect(titles(draw(suite, 'reminder', suite.snapshot.people.get('9')))).toEqual(['Open the plan']);
  });

  test('given to somebody else, it says to whom', () => {
    const suite = programme();
    const moved = memoryProgramme({
      ...suite.snapshot,
      milestones: new Map([['10', milestone({ forecast: '2026-12-02', owner: nia.id })]]),
    });
    const card = draw(moved, 'reminder');
    expect(card['fallbackText']).toContain('“50% of patients switched” now belongs to Nia Pebble.');
    expect(titles(card)).toEqual(['Open the plan']);
  });
});

describe('the escalation', () => {
  test('answered step by step on one card', async () => {
    const suite = programme();
    expect(titles(draw(suite, 'escalation'))).toEqual([
      'Acknowledge',
      'Take action',
      'Return',
      'Pass up',
      'Open the plan',
    ]);
    await press(suite, beatrix, 'acknowledge', dataOf(draw(suite, 'escalation')));
    const acknowledged = draw(suite, 'escalation');
    expect(acknowledged['fallbackText']).toContain('Acknowledged by Beatrix Stonecrop, Mon 23 Nov.');
    expect(titles(acknowledged)).toEqual(['Take action', 'Return', 'Pass up', 'Open the plan']);
    await press(suite, beatrix, 'action', { ...dataOf(acknowledged), by: '2026-12-04', text: 'Agree the supplier.' });
    expect(draw(suite, 'escalation')['fallbackText']).toContain('Action by Fri 4 Dec. “Agree the supplier.”');
    await press(suite, beatrix, 'pass-up', { ...dataOf(draw(suite, 'escalation')), text: '' });
    const passed = draw(suite, 'escalation');
    expect(passed['fallbackText']).toContain('Sunita Hollybrook is asked now.');
    expect(titles(passed)).toEqual(['Open the plan']);
    expect(suite.snapshot.escalations.get('50')).toMatchObject({ rung: 'Domain lead', holder: sunita.id });
  });

  test('a deputy who answers for somebody who left sees an answer, not that it was passed up', async () => {
    const suite = programme(cast.map((one) => (one.id === beatrix.id ? { ...one, left: true, deputy: nia.id } : one)));
    const notice = {
      ...escalationNotice,
      id: '72',
      key: escalationNotice.key.replace(/2$/, nia.id),
      recipient: nia.id,
    };
    const told = memoryProgramme({ ...suite.snapshot, notices: new Map([['72', notice]]) });
    const view = () => drawCard('escalation', sceneOf(told.suite, told.snapshot.notices.get('72')!, { linkTo }))!;
    expect(await press(told, nia, 'acknowledge', dataOf(view()))).toMatchObject({ kind: 'done' });
    expect(view()['fallbackText']).toContain('Acknowledged by Nia Pebble');
    expect(titles(view())).toEqual(['Take action', 'Return', 'Pass up', 'Open the plan']);
  });

  test('a stand-in for whoever it was passed up to can answer, not only read where it went', async () => {
    const people = cast.map((one) =>
      one.id === sunita.id ? { ...one, awayUntil: '2026-12-04', deputy: nia.id } : one,
    );
    const notice = {
      ...escalationNotice,
      id: '72',
      key: escalationNotice.key.replace(/2$/, nia.id),
      recipient: nia.id,
    };
    const key = 'overdueEscalation/milestones/11/overdue:2026-11-16';
    const passed = { milestone: '11', key, holder: sunita.id, rung: 'Domain lead', answeredBy: beatrix.id } as const;
    const suite = memoryProgramme(
      samplePlan({
        people,
        milestones: [milestone({ id: '11', forecast: '2026-11-16' })],
        escalations: [escalationItem(passed)],
        notices: [escalationNotice, notice],
      }),
    );
    const view = (id: string) =>
      drawCard('escalation', sceneOf(suite.suite, suite.snapshot.notices.get(id)!, { linkTo }))!;
    expect(titles(view('72'))).toContain('Acknowledge');
    expect(view('71')['fallbackText']).toContain('Sunita Hollybrook is asked now.');
  });

  test('opened again, the cards of every round show it as it stands', () => {
    const again = { ...escalationNotice, id: '73', key: escalationNotice.key.replace('overdue:', 'overdue-2:') };
    const { snapshot } = programme();
    const suite = memoryProgramme({ ...snapshot, notices: new Map(snapshot.notices).set('73', again) });
    const card = drawCard('escalation', sceneOf(suite.suite, again, { linkTo }))!;
    expect(titles(card)).toContain('Acknowledge');
  });

  test('names that are not in the People list any more have words in their place', () => {
    const suite = programme(cast.filter(({ id }) => id !== kofi.id));
    expect(draw(suite, 'escalation')['fallbackText']).toContain('owned by somebody unknown');
  });

  test('closes when its milestone is done', async () => {
    const suite = programme();
    suite.others('milestones', '11', {});
    const closed = memoryProgramme({
      ...suite.snapshot,
      milestones: new Map([['11', milestone({ id: '11', forecast: '2026-11-16', done: '2026-11-23' })]]),
      escalations: new Map([
        [
          '50',
          escalationItem({
            milestone: '11',
            key: 'overdueEscalation/milestones/11/overdue:2026-11-16',
            state: 'Closed',
            outcome: 'Done on Mon 23 Nov.',
          }),
        ],
      ]),
    });
    const card = draw(closed, 'escalation');
    expect(card['fallbackText']).toContain('is done');
    expect(card['fallbackText']).toContain('Closed. Done on Mon 23 Nov.');
    expect(titles(card)).toEqual(['Open the plan']);
  });

  test('no card without its escalation or milestone', () => {
    const suite = programme();
    const scene = sceneOf(suite.suite, { ...escalationNotice, key: 'made up' }, { linkTo });
    expect(drawCard('escalation', scene)).toBeUndefined();
    expect(
      drawCard('reminder', sceneOf(suite.suite, { ...reminderNotice, item: 'milestones/99' }, { linkTo })),
    ).toBeUndefined();
    expect(drawCard('constructor', sceneOf(suite.suite, reminderNotice, { linkTo }))).toBeUndefined();
  });
});

describe('refused, and nothing written', () => {
  const good = dataOf(draw(programme(), 'reminder'));
  test.each<[string, Person, unknown, unknown, string]>([
    ['the wrong person', oluchi, 'done', good, 'authority.notYours'],
    ['a person the programme does not know', person('99', 'Stranger'), 'done', good, 'authority.unknownPerson'],
    ['a stale card', kofi, 'done', { ...good, seen: '1a2b3c' }, 'card.stale'],
    ['a card of another kind', kofi, 'acknowledge', { ...good, card: 'escalation' }, 'card.unknownMatter'],
    ['a notice that never was', kofi, 'done', { ...good, notice: '4711' }, 'card.unknownMatter'],
    ['a verb of no card', kofi, 'toString', good, 'card.unreadable'],
    ['no data', kofi, 'done', null, 'card.unreadable'],
    ['a list of data', kofi, 'done', [good], 'card.unreadable'],
    ['an unknown kind', kofi, 'done', { ...good, card: '__proto__' }, 'card.unreadable'],
    ['a field too many', kofi, 'done', { ...good, owner: '4' }, 'card.badInput'],
    ['no date', kofi, 'move', good, 'card.badInput'],
    ['a date that does not exist', kofi, 'move', { ...good, date: '2026-11-31' }, 'card.badInput'],
    ['a novel', kofi, 'move', { ...good, date: '2026-12-04', note: 'x'.repeat(1001) }, 'card.badInput'],
    ['a date that has passed', kofi, 'move', { ...good, date: '2026-11-20' }, 'milestone.pastDate'],
    ['an NHS number', kofi, 'move', { ...good, date: '2026-12-04', note: '943 476 5919' }, 'write.invalid'],
  ])('%s', async (_what, who, verb, data, code) => {
    const suite = programme();
    const outcome = await press(suite, who, verb, data);
    expect(outcome).toMatchObject({ kind: 'refused', error: { code } });
    expect(suite.writes).toEqual([]);
  });

  test('pressed twice: the second press saw an old card', async () => {
    const suite = programme();
    expect(await press(suite, kofi, 'done', good)).toMatchObject({ kind: 'done' });
    expect(await press(suite, kofi, 'done', good)).toMatchObject({
      kind: 'refused',
      error: { code: 'card.stale' },
      notice: { id: '70' },
    });
  });

  test('somebody was faster in SharePoint itself', async () => {
    const suite = programme();
    suite.others('milestones', '10', { forecast: '2026-12-24' });
    expect(await press(suite, kofi, 'done', good)).toMatchObject({ kind: 'refused', error: { code: 'card.stale' } });
  });

  test('whatever is sent, the answer is a sentence and only the two who may can write', async () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.constantFrom('done', 'move', '2026-12-04', '70', '71', good['seen']),
      fc.object({ maxDepth: 1 }),
    );
    const data = fc.oneof(
      fc.anything(),
      fc.record(
        {
          card: fc.constantFrom('reminder', 'escalation', 'x'),
          notice: value,
          seen: value,
          date: value,
          note: value,
          text: value,
          by: value,
        },
        { requiredKeys: [] },
      ),
      fc.dictionary(fc.string(), value).map((extra) => ({ ...good, ...extra })),
    );
    const verb = fc.oneof(
      fc.constantFrom(...Object.values(cards).flatMap(({ actions }) => Object.keys(actions)), 'refresh'),
      fc.anything(),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...cast), verb, data, async (who, pressed, sent) => {
        const suite = programme();
        const outcome = await press(suite, who, pressed, sent);
        if (outcome.kind === 'refused') {
          expect(outcome.error.say).toMatch(/\.$/);
          expect(outcome.error.next).toMatch(/\.$/);
          expect(suite.writes).toEqual([]);
        } else if (suite.writes.length > 0) expect([kofi.id, beatrix.id, sunita.id, '6']).toContain(who.id);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what was written stays written', () => {
  test('the answer could not be noted: done all the same, and told to whoever runs the suite', async () => {
    const suite = programme();
    const data = dataOf(draw(suite, 'reminder'));
    suite.delete('notices', '70');
    expect(await press(suite, kofi, 'done', data)).toMatchObject({
      kind: 'done',
      notice: { id: '70' },
      faults: [{ code: 'write.gone' }],
    });
    expect(suite.snapshot.milestones.get('10')?.done).toBe('2026-11-23');
  });

  test('its escalation could not be closed: the same', async () => {
    const plan = samplePlan({
      milestones: [milestone({ forecast: '2026-12-02' })],
      escalations: [escalationItem()],
      notices: [reminderNotice],
    });
    const suite = memoryProgramme(plan);
    const data = dataOf(draw(suite, 'reminder'));
    suite.delete('escalations', '50');
    expect(await press(suite, kofi, 'done', data)).toMatchObject({
      kind: 'done',
      notice: { answers: '2026-11-23T09:30:00Z Kofi Marigold (people/1): done' },
      faults: [{ code: 'write.gone' }],
    });
  });

  test('where all went well there is nothing to tell', async () => {
    const suite = programme();
    expect(await press(suite, kofi, 'done', dataOf(draw(suite, 'reminder')))).toMatchObject({
      kind: 'done',
      faults: [],
    });
  });
});

test.each([
  ['has left', { left: true }, 'authority.left'],
  ['shares an account with somebody else', { objectId: nia.objectId }, 'authority.sharedAccount'],
])('nothing, not even a fresh view, for somebody who %s', async (_what, fields, code) => {
  const suite = programme(cast.map((one) => (one.id === kofi.id ? ({ ...one, ...fields } as Person) : one)));
  const data = dataOf(draw(programme(), 'reminder'));
  for (const verb of ['refresh', 'done']) {
    const outcome = await press(suite, kofi, verb, data);
    expect(outcome).toMatchObject({ kind: 'refused', error: { code } });
    expect(outcome).not.toHaveProperty('notice');
  }
  expect(suite.writes).toEqual([]);
});

test('an edit that the card does not show leaves it fresh', async () => {
  const suite = programme();
  const data = dataOf(draw(suite, 'reminder'));
  const edited = memoryProgramme({
    ...suite.snapshot,
    milestones: new Map([['10', { ...suite.snapshot.milestones.get('10')!, waitsFor: 'VAL-03.9', etag: '"10,7"' }]]),
  });
  expect(await press(edited, kofi, 'done', data)).toMatchObject({ kind: 'done' });
});

test('Teams may ask for a fresh view for the recipient; anybody’s own view comes back', async () => {
  const suite = programme();
  const scene = sceneOf(suite.suite, reminderNotice, {
    linkTo,
    teamsIdOf: ({ objectId }) => `8:orgid:${objectId ?? ''}`,
  });
  const card = drawCard('reminder', scene)!;
  expect(card['refresh']).toMatchObject({ action: { verb: 'refresh' }, userIds: [`8:orgid:${kofi.objectId ?? ''}`] });
  expect(await press(suite, oluchi, 'refresh', { ...dataOf(card), seen: 'old' })).toMatchObject({ kind: 'done' });
  expect(suite.writes).toEqual([]);
});

test('people’s words make no links', () => {
  const suite = programme();
  const hostile = memoryProgramme({
    ...suite.snapshot,
    milestones: new Map([
      ['10', milestone({ forecast: '2026-12-02', title: '[Sign in](https://evil.example) <https://evil.example>' })],
    ]),
  });
  const text = JSON.stringify(draw(hostile, 'reminder')['body']);
  expect(text).not.toMatch(/"type":"TextBlock","text":"[^"]*(\]\(|<h)/);
});

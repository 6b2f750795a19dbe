import { drawCard, pressCard, sceneOf, type AdaptiveCard } from '@ipmo-hub/teams-app/cards';
import type { NoticeRecord, Paper, Person } from '@ipmo-hub/teams-app/lists';
import { raiseBarrier } from '@ipmo-hub/teams-app/usecases';
import {
  action,
  beatrix,
  cast,
  coverSheet,
  domain,
  escalationItem,
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
  update,
} from '../domain/samplePlan';
import { memoryProgramme } from '../usecases/memoryProgramme';
import { bytesOf } from './cardNodes';
import { outlineOf } from './outlineOf';

const linkTo = ({ list, id }: { readonly list: string; readonly id: string }) => `https://plan.example/${list}/${id}`;
const plannedAt = '2026-11-23T08:30:00Z';

const notice = (fields: Partial<NoticeRecord>) => noticeItem({ plannedAt, recipient: kofi.id, ...fields });

const updateNotice = notice({
  id: '71',
  card: 'updateRequest',
  rule: 'updateRequest',
  key: 'updateRequest/projects/3/update:2026-11-25/1',
  item: 'projects/3',
});
const actionNotice = notice({
  id: '72',
  card: 'task',
  rule: 'actionDue',
  key: 'actionDue/actions/95/due-in-3:2026-11-30/1',
  item: 'actions/95',
});
const paperNotice = notice({
  id: '73',
  card: 'task',
  rule: 'paperDue',
  key: 'paperDue/papers/91/due-in-5:2026-11-25/1',
  item: 'papers/91',
});
const gapNotice = notice({
  id: '74',
  card: 'task',
  rule: 'missingGovernance',
  key: 'missingGovernance/projects/3/no-agreement:2026-11-23/1',
  item: 'projects/3',
});
const outcomeNotice = notice({
  id: '75',
  card: 'outcome',
  rule: 'escalationOutcome',
  key: 'escalationOutcome/escalations/50/answered:2026-11-23/1',
  item: 'escalations/50',
});
const digestNotice = notice({
  id: '76',
  card: 'digest',
  rule: 'digest',
  key: 'digest/people/1/digest:2026-11-23/1',
  item: 'people/1',
  covers: [
    'milestoneReminder/milestones/10/due-in-7:2026-12-02/1',
    updateNotice.key,
    actionNotice.key,
    paperNotice.key,
    gapNotice.key,
    outcomeNotice.key,
    'actionDue/actions/999/due-in-3:2026-11-30/1',
    'not a key',
  ].join('\n'),
});

const programme = (fields: { readonly people?: readonly Person[]; readonly sheet?: Partial<Paper> } = {}) =>
  memoryProgramme(
    samplePlan({
      people: fields.people ?? cast,
      domains: [domain({ updateEvery: 'Monthly' })],
      projects: [project({ dataAgreement: 'Needed' })],
      milestones: [milestone({ forecast: '2026-12-02' })],
      updates: [update({ on: '2026-10-21', did: 'Two trusts switched.', next: 'The third.' })],
      meetings: [meeting({ secretary: sunita.id })],
      papers: [paper(fields.sheet ?? coverSheet)],
      actions: [action()],
      escalations: [
        escalationItem({
          key: 'barrier/projects/3/2026-11-20/1/one supplier',
          title: 'VAL-03.10 One supplier',
          trigger: 'Barrier',
          ask: 'Agree a second.',
          raisedBy: '1',
        }),
      ],
      notices: [updateNotice, actionNotice, paperNotice, gapNotice, outcomeNotice, digestNotice],
    }),
  );
type Programme = ReturnType<typeof programme>;

const draw = (suite: Programme, record: NoticeRecord, viewer?: Person): AdaptiveCard =>
  drawCard(record.card, sceneOf(suite.suite, suite.snapshot.notices.get(record.id)!, { linkTo, viewer }))!;
const dataOf = (card: AdaptiveCard): Record<string, unknown> =>
  JSON.parse(/"data":(\{[^}]*\})/.exec(JSON.stringify(card))?.[1] ?? '{}') as Record<string, unknown>;
const press = (suite: Programme, who: Person, record: NoticeRecord, verb: string, inputs: object = {}) => {
  const { line: _line, ...data } = dataOf(draw(suite, record, who));
  return pressCard(suite.as(who), { verb, data: { ...data, ...inputs }, linkTo });
};
const report = { rating: 'Amber', did: 'All trusts agreed.', next: '', help: '', raise: 'no' };

describe('the update request', () => {
  test('takes a report, shows it, and asks no more', async () => {
    const suite = programme();
    expect(outlineOf(draw(suite, updateNotice))).toContain('*Last time: *Two trusts switched.');
    expect(await press(suite, kofi, updateNotice, 'report', report)).toMatchObject({ kind: 'done', faults: [] });
    expect([...suite.snapshot.updates.values()].at(-1)).toMatchObject({ rating: 'Amber', did: 'All trusts agreed.' });
    expect(suite.snapshot.projects.get('3')?.rating).toBe('Amber');
    const card = outlineOf(draw(suite, updateNotice));
    expect(card).toContain('*Reported by Kofi Marigold, Mon 23 Nov. *Needs attention.');
    expect(card).not.toContain('Input');
  });

  test('same as last time repeats the last report', async () => {
    const suite = programme();
    expect(await press(suite, kofi, updateNotice, 'same')).toMatchObject({ kind: 'done' });
    expect([...suite.snapshot.updates.values()].at(-1)).toMatchObject({
      on: '2026-11-23',
      rating: 'Red',
      did: 'Two trusts switched.',
      next: 'The third.',
    });
  });

  test('raises a barrier with the help that is needed, when ticked', async () => {
    const suite = programme();
    const help = { ...report, help: 'A second\nsupplier.', raise: 'yes' };
    expect(await press(suite, kofi, updateNotice, 'report', help)).toMatchObject({ kind: 'done', faults: [] });
    expect([...suite.snapshot.escalations.values()].at(-1)).toMatchObject({
      trigger: 'Barrier',
      title: 'VAL-03 A second supplier.',
      ask: 'A second\nsupplier.',
      raisedBy: kofi.id,
    });
  });

  test('the same help asked for twice on a day: the report stands, and the person hears that it was raised already', async () => {
    const suite = programme();
    await raiseBarrier(suite.as(kofi), { project: '3', title: 'A second supplier.', ask: 'A second supplier.' });
    const help = { ...report, help: 'A second supplier.', raise: 'yes' };
    expect(await press(suite, kofi, updateNotice, 'report', help)).toMatchObject({
      kind: 'done',
      remark: { code: 'escalation.settled', facts: { state: 'raised' } },
    });
    expect([...suite.snapshot.updates.values()].at(-1)).toMatchObject({ help: 'A second supplier.' });
    expect([...suite.snapshot.escalations.values()].filter(({ raisedOn }) => raisedOn === '2026-11-23')).toHaveLength(
      2,
    );
  });

  test('ticked without saying what is needed writes nothing', async () => {
    const suite = programme();
    const outcome = await press(suite, kofi, updateNotice, 'report', { ...report, raise: 'yes' });
    expect(outcome).toMatchObject({ kind: 'refused', error: { code: 'escalation.textMissing' } });
    expect(suite.writes).toEqual([]);
  });

  test('a report from elsewhere makes the card stale; a reader sees no form and may not send', async () => {
    const suite = programme({ people: [...cast, person('9', 'A Reader', { role: 'Reader' })] });
    const seen = dataOf(draw(suite, updateNotice, kofi));
    const reader = suite.snapshot.people.get('9')!;
    expect(outlineOf(draw(suite, updateNotice, reader))).not.toContain('Input');
    expect(await pressCard(suite.as(reader), { verb: 'report', data: { ...seen, ...report }, linkTo })).toMatchObject({
      kind: 'refused',
      error: { code: 'card.notYours' },
    });
    expect(suite.writes).toEqual([]);
    await press(suite, kofi, updateNotice, 'report', report);
    expect(await pressCard(suite.as(kofi), { verb: 'report', data: { ...seen, ...report }, linkTo })).toMatchObject({
      kind: 'refused',
      error: { code: 'card.stale' },
    });
  });

  test.each([
    ['a rating that is none', { ...report, rating: 'Purple' }],
    ['a field more', { ...report, extra: '1' }],
    ['too long a text', { ...report, did: 'x'.repeat(1001) }],
    ['a tick that is none', { ...report, raise: true }],
  ])('%s is refused', async (_name, inputs) => {
    const suite = programme();
    expect(await press(suite, kofi, updateNotice, 'report', inputs)).toMatchObject({
      kind: 'refused',
      error: { code: 'card.badInput' },
    });
    expect(suite.writes).toEqual([]);
  });
});

describe('the task', () => {
  test('Done ends an action, with a note or without', async () => {
    const [plain, noted] = [programme(), programme()];
    await press(plain, kofi, actionNotice, 'done');
    expect(plain.snapshot.actions.get('95')).toMatchObject({ done: '2026-11-23' });
    await press(noted, kofi, actionNotice, 'note', { note: 'In writing.' });
    expect(noted.snapshot.actions.get('95')).toMatchObject({ done: '2026-11-23', note: 'In writing.' });
    expect(outlineOf(draw(noted, actionNotice))).toContain('“Ask the supplier for dates” is done');
  });

  test('a paper came', async () => {
    const suite = programme();
    expect(outlineOf(draw(suite, paperNotice))).toContain('<It came already> received');
    await press(suite, kofi, paperNotice, 'received');
    expect(suite.snapshot.papers.get('91')?.receivedOn).toBe('2026-11-23');
  });

  test('a paper without its cover sheet is handed in where that is; whoever runs the meeting may note that it came', async () => {
    const suite = programme({ sheet: {} });
    const offered = outlineOf(draw(suite, paperNotice));
    expect(offered).toContain('Hand in the paper');
    expect(offered).not.toContain('It came already');
    const { line: _line, ...data } = dataOf(draw(suite, paperNotice, sunita));
    expect(await pressCard(suite.as(kofi), { verb: 'received', data, linkTo })).toMatchObject({
      kind: 'refused',
      error: { code: 'paper.coverMissing' },
    });
    expect(suite.writes).toEqual([]);
    expect(outlineOf(draw(suite, paperNotice, sunita))).toContain('<It came already> received');
  });

  test('somebody else is refused, and sees no button that answers', async () => {
    const suite = programme();
    expect(outlineOf(draw(suite, paperNotice, nia))).not.toContain('It came already');
    expect(await press(suite, nia, paperNotice, 'received')).toMatchObject({
      kind: 'refused',
      error: { code: 'card.notYours' },
    });
    expect(suite.writes).toEqual([]);
  });

  test('an action’s verb on a paper finds nothing', async () => {
    const suite = programme();
    expect(await press(suite, kofi, paperNotice, 'done')).toMatchObject({ kind: 'refused' });
    expect(suite.writes).toEqual([]);
  });

  test('a gap shows as filled once it is', () => {
    const suite = programme();
    expect(outlineOf(draw(suite, gapNotice))).toContain('“Etanercept biosimilar switch” has no data agreement');
    const snapshot = samplePlan({ projects: [project({ dataAgreement: 'Signed' })], notices: [gapNotice] });
    expect(outlineOf(draw(memoryProgramme(snapshot), gapNotice))).toContain('is settled');
  });

  test('snoozes until the day before the one that was chosen, and says so', async () => {
    const suite = programme();
    expect(await press(suite, kofi, actionNotice, 'snooze', { again: '2026-11-27' })).toMatchObject({ kind: 'done' });
    expect([...suite.snapshot.snoozes.values()]).toMatchObject([{ item: 'actions/95', until: '2026-11-26' }]);
    expect(outlineOf(draw(suite, actionNotice))).toContain('You asked not to hear of this before Fri 27 Nov.');
    expect(outlineOf(draw(suite, actionNotice, nia))).not.toContain('You asked not');
  });

  test('not until today', async () => {
    const suite = programme();
    expect(await press(suite, kofi, actionNotice, 'snooze', { again: '2026-11-23' })).toMatchObject({
      kind: 'refused',
      error: { code: 'snooze.pastDate' },
    });
  });
});

describe('the outcome', () => {
  test('says what became of it and what comes next', () => {
    const suite = programme();
    expect(outlineOf(draw(suite, outcomeNotice))).toContain('“One supplier” waits for an answer');
    const answered = memoryProgramme(
      samplePlan({
        escalations: [
          escalationItem({
            trigger: 'Barrier',
            state: 'Action agreed',
            answer: 'I ask both.',
            answeredBy: beatrix.id,
            answeredAt: '2026-11-23T09:00:00Z',
            actionBy: '2026-12-01',
          }),
        ],
        notices: [outcomeNotice],
      }),
    );
    const card = outlineOf(draw(answered, outcomeNotice));
    expect(card).toContain('*Agreed by Beatrix Stonecrop, Mon 23 Nov. *“I ask both.”');
    expect(card).toContain('*Next: *It is to be done by Tue 1 Dec; if it is not, Beatrix Stonecrop is asked again.');
  });
});

describe('the digest', () => {
  test('has a line for each thing, the most pressing first, and says what is gone', () => {
    const card = outlineOf(draw(programme(), digestNotice));
    expect(card.split('\n').filter((line) => line.startsWith('<'))).toEqual([
      '<50% of patients switched, VAL-03.10, by Wed 2 Dec> open',
      '<Update: Etanercept biosimilar switch, VAL-03, by Wed 25 Nov> open',
      '<Ask the supplier for dates, LG-2026-11.A1, by Mon 30 Nov> open',
      '<Paper: Homecare options, LG-2026-12.P1, by Wed 25 Nov> open',
      '<No data agreement: Etanercept biosimilar switch, VAL-03> open',
      '<“One supplier” waits for an answer, VAL-03.10, with Beatrix Stonecrop> open',
      '<Open my work> → https://plan.example/people/1',
      '<Snooze to tomorrow> tomorrow',
    ]);
    expect(outlineOf(draw(programme(), digestNotice, nia))).toContain(
      '<50% of patients switched, VAL-03.10, by Wed 2 Dec> → https://plan.example/milestones/10',
    );
    expect(card).toContain('Two things it named are no longer in the plan.');
  });

  test('what was done meanwhile shows as done, last', async () => {
    const suite = programme();
    await press(suite, kofi, actionNotice, 'done');
    await press(suite, kofi, updateNotice, 'report', report);
    const card = outlineOf(draw(suite, digestNotice));
    expect(card).toContain('Three things wait for you; two are done; one is only for you to know.');
    expect(card.indexOf('Homecare options')).toBeLessThan(card.indexOf('Ask the supplier'));
  });

  test('a rest that ends on a day off says the working day on which it is heard of again', async () => {
    const suite = programme();
    await press(suite, kofi, actionNotice, 'snooze', { again: '2026-11-28' });
    expect(outlineOf(draw(suite, actionNotice))).toContain('You asked not to hear of this before Mon 30 Nov.');
  });

  test('rests until tomorrow for its reader alone', async () => {
    const suite = programme();
    expect(await press(suite, kofi, digestNotice, 'tomorrow')).toMatchObject({ kind: 'done' });
    expect([...suite.snapshot.snoozes.values()]).toMatchObject([
      { person: '1', item: 'people/1', until: '2026-11-23' },
    ]);
    expect(outlineOf(draw(suite, digestNotice))).toContain('You asked not to hear of this before Tue 24 Nov.');
    const other = programme();
    expect(outlineOf(draw(other, digestNotice, nia))).not.toContain('Snooze');
    const { line: _line, ...data } = dataOf(draw(other, digestNotice));
    expect(await pressCard(other.as(nia), { verb: 'tomorrow', data, linkTo })).toMatchObject({
      kind: 'refused',
      error: { code: 'card.notYours' },
    });
  });

  test('twelve lines of the longest words fit', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      milestone({ id: String(100 + index), title: '漢'.repeat(255), key: '漢'.repeat(255), forecast: '2026-11-16' }),
    );
    const covers = many.map(({ id }) => `milestoneReminder/milestones/${id}/overdue:2026-11-16/1`).join('\n');
    const suite = memoryProgramme(samplePlan({ milestones: many, notices: [{ ...digestNotice, covers }] }));
    const card = draw(suite, digestNotice);
    expect(outlineOf(card).match(/\(Late\)/g)).toHaveLength(12);
    expect(bytesOf(card)).toBeLessThan(25 * 1024);
  });
});

describe('the escalation of a barrier', () => {
  const asked = notice({
    id: '77',
    card: 'escalation',
    rule: 'escalationClock',
    key: 'escalationClock/escalations/50/due:2026-11-26/2',
    item: 'escalations/50',
    recipient: beatrix.id,
  });
  const barrier = () =>
    memoryProgramme(
      samplePlan({
        escalations: [
          escalationItem({
            id: '50',
            trigger: 'Barrier',
            title: 'VAL-03.10 One supplier',
            ask: 'Agree a second.',
            askedBy: kofi.id,
            raisedBy: kofi.id,
            answerBy: '2026-11-24',
            history: '2026-11-23 Kofi Marigold raised it; it goes to Beatrix Stonecrop (SRO).',
          }),
        ],
        notices: [asked],
      }),
    );

  test('says who asks what, how long there is, where it goes, and what happened', () => {
    const card = outlineOf(draw(barrier(), asked));
    expect(card).toContain('# Barrier: One supplier');
    expect(card).toContain('*Kofi Marigold asks: *“Agree a second.”');
    expect(card).toContain('*1 working day left. *Answer by Tue 24 Nov, 18:00, or it goes to Sunita Hollybrook.');
    expect(card).toContain('~Mon 23 Nov: ~~Kofi Marigold raised it; it goes to Beatrix Stonecrop (SRO).~');
  });

  test('whoever raised it may close it; others may not', async () => {
    const suite = barrier();
    expect(outlineOf(draw(suite, asked, kofi))).toContain('<Close> unfolds');
    expect(await press(suite, sunita, asked, 'close', { outcome: 'Over.' })).toMatchObject({ kind: 'refused' });
    expect(await press(suite, kofi, asked, 'close', { outcome: 'It came by itself.' })).toMatchObject({ kind: 'done' });
    expect(suite.snapshot.escalations.get('50')).toMatchObject({ state: 'Closed', outcome: 'It came by itself.' });
  });
});

import { drawSubject, listsFor, pressCard, viewOf, type AdaptiveCard, type Subject } from '@ipmo-hub/teams-app/cards';
import type { Person } from '@ipmo-hub/teams-app/lists';
import fc from '../../../properties';
import {
  cast,
  domain,
  escalationItem,
  kofi,
  milestone,
  nia,
  person,
  project,
  samplePlan,
  update,
} from '../domain/samplePlan';
import { memoryProgramme } from '../usecases/memoryProgramme';
import { outlineOf } from './outlineOf';

const linkTo = ({ list, id }: { readonly list: string; readonly id: string }) => `https://plan.example/${list}/${id}`;
const reader = person('9', 'A Reader', { role: 'Reader' });

const programme = () =>
  memoryProgramme(
    samplePlan({
      people: [...cast, reader],
      projects: [
        project({ pathToGreen: 'A second supplier.' }),
        project({ id: '4', code: 'VAL-04', title: 'Aseptic hub' }),
      ],
      milestones: [
        milestone({ moved: 1 }),
        milestone({ id: '11', forecast: '2026-11-16' }),
        milestone({ id: '12', done: '2026-10-01' }),
      ],
      updates: [update({ did: 'Two trusts switched.' })],
      escalations: [escalationItem({ milestone: '11' })],
    }),
  );
type Programme = ReturnType<typeof programme>;
type Kind = Parameters<typeof drawSubject>[0];

const draw = (suite: Programme, kind: Kind, subject: Subject, viewer?: Person, draft?: Record<string, string>) =>
  drawSubject(kind, { ...viewOf(suite.suite, { linkTo, viewer }), subject, draft });
const dataOf = (card: AdaptiveCard): Record<string, unknown> =>
  JSON.parse(/"data":(\{[^}]*\})/.exec(JSON.stringify(card))?.[1] ?? '{}') as Record<string, unknown>;
const press = (suite: Programme, who: Person, verb: unknown, data: unknown) =>
  pressCard(suite.as(who), { verb, data, linkTo });
const barrier = { title: 'One supplier', ask: 'Agree a second.' };

describe('the status of a project', () => {
  test('says what comes next, how far it is, who holds what, and how it comes back to green', () => {
    const card = outlineOf(draw(programme(), 'projectStatus', 'projects/3', kofi)!);
    expect(card).toContain('~VAL-03 · off track, was needing attention~');
    expect(card).toContain('*Milestones*\n1 of 3 done, 1 late');
    expect(card).toContain('*Escalated*\nTo its SRO, answer due by Thu 26 Nov');
    expect(card).toContain('*To green*\nA second supplier.');
    expect(card).toContain('<Raise a barrier> unfolds');
  });

  test.each([
    [{}, 'To its SRO, answer due by Thu 26 Nov'],
    [{ state: 'Acknowledged' }, 'To its SRO, acknowledged; what will be done is to follow by Thu 26 Nov'],
    [{ state: 'Action agreed', actionBy: '2026-12-04' }, 'To its SRO, action by Fri 4 Dec'],
  ] as const)('an escalation that was answered asks for no answer: %j', (fields, words) => {
    const suite = memoryProgramme(samplePlan({ escalations: [escalationItem(fields)] }));
    expect(outlineOf(draw(suite, 'projectStatus', 'projects/3', kofi)!)).toContain(`*Escalated*\n${words}\n`);
  });

  test('names the milestone it was asked for first', () => {
    expect(outlineOf(draw(programme(), 'projectStatus', 'milestones/12')!)).toContain(
      '*VAL-03.12*\n50% of patients switched, done Thu 1 Oct',
    );
  });

  test('a barrier raised from it is written, and shows', async () => {
    const suite = programme();
    const data = { ...dataOf(draw(suite, 'projectStatus', 'projects/4', nia)!), ...barrier };
    const outcome = await press(suite, nia, 'raise', data);
    expect(outcome).toMatchObject({ kind: 'shown', item: 'projects/4', faults: [] });
    expect([...suite.snapshot.escalations.values()].at(-1)).toMatchObject({ project: '4', raisedBy: nia.id });
    expect(outcome.kind === 'shown' && outlineOf(outcome.card)).toContain('*Escalated*');
  });

  test('a reader sees no such button, and is refused', async () => {
    const suite = programme();
    expect(outlineOf(draw(suite, 'projectStatus', 'projects/3', reader)!)).not.toContain('Raise');
    const data = { ...dataOf(draw(suite, 'projectStatus', 'projects/3')!), ...barrier };
    expect(await press(suite, reader, 'raise', data)).toMatchObject({
      kind: 'refused',
      error: { code: 'authority.notYours' },
    });
    expect(suite.writes).toEqual([]);
  });

  test('of what is not there nothing is drawn', () => {
    const suite = programme();
    for (const subject of ['projects/99', 'domains/1', 'programme'] as const)
      expect(draw(suite, 'projectStatus', subject)).toBeUndefined();
  });
});

test('the status of a domain names its projects, the worst first', () => {
  const card = outlineOf(draw(programme(), 'domainStatus', 'domains/1')!);
  expect(card).toContain('~VAL · 2 projects, 3 milestones, 1 late · led by Sunita Hollybrook~');
  expect(card).toContain('<Etanercept biosimilar switch, VAL-03, off track> → https://plan.example/projects/3');
});

describe('raising a barrier', () => {
  test('on a project to be chosen, then shows whom it went to', async () => {
    const suite = programme();
    const card = draw(suite, 'raiseBarrier', 'programme', kofi)!;
    expect(outlineOf(card)).toContain(
      'Input.ChoiceSet project: Project, required, VAL-03 Etanercept biosimilar switch, VAL-04 Aseptic hub',
    );
    const outcome = await press(suite, kofi, undefined, { ...dataOf(card), verb: 'raise', ...barrier, project: '3' });
    expect(outcome.kind === 'shown' && outlineOf(outcome.card)).toContain('*Raised with Beatrix Stonecrop. *');
    expect(suite.writes).toEqual(['create escalations']);
  });

  test('in a domain’s channel its projects are offered first', async () => {
    const projects = [
      project(),
      project({ id: '4', code: 'SAF-01', domain: '2' }),
      project({ id: '5', code: 'ZED-01', domain: '2' }),
    ];
    const suite = memoryProgramme(samplePlan({ domains: [domain(), domain({ id: '2', code: 'SAF' })], projects }));
    const card = draw(suite, 'raiseBarrier', 'domains/2', kofi)!;
    expect(outlineOf(card)).toMatch(/Project, required, SAF-01 .*, ZED-01 .*, VAL-03 /);
    expect(draw(suite, 'raiseBarrier', 'domains/9', kofi)).toBeUndefined();
    const pressed = await press(suite, kofi, 'raise', { ...dataOf(card), ...barrier, project: '3' });
    expect(pressed.kind).toBe('shown');
  });

  test('on a milestone, filled in with what was typed', async () => {
    const suite = programme();
    const card = draw(suite, 'raiseBarrier', 'milestones/10', kofi, { ask: 'Agree **a second**.' })!;
    expect(outlineOf(card)).toContain('Input.Text ask: What you ask for, required, = Agree **a second**.');
    await press(suite, kofi, 'raise', { ...dataOf(card), ...barrier, milestone: '10' });
    expect([...suite.snapshot.escalations.values()].at(-1)).toMatchObject({ project: '3', milestone: '10' });
  });

  test('what was typed stays in the form when it is refused', async () => {
    const suite = programme();
    const data = { ...dataOf(draw(suite, 'raiseBarrier', 'projects/3', kofi)!), title: 'One supplier', ask: ' ' };
    const outcome = await press(suite, kofi, 'raise', data);
    expect(outcome).toMatchObject({ kind: 'refused', error: { code: 'escalation.textMissing' } });
    expect(outcome.kind === 'refused' && outlineOf(outcome.card!)).toContain('required, = One supplier');
    expect(suite.writes).toEqual([]);
  });

  test('without a project, or on a milestone of another one, nothing is written', async () => {
    const suite = programme();
    const card = draw(suite, 'raiseBarrier', 'programme', kofi)!;
    expect(await press(suite, kofi, 'raise', { ...dataOf(card), ...barrier })).toMatchObject({
      kind: 'refused',
      error: { code: 'barrier.gone' },
    });
    const other = draw(suite, 'raiseBarrier', 'projects/4', kofi)!;
    expect(await press(suite, kofi, 'raise', { ...dataOf(other), ...barrier, milestone: '10' })).toMatchObject({
      kind: 'refused',
    });
    expect(suite.writes).toEqual([]);
  });
});

test('a choice says what it offers, and nothing longer or in two lines', async () => {
  const suite = programme();
  expect(await press(suite, kofi, 'choose', { card: 'choices', says: 'status VAL-03' })).toEqual({
    kind: 'said',
    text: 'status VAL-03',
  });
  for (const says of ['', 'a\nb', 'x'.repeat(201), 7, null])
    expect(await press(suite, kofi, 'choose', { card: 'choices', says })).toMatchObject({
      error: { code: 'card.unreadable' },
    });
});

test('lists to read again are those of the card; none for what is no card', () => {
  expect(listsFor('raise', { card: 'raiseBarrier', subject: 'projects/3', seen: 'a' })).toEqual([
    'projects',
    'escalations',
  ]);
  expect(listsFor('done', { card: 'task', notice: '7', seen: 'a' })).toContain('actions');
  expect(listsFor('choose', { card: 'choices', says: 'help' })).toEqual([]);
  expect(listsFor('x', 'y')).toEqual([]);
});

test('whatever is sent, only a readable press of a known card writes', async () => {
  const subject = fc.oneof(
    fc.constantFrom(
      'programme',
      'projects/3',
      'projects/99',
      'milestones/10',
      'escalations/50',
      'domains/1',
      'people/1',
      'projects/3/..',
      '__proto__',
    ),
    fc.string(),
  );
  const field = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom('x'.repeat(5000), '0', '3', '99'),
    fc.anything(),
  );
  const data = fc.record(
    {
      card: fc.constantFrom('projectStatus', 'domainStatus', 'raiseBarrier', 'choices', 'reminder', 'constructor'),
      subject,
      seen: fc.oneof(fc.constant('1a2b3c'), fc.string({ maxLength: 14 })),
      title: field,
      ask: field,
      project: field,
      milestone: field,
      says: field,
      extra: fc.anything(),
    },
    { requiredKeys: [] },
  );
  const suite = programme();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('raise', 'refresh', 'choose', 'toString', '__proto__', 7),
      data,
      async (verb, sent) => {
        const outcome = await press(suite, kofi, verb, sent);
        expect(['shown', 'said', 'refused']).toContain(outcome.kind);
        if (outcome.kind === 'refused') expect(outcome.error.say).toMatch(/\.$/);
        expect(suite.writes).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

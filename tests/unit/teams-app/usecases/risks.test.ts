import { riskScore } from '@ipmo-hub/teams-app/domain';
import { createRisk, riskHappened, settleEscalations, updateRisk } from '@ipmo-hub/teams-app/usecases';
import type { Risk } from '@ipmo-hub/teams-app/lists';
import {
  beatrix,
  domain,
  escalationItem,
  kofi,
  nia,
  person,
  project,
  samplePlan,
  sunita,
  wen,
} from '../domain/samplePlan';
import { memoryProgramme } from './memoryProgramme';

const risk = (fields: Partial<Risk> = {}): Risk => ({
  id: fields.id ?? '20',
  etag: '"20,1"',
  modified: '2026-11-01T09:00:00Z',
  title: 'The second supplier withdraws',
  key: 'VAL-R3',
  kind: 'Risk',
  domain: '1',
  project: '3',
  owner: nia.id,
  likelihood: 3,
  consequence: 4,
  firstScore: 12,
  state: 'Open',
  raisedOn: '2026-10-01',
  ...fields,
});
const rita = person('7', 'Rita Larkspur', { role: 'Reader' });
const gone = person('8', 'Somebody Else', { left: true });
const programme = (risks: readonly Risk[] = [risk()]) =>
  memoryProgramme(
    samplePlan({
      risks,
      people: [kofi, beatrix, nia, sunita, wen, rita, gone],
      projects: [project(), project({ id: '4', code: 'SAF-01', domain: '2' })],
      domains: [domain(), domain({ id: '2', code: 'SAF', lead: '2' })],
    }),
    '2026-11-23T09:30:00Z',
  );
const draft = {
  title: '  No slot before  January ',
  kind: 'Risk',
  domain: '1',
  owner: kofi.id,
  likelihood: 4,
  consequence: 4,
} as const;

describe('adding to the log', () => {
  test('gives the next number of the domain, the first score, and who and when', async () => {
    const suite = programme([
      risk(),
      risk({ id: '21', key: 'VAL-R11', state: 'Closed' }),
      risk({ id: '22', key: 'SAF-R40', domain: '2' }),
      risk({ id: '23', key: 'VAL-R11.I' }),
    ]);
    expect(await createRisk(suite.as(kofi), draft)).toMatchObject({
      kind: 'created',
      item: {
        key: 'VAL-R12',
        title: 'No slot before January',
        state: 'Open',
        firstScore: 16,
        raisedBy: kofi.id,
        raisedOn: '2026-11-23',
      },
    });
  });

  test('twice is once, also when it was written down days before it is sent', async () => {
    const suite = programme();
    const given = { ...draft, raisedOn: '2026-11-20' };
    await createRisk(suite.as(kofi), given);
    expect(await createRisk(suite.as(kofi), given, { attempted: true })).toMatchObject({
      kind: 'existing',
      item: { key: 'VAL-R4', raisedOn: '2026-11-20' },
    });
    expect(await createRisk(suite.as(wen), given)).toMatchObject({ kind: 'created', item: { key: 'VAL-R5' } });
    expect(suite.writes).toEqual(['create risks', 'create risks']);
  });

  test('a number that somebody else took meanwhile means the next one', async () => {
    const suite = programme();
    suite.others('risks', '500', { ...risk({ key: 'VAL-R4', title: 'Theirs' }) });
    expect(await createRisk(suite.as(kofi), draft)).toMatchObject({ kind: 'created', item: { key: 'VAL-R5' } });
  });

  test.each([
    ['a reader', rita, draft, 'authority.notYours'],
    ['another domain’s project', kofi, { ...draft, project: '4' }, 'risk.nowhere'],
    ['no domain', kofi, { ...draft, domain: '9' }, 'risk.nowhere'],
    ['an owner who left', kofi, { ...draft, owner: gone.id }, 'risk.ownerGone'],
    ['no title', kofi, { ...draft, title: ' ' }, 'write.invalid'],
    ['a score of six', kofi, { ...draft, likelihood: 6 }, 'write.invalid'],
    ['a patient’s number', kofi, { ...draft, title: 'Patient 943 476 5919 waits' }, 'write.invalid'],
  ])('%s is refused', async (_what, who, given, code) => {
    const suite = programme();
    expect(await createRisk(suite.as(who), given)).toMatchObject({ kind: 'refused', error: { code } });
    expect(suite.writes).toEqual([]);
  });
});

describe('changing an entry', () => {
  test('a new score keeps the one before, and the day', async () => {
    const suite = programme();
    expect(await updateRisk(suite.as(nia), { base: risk(), patch: { likelihood: 2 } })).toMatchObject({
      kind: 'updated',
      item: { likelihood: 2, consequence: 4, lastScore: 12, scoredOn: '2026-11-23', firstScore: 12 },
    });
  });

  test('scored twice on a day, what counts as before is what the day began with; taken back, nothing has changed', async () => {
    const suite = programme();
    const now = () => suite.snapshot.risks.get('20')!;
    await updateRisk(suite.as(nia), { base: now(), patch: { likelihood: 5 } });
    await updateRisk(suite.as(nia), { base: now(), patch: { likelihood: 4 } });
    expect(now()).toMatchObject({ likelihood: 4, lastScore: 12 });
    await updateRisk(suite.as(nia), { base: now(), patch: { likelihood: 3 } });
    expect(riskScore(now())).toBe(now().lastScore);
  });

  test('the first score is the first that is given; another way to the same score is none', async () => {
    const unscored = risk();
    const { likelihood: _l, consequence: _c, firstScore: _f, ...bare } = unscored;
    const suite = programme([bare]);
    const outcome = await updateRisk(suite.as(nia), { base: bare, patch: { likelihood: 3, consequence: 4 } });
    expect(outcome).toMatchObject({ item: { firstScore: 12 } });
    expect(outcome).not.toHaveProperty('item.lastScore');
    const same = programme();
    const swapped = await updateRisk(same.as(nia), { base: risk(), patch: { likelihood: 4, consequence: 3 } });
    expect(swapped).not.toHaveProperty('item.lastScore');
  });

  test('closing asks why, notes the day, and opening again takes both away', async () => {
    const suite = programme();
    expect(await updateRisk(suite.as(nia), { base: risk(), patch: { state: 'Closed' } })).toMatchObject({
      kind: 'refused',
      error: { code: 'risk.reasonMissing' },
    });
    const closed = await updateRisk(suite.as(nia), {
      base: risk(),
      patch: { state: 'Closed', outcome: 'Contract signed.' },
    });
    expect(closed).toMatchObject({ item: { state: 'Closed', closedOn: '2026-11-23', outcome: 'Contract signed.' } });
    const opened = await updateRisk(suite.as(nia), { base: suite.snapshot.risks.get('20')!, patch: { state: 'Open' } });
    expect(opened).toMatchObject({ kind: 'updated', item: { state: 'Open' } });
    expect(suite.snapshot.risks.get('20')).not.toHaveProperty('closedOn');
    expect(suite.snapshot.risks.get('20')).not.toHaveProperty('outcome');
  });

  test.each([
    ['its owner', nia, true],
    ['the project’s lead', kofi, true],
    ['the SRO', beatrix, true],
    ['the domain lead', sunita, true],
    ['the programme team', wen, true],
    ['a reader', rita, false],
  ])('%s', async (_who, who, may) => {
    const outcome = await updateRisk(programme().as(who), {
      base: risk(),
      patch: { mitigation: 'Ask a third supplier.' },
    });
    expect(outcome.kind).toBe(may ? 'updated' : 'refused');
  });

  test('somebody else’s change of the same comes back as a conflict', async () => {
    const suite = programme();
    suite.others('risks', '20', { likelihood: 5 });
    expect(await updateRisk(suite.as(nia), { base: risk(), patch: { likelihood: 2 } })).toMatchObject({
      kind: 'conflict',
      theirs: { likelihood: 5 },
    });
  });

  test('a review day that has passed is refused; one that is there already may stay', async () => {
    const old = risk({ reviewBy: '2026-11-01' });
    const suite = programme([old]);
    expect(await updateRisk(suite.as(nia), { base: old, patch: { reviewBy: '2026-11-20' } })).toMatchObject({
      kind: 'refused',
      error: { code: 'risk.pastReview' },
    });
    expect(
      await updateRisk(suite.as(nia), { base: old, patch: { reviewBy: '2026-11-01', title: 'Else' } }),
    ).toMatchObject({ kind: 'updated' });
  });
});

describe('a risk that happens', () => {
  test('becomes an issue that names it, and closes', async () => {
    const suite = programme();
    expect(await riskHappened(suite.as(nia), { risk: risk() })).toMatchObject({
      kind: 'updated',
      item: { state: 'Closed', closedOn: '2026-11-23', outcome: 'It happened: VAL-R3.I, Mon 23 Nov.' },
      issue: {
        key: 'VAL-R3.I',
        kind: 'Issue',
        cameFrom: '20',
        project: '3',
        owner: nia.id,
        likelihood: 5,
        consequence: 4,
        lastScore: 12,
        state: 'Open',
      },
    });
  });

  test('said twice, or by two, makes one issue', async () => {
    const suite = programme();
    await riskHappened(suite.as(nia), { risk: risk() });
    expect(await riskHappened(suite.as(wen), { risk: risk() })).toMatchObject({
      kind: 'updated',
      issue: { key: 'VAL-R3.I' },
    });
    expect(suite.writes).toEqual(['create risks', 'update risks/20']);
  });

  test('cut short between the two writes, it is finished by the next call', async () => {
    const suite = programme();
    const context = suite.as(nia);
    const cut = { ...context, store: { ...context.store, update: () => Promise.reject(new Error('cut')) } };
    await expect(riskHappened(cut, { risk: risk() })).rejects.toThrow('cut');
    await riskHappened(context, { risk: risk() });
    expect([...suite.snapshot.risks.values()].map(({ key, state }) => [key, state])).toEqual([
      ['VAL-R3', 'Closed'],
      ['VAL-R3.I', 'Open'],
    ]);
  });

  test('again after both were settled and the risk was opened: the issue is open again', async () => {
    const suite = programme();
    await riskHappened(suite.as(nia), { risk: risk() });
    const issue = () => [...suite.snapshot.risks.values()].find(({ kind }) => kind === 'Issue')!;
    await updateRisk(suite.as(nia), { base: issue(), patch: { state: 'Closed', outcome: 'Mended.' } });
    await updateRisk(suite.as(nia), { base: suite.snapshot.risks.get('20')!, patch: { state: 'Open' } });
    await riskHappened(suite.as(nia), { risk: risk() });
    expect(issue()).toMatchObject({ state: 'Open' });
    expect(suite.snapshot.risks.get('20')).toMatchObject({ state: 'Closed' });
  });

  test('an issue cannot happen again, and readers do not say so', async () => {
    expect(await riskHappened(programme([risk({ kind: 'Issue' })]).as(nia), { risk: risk() })).toMatchObject({
      kind: 'refused',
      error: { code: 'risk.gone' },
    });
    expect(await riskHappened(programme().as(rita), { risk: risk() })).toMatchObject({
      kind: 'refused',
      error: { code: 'authority.notYours' },
    });
  });
});

describe('what was sent up of an entry', () => {
  const sentUp = (risks: readonly Risk[], raisedOn = '2026-11-20') =>
    memoryProgramme(
      samplePlan({
        risks,
        people: [kofi, beatrix, nia, sunita, wen],
        projects: [project()],
        escalations: [escalationItem({ key: 'barrier/abc', risk: '20', raisedOn })],
      }),
      '2026-11-23T09:30:00Z',
    );
  const one = ({ snapshot }: ReturnType<typeof sentUp>) => snapshot.escalations.get('50');

  test('ends when the entry is closed', async () => {
    const suite = sentUp([risk({ state: 'Closed', closedOn: '2026-11-22', outcome: 'Avoided.' })]);
    expect((await settleEscalations(suite.suite)).faults).toEqual([]);
    expect(one(suite)).toMatchObject({ state: 'Closed', outcome: 'Its entry in the RAID log is closed: “Avoided”.' });
  });

  test('ends without a reason where the list has none, and a long one is cut', async () => {
    const silent = sentUp([risk({ state: 'Closed', closedOn: '2026-11-22' })]);
    await settleEscalations(silent.suite);
    expect(one(silent)).toMatchObject({ outcome: 'Its entry in the RAID log is closed.' });
    const long = sentUp([risk({ state: 'Closed', closedOn: '2026-11-22', outcome: 'no '.repeat(1000) })]);
    await settleEscalations(long.suite);
    expect(one(long)?.outcome).toMatch(/^.{430,445}…”\.$/);
  });

  test('ends in the same step as a person closes the entry, and says who', async () => {
    const suite = sentUp([risk()]);
    const outcome = await updateRisk(suite.as(nia), {
      base: suite.snapshot.risks.get('20')!,
      patch: { state: 'Closed', outcome: 'Avoided.' },
    });
    expect(outcome).toMatchObject({ kind: 'updated', item: { state: 'Closed' } });
    expect(one(suite)).toMatchObject({
      state: 'Closed',
      closedOn: '2026-11-23',
      outcome: 'Its entry in the RAID log is closed: “Avoided”; Nia Pebble said so.',
    });
  });

  test('stays as an entry changes otherwise, and what cannot be closed now does not fail the change', async () => {
    const suite = sentUp([risk()]);
    await updateRisk(suite.as(nia), { base: suite.snapshot.risks.get('20')!, patch: { likelihood: 1 } });
    expect(one(suite)).toMatchObject({ state: 'Open' });
    const { store } = suite.as(nia);
    const closing = updateRisk(
      {
        ...suite.as(nia),
        store: {
          ...store,
          update: (list, ...rest) =>
            list === 'escalations' ? Promise.reject(new Error('The list is busy.')) : store.update(list, ...rest),
        },
      },
      { base: suite.snapshot.risks.get('20')!, patch: { state: 'Closed', outcome: 'Avoided.' } },
    );
    expect(await closing).toMatchObject({
      kind: 'updated',
      item: { state: 'Closed' },
      fault: new Error('The list is busy.'),
    });
    expect((await settleEscalations(suite.suite)).changed).toHaveLength(1);
  });

  test('ends when the entry is deleted, though not on the day it was sent up', async () => {
    const another = { ...risk(), id: '21', key: 'VAL-03.R9' };
    const suite = sentUp([another]);
    await settleEscalations(suite.suite);
    expect(one(suite)).toMatchObject({ state: 'Closed', outcome: 'Its entry is no longer in the RAID log.' });
    const fresh = sentUp([another], '2026-11-23');
    await settleEscalations(fresh.suite);
    expect(one(fresh)).toMatchObject({ state: 'Open' });
  });

  test('stays while the log is empty, which is more likely one that could not be read', async () => {
    const suite = sentUp([]);
    await settleEscalations(suite.suite);
    expect(one(suite)).toMatchObject({ state: 'Open' });
  });

  test('is about the issue once the risk happened', async () => {
    const suite = sentUp([risk()]);
    const outcome = await riskHappened(suite.as(nia), { risk: { id: '20' } });
    if (outcome.kind !== 'updated') throw new Error(outcome.kind);
    expect(one(suite)).toMatchObject({ state: 'Open', risk: outcome.issue.id });
    await settleEscalations(suite.suite);
    expect(one(suite)).toMatchObject({ state: 'Open' });
  });
});

import type { Risk } from '@ipmo-hub/teams-app/lists';
import { answerEscalation, closeEscalation, raiseBarrier } from '@ipmo-hub/teams-app/usecases';
import { beatrix, kofi, milestone, samplePlan, wen } from '../domain/samplePlan';
import { memoryProgramme } from './memoryProgramme';

const given = { project: '3', title: 'No supplier', ask: 'Agree one.' };
const programme = () => memoryProgramme(samplePlan({ milestones: [milestone()] }), '2026-11-27T09:30:00Z');
const live = (suite: ReturnType<typeof programme>) => [...suite.snapshot.escalations.values()];

describe('a barrier raised again on its day', () => {
  test('with another ask is one of its own', async () => {
    const suite = programme();
    await raiseBarrier(suite.as(kofi), given);
    expect(await raiseBarrier(suite.as(kofi), { ...given, ask: 'Pay for two posts.' })).toMatchObject({
      kind: 'created',
      item: { ask: 'Pay for two posts.' },
    });
    expect(live(suite).map(({ ask }) => ask)).toEqual(['Agree one.', 'Pay for two posts.']);
  });

  test('with long titles that differ at their end, too', async () => {
    const suite = programme();
    const long = 'a very long thing in the way '.repeat(8).slice(0, 225);
    await raiseBarrier(suite.as(kofi), { ...given, title: `${long}A` });
    expect(await raiseBarrier(suite.as(kofi), { ...given, title: `${long}B` })).toMatchObject({ kind: 'created' });
    expect(live(suite).every(({ key }) => key.length <= 255)).toBe(true);
  });

  test.each([
    ['word for word', given],
    ['in other spaces and capitals', { ...given, title: ' no  Supplier', ask: 'Agree\none. ' }],
  ])('%s, was raised already', async (_how, again) => {
    const suite = programme();
    await raiseBarrier(suite.as(kofi), given);
    expect(await raiseBarrier(suite.as(kofi), again)).toMatchObject({
      kind: 'refused',
      error: { code: 'escalation.settled', message: expect.stringContaining('raised already') as unknown },
    });
    expect(suite.writes).toEqual(['create escalations']);
  });

  test('after it was closed is open again, with a clock of its own', async () => {
    const suite = programme();
    await raiseBarrier(suite.as(kofi), given);
    await closeEscalation(suite.as(wen), { escalation: live(suite)[0]!, outcome: 'A mistake.' });
    const again = await raiseBarrier(suite.as(kofi), given);
    expect(again).toMatchObject({
      kind: 'existing',
      item: {
        state: 'Open',
        round: 2,
        rung: 'SRO',
        holder: beatrix.id,
        ask: 'Agree one.',
        askedBy: kofi.id,
        answerBy: '2026-12-02',
        history: expect.stringMatching(/A mistake\.\n2026-11-27 Kofi Marigold raised it again; it goes to Beatrix/),
      },
    });
    const [one, ...others] = live(suite);
    expect(others).toEqual([]);
    for (const field of ['outcome', 'decided', 'closedOn', 'answeredBy', 'answeredAt'])
      expect(one).not.toHaveProperty(field);
  });

  test('after it was returned, too; and a third time', async () => {
    const suite = programme();
    await raiseBarrier(suite.as(kofi), given);
    for (const round of [2, 3]) {
      const answer = { kind: 'return', text: 'Give a date.' } as const;
      await answerEscalation(suite.as(beatrix), { escalation: live(suite)[0]!, answer });
      expect(live(suite)[0]?.state).toBe('Returned');
      expect(await raiseBarrier(suite.as(kofi), given)).toMatchObject({ item: { state: 'Open', round } });
      expect(live(suite)[0]).not.toHaveProperty('answer');
    }
  });

  test('while somebody else ended it, unseen so far: it is open again', async () => {
    const suite = programme();
    await raiseBarrier(suite.as(kofi), given);
    suite.others('escalations', live(suite)[0]!.id, { state: 'Closed', outcome: 'Agreed.', decided: true });
    expect(await raiseBarrier(suite.as(kofi), given)).toMatchObject({ item: { state: 'Open', round: 2 } });
  });
});

describe('an entry of the log that is sent up', () => {
  const entry: Risk = {
    id: '20',
    etag: '"20,1"',
    modified: '2026-11-01T09:00:00Z',
    title: 'No supplier',
    key: 'VAL-R3',
    kind: 'Risk',
    domain: '1',
    project: '3',
    owner: kofi.id,
    state: 'Open',
    raisedOn: '2026-10-01',
  };
  const log = (fields: Partial<Risk> = {}) =>
    memoryProgramme(samplePlan({ risks: [{ ...entry, ...fields }] }), '2026-11-27T09:30:00Z');
  const sent = { ...given, risk: '20' };

  test('says which it is, and is up there once, whoever sends it and in whatever words', async () => {
    const suite = log();
    expect(await raiseBarrier(suite.as(kofi), sent)).toMatchObject({
      kind: 'created',
      item: { risk: '20', key: 'barrier/risks/20' },
    });
    expect(await raiseBarrier(suite.as(wen), { ...sent, ask: 'Something else.' })).toMatchObject({
      kind: 'refused',
      error: { code: 'escalation.settled' },
    });
    expect(suite.writes).toEqual(['create escalations']);
  });

  test('goes up again once that has ended', async () => {
    const suite = log();
    await raiseBarrier(suite.as(kofi), sent);
    await closeEscalation(suite.as(wen), { escalation: live(suite)[0]!, outcome: 'Waits.' });
    expect(await raiseBarrier(suite.as(wen), { ...sent, ask: 'Now.' })).toMatchObject({
      kind: 'existing',
      item: { state: 'Open', round: 2, ask: 'Now.' },
    });
  });

  test.each([
    ['an entry that is closed', { state: 'Closed', closedOn: '2026-11-01' }, 'risk.gone'],
    ['another project’s entry', { project: '9' }, 'risk.nowhere'],
  ] as const)('not %s', async (_what, fields, code) => {
    const suite = log(fields);
    expect(await raiseBarrier(suite.as(kofi), sent)).toMatchObject({ kind: 'refused', error: { code } });
    expect(suite.writes).toEqual([]);
  });
});

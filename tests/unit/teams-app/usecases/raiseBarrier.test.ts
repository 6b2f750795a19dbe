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

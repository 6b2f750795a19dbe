import { drawCard, keepTyped, pressCard, sceneOf, type AdaptiveCard } from '@ipmo-hub/teams-app/cards';
import { beatrix, escalationItem, kofi, milestone, noticeItem, samplePlan } from '../domain/samplePlan';
import { memoryProgramme } from '../usecases/memoryProgramme';
import { bytesOf } from './cardNodes';
import { outlineOf } from './outlineOf';

const linkTo = () => 'https://plan.example/';
const reminder = noticeItem();
const escalated = noticeItem({
  id: '72',
  card: 'escalation',
  rule: 'barrier',
  key: 'barrier/escalations/50/raised:2026-11-20/2',
  item: 'escalations/50',
  recipient: beatrix.id,
});
const barrier = escalationItem({ key: 'barrier/projects/3/x', title: 'VAL-03 One supplier', trigger: 'Barrier' });

const rig = () => {
  const suite = memoryProgramme(
    samplePlan({ milestones: [milestone()], escalations: [barrier], notices: [reminder, escalated] }),
  );
  const draw = (id: string): AdaptiveCard => {
    const notice = suite.snapshot.notices.get(id)!;
    return drawCard(notice.card, sceneOf(suite.suite, notice, { linkTo }))!;
  };
  const envelope = (id: string) =>
    JSON.parse(/"data":(\{[^}]*\})/.exec(JSON.stringify(draw(id)))?.[1] ?? '{}') as Record<string, unknown>;
  /** The card that the person sees after a press that wrote nothing. */
  const refused = async (who: typeof kofi, id: string, verb: string, sent: object): Promise<AdaptiveCard> => {
    const outcome = await pressCard(suite.as(who), { verb, data: sent, linkTo });
    if (outcome.kind !== 'refused' || !outcome.typed) throw new Error(`It was ${outcome.kind}.`);
    return keepTyped(draw(id), outcome.typed);
  };
  return { suite, draw, envelope, refused };
};

test('what was typed on a stale card stands in the form of the fresh one, which says where', async () => {
  const { suite, envelope, refused } = rig();
  const seen = envelope(reminder.id);
  await suite.suite.store.update('milestones', suite.snapshot.milestones.get('10')!, {
    note: 'Somebody else was here.',
  });
  const card = await refused(kofi, reminder.id, 'move', { ...seen, date: '2026-12-18', note: 'Two trusts **wait**.' });
  const shown = outlineOf(card);
  expect(shown).toContain('[emphasis]\n  What you typed is kept under “New date”.');
  expect(shown).toContain('Input.Date date: Day you now expect, required, = 2026-12-18');
  expect(shown).toContain('= Two trusts **wait**.');
});

test('only the form that was sent is filled in, where several have inputs of a name', async () => {
  const { suite, envelope, refused } = rig();
  const seen = envelope(escalated.id);
  await suite.suite.store.update('escalations', suite.snapshot.escalations.get('50')!, { answerBy: '2026-12-04' });
  const shown = outlineOf(await refused(beatrix, escalated.id, 'return', { ...seen, text: 'Ask both trusts first.' }));
  expect(shown).toContain('kept under “Return”');
  expect(shown).toContain('Why it goes back, required, = Ask both trusts first.');
  expect(shown.split('Ask both trusts first.')).toHaveLength(2);
});

test('words for which the card has no place any more are quoted', async () => {
  const { suite, envelope, refused } = rig();
  const seen = envelope(escalated.id);
  await suite.suite.store.update('escalations', suite.snapshot.escalations.get('50')!, {
    state: 'Closed',
    outcome: 'Done.',
  });
  const card = await refused(beatrix, escalated.id, 'action', { ...seen, text: 'I call them.', by: '2026-12-01' });
  expect(outlineOf(card)).toContain('[emphasis]\n  *You typed: *“I call them.”');
});

test('nothing typed, nothing said; nonsense and floods are bounded', async () => {
  const { suite, envelope, refused, draw } = rig();
  const seen = envelope(reminder.id);
  await suite.suite.store.update('milestones', suite.snapshot.milestones.get('10')!, {
    note: 'Somebody else was here.',
  });
  expect(await refused(kofi, reminder.id, 'done', seen)).toEqual(draw(reminder.id));
  const flood = await refused(kofi, reminder.id, 'move', { ...seen, date: 'soon', note: '薬'.repeat(50_000) });
  expect(bytesOf(flood)).toBeLessThan(12 * 1024);
  expect(JSON.stringify(flood)).not.toContain('soon');
});

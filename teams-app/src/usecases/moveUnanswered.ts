import { moveOf, policyFrom, type LadderScene } from '../domain';
import type { Escalation, Patch } from '../lists';
import type { Context } from './context';
import { todayOf } from './moments';
import { writeEach, type Pass } from './writeEach';
import { writeOver } from './writeOver';

/**
 * Moves on what nobody answered in time, what was promised and not done, and what is with somebody who left (see moveOf): nothing dies
 * silently. Run by a sweep before it plans; of two machines, one moves a matter and the other finds it moved.
 */
export const moveUnanswered = (context: Context): Promise<Pass> => {
  const { snapshot } = context.replica;
  const { calendar } = context;
  const scene = { snapshot, policy: policyFrom(snapshot.policies.values()), calendar, today: todayOf(context) };
  return writeEach(snapshot.escalations.values(), async (escalation) =>
    movePatch(scene, escalation)
      ? writeOver(context, 'escalations', escalation, (current) => movePatch(scene, current))
      : undefined,
  );
};

const movePatch = (scene: LadderScene, escalation: Escalation): Patch<'escalations'> | undefined => {
  const moved = moveOf(scene, escalation);
  return (
    moved && {
      state: moved.state,
      rung: moved.rung,
      holder: moved.holder,
      answerBy: moved.answerBy,
      climbed: moved.climbed ?? null,
      lapsed: moved.lapsed ?? null,
      heldBefore: moved.heldBefore ?? null,
      tookOverFrom: moved.tookOverFrom ?? null,
      answer: moved.answer ?? null,
      answeredBy: moved.answeredBy ?? null,
      answeredAt: moved.answeredAt ?? null,
      actionBy: moved.actionBy ?? null,
      history: moved.history ?? null,
    }
  );
};

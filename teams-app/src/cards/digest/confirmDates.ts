import { milestoneCheckRule, readNoticeKey } from '../../domain';
import { AppError } from '../../errors';
import { updateMilestone, type Context } from '../../usecases';
import type { ActionOutcome, Scene } from '../defineCard';
import { outcomeOf } from '../outcomeOf';
import { readLine } from './readLine';

/**
 * Says of every milestone whose date a digest asks about that it stands. What was answered or moved meanwhile stays as it is; what somebody changed at
 * the same moment is left for them to look at.
 */
export const confirmDates = async (context: Context, scene: Scene): Promise<ActionOutcome> => {
  const { snapshot, notice, today } = scene;
  const outcomes: ActionOutcome[] = [];
  for (const key of notice.covers?.split('\n') ?? []) {
    const parts = readNoticeKey(key);
    const base = parts?.rule === milestoneCheckRule ? snapshot.milestones.get(parts.id) : undefined;
    if (!base || !readLine(scene, key)?.asksDate) continue;
    outcomes.push(outcomeOf(await updateMilestone(context, { base, patch: { confirmed: today } })));
  }
  const [refusal] = outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [outcome.error] : []));
  const [fault] = outcomes.flatMap((outcome) => (outcome.kind === 'done' && outcome.fault ? [outcome.fault] : []));
  if (outcomes.every(({ kind }) => kind === 'refused'))
    return { kind: 'refused', error: refusal ?? new AppError('card.stale') };
  return { kind: 'done', ...(fault !== undefined && { fault }), ...(refusal && { remark: refusal }) };
};

import { milestoneCheckRule, readNoticeKey } from '../../domain';
import { AppError } from '../../errors';
import { updateMilestone, type Context } from '../../usecases';
import type { ActionOutcome, Scene } from '../defineCard';
import { outcomeOf } from '../outcomeOf';
import { shownLines } from './shownLines';

/** Writes at a time: whoever pressed waits. */
const atOnce = 5;

/**
 * Says of every milestone whose date a digest visibly asks about that it stands; what it has no room for was not seen. What was answered or moved meanwhile stays as it is; what somebody changed at
 * the same moment is left for them to look at.
 */
export const confirmDates = async (context: Context, scene: Scene): Promise<ActionOutcome> => {
  const { snapshot, today } = scene;
  const asked = shownLines(scene).shown.flatMap(({ key, line }) => {
    const parts = line.asksDate ? readNoticeKey(key) : undefined;
    const base = parts?.rule === milestoneCheckRule ? snapshot.milestones.get(parts.id) : undefined;
    return base ? [base] : [];
  });
  const outcomes: ActionOutcome[] = [];
  for (let at = 0; at < asked.length; at += atOnce) {
    const some = asked.slice(at, at + atOnce);
    const written = some.map((base) => updateMilestone(context, { base, patch: { confirmed: today } }));
    outcomes.push(...(await Promise.all(written)).map((outcome) => outcomeOf(outcome)));
  }
  const [refusal] = outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [outcome.error] : []));
  const [fault] = outcomes.flatMap((outcome) => (outcome.kind === 'done' && outcome.fault ? [outcome.fault] : []));
  if (outcomes.every(({ kind }) => kind === 'refused'))
    return { kind: 'refused', error: refusal ?? new AppError('card.stale') };
  return { kind: 'done', ...(fault !== undefined && { fault }), ...(refusal && { remark: refusal }) };
};

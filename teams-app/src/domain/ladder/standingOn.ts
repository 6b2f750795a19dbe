import type { EscalationRecord, PlanSnapshot } from '../plan';
import { addStep } from './history';
import { howSettled } from './howSettled';
import { moveOf, type LadderScene } from './moveOf';
import { readMatters } from './readMatters';

/** How escalations stand once a day's sweep has settled and moved what was to be settled and moved, before it plans; for previews. */
export const standingOn = (
  scene: LadderScene & { readonly snapshot: Pick<PlanSnapshot, 'updates'> },
  escalations: Iterable<EscalationRecord>,
): readonly EscalationRecord[] => {
  const { snapshot, calendar, today } = scene;
  if (!calendar.isWorkingDay(today)) return [...escalations];
  const matterOf = readMatters(snapshot);
  return Array.from(escalations, (escalation) => {
    if (escalation.state === 'Closed') return escalation;
    const settled = howSettled(escalation, matterOf(escalation), today);
    if (settled === undefined) return moveOf(scene, escalation) ?? escalation;
    const history = addStep(escalation.history, today, `${settled}.`);
    return { ...escalation, state: 'Closed', outcome: `${settled}.`, closedOn: today, history };
  });
};

import { londonClock, readSteps } from '@ipmo-hub/teams-app/domain';
import type { Escalation } from '@ipmo-hub/teams-app/lists';
import type { Context } from '@ipmo-hub/teams-app/usecases';

/**
 * Whether this person's answer is the step that follows what they saw in the escalation's history, whatever followed it since. (Who answered last and
 * when is overwritten by the next answer; the history is not.)
 */
export const answeredAlready = (
  { actor, now, replica }: Context,
  { escalation }: { readonly escalation: Pick<Escalation, 'id' | 'history'> },
): boolean => {
  const current = replica.snapshot.escalations.get(escalation.id);
  if (!current || actor.kind !== 'person') return false;
  const steps = readSteps(current.history);
  // The oldest steps give way in a long history, so that their number says nothing.
  const last = readSteps(escalation.history).at(-1);
  const seen = last ? steps.findLastIndex(({ day, words }) => day === last.day && words === last.words) : -1;
  const step = steps[seen + 1];
  return step?.day === londonClock(now()).day && step.words.startsWith(`${actor.person.title} `);
};

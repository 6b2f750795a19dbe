import { isLive, londonClock } from '@ipmo-hub/teams-app/domain';
import type { Barrier, Context } from '@ipmo-hub/teams-app/usecases';

/** Whether the barrier stands as this person raised it on this day. One that has ended since is not raised again by a repeated call either. */
export const raisedAlready = (
  { actor, now, replica }: Context,
  { project, milestone, risk, title, ask }: Barrier,
): boolean => {
  if (actor.kind !== 'person') return false;
  const { day } = londonClock(now());
  const { snapshot } = replica;
  const about = snapshot.milestones.get(milestone ?? '')?.key ?? snapshot.projects.get(project)?.code ?? '';
  const line = `${about} ${title.replace(/\s+/g, ' ').trim()}`;
  return [...snapshot.escalations.values()].some(
    (one) =>
      one.trigger === 'Barrier' &&
      one.project === project &&
      one.milestone === milestone &&
      one.risk === risk &&
      one.raisedBy === actor.person.id &&
      one.raisedOn === day &&
      one.title === line &&
      (!isLive(one) || one.ask === ask.trim() || one.askedBy !== actor.person.id),
  );
};

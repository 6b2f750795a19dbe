import { byMoment, formatDay, isLive, isOfLeadership, londonClock, readSteps, type Day } from '../domain';
import type { AgendaItem, Escalation, Meeting, NewItem, Patch } from '../lists';
import { saysCarried } from '../words';
import { readChains } from './agendaChain';
import { agendaKey } from './agendaKey';
import type { Context } from './context';
import { carryOn, carryPapers, sayWhere } from './meetings/carryOn';
import { todayOf } from './moments';
import { writeEach, type Pass } from './writeEach';
import { writeOver } from './writeOver';

/**
 * Puts what reached the leadership group on the agenda of its own next planned meeting, for a decision, with what is asked and its history. While no
 * meeting is planned the item waits without one (and the programme team is asked for one, see agendaMissing); an item whose meeting was
 * cancelled, or is past and was never closed, moves to the next; one of a closed meeting stays in its minutes, and the next has one of its own. An item
 * whose escalation ended before says how. Run by a sweep.
 */
export const putOnAgenda = (context: Context): Promise<Pass> => {
  const { escalations, agendaItems } = context.replica.snapshot;
  const chainOf = readChains(agendaItems.values());
  const next = nextMeeting(context);
  return writeEach(escalations.values(), async (escalation) => {
    const chain = chainOf(escalation);
    const item = chain.at(-1);
    const isWaiting = escalation.rung === 'Leadership group' && isLive(escalation);
    if (!item && isWaiting) await context.store.create('agendaItems', fieldsOf(context, escalation, next));
    await finishCarrying(context, chain);
    if (item && isWaiting && isOfClosed(context, item)) {
      if (next && isUndecided(item))
        await carryOn(context, item, { meeting: next, note: noteNow(context, escalation) });
      return undefined;
    }
    const keep = (current: AgendaItem): Patch<'agendaItems'> | undefined =>
      isWaiting ? carried(context, current, next) : ended(escalation, current);
    if (item && keep(item)) await writeOver(context, 'agendaItems', item, keep);
    return undefined;
  });
};

/** The leadership group's next planned meeting that has not begun; today's only while its time is still to come. */
const nextMeeting = ({ replica, now }: Context): Meeting | undefined => {
  const { day, time } = londonClock(now());
  return [...replica.snapshot.meetings.values()]
    .filter((meeting) => isOfLeadership(meeting, replica.snapshot))
    .filter(({ state, on, start = '' }) => state === 'Planned' && (on > day || (on === day && start > time)))
    .sort(byMoment)[0];
};

const fieldsOf = (context: Context, escalation: Escalation, meeting: Meeting | undefined): NewItem<'agendaItems'> => {
  const { snapshot } = context.replica;
  const sro = snapshot.projects.get(escalation.project)?.sro;
  return {
    title: escalation.title,
    key: agendaKey(escalation),
    purpose: 'Decision',
    escalation: escalation.id,
    note: noteNow(context, escalation),
    ...(meeting && { meeting: meeting.id }),
    ...(sro !== undefined && snapshot.people.has(sro) && { presenter: sro }),
  };
};

/** Nor does one whose carried item somebody took away: it goes on once more. */
const isUndecided = ({ outcome = '' }: AgendaItem): boolean => outcome.trim() === '' || saysCarried(outcome);
const isOpen = ({ outcome = '' }: AgendaItem): boolean => outcome.trim() === '';

const isOfClosed = ({ replica }: Context, { meeting = '' }: AgendaItem): boolean =>
  replica.snapshot.meetings.get(meeting)?.state === 'Closed';

/** One that was carried on and does not say so yet: the call that carried it was cut short. */
const finishCarrying = async (context: Context, chain: readonly AgendaItem[]): Promise<void> => {
  for (const [at, item] of chain.slice(0, -1).entries()) {
    const onward = chain[at + 1];
    const meeting = context.replica.snapshot.meetings.get(onward?.meeting ?? '');
    if (!onward || !meeting || !isOpen(item)) continue;
    await carryPapers(context, item.id, meeting.id, onward.id);
    await sayWhere(context, item, meeting);
  }
};

const noteNow = (context: Context, escalation: Escalation): string => noteOf(context, escalation, todayOf(context));

const noteOf = ({ replica }: Context, { ask, askedBy, added, reason, history }: Escalation, today: Day): string => {
  const asker = replica.snapshot.people.get(askedBy ?? '')?.title;
  const steps = readSteps(history).map(({ day, words }) =>
    day === undefined ? words : `${formatDay(day, today)}: ${words}`,
  );
  const asked = ask === undefined ? [] : [asker === undefined ? `Asked: ${ask}` : `${asker} asks: ${ask}`];
  const adds = added === undefined ? [] : added.split('\n').map((line) => `Added by ${line}`);
  return [...asked, ...adds, reason, ...steps].join('\n').slice(0, 8000);
};

/** Where it goes when the meeting it was for does not take it up. */
const carried = (
  context: Context,
  { meeting, outcome = '' }: AgendaItem,
  next: Meeting | undefined,
): Patch<'agendaItems'> | undefined => {
  if (outcome.trim() !== '') return undefined;
  const planned = meeting === undefined ? undefined : context.replica.snapshot.meetings.get(meeting);
  const isAhead = planned?.state === 'Running' || (planned?.state === 'Planned' && planned.on >= todayOf(context));
  if (isAhead || meeting === next?.id) return undefined;
  // It is taken up anew there.
  return { meeting: next?.id ?? null, position: null, startedAt: null, endedAt: null, extra: null };
};

const ended = ({ state, outcome, answer }: Escalation, item: AgendaItem): Patch<'agendaItems'> | undefined => {
  if ((item.outcome ?? '').trim() !== '') return undefined;
  const words = (state === 'Returned' ? answer : outcome)?.trim() ?? '';
  return { outcome: words === '' ? `${state}.` : `${state}: ${words}`.slice(0, 8000) };
};

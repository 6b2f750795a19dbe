import { agendaPlan } from '../../domain';
import type { AgendaItem, Meeting, NewItem } from '../../lists';
import type { Context } from '../context';
import { todayOf } from '../moments';
import type { Refused } from '../refusals';
import { writeOver } from '../writeOver';
import { carryOn, carryPapers } from './carryOn';
import { runMeetingFault } from './runFault';
import { stateFault } from './stateFault';

/** What an assembly did. What could not be written does not stop the rest: operators hear of it, and the next assembly tries again. */
export interface Assembled {
  readonly kind: 'assembled';
  readonly added: readonly AgendaItem[];
  readonly carried: readonly AgendaItem[];
  /** Items that got another place. */
  readonly moved: number;
  /** Lines of the standing agenda that were not understood, a sentence each. */
  readonly problems: readonly string[];
  readonly faults: readonly unknown[];
}

/**
 * Puts on a planned meeting's agenda what it lacks (see agendaPlan): the standing items and what waits. For whoever runs it, and for a sweep. Two at once
 * add each item once; on an agenda that lacks nothing nothing is written.
 */
export const assembleAgenda = async (context: Context, meeting: Meeting): Promise<Assembled | Refused> => {
  const fault = runMeetingFault(context, meeting) ?? stateFault(context, meeting, 'planned');
  if (fault) return fault;
  const { snapshot } = context.replica;
  const current = snapshot.meetings.get(meeting.id) ?? meeting;
  const plan = agendaPlan(current, { snapshot, today: todayOf(context) });
  const added: AgendaItem[] = [];
  const carried: AgendaItem[] = [];
  const faults: unknown[] = [];
  let moved = 0;
  const tried = async (write: () => Promise<void>): Promise<void> => {
    try {
      await write();
    } catch (error) {
      faults.push(error);
    }
  };
  for (const { paper, ...item } of plan.add)
    await tried(async () => {
      const fields: NewItem<'agendaItems'> = { ...item, meeting: current.id };
      const outcome = await context.store.create('agendaItems', fields);
      if (outcome.kind === 'created') added.push(outcome.item);
      await linkPaper(context, paper, outcome.item);
    });
  for (const { item, position } of plan.carry)
    await tried(async () => {
      const base = snapshot.agendaItems.get(item.id);
      if (!base) return;
      if (snapshot.meetings.get(item.meeting ?? '')?.state === 'Closed') {
        const next = await carryOn(context, base, { meeting: current, position });
        if (next) carried.push(next);
        return;
      }
      const written = await writeOver(context, 'agendaItems', base, (now) =>
        now.meeting === item.meeting && (now.outcome ?? '') === ''
          ? { ...anew, meeting: current.id, position }
          : undefined,
      );
      if (written.meeting === current.id) carried.push(written);
      await carryPapers(context, item.id, current.id);
    });
  for (const { item, position } of plan.place)
    await tried(async () => {
      const base = snapshot.agendaItems.get(item.id);
      if (!base) return;
      await writeOver(context, 'agendaItems', base, (now) =>
        now.meeting === current.id && now.position !== position ? { position } : undefined,
      );
      moved += 1;
    });
  return { kind: 'assembled', added, carried, moved, problems: plan.problems, faults };
};

/** What was begun of it is begun again. */
const anew = { startedAt: null, endedAt: null, extra: null };

/** The item is a paper's own. */
const linkPaper = async (context: Context, id: string | undefined, item: AgendaItem): Promise<void> => {
  const { papers, agendaItems } = context.replica.snapshot;
  const paper = papers.get(id ?? '');
  if (!paper) return;
  await writeOver(context, 'papers', paper, ({ agendaItem }) =>
    agendaItems.has(agendaItem ?? '') ? undefined : { agendaItem: item.id },
  );
};

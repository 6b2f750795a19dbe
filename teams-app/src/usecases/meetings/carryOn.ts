import { bringsEscalation, formatDay } from '../../domain';
import type { AgendaItem, Meeting, Patch } from '../../lists';
import { carriedWords } from '../../words';
import type { Context } from '../context';
import { todayOf } from '../moments';
import { writeOver } from '../writeOver';

interface Onward {
  readonly meeting: Meeting;
  /** Its place there; the end of the agenda unless given. */
  readonly position?: number;
  /** What is asked, where it is to be written afresh. */
  readonly note?: string;
}

/**
 * An item of a closed meeting stays in its minutes, with what became of it; the next meeting has one of its own. Answers that one unless an earlier call
 * made it.
 */
export const carryOn = async (
  context: Context,
  item: AgendaItem,
  { meeting, position, note = item.note }: Onward,
): Promise<AgendaItem | undefined> => {
  const { title, purpose, minutes, presenter, sponsor, project, escalation } = item;
  const made = await context.store.create('agendaItems', {
    title,
    key: `carried/${item.id}/${meeting.id}`,
    purpose,
    meeting: meeting.id,
    ...(position !== undefined && { position }),
    ...(minutes !== undefined && { minutes }),
    ...(presenter !== undefined && { presenter }),
    ...(sponsor !== undefined && { sponsor }),
    ...(project !== undefined && { project }),
    ...(escalation !== undefined && bringsEscalation(item.key, escalation) && { escalation }),
    ...(note !== undefined && { note }),
  });
  await carryPapers(context, item.id, meeting.id, made.item.id);
  // Last: while it is open the next pass makes good what a call that was cut short left undone.
  await sayWhere(context, item, meeting);
  return made.kind === 'created' ? made.item : undefined;
};

/** Writes on an item that was carried where it went, unless it says what became of it. */
export const sayWhere = async (context: Context, item: AgendaItem, meeting: Pick<Meeting, 'on'>): Promise<void> => {
  const day = formatDay(meeting.on, todayOf(context));
  await writeOver(context, 'agendaItems', item, ({ outcome = '', startedAt }): Patch<'agendaItems'> | undefined =>
    outcome.trim() === ''
      ? { outcome: startedAt === undefined ? carriedWords.notReached(day) : carriedWords.deferred(day) }
      : undefined,
  );
};

/** An item that goes to another meeting takes its papers along; `to` is the item it has there. */
export const carryPapers = async (context: Context, item: string, meeting: string, to = item): Promise<void> => {
  const theirs = [...context.replica.snapshot.papers.values()].filter(({ agendaItem }) => agendaItem === item);
  for (const paper of theirs)
    await writeOver(context, 'papers', paper, (now) =>
      now.meeting === meeting && now.agendaItem === to ? undefined : { meeting, agendaItem: to },
    );
};

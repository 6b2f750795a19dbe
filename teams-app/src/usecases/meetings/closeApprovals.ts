import { approvalOf, londonClock, type Approval, type Day } from '../../domain';
import type { Decision, Patch } from '../../lists';
import type { Context } from '../context';
import { todayOf } from '../moments';
import { writeOver } from '../writeOver';

/** What a pass over the decisions asked for did; what could not be written is tried again by the next. */
export interface ApprovalsClosed {
  readonly closed: readonly Decision[];
  readonly faults: readonly { readonly decision: string; readonly fault: unknown }[];
}

const states = { agreed: 'Stands', 'not agreed': 'Not agreed', lapsed: 'Lapsed' } as const;

/** Closes the decisions asked between meetings whose day has passed or that everybody answered (see approvalOf). Run by a sweep. */
export const closeApprovals = async (context: Context): Promise<ApprovalsClosed> => {
  const { snapshot } = context.replica;
  const closed: Decision[] = [];
  const faults: { decision: string; fault: unknown }[] = [];
  for (const decision of snapshot.decisions.values()) {
    if (decision.state !== 'Asked' || !closing(context, decision)) continue;
    try {
      const written = await writeOver(context, 'decisions', decision, (now) =>
        now.state === 'Asked' ? closing(context, now) : undefined,
      );
      if (written.state !== 'Asked') closed.push(written);
    } catch (fault) {
      faults.push({ decision: decision.id, fault });
    }
  }
  return { closed, faults };
};

/** What is written of one that is over: its state, the day it was decided, and who was against. */
const closing = (context: Context, decision: Decision): Patch<'decisions'> | undefined => {
  const today = todayOf(context);
  const approval = approvalOf(decision, context.replica.snapshot, today);
  if (approval.outcome === 'open') return undefined;
  const dissent = dissentOf(approval);
  const on = closedOn(approval, today);
  return { state: states[approval.outcome], on, ...(dissent !== '' && { dissent: dissent.slice(0, 8000) }) };
};

/** The day it was decided, not that of the sweep: its last day, or that of the last answer when everybody answered before. */
const closedOn = ({ decision: { closesOn }, ballots }: Approval, today: Day): Day => {
  if (closesOn !== undefined && today > closesOn) return closesOn;
  const last = ballots
    .map(({ vote }) => vote.at)
    .sort()
    .at(-1);
  return last === undefined ? today : londonClock(new Date(last)).day;
};

/** A line for each who was against. */
const dissentOf = ({ ballots }: Approval): string =>
  ballots
    .filter(({ vote }) => vote.answer === 'Against')
    .map(({ person, vote: { reason = '' } }) => (reason === '' ? `${person.title}.` : `${person.title}: ${reason}`))
    .join('\n');

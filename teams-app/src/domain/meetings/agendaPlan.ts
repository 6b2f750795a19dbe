import type { Day } from '../plan';
import { itemsOf } from './agendaOrder';
import { agendaWaiting, type WaitingItem } from './agendaWaiting';
import { groupOf } from './groupOf';
import { insertSlots, type AgendaSlot } from './insertSlots';
import { readTemplate, type StandingItem } from './readTemplate';
import type { GroupMeeting, MeetingItem, MeetingSnapshot } from './records';

interface Placed {
  readonly item: MeetingItem;
  readonly position: number;
}

/** What an agenda lacks, with the places that follow. */
export interface AgendaPlan {
  /** Items to be made; their keys say what put them there: one item for each. */
  readonly add: readonly (WaitingItem & { readonly position: number })[];
  /** Items carried over from an earlier meeting: they keep key, paper and note. */
  readonly carry: readonly Placed[];
  /** Items that are there and get another place. */
  readonly place: readonly Placed[];
  /** Lines of the standing agenda that were not understood, a sentence each. */
  readonly problems: readonly string[];
}

/**
 * What a planned meeting's agenda lacks: the standing items before, what waits, the standing items after. What has a place keeps its order, also
 * where somebody chose it. An item that was taken off is not put back: its record stays. On an agenda that lacks nothing the plan is empty.
 */
export const agendaPlan = (
  meeting: GroupMeeting,
  scene: { readonly snapshot: MeetingSnapshot; readonly today: Day },
): AgendaPlan => {
  const { snapshot } = scene;
  const template = readTemplate(groupOf(meeting, snapshot)?.template);
  const known = new Set([...snapshot.agendaItems.values()].map(({ key }) => key));
  const there = itemsOf(meeting, snapshot);
  const waiting = agendaWaiting(meeting, template, scene);
  const slots = insertSlots({
    there: there.filter(({ position }) => position !== undefined).map(slotOf),
    before: template.before.map((line) => newSlot(standingItem(meeting, line))),
    middle: [
      ...there.filter(({ position }) => position === undefined).map(slotOf),
      ...waiting.carry.map((item): AgendaSlot => ({ key: item.key, item, isCarried: true })),
      ...waiting.add.map(newSlot),
    ],
    after: template.after.map((line) => newSlot(standingItem(meeting, line))),
    isKnown: (key) => known.has(key),
  });
  const placed = slots.slice(0, mostItems).map((slot, at) => ({ ...slot, position: at + 1 }));
  return {
    add: placed.flatMap(({ waiting: one, position }) => (one ? [{ ...one, position }] : [])),
    carry: placed.flatMap(({ item, isCarried, position }) => (item && isCarried ? [{ item, position }] : [])),
    place: placed.flatMap(({ item, isCarried, position }) =>
      item && !isCarried && item.position !== position ? [{ item, position }] : [],
    ),
    problems: template.problems,
  };
};

/** Places the column holds. */
const mostItems = 999;

const slotOf = (item: MeetingItem): AgendaSlot => ({ key: item.key, item });
const newSlot = (waiting: WaitingItem): AgendaSlot => ({ key: waiting.key, waiting });

const standingItem = ({ id }: GroupMeeting, { title, purpose, minutes, name }: StandingItem): WaitingItem => ({
  key: `standing/${id}/${name}`,
  title,
  purpose,
  ...(minutes !== undefined && { minutes }),
});

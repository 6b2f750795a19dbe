import { isLive, itemsCovered, londonClock } from '@ipmo-hub/teams-app/domain';
import type { Escalation, NoticeRecord, Snapshot } from '@ipmo-hub/teams-app/lists';
import type { Suite } from '../createSuite';

type Stamped = Pick<NoticeRecord, 'card' | 'item' | 'covers'>;

/** When what a notice's card shows last changed. The clock of a live escalation runs down by itself: its cards change with the day. */
export const stampsOf = ({ programme, now }: Pick<Suite, 'programme' | 'now'>): ((notice: Stamped) => string) => {
  const { snapshot } = programme.replica;
  /** By item: changes of what belongs to it. */
  const within = new Map<string, string>();
  const note = (items: readonly string[], modified: string): void => {
    for (const item of items) if (modified > (within.get(item) ?? '')) within.set(item, modified);
  };
  const running = new Set<string>();
  for (const escalation of snapshot.escalations.values()) {
    const items = itemsOfEscalation(escalation);
    note(items, escalation.modified);
    if (isLive(escalation)) for (const item of items) running.add(item);
  }
  for (const { escalation: id, meeting, modified } of snapshot.agendaItems.values()) {
    note([`meetings/${meeting ?? ''}`], modified);
    const escalation = snapshot.escalations.get(id ?? '');
    if (!escalation) continue;
    note(itemsOfEscalation(escalation), later(modified, snapshot.meetings.get(meeting ?? '')?.modified ?? ''));
  }
  for (const { project, modified } of snapshot.updates.values()) note([`projects/${project}`], modified);
  for (const list of ['attendances', 'papers', 'packs'] as const)
    for (const { meeting, modified } of snapshot[list].values()) note([`meetings/${meeting}`], modified);
  for (const { decision, modified } of snapshot.votes.values()) note([`decisions/${decision}`], modified);
  // While answers are open, how long is left of them changes with the day.
  for (const { id, state } of snapshot.decisions.values()) if (state === 'Asked') running.add(`decisions/${id}`);
  const today = `${londonClock(now()).day}T00:00:00Z`;

  return (notice) => {
    const { card, item } = notice;
    // A digest changes with what it speaks of, not with its reader.
    const items = item.startsWith('people/') ? itemsCovered(notice) : [item];
    const changed = items.reduce(
      (latest, one) => later(later(latest, modifiedOf(snapshot, one)), within.get(one) ?? ''),
      '',
    );
    return (card === 'escalation' || card === 'approval') && running.has(item) ? later(changed, today) : changed;
  };
};

/** The item itself and what its cards speak of besides: cards about an escalation name it, or the milestone or project that it concerns. */
export const itemsWith = ({ escalations }: Pick<Snapshot, 'escalations'>, item: string): ReadonlySet<string> => {
  const items = new Set([item]);
  for (const escalation of escalations.values()) {
    const its = itemsOfEscalation(escalation);
    if (its.includes(item)) for (const one of its) items.add(one);
  }
  return items;
};

const itemsOfEscalation = ({ id, milestone, project }: Escalation): readonly string[] => [
  `escalations/${id}`,
  milestone === undefined ? `projects/${project}` : `milestones/${milestone}`,
];

const later = (one: string, other: string): string => (one > other ? one : other);

const modifiedOf = (snapshot: Snapshot, item: string): string => {
  const [list = '', id = ''] = item.split('/');
  // SharePoint keeps whole seconds: the last vote and the close that follows it may fall into one.
  if (list === 'decisions') {
    const { modified = '', state = '' } = snapshot.decisions.get(id) ?? {};
    return `${modified} ${state}`.trim();
  }
  return isShown(list) ? (snapshot[list].get(id)?.modified ?? '') : '';
};

const shownLists = [
  'milestones',
  'projects',
  'escalations',
  'papers',
  'actions',
  'meetings',
  'decisions',
  'reportBacks',
  'groups',
] as const;
const isShown = (list: string): list is (typeof shownLists)[number] => shownLists.some((one) => one === list);

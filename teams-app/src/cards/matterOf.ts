import type { Day } from '../domain';
import type { Escalation } from '../lists';
import type { View } from './defineCard';

/** What an escalation is about, in names: its milestone, or what was named by hand, or its project. */
export interface Matter {
  readonly title: string;
  readonly key: string;
}

export const matterOf = ({ snapshot }: View, escalation: Escalation): Matter => {
  const milestone = escalation.milestone === undefined ? undefined : snapshot.milestones.get(escalation.milestone);
  const project = snapshot.projects.get(escalation.project);
  const key = milestone?.key ?? project?.code ?? '';
  if (escalation.trigger === 'Barrier') return { title: withoutKey(escalation.title, key), key };
  return { title: milestone?.title ?? project?.title ?? escalation.title, key };
};

/** The meeting whose agenda has it. */
export const meetingOf = (
  { snapshot, today }: View,
  { id }: Escalation,
): { readonly title: string; readonly on: Day } | undefined => {
  for (const item of snapshot.agendaItems.values()) {
    const meeting =
      item.escalation === id && item.meeting !== undefined ? snapshot.meetings.get(item.meeting) : undefined;
    if (meeting?.state === 'Planned' && meeting.on >= today) return meeting;
  }
  return undefined;
};

const withoutKey = (title: string, key: string): string =>
  key !== '' && title.startsWith(`${key} `) ? title.slice(key.length + 1) : title;

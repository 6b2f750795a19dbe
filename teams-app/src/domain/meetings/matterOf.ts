import { referencesWritten } from '../referencesWritten';
import type { Matter } from './interestsOn';
import type { GroupDecision, MeetingItem, MeetingSnapshot } from './records';

type Parts = Pick<MeetingSnapshot, 'projects' | 'escalations' | 'papers'>;

/** The project an item concerns: its own, else that of the escalation it brings, else that of its paper. */
export const projectOfItem = (
  item: Pick<MeetingItem, 'id' | 'project' | 'escalation'>,
  snapshot: Parts,
): string | undefined =>
  item.project ??
  snapshot.escalations.get(item.escalation ?? '')?.project ??
  [...snapshot.papers.values()].find(({ agendaItem, project }) => agendaItem === item.id && project !== undefined)
    ?.project;

/** An agenda item as interests are held against it. */
export const matterOfItem = (item: MeetingItem, snapshot: Parts): Matter => {
  const code = snapshot.projects.get(projectOfItem(item, snapshot) ?? '')?.code;
  return {
    title: item.title,
    ...(item.note !== undefined && { note: item.note }),
    projects: code === undefined ? [] : [code],
  };
};

/** A decision asked between meetings, likewise. */
export const matterOfDecision = ({ title, wording, projects }: GroupDecision): Matter => ({
  title,
  ...(wording !== undefined && { note: wording }),
  projects: referencesWritten(projects),
});

import { readNoticeKey } from '@ipmo-hub/teams-app/domain';
import type { NoticeRecord, Snapshot } from '@ipmo-hub/teams-app/lists';

export interface NoticeSubject {
  /** As a domain's channel may read it: reference and title of a milestone or project; undefined for what is between the bot and one person. */
  readonly name: string | undefined;
  /** Id of the domain it belongs to. */
  readonly domain: string | undefined;
  /** The page that shows it. */
  readonly page: { readonly list: 'milestones' | 'projects' | 'meetings' | 'groups'; readonly id: string } | undefined;
}

/** What a notice is about, for words outside its card. Of a digest: the domain of the first thing it says, and no name. */
export const subjectOf = (
  snapshot: Snapshot,
  { item, covers }: Pick<NoticeRecord, 'item' | 'covers'>,
): NoticeSubject => {
  const [list = '', id = ''] = item.split('/');
  if (list === 'people') {
    const first = readNoticeKey(covers?.split('\n')[0] ?? '');
    const inner = first && first.list !== 'people' ? subjectOf(snapshot, { item: `${first.list}/${first.id}` }) : none;
    return { ...none, domain: inner.domain };
  }
  if (list === 'escalations') {
    const { milestone, project } = snapshot.escalations.get(id) ?? {};
    if (milestone !== undefined) return subjectOf(snapshot, { item: `milestones/${milestone}` });
    return project === undefined ? none : subjectOf(snapshot, { item: `projects/${project}` });
  }
  if (list === 'milestones') {
    const milestone = snapshot.milestones.get(id);
    const project = snapshot.projects.get(milestone?.project ?? '');
    if (!milestone) return none;
    return { name: `${milestone.key} ${milestone.title}`, domain: project?.domain, page: { list, id } };
  }
  if (list === 'meetings' || list === 'decisions' || list === 'reportBacks' || list === 'groups')
    return ofMeetings(snapshot, list, id);
  const project = list === 'projects' ? snapshot.projects.get(id) : undefined;
  if (!project) return none;
  return { name: `${project.code} ${project.title}`, domain: project.domain, page: { list: 'projects', id } };
};

/** What is between a group and its members: no domain's channel is told of it. */
const ofMeetings = (
  snapshot: Snapshot,
  list: 'meetings' | 'decisions' | 'reportBacks' | 'groups',
  id: string,
): NoticeSubject => {
  const name = snapshot[list].get(id)?.title;
  if (list === 'groups') return { name, domain: undefined, page: { list, id } };
  const meeting = list === 'meetings' ? id : snapshot[list].get(id)?.meeting;
  return { name, domain: undefined, page: meeting === undefined ? undefined : { list: 'meetings', id: meeting } };
};

const none: NoticeSubject = { name: undefined, domain: undefined, page: undefined };

import type { PersonRecord, PlanSnapshot, SaidRecord } from '../plan';
import { escalationOfNotice } from '../rules/escalationKey';
import { positionsOn } from './positionsOn';

interface Shown extends Pick<SaidRecord, 'key' | 'recipient' | 'card'> {
  /** `milestones/12`. */
  readonly item: string;
  readonly conversation?: string;
  /** Of the message, where it was sent as a card. */
  readonly activity?: string;
}

/**
 * Who may see the card of a notice: its recipient and their deputy, whoever holds the escalation it is about or raised it, with the holder's deputy,
 * whoever stands behind its item by their position, the programme team and the leadership group; and anybody in the conversation that the card was
 * sent to (`conversation` is where the person looks from, as Teams says). A digest is its reader's: only the first and the last of these count.
 */
export const maySeeNotice = (
  person: PersonRecord,
  notice: Shown,
  snapshot: PlanSnapshot,
  conversation: string | undefined,
): boolean => {
  if (person.left) return false;
  const { recipient, activity } = notice;
  if (person.role === 'Programme team' || person.role === 'Leadership group') return true;
  if (person.id === recipient || person.id === snapshot.people.get(recipient)?.deputy) return true;
  // What was only said in words there showed no card.
  if (activity !== undefined && conversation !== undefined && conversation === notice.conversation) return true;
  return notice.card !== 'digest' && standBehind(notice, snapshot).includes(person.id);
};

const standBehind = ({ key, item }: Shown, snapshot: PlanSnapshot): readonly (string | undefined)[] => {
  const { people, milestones, projects, escalations, actions, papers } = snapshot;
  const ofProject = (id: string | undefined, owner?: string): readonly (string | undefined)[] => {
    const project = projects.get(id ?? '');
    return positionsOn({ owner: owner ?? project?.lead ?? project?.sro ?? '', project: id ?? '' }, snapshot);
  };
  const [list = '', id = ''] = item.split('/');
  const escalation = escalationOfNotice(escalations, key);
  const holders = escalation ? [escalation.holder, people.get(escalation.holder)?.deputy, escalation.raisedBy] : [];
  const of = list === 'escalations' ? (escalation?.milestone ?? '') : id;
  switch (list) {
    case 'milestones':
    case 'escalations': {
      const milestone = milestones.get(of);
      return [...holders, ...(milestone ? positionsOn(milestone, snapshot) : ofProject(escalation?.project))];
    }
    case 'projects':
      return [...holders, ...ofProject(id)];
    case 'actions': {
      const action = actions.get(id);
      return action ? ofProject(action.project, action.owner) : [];
    }
    case 'papers': {
      const paper = papers.get(id);
      return paper ? ofProject(paper.project, paper.author) : [];
    }
    default:
      return [];
  }
};

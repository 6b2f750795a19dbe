import { nextPlanned } from '../../meetings/groupOf';
import { hasEnded } from '../../meetings/hasEnded';
import { teamThere } from '../../standing';
import type { Day } from '../../plan';
import type { GroupRecord, StoryPerson, StoryProject, StorySnapshot } from './storyRecords';

/** A part of a project's governance that nobody has filled. */
export type GovernanceGap = 'sro' | 'deputy' | 'lead' | 'group' | 'data-agreement' | 'plan';

export interface GovernancePost {
  readonly person: StoryPerson | undefined;
  /** Where they work. */
  readonly organisation: string | undefined;
  readonly awayUntil: Day | undefined;
}

export interface Governance {
  readonly sro: GovernancePost;
  readonly deputy: GovernancePost;
  readonly lead: GovernancePost;
  /** Its own group, else its domain's. */
  readonly group: GroupRecord | undefined;
  /** The group's next meeting. */
  readonly nextMeeting: Day | undefined;
  readonly dataAgreement: StoryProject['dataAgreement'];
  readonly missing: readonly GovernanceGap[];
  /** Who can fill what is missing, nearest first. */
  readonly whoCanSet: readonly StoryPerson[];
}

/** Who answers for a project and to whom, and what is missing of it: every project has an SRO, and a data agreement settled at the outset. */
export const governanceOf = (
  snapshot: StorySnapshot,
  project: StoryProject,
  { today, hasPlan }: { readonly today: Day; readonly hasPlan: boolean },
): Governance => {
  const { people, organisations, domains } = snapshot;
  const post = (id: string | undefined): GovernancePost => {
    const person = id === undefined ? undefined : people.get(id);
    const there = person && !person.left ? person : undefined;
    const isAway = there?.awayUntil !== undefined && there.awayUntil >= today;
    return {
      person: there,
      organisation: organisations.get(there?.organisation ?? '')?.title,
      awayUntil: isAway ? there.awayUntil : undefined,
    };
  };
  const [sro, deputy, lead] = [post(project.sro), post(project.deputy), post(project.lead)];
  const group = groupOf(snapshot, project, today);
  const { dataAgreement } = project;
  const missing: readonly (GovernanceGap | false)[] = [
    !sro.person && 'sro',
    !deputy.person && 'deputy',
    !lead.person && 'lead',
    !group && 'group',
    (dataAgreement === undefined || dataAgreement === 'Needed') && 'data-agreement',
    !hasPlan && 'plan',
  ];
  const domainLead = people.get(domains.get(project.domain)?.lead ?? '');
  const [member] = teamThere(snapshot, today);
  const able = [lead.person, sro.person, domainLead, member].filter((one) => one !== undefined && !one.left);
  return {
    sro,
    deputy,
    lead,
    group,
    nextMeeting: group && nextPlanned(group, snapshot, today)?.on,
    dataAgreement,
    missing: missing.filter((gap) => gap !== false),
    whoCanSet: [...new Map(able.map((one) => [one?.id, one])).values()].filter((one) => one !== undefined),
  };
};

/** One that has ended governs nothing. */
const groupOf = ({ groups }: StorySnapshot, { group, domain }: StoryProject, today: Day): GroupRecord | undefined => {
  const open = [...groups.values()].filter((one) => !hasEnded(one, today));
  return (
    open.find(({ id }) => id === group) ?? open.find((one) => one.kind === 'Domain group' && one.domain === domain)
  );
};

import type { Day, EscalationRecord, PlanSnapshot } from '../plan';

/** What an escalation is about, in names: its milestone, or what was named by hand, or its project. */
export interface MatterNames {
  readonly title: string;
  /** Reference of the milestone, or of the project where there is none. */
  readonly key: string;
}

export const matterNames = (
  { snapshot }: { readonly snapshot: Pick<PlanSnapshot, 'milestones' | 'projects'> },
  escalation: EscalationRecord,
): MatterNames => {
  const milestone = snapshot.milestones.get(escalation.milestone ?? '');
  const project = snapshot.projects.get(escalation.project);
  const key = milestone?.key ?? project?.code ?? '';
  if (escalation.trigger === 'Barrier') return { title: withoutKey(escalation.title, key), key };
  return { title: milestone?.title ?? project?.title ?? escalation.title, key };
};

const withoutKey = (title: string, key: string): string =>
  key !== '' && title.startsWith(`${key} `) ? title.slice(key.length + 1) : title;

interface AgendaView {
  readonly snapshot: Pick<PlanSnapshot, 'meetings'> & {
    readonly agendaItems: ReadonlyMap<
      string,
      { readonly escalation?: string | undefined; readonly meeting?: string | undefined }
    >;
  };
  readonly today: Day;
}

/** The meeting to come whose agenda has an escalation, by its id. */
export const meetingTaking = (
  { snapshot, today }: AgendaView,
  escalation: string,
): { readonly title: string; readonly on: Day } | undefined => {
  for (const item of snapshot.agendaItems.values()) {
    const meeting = item.escalation === escalation ? snapshot.meetings.get(item.meeting ?? '') : undefined;
    if (meeting?.state === 'Planned' && meeting.on >= today) return meeting;
  }
  return undefined;
};

/** The one day that an escalation is answered by: at the top that of the meeting which has it on its agenda, where there is one to come. */
export const answerDay = (view: AgendaView, { id, rung, answerBy }: EscalationRecord): Day =>
  (rung === 'Leadership group' ? meetingTaking(view, id)?.on : undefined) ?? answerBy;

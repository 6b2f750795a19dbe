import type { Calendar } from './calendar';
import { addDays } from './day';
import { firstSweep } from './firstSweep';
import { standingOn } from './ladder/standingOn';
import type { Notice } from './notice';
import type { Day, EscalationRecord, PersonRecord } from './plan';
import { planDay } from './planDay';
import type { Policy } from './policy';
import type { RuleSnapshot } from './rules';

/** Days looked ahead: somewhat more than anything may rest. */
const furthest = 100;

interface Scene {
  readonly snapshot: RuleSnapshot;
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly now: Date;
}

/** Who is told of a matter, and when, though its owner lets it rest. */
export interface HearsNext {
  readonly day: Day;
  /** Whoever it comes to; while they are away also who answers in their place. */
  readonly told: readonly PersonRecord[];
  /** Why it is not the SRO, as a clause; absent where it is, or where it went up before. */
  readonly instead?: string;
}

/**
 * To whom an item (`milestones/12`, `projects/3`) is escalated before `until`, and on which day, if nothing changes: found by planning each day from now
 * on as its sweep will, so it is whoever the sweep then tells. Undefined where it is with somebody already, or nobody is told by then; a hundred days are
 * looked ahead at most.
 */
export const hearsNext = (scene: Scene, item: string, until: Day): HearsNext | undefined => {
  const { policy, calendar, now } = scene;
  const snapshot = partOf(scene.snapshot, item);
  if (!snapshot) return undefined;
  const escalations = new Map([...snapshot.escalations.values()].map((escalation) => [escalation.key, escalation]));
  const first = firstSweep(policy, now);
  const end = addDays(first, furthest);
  // A day has many sweeps: what one moved the next may settle.
  let isMoved = false;
  for (let today = first; today < until && today < end; today = isMoved ? today : addDays(today, 1)) {
    isMoved = false;
    if (!calendar.isWorkingDay(today)) continue;
    const before = [...escalations.values()];
    const stand = standingOn({ snapshot, policy, calendar, today }, before);
    isMoved = stand.some((one, at) => one !== before[at]);
    for (const stands of stand) escalations.set(stands.key, stands);
    const raised = planDay(snapshot, policy, calendar, today, escalations.values()).filter(isRaising);
    const about = raised.filter(({ escalation }) => itemOf(escalation) === item);
    const [raises] = about;
    if (raises) {
      const { instead } = raises.escalation;
      const told = about.flatMap(({ recipient }) => snapshot.people.get(recipient) ?? []);
      return { day: today, told, ...(instead !== undefined && { instead }) };
    }
    for (const { escalation } of raised) {
      const id = escalations.get(escalation.key)?.id ?? escalation.key;
      escalations.set(escalation.key, { ...escalation, id, state: 'Open' });
    }
  }
  return undefined;
};

type Raising = Notice & Required<Pick<Notice, 'escalation'>>;
const isRaising = (notice: Notice): notice is Raising => notice.escalation !== undefined;

const itemOf = ({ project, milestone }: Pick<EscalationRecord, 'project' | 'milestone'>): string =>
  milestone === undefined ? `projects/${project}` : `milestones/${milestone}`;

/** The plan of the item's project alone: what else happens does not touch it, and a programme may be large. */
const partOf = (snapshot: RuleSnapshot, item: string): RuleSnapshot | undefined => {
  const [list, id = ''] = item.split('/');
  const projectId = list === 'milestones' ? snapshot.milestones.get(id)?.project : list === 'projects' ? id : undefined;
  const project = snapshot.projects.get(projectId ?? '');
  if (!project) return undefined;
  const first = [...snapshot.updates.values()].reduce<Day>((day, { on }) => (on < day ? on : day), '9999');
  const isOfIt = (one: { readonly project: string }): boolean => one.project === project.id;
  return {
    ...snapshot,
    // Nothing of these is escalated, and each of ninety days would be planned with them.
    actions: nothing,
    papers: nothing,
    meetings: nothing,
    agendaItems: nothing,
    unfit: [],
    projects: new Map([[project.id, project]]),
    milestones: only(snapshot.milestones, isOfIt),
    escalations: only(snapshot.escalations, isOfIt),
    // Silence is counted from the programme's first report on, whoever gave it.
    updates: only(snapshot.updates, (one) => isOfIt(one) || one.on === first),
  };
};

const nothing: ReadonlyMap<string, never> = new Map<string, never>();

const only = <T>(items: ReadonlyMap<string, T>, isWanted: (item: T) => boolean): ReadonlyMap<string, T> =>
  new Map([...items].filter(([, item]) => isWanted(item)));

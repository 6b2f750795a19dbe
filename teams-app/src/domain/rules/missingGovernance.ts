import { addDays, daysBetween } from '../day';
import { noticeKey } from '../noticeKey';
import type { Day, ProjectRecord } from '../plan';
import { absenceOf } from '../standing';
import { leadOf } from './leadOf';
import { nameOf } from './reasons';
import type { Rule, RuleScene } from './rule';
import type { Told } from './whoIsTold';

interface Gap {
  readonly moment: 'no-sro' | 'no-plan' | 'no-agreement';
  /** What is the case, as the end of a sentence about the project (`it`). */
  readonly words: string;
  readonly told: Told | undefined;
}

/**
 * Names what a project lacks: an SRO who is in the programme, milestones, a data agreement that it needs. Every project has an SRO and a plan
 * (guidance in the programme's terms). Spoken of again every few weeks, counted from the project's start, for as long as the gap is there.
 */
export const missingGovernance: Rule = {
  id: 'missingGovernance',
  isNews: true,
  explain: ({ governanceRepeatWeeks: weeks }) =>
    `The programme team is told of a project without an SRO, its lead of one without milestones or without the data agreement it needs; again every ${weeks === 1 ? 'week' : `${String(weeks)} weeks`}.`,
  *plan(scene) {
    const { snapshot, policy, calendar, today } = scene;
    const planned = withMilestones(snapshot);
    const lookedAtTo = calendar.addWorkingDays(today, policy.governanceWorkingDaysBefore);
    for (const project of snapshot.projects.values()) {
      if (project.rating === 'Complete' || project.start > lookedAtTo) continue;
      const day = turnOf(project.start, today, policy.governanceRepeatWeeks * 7);
      for (const { moment, words, told } of gapsOf(scene, project, planned.has(project.id))) {
        if (!told) continue;
        const { id } = project;
        const recipient = told.person.id;
        yield {
          key: noticeKey({ rule: missingGovernance.id, list: 'projects', id, moment, day, recipient }),
          matter: `task/projects/${id}/${moment}/${day}/${recipient}`,
          rule: missingGovernance.id,
          card: 'task',
          item: { list: 'projects', id },
          occurrence: `${moment}:${day}`,
          recipient,
          urgent: false,
          due: day,
          why: `You get this because ${told.because} ${words}.`,
        };
      }
    }
  },
};

/** Milestones of a project mostly stand together, and there are far more of them than projects. */
const withMilestones = ({ milestones, projects }: RuleScene['snapshot']): ReadonlySet<string> => {
  const planned = new Set<string>();
  let last: string | undefined;
  for (const { project } of milestones.values()) {
    if (project === last) continue;
    last = project;
    if (projects.has(project)) planned.add(project);
    if (planned.size === projects.size) break;
  }
  return planned;
};

/** The latest day, every `days` days from the start, that is not after today; the start itself while it lies ahead. */
const turnOf = (start: Day, today: Day, days: number): Day => {
  const gone = daysBetween(start, today);
  return gone <= 0 ? start : addDays(start, Math.floor(gone / days) * days);
};

const gapsOf = (scene: RuleScene, project: ProjectRecord, isPlanned: boolean): readonly Gap[] => {
  const { snapshot, today, team } = scene;
  const gaps: Gap[] = [];
  const sro = snapshot.people.get(project.sro);
  const absence = absenceOf(sro, today);
  if (absence === 'left' || absence === 'unknown') {
    const words =
      absence === 'left'
        ? `${project.code} has no SRO: ${nameOf(sro)} has left`
        : `${project.code} has no SRO whom the People list knows`;
    const [member] = team;
    const because = 'you are in the programme team and';
    gaps.push({ moment: 'no-sro', words, told: member && { person: member, because } });
  }
  const lead = leadOf(scene, project);
  if (!isPlanned) gaps.push({ moment: 'no-plan', words: 'it has no milestones', told: lead });
  if (project.dataAgreement === 'Needed')
    gaps.push({ moment: 'no-agreement', words: 'the data agreement it needs is not signed', told: lead });
  return gaps;
};

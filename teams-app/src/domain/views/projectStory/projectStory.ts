import type { Calendar } from '../../calendar';
import { readSteps } from '../../ladder/history';
import { isLive } from '../../ladder/isLive';
import type { Day, DomainRecord, EscalationRecord, MilestoneRecord, PersonRecord } from '../../plan';
import type { Policy } from '../../policy';
import { domainHealth, type HealthCause } from '../domainHealth';
import { escalationFacts, type EscalationFactsView } from '../escalationFacts';
import { projectStanding, type ProjectStanding } from '../projectStanding';
import { raidOf, type RaidLine } from '../raidOf';
import { rolloutOf, type RolloutView } from '../rolloutOf';
import { governanceOf, type Governance } from './governanceOf';
import { handoverOf, type Handover } from './handoverOf';
import { storyLog, type LogLine } from './storyLog';
import type { StoryProject, StorySnapshot } from './storyRecords';

/** A matter of the project that was escalated and is not settled. */
export interface StoryMatter {
  readonly escalation: EscalationRecord;
  readonly facts: EscalationFactsView;
  readonly askedBy: string | undefined;
  readonly history: ReturnType<typeof readSteps>;
}

/** One project's story. */
export interface ProjectStory {
  readonly project: StoryProject;
  readonly domain: DomainRecord | undefined;
  readonly standing: ProjectStanding<StoryProject, MilestoneRecord, EscalationRecord>;
  /** What explains how it stands, most telling first; undefined while nothing draws attention. */
  readonly cause: HealthCause['reason'] | undefined;
  readonly governance: Governance;
  readonly rollout: RolloutView | undefined;
  /** What is highest on the ladder first. */
  readonly matters: readonly StoryMatter[];
  /** Open ones, the worst first. */
  readonly raid: readonly RaidLine[];
  readonly log: readonly LogLine[];
  readonly handover: Handover;
}

interface View {
  readonly snapshot: StorySnapshot;
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly today: Day;
  readonly me: PersonRecord | undefined;
}

/** Reads a project by its reference, capitals aside; undefined when there is none. */
export const projectStory = (view: View, code: string): ProjectStory | undefined => {
  const { snapshot, policy, today } = view;
  const project = [...snapshot.projects.values()].find((one) => one.code.toLowerCase() === code.toLowerCase());
  if (!project) return undefined;
  const ours = <T extends { readonly project: string }>(items: ReadonlyMap<string, T>): readonly T[] =>
    [...items.values()].filter((item) => item.project === project.id);
  const milestones = ours(snapshot.milestones);
  const standing = projectStanding(project, milestones, ours(snapshot.escalations), today);
  return {
    project,
    domain: snapshot.domains.get(project.domain),
    standing,
    cause: domainHealth([standing]).causes[0]?.reason,
    governance: governanceOf(snapshot, project, { today, hasPlan: milestones.length > 0 }),
    rollout: rolloutOf(snapshot, project.id, today),
    matters: mattersOf(view, standing.openEscalations),
    raid: raidOf(snapshot, project.domain, today, policy.riskBands).filter(
      ({ risk }) => risk.project === project.id && risk.state === 'Open',
    ),
    log: storyLog(snapshot, project),
    handover: handoverOf(
      snapshot,
      project,
      standing.milestones.map(({ milestone }) => milestone),
      today,
    ),
  };
};

const heights: Readonly<Record<EscalationRecord['rung'], number>> = {
  Owner: 0,
  SRO: 1,
  'Domain lead': 2,
  'Leadership group': 3,
};

const mattersOf = (view: View, escalations: readonly EscalationRecord[]): readonly StoryMatter[] =>
  escalations
    .filter(isLive)
    .map((escalation) => ({
      escalation,
      facts: escalationFacts(view, escalation),
      askedBy: view.snapshot.people.get(escalation.askedBy ?? escalation.raisedBy ?? '')?.title,
      history: readSteps(escalation.history),
    }))
    .sort(
      ({ escalation: one }, { escalation: other }) =>
        heights[other.rung] - heights[one.rung] || (one.raisedOn < other.raisedOn ? -1 : 1),
    );

import type { ProjectStanding } from '../projectStanding';
import type { ProgrammeProject, Step } from './records';

/** A project's milestones, each with its project. */
export const stepsOf = ({ project, milestones }: ProjectStanding<ProgrammeProject>): readonly Step[] =>
  milestones.map((standing) => ({
    ...standing,
    project,
    on: standing.milestone.done ?? standing.milestone.forecast,
  }));

import type { ActionRecord, MilestoneRecord, PaperRecord } from '../plan';
import type { RuleScene } from './rule';
import { whoIsTold, type Told } from './whoIsTold';

/** Who is told of a milestone's day: its owner, or whoever stands in for them. */
export const toldOfMilestone = (
  scene: RuleScene,
  { owner, project: projectId }: Pick<MilestoneRecord, 'owner' | 'project'>,
): Told | undefined => {
  const project = scene.snapshot.projects.get(projectId);
  const after = [project?.lead, project?.sro, project?.deputy];
  return whoIsTold(scene, { person: owner, you: 'own it', they: 'owns it', after });
};

/** Who is told of a paper's day: its author, or whoever stands in for them. */
export const toldOfPaper = (
  scene: RuleScene,
  { author, project }: Pick<PaperRecord, 'author' | 'project'>,
): Told | undefined =>
  whoIsTold(scene, { person: author, you: 'write it', they: 'writes it', after: [sroOf(scene, project)] });

/** Who is told of an action's day: whoever took it on, or stands in for them. */
export const toldOfAction = (
  scene: RuleScene,
  { owner, project }: Pick<ActionRecord, 'owner' | 'project'>,
): Told | undefined =>
  whoIsTold(scene, { person: owner, you: 'took it on', they: 'took it on', after: [sroOf(scene, project)] });

const sroOf = ({ snapshot }: RuleScene, project: string | undefined): string | undefined =>
  snapshot.projects.get(project ?? '')?.sro;

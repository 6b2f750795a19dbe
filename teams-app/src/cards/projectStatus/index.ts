import { strictObject } from 'valibot';
import { defineSubjectAction, defineSubjectCard } from '../defineCard';
import { barrierSchema, raiseFrom } from '../raiseBarrier/barrierInputs';
import { idIn } from '../subject';
import { projectStatusExamples } from './examples';
import { projectStatusProps, type ProjectStatusProps } from './props';
import { renderProjectStatus } from './render';

/** How a project stands, of a project or one of its milestones (named first then); a barrier is raised from it. */
export const projectStatus = defineSubjectCard<ProjectStatusProps>({
  kind: 'projectStatus',
  examples: projectStatusExamples,
  props: projectStatusProps,
  lists: ['projects', 'milestones', 'escalations'],
  seenIn: ({ press }) => press.seen,
  render: renderProjectStatus,
  actions: {
    raise: defineSubjectAction({
      input: strictObject({ title: barrierSchema.entries.title, ask: barrierSchema.entries.ask }),
      run: (context, { scene: { subject, snapshot }, input }) => {
        const milestone = idIn(subject, 'milestones') ?? '';
        const project = snapshot.milestones.get(milestone)?.project ?? idIn(subject, 'projects') ?? '';
        return raiseFrom(context, { ...input, project, milestone }, { follows: false });
      },
    }),
  },
});

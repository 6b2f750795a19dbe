import { defineSubjectAction } from '../defineCard';
import { idIn } from '../subject';
import { barrierSchema, raiseFrom } from './barrierInputs';

export const raiseBarrierActions = {
  raise: defineSubjectAction({
    input: barrierSchema,
    run: (context, { scene: { subject, snapshot }, input }) => {
      const named = idIn(subject, 'milestones');
      const project = snapshot.milestones.get(named ?? '')?.project ?? idIn(subject, 'projects') ?? input.project;
      return raiseFrom(context, { ...input, project }, { follows: true });
    },
  }),
};

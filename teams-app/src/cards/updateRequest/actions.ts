import { picklist, strictObject } from 'valibot';
import { AppError } from '../../errors';
import { ratings, type Project } from '../../lists';
import { raiseBarrier, reportUpdate, type Context } from '../../usecases';
import { updateWords } from '../../words';
import { plainText } from '../build/plainText';
import { longestTitle } from '../build/input';
import { tickSchema, wordsSchema } from '../build/schema';
import { defineAction, type ActionOutcome } from '../defineCard';
import { outcomeOf } from '../outcomeOf';
import { snoozeAction } from '../snoozing';
import { reportBefore } from '../reports';
import { projectOf } from './props';

const gone = (): ActionOutcome => ({ kind: 'refused', error: new AppError('card.unknownMatter') });

export const updateRequestActions = {
  report: defineAction({
    input: strictObject({
      rating: picklist(ratings),
      did: wordsSchema,
      next: wordsSchema,
      help: wordsSchema,
      raise: tickSchema,
    }),
    run: async (context, { scene, input: { raise, ...report } }) => {
      const project = projectOf(scene);
      if (!project) return gone();
      if (raise && report.help === '')
        return {
          kind: 'refused',
          error: new AppError('escalation.textMissing', { facts: { what: updateWords.helpMissing } }),
        };
      const outcome = outcomeOf(await reportUpdate(context, { project: project.id, ...report }));
      return raise && outcome.kind === 'done' ? alsoRaise(context, project, report.help, outcome) : outcome;
    },
  }),
  same: defineAction({
    input: strictObject({}),
    run: async (context, { scene }) => {
      const project = projectOf(scene);
      const last = project && reportBefore(scene, project.id);
      if (!project || !last) return gone();
      const { rating, did = '', next = '', help = '' } = last;
      return outcomeOf(await reportUpdate(context, { project: project.id, rating, did, next, help }));
    },
  }),
  snooze: snoozeAction,
};

/** The report stands whatever becomes of the barrier; the person is told when it could not be raised. */
const alsoRaise = async (
  context: Context,
  { id }: Project,
  help: string,
  reported: Extract<ActionOutcome, { kind: 'done' }>,
): Promise<ActionOutcome> => {
  const title = plainText(help.replace(/\s+/g, ' '), longestTitle);
  const raised = outcomeOf(await raiseBarrier(context, { project: id, title, ask: help }));
  return raised.kind === 'refused' ? { ...reported, remark: raised.error } : { ...raised, ...reported };
};

import { cardWords } from '@ipmo-hub/teams-app/words';
import type { PendingDeed } from '../../programme/deeds/createDeeds';
import { my as words } from '../../words/my';
import { project } from '../../words/project';

const answers: ReadonlyMap<unknown, string> = new Map([
  ['acknowledge', words.acknowledge],
  ['action', cardWords.takeAction],
  ['return', cardWords.return],
  ['pass-up', cardWords.passUp],
]);
const verbs: ReadonlyMap<string, string> = new Map([
  ['closeEscalation', cardWords.close],
  ['reportUpdate', project.update],
  ['raiseBarrier', project.raise],
  ['snooze', words.snooze],
  ['wake', words.wakeNow],
  ['moveAction', words.move],
  ['finishAction', words.done],
  ['receivePaper', words.came],
]);

/** What was pressed, in the words of its button; else what the deed is about. */
export const deedVerb = ({ name, input, title }: Pick<PendingDeed, 'name' | 'input' | 'title'>): string => {
  const { answer } = input;
  const kind: unknown = typeof answer === 'object' && answer !== null && 'kind' in answer ? answer.kind : undefined;
  return (name === 'answerEscalation' ? answers.get(kind) : verbs.get(name)) ?? title;
};

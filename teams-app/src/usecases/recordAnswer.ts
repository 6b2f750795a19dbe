import type { NoticeRecord } from '../lists';
import type { Context } from './context';
import { instantOf } from './moments';
import { writeOver } from './writeOver';

const mostCharacters = 8000;

/** Adds a line to the notice: who pressed what, when. The oldest lines give way when the column is full; SharePoint's versions keep them. */
export const recordAnswer = (
  context: Context,
  record: NoticeRecord,
  { verb }: { readonly verb: string },
): Promise<NoticeRecord> => {
  const who = context.actor.kind === 'person' ? context.actor.person.title : context.actor.name;
  const line = `${instantOf(context)} ${who}: ${verb}`;
  return writeOver(context, 'notices', record, ({ answers = '' }) =>
    answers.split('\n').includes(line) ? undefined : { answers: newest(answers === '' ? line : `${answers}\n${line}`) },
  );
};

const newest = (text: string): string => {
  let kept = text;
  while (kept.length > mostCharacters) kept = kept.slice(kept.indexOf('\n') + 1);
  return kept;
};

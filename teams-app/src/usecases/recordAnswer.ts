import type { NoticeRecord } from '../lists';
import type { Context } from './context';
import { instantOf } from './moments';
import { writeOver } from './writeOver';

const mostCharacters = 8000;

export interface AnswerGiven {
  /** The button. */
  readonly verb: string;
  /** What it was pressed for, where the notice is about several things: `milestones/12`, of a digest. */
  readonly item?: string;
}

/**
 * Adds a line to the notice: when, who, what, for which item, and in whose place when it was not the recipient. The oldest lines give way when
 * the column is full; SharePoint's versions keep them.
 * @example `2026-11-23T09:30:00Z Wen Applebloom (people/6) for Kofi Marigold: done`
 */
export const recordAnswer = (context: Context, record: NoticeRecord, answer: AnswerGiven): Promise<NoticeRecord> => {
  const line = `${instantOf(context)} ${whoIn(context, record)}: ${[answer.verb, answer.item].filter(Boolean).join(' ')}`;
  return writeOver(context, 'notices', record, ({ answers = '' }) =>
    answers.split('\n').includes(line) ? undefined : { answers: newest(answers === '' ? line : `${answers}\n${line}`) },
  );
};

/** By id too: names change, and two may have one. */
const whoIn = ({ actor, replica }: Context, { recipient }: NoticeRecord): string => {
  if (actor.kind === 'suite') return actor.name;
  const { id, title } = actor.person;
  const who = `${title} (people/${id})`;
  if (id === recipient) return who;
  return `${who} for ${replica.snapshot.people.get(recipient)?.title ?? `people/${recipient}`}`;
};

const newest = (text: string): string => {
  let kept = text;
  while (kept.length > mostCharacters) kept = kept.slice(kept.indexOf('\n') + 1);
  return kept;
};

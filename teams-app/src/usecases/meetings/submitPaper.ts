import { coverMissing, groupOf, mayRunGroup } from '../../domain';
import type { UpdateOptions, UpdateOutcome } from '../../graph';
import { checkFields, lists, type Meeting, type NewItem, type Paper, type Patch } from '../../lists';
import type { Context } from '../context';
import { createNumbered } from '../createNumbered';
import { todayOf } from '../moments';
import { actingPerson, actorFault, refused, refusedFields, type Refused } from '../refusals';
import { taskFault } from '../taskFault';
import { putChange } from './putRecord';
import { stateFault } from './stateFault';
import { strangerFault } from './strangerFault';

/** A paper's cover sheet and file. */
export type Cover = Pick<
  NewItem<'papers'>,
  | 'title'
  | 'agendaItem'
  | 'author'
  | 'sponsor'
  | 'project'
  | 'purpose'
  | 'summary'
  | 'strategy'
  | 'route'
  | 'implications'
  | 'recommendation'
  | 'file'
  | 'fileName'
  | 'pages'
>;

export interface PaperSubmission {
  readonly meeting: Meeting;
  /** The paper as the person saw it; without it a new one is made. */
  readonly base?: Paper;
  readonly cover: Cover;
  /** Kept without being handed in: the cover sheet may have gaps. */
  readonly draft?: boolean;
}

/**
 * Hands in a paper with its cover sheet, which must be complete, or keeps it as a draft. For its author, their deputy, those behind its project and
 * whoever runs the meeting. The day it came first stays, until it is kept as a draft again; what the sheet leaves out is emptied. A new one gets the
 * meeting's next number; the same title by the same author is the same paper.
 */
export const submitPaper = async (
  context: Context,
  { meeting, base, cover, draft = false }: PaperSubmission,
  { attempted = false }: UpdateOptions = {},
): Promise<UpdateOutcome<'papers'> | Refused> => {
  const { snapshot } = context.replica;
  const current = base && (snapshot.papers.get(base.id) ?? base);
  const fault =
    paperFault(context, meeting, current ?? cover) ??
    stateFault(context, meeting) ??
    strangerFault(context, cover.author, cover.sponsor);
  if (fault) return fault;
  const missing = draft ? [] : coverMissing(cover);
  if (missing.length > 0) return refused('paper.coverMissing', { parts: missing.join(', ') });
  const fields = (key: string): NewItem<'papers'> => ({
    ...cover,
    title: cover.title.replace(/\s+/g, ' ').trim(),
    key,
    meeting: meeting.id,
    ...(!draft && { receivedOn: current?.receivedOn ?? todayOf(context) }),
  });
  const problems = checkFields(lists.papers, fields(`${meeting.key}.P0`));
  if (problems.length > 0) return refusedFields(problems);
  if (base) {
    const { key: _, ...given } = fields(base.key);
    const patch: Patch<'papers'> = { ...cleared(base, cover), ...(draft && { receivedOn: null }), ...given };
    return putChange(context, 'papers', base, patch);
  }
  const { title, author } = fields('');
  const outcome = await createNumbered(context, 'papers', {
    start: `${meeting.key}.P`,
    reference: (number) => `${meeting.key}.P${String(number)}`,
    fields,
    attempted,
    isSame: (one) => one.meeting === meeting.id && one.title === title && one.author === author,
  });
  return { kind: 'updated', item: outcome.item, merged: false };
};

/** What the cover sheet says no more. */
const cleared = (base: Paper, cover: Cover): Patch<'papers'> =>
  Object.fromEntries(
    (['sponsor', 'summary', 'strategy', 'route', 'implications', 'recommendation'] as const)
      .filter((name) => base[name] !== undefined && cover[name] === undefined)
      .map((name) => [name, null]),
  );

/** Whoever runs the meeting may; else whoever may settle what the author was asked for. */
const paperFault = (
  context: Context,
  meeting: Meeting,
  { author, project }: Pick<Paper, 'author' | 'project'>,
): Refused | undefined => {
  const { snapshot } = context.replica;
  const fault = actorFault(context);
  const person = actingPerson(context);
  if (fault || !person) return fault;
  if (mayRunGroup(person, groupOf(meeting, snapshot), snapshot, meeting)) return undefined;
  if (person.role === 'Reader') return refused('authority.notYours', { who: 'members of the programme' });
  return taskFault(context, { person: author, project });
};

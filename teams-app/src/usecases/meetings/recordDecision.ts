import { formatDay, groupOf, projectOfItem, type Day } from '../../domain';
import type { CreateOutcome, UpdateOptions } from '../../graph';
import { checkFields, lists, type AgendaItem, type Decision, type Meeting, type NewItem } from '../../lists';
import type { Context } from '../context';
import { createNumbered } from '../createNumbered';
import { todayOf } from '../moments';
import { refused, refusedFields, type Refused } from '../refusals';
import { settleItem } from '../settleEscalations';
import { writeOver } from '../writeOver';
import { recordFault } from './recordFault';

export interface DecisionDraft {
  readonly meeting: Meeting;
  /** Id of the item it is made on. */
  readonly item?: string;
  readonly wording: string;
  readonly outcome: 'Agreed' | 'Not agreed' | 'Deferred';
  readonly rationale?: string;
  readonly options?: string;
  /** Who saw it otherwise, and why. */
  readonly dissent?: string;
  /** Day by which it is looked at again. */
  readonly reviewBy?: Day;
  /** References of projects, separated by commas; the item's project unless named. */
  readonly projects?: string;
}

/** A `fault` is for operators: the decision is written, but its escalation could not be closed; the next sweep closes it. */
export type DecisionOutcome = (CreateOutcome<'decisions'> & { readonly fault?: unknown }) | Refused;

const states = { Agreed: 'Stands', 'Not agreed': 'Not agreed', Deferred: 'Deferred' } as const;

/**
 * Records what a running meeting decided, under the meeting's next number, `LG-2026-12.D1`. Agreed or not, it is the item's outcome, and settles the
 * escalation that the item brings: whoever raised it is told. Deferred, the item goes to the next meeting. The same wording and outcome on the same item is
 * one decision: a repeated call answers with it as `existing` and makes good what was left undone.
 */
export const recordDecision = async (
  context: Context,
  { meeting, item: id, outcome, ...draft }: DecisionDraft,
  { attempted = false }: UpdateOptions = {},
): Promise<DecisionOutcome> => {
  const found = recordFault(context, meeting, id);
  if (found.kind === 'refused') return found;
  const today = todayOf(context);
  const wording = draft.wording.trim();
  if (wording === '') return refused('record.empty', { what: 'what was decided' });
  if (draft.reviewBy !== undefined && draft.reviewBy < today)
    return refused('decision.pastReview', { day: formatDay(draft.reviewBy, today) });
  const { snapshot } = context.replica;
  const { item } = found;
  const group = groupOf(meeting, snapshot)?.id;
  const project = item && snapshot.projects.get(projectOfItem(item, snapshot) ?? '')?.code;
  const projects = draft.projects ?? project;
  const texts = Object.fromEntries(
    (['rationale', 'options', 'dissent'] as const).flatMap((name) => {
      const text = draft[name]?.trim() ?? '';
      return text === '' ? [] : [[name, text]];
    }),
  );
  const fields = (key: string): NewItem<'decisions'> => ({
    title: firstWords(wording),
    key,
    on: today,
    meeting: meeting.id,
    wording,
    ...texts,
    state: states[outcome],
    ...(group !== undefined && { group }),
    ...(item && { agendaItem: item.id }),
    ...(projects !== undefined && projects !== '' && { projects }),
    ...(draft.reviewBy !== undefined && { reviewBy: draft.reviewBy }),
  });
  const problems = checkFields(lists.decisions, fields(`${meeting.key}.D0`));
  if (problems.length > 0) return refusedFields(problems);
  const made = await createNumbered(context, 'decisions', {
    start: `${meeting.key}.D`,
    reference: (number) => `${meeting.key}.D${String(number)}`,
    fields,
    attempted,
    isSame: (one) =>
      one.meeting === meeting.id &&
      one.agendaItem === item?.id &&
      one.wording === wording &&
      one.state === states[outcome],
  });
  return item && made.item.state !== 'Deferred' ? settled(context, made, item) : made;
};

const settled = async (
  context: Context,
  made: CreateOutcome<'decisions'>,
  item: AgendaItem,
): Promise<DecisionOutcome> => {
  try {
    const written = await writeOver(context, 'agendaItems', item, ({ outcome = '' }) => {
      const line = outcomeLine(made.item);
      return outcome.includes(line)
        ? undefined
        : { outcome: [outcome.trim(), line].filter(Boolean).join('\n').slice(0, 8000) };
    });
    const [failed] = (await settleItem(context, written)).faults;
    return failed ? { ...made, fault: failed.fault } : made;
  } catch (fault) {
    return { ...made, fault };
  }
};

/** `Appoint a second supplier (LG-2026-12.D1).` */
const outcomeLine = ({ wording = '', key, state }: Decision): string => {
  const words = `${wording.replace(/\.+$/, '')} (${key}).`;
  return state === 'Not agreed' ? `Not agreed: ${words}` : words;
};

/** The first sentence, or as much of it as a line holds. */
const firstWords = (wording: string): string => {
  const [line = ''] = wording.split('\n');
  const [sentence = line] = line.split(/(?<=\.)\s/);
  const bare = sentence.replace(/\.$/, '').trim();
  return bare.length > 160 ? `${bare.slice(0, 159)}…` : bare;
};

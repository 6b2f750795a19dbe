import { addDays, formatDay, type Day } from '../domain';
import { checkFields, lists, type Patch, type Person } from '../lists';
import type { Context } from './context';
import { todayOf } from './moments';
import { actingPerson, actorFault, refused, refusedFields, type Refused } from './refusals';
import { writeOver } from './writeOver';

/** When somebody is away, and who answers for them then. */
export interface Away {
  /** Id in the People list; the acting person unless given. */
  readonly person?: string;
  /** Last day of leave; `null` when they are back. */
  readonly until: Day | null;
  /** Id of who stands in; `null` for nobody, as it was unless given. */
  readonly deputy?: string | null;
}

/** Longer than any leave that a plan has to bridge: parental leave. */
const longest = 400;

/**
 * Notes until when somebody is away and who stands in: people for themselves, the programme team for anybody. It says how things are, so it is
 * written over whatever was there; a repeated call writes nothing.
 */
export const setAway = async (
  context: Context,
  { person: id, until, deputy }: Away,
): Promise<{ readonly kind: 'updated'; readonly item: Person } | { readonly kind: 'gone' } | Refused> => {
  const fault = actorFault(context);
  if (fault) return fault;
  const actor = actingPerson(context);
  if (!actor) return refused('authority.unknownPerson');
  const { snapshot } = context.replica;
  const person = snapshot.people.get(id ?? actor.id);
  if (!person) return { kind: 'gone' };
  if (person.id !== actor.id && actor.role !== 'Programme team')
    return refused('authority.notYours', { who: `${person.title} and the programme team` });
  const problems = checkFields(
    lists.people,
    { awayUntil: until, ...(deputy !== undefined && { deputy }) },
    { partial: true },
  );
  if (problems.length > 0) return refusedFields(problems);
  const today = todayOf(context);
  const last = addDays(today, longest);
  if (until !== null && until < today) return refused('away.pastDate', { day: formatDay(until, today) });
  if (until !== null && until > last) return refused('away.tooLong', { day: formatDay(last, today) });
  if (typeof deputy === 'string' && !mayStandIn(snapshot.people.get(deputy), person)) return refused('away.deputyGone');
  const item = await writeOver(context, 'people', person, (current): Patch<'people'> | undefined => {
    const patch: Patch<'people'> = {
      ...(until !== (current.awayUntil ?? null) && { awayUntil: until }),
      ...(deputy !== undefined && deputy !== (current.deputy ?? null) && { deputy }),
    };
    return Object.keys(patch).length === 0 ? undefined : patch;
  });
  return { kind: 'updated', item };
};

const mayStandIn = (deputy: Person | undefined, person: Person): boolean =>
  deputy !== undefined && !deputy.left && deputy.id !== person.id;

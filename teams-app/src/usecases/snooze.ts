import { addDays, formatDay, type Day } from '../domain';
import { checkFields, lists, type Person, type Snooze } from '../lists';
import type { Context } from './context';
import { todayOf } from './moments';
import { actingPerson, actorFault, refused, refusedFields, type Refused } from './refusals';
import { writeOver } from './writeOver';

/** A quarter: what rests longer was given up, and should be said so in the plan. */
const longest = 92;

/**
 * Lets a matter rest for the acting person until a day, that day included; it comes back by itself. `item` is a list and an item's number
 * (`milestones/12`), or the person's own (`people/7`) for everything that may wait. A second snooze of a matter replaces the first. Nobody can
 * snooze for somebody else, and escalations do not rest.
 */
export const snooze = async (
  context: Context,
  { item, until }: { readonly item: string; readonly until: Day },
): Promise<{ readonly kind: 'updated'; readonly item: Snooze } | Refused> => {
  const fault = actorFault(context);
  if (fault) return fault;
  const person = actingPerson(context);
  if (!person) return refused('authority.unknownPerson');
  const title = titleOf(context, person, item);
  if (typeof title !== 'string') return title;

  const fields = { title: title.slice(0, 255), key: `${person.id}/${item}`, person: person.id, item, until };
  const problems = checkFields(lists.snoozes, fields);
  if (problems.length > 0) return refusedFields(problems);
  const today = todayOf(context);
  if (until < today) return refused('snooze.pastDate', { day: formatDay(until, today) });
  const last = addDays(today, longest);
  if (until > last) return refused('snooze.tooLong', { day: formatDay(last, today) });

  const { kind, item: made } = await context.store.create('snoozes', fields);
  if (kind === 'created') return { kind: 'updated', item: made };
  const moved = await writeOver(context, 'snoozes', made, (current) =>
    current.until === until ? undefined : { until },
  );
  return { kind: 'updated', item: moved };
};

/** What rests, in one line; a refusal when it cannot. */
const titleOf = ({ replica }: Context, person: Person, item: string): string | Refused => {
  const { snapshot } = replica;
  const [, list, id = ''] =
    /^(milestones|projects|papers|actions|people|escalations)\/([1-9]\d{0,9})$/.exec(item) ?? [];
  switch (list) {
    case 'milestones':
    case 'papers':
    case 'actions': {
      const found = snapshot[list].get(id);
      return found ? `${found.key} ${found.title}` : refused('snooze.unknown');
    }
    case 'projects': {
      const found = snapshot.projects.get(id);
      return found ? `${found.code} ${found.title}` : refused('snooze.unknown');
    }
    case 'people':
      return id === person.id ? 'Everything that may wait' : refused('snooze.unknown');
    case 'escalations':
      return refused('snooze.escalation');
    default:
      return refused('snooze.unknown');
  }
};

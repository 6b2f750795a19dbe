import type { Day, PersonRecord, PlanSnapshot } from './plan';

/** Why a person cannot answer at the moment; undefined when they can. */
export const absenceOf = (person: PersonRecord | undefined, today: Day): 'unknown' | 'left' | 'away' | undefined => {
  if (!person) return 'unknown';
  if (person.left) return 'left';
  return person.awayUntil !== undefined && person.awayUntil >= today ? 'away' : undefined;
};

/** The first of the people named (ids, gaps allowed) who is there today. */
export const firstThere = (
  snapshot: Pick<PlanSnapshot, 'people'>,
  ids: readonly (string | undefined)[],
  today: Day,
): PersonRecord | undefined => {
  for (const id of ids) {
    const person = id === undefined ? undefined : snapshot.people.get(id);
    if (person && !absenceOf(person, today)) return person;
  }
  return undefined;
};

/** Members of the programme team who are there today, in the order of their ids: the last resort when nobody named is. */
export const teamThere = (snapshot: Pick<PlanSnapshot, 'people'>, today: Day): readonly PersonRecord[] =>
  [...snapshot.people.values()]
    .filter((person) => person.role === 'Programme team' && !absenceOf(person, today))
    .sort((a, b) => Number(a.id) - Number(b.id));

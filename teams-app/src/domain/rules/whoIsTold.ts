import type { PersonRecord } from '../plan';
import { absenceOf, firstThere } from '../standing';
import { absenceWords, nameOf } from './reasons';
import type { RuleScene } from './rule';

export interface Told {
  readonly person: PersonRecord;
  /** Beginning of the reason, up to what is the case: `you own it and` or `Kofi Marigold, who owns it, has left;`. */
  readonly because: string;
  /** Whose duty it is (id in the People list), when the person stands in for them. */
  readonly insteadOf?: string | undefined;
}

interface Duty {
  /** Whose it is (id in the People list). */
  readonly person: string | undefined;
  /** What they do, to themselves and of them: `own it`, `owns it`. */
  readonly you: string;
  readonly they: string;
  /** Who takes over once they have left, after their deputy and before the programme team. */
  readonly after?: readonly (string | undefined)[];
}

/**
 * Whoever has the duty; while they are away their deputy, or nobody until they are back; once they have left (or are not known) their deputy, then
 * those who come after, then the programme team.
 */
export const whoIsTold = (
  { snapshot, today, team }: RuleScene,
  { person: id, you, they, after = [] }: Duty,
): Told | undefined => {
  const holder = id === undefined ? undefined : snapshot.people.get(id);
  const absence = absenceOf(holder, today);
  if (holder && !absence) return { person: holder, because: `you ${you} and` };
  const inOrder = absence === 'away' ? [holder?.deputy] : [holder?.deputy, ...after, team[0]?.id];
  const person = firstThere(snapshot, inOrder, today);
  const whose = `${nameOf(holder)}, who ${they},`;
  const because = `${whose} ${absenceWords(holder, today)};`;
  // A key has room for an id of a list, and for nothing else that a hand may have written there.
  return person && { person, because, ...(/^\d+$/.test(id ?? '') && { insteadOf: id }) };
};

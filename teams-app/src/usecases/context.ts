import type { Calendar } from '../domain';
import type { ListStore, Replica } from '../graph';
import type { Person } from '../lists';

/** Who acts: a person of the programme, or the suite itself. */
export type Actor =
  { readonly kind: 'person'; readonly person: Person } | { readonly kind: 'suite'; readonly name: string };

/** What every use case is given; nothing is read from globals. */
export interface Context {
  readonly actor: Actor;
  readonly replica: Replica;
  readonly store: ListStore;
  readonly calendar: Calendar;
  readonly now: () => Date;
}

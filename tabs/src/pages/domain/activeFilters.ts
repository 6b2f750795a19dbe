import type { PlanFilter } from '@ipmo-hub/teams-app/domain';
import { words } from '../../words';
import type { PlanState } from './planAddress';

/** One filter in force: its name, and the state without it. */
export interface ActiveFilter {
  readonly name: string;
  readonly without: PlanState;
}

export const activeFilters = (state: PlanState, ownerName: (id: string) => string): readonly ActiveFilter[] => {
  const found: ActiveFilter[] = [];
  if (state.text.trim() !== '') found.push({ name: state.text.trim(), without: { ...state, text: '' } });
  if (state.rating) found.push({ name: words.rating[state.rating].name, without: { ...state, rating: undefined } });
  if (state.attention) found.push({ name: words.domain.attention, without: { ...state, attention: false } });
  if (state.due) found.push({ name: words.domain.due, without: { ...state, due: false } });
  if (state.mine) found.push({ name: words.domain.mine, without: { ...state, mine: false } });
  if (state.owner)
    found.push({
      name: `${words.domain.owner}: ${ownerName(state.owner)}`,
      without: { ...state, owner: undefined },
    });
  return found;
};

export const withoutFilters = (state: PlanState): PlanState => ({
  ...state,
  text: '',
  rating: undefined,
  attention: false,
  due: false,
  mine: false,
  owner: undefined,
});

/** The state as the rules understand it. `me` is the looking person's id; somebody unknown owns nothing. */
export const planFilterOf = (state: PlanState, me: string | undefined): PlanFilter => ({
  text: state.text,
  rating: state.rating,
  attention: state.attention,
  dueWithinDays: state.due ? 30 : undefined,
  owner: state.mine ? (me ?? 'nobody') : state.owner,
});

import { ratingOrder, type Rating } from '@ipmo-hub/teams-app/domain';
import { zooms, type Zoom } from './plan/timeScale';

/** What of the page its address keeps: filters, zoom, what is unfolded, and the milestone on view. */
export interface PlanState {
  readonly text: string;
  readonly owner?: string | undefined;
  readonly rating?: Rating | undefined;
  readonly attention: boolean;
  readonly due: boolean;
  readonly mine: boolean;
  readonly zoom: Zoom;
  /** References of unfolded projects; undefined while the person has not chosen. */
  readonly open?: readonly string[] | undefined;
  /** Id of the milestone whose panel is open. */
  readonly milestone?: string | undefined;
  /** What the panel for something new is open for. */
  readonly add?: 'project' | 'milestone' | undefined;
}

/** Reads the query string; what it does not understand it ignores. */
export const readPlanAddress = (search: string): PlanState => {
  const query = new URLSearchParams(search);
  const id = (name: string): string | undefined => /^\d{1,10}$/.exec(query.get(name) ?? '')?.[0];
  const open = query.get('open');
  return {
    text: (query.get('q') ?? '').slice(0, 200),
    owner: id('owner'),
    rating: ratingOrder.find((rating) => rating === query.get('status')),
    attention: query.get('attention') === '1',
    due: query.get('due') === '30',
    mine: query.get('mine') === '1',
    zoom: zooms.find((zoom) => zoom === query.get('zoom')) ?? 'year',
    open: open === null ? undefined : open.split(',').filter((code) => code !== ''),
    milestone: id('milestone'),
    add: (['project', 'milestone'] as const).find((kind) => kind === query.get('add')),
  };
};

/** The query string for a state, without what is as it always is; parameters of others are kept. */
export const writePlanAddress = (state: PlanState, search: string): string => {
  const query = new URLSearchParams(search);
  const put = (name: string, value: string | undefined): void => {
    if (value === undefined || value === '') query.delete(name);
    else query.set(name, value);
  };
  put('q', state.text);
  put('owner', state.owner);
  put('status', state.rating);
  put('attention', state.attention ? '1' : undefined);
  put('due', state.due ? '30' : undefined);
  put('mine', state.mine ? '1' : undefined);
  put('zoom', state.zoom === 'year' ? undefined : state.zoom);
  put('milestone', state.milestone);
  put('add', state.add);
  if (state.open === undefined) query.delete('open');
  else query.set('open', state.open.join(','));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
};

import { riskBandOrder, type RaidCell, type RaidFilter, type RiskBand } from '@ipmo-hub/teams-app/domain';
import { raidKinds } from '@ipmo-hub/teams-app/lists';

/** What the address keeps of the log: the filters, and the entry whose panel is open. */
export interface RaidState extends Omit<RaidFilter, 'state'> {
  /** Open ones unless it says otherwise. */
  readonly state: 'Open' | 'Closed' | 'all';
  /** Id of an entry, or `new`. */
  readonly risk?: string | undefined;
}

const cellPattern = /^([1-5])x([1-5])$/;

/** Reads the query string, `?kind=issue&cell=4x3`; what it does not understand it ignores. */
export const readRaidAddress = (search: string): RaidState => {
  const query = new URLSearchParams(search);
  const kind = query.get('kind')?.toLowerCase();
  const project = query.get('project');
  const state = query.get('state');
  return {
    kind: raidKinds.find((one) => one.toLowerCase() === kind),
    owner: /^\d{1,10}$/.exec(query.get('owner') ?? '')?.[0],
    project: project === null ? undefined : project === 'none' ? '' : project.slice(0, 40),
    band: bandIn(query.get('band')),
    cell: cellIn(query.get('cell')),
    unscored: query.get('score') === 'none' || undefined,
    overdue: query.get('review') === 'overdue' || undefined,
    state: state === 'closed' ? 'Closed' : state === 'all' ? 'all' : 'Open',
    risk: /^(new|new:[\w-]{1,60}|\d{1,10})$/.exec(query.get('risk') ?? '')?.[0],
  };
};

/** The query string for a state, without what is as it always is; parameters of others are kept. */
export const writeRaidAddress = (state: RaidState, search: string): string => {
  const query = new URLSearchParams(search);
  const put = (name: string, value: string | undefined): void => {
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  };
  const { cell, project } = state;
  put('kind', state.kind?.toLowerCase());
  put('owner', state.owner);
  put('project', project === '' ? 'none' : project);
  put('band', state.band?.toLowerCase());
  put('cell', cell && `${String(cell.consequence)}x${String(cell.likelihood)}`);
  put('score', state.unscored ? 'none' : undefined);
  put('review', state.overdue ? 'overdue' : undefined);
  put('state', state.state === 'Open' ? undefined : state.state.toLowerCase());
  put('risk', state.risk);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
};

const bandIn = (text: string | null): RiskBand | undefined =>
  riskBandOrder.find((band) => band.toLowerCase() === text?.toLowerCase());

const cellIn = (text: string | null): RaidCell | undefined => {
  const [, consequence, likelihood] = cellPattern.exec(text ?? '') ?? [];
  return consequence === undefined ? undefined : { consequence: Number(consequence), likelihood: Number(likelihood) };
};

/** The filters as the rules understand them. */
export const raidFilterOf = ({ state, ...rest }: RaidState): RaidFilter => ({
  ...rest,
  state: state === 'all' ? undefined : state,
});

/** Without any filter; the panel stays as it is. */
export const withoutRaidFilters = ({ risk }: RaidState): RaidState => ({ state: 'Open', risk });

/** Whether anything but the usual is asked for. */
export const isNarrowed = ({ risk: _risk, state, ...filters }: RaidState): boolean =>
  state !== 'Open' || Object.values(filters).some((value) => value !== undefined);

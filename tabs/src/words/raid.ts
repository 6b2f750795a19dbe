import type { RaidKind, RiskBand } from '@ipmo-hub/teams-app/domain';
import { plural } from '.';

const kinds: Readonly<Record<RaidKind, { readonly one: string; readonly many: string }>> = {
  Risk: { one: 'Risk', many: 'Risks' },
  Issue: { one: 'Issue', many: 'Issues' },
  Assumption: { one: 'Assumption', many: 'Assumptions' },
  Dependency: { one: 'Dependency', many: 'Dependencies' },
};

const consequence = ['Negligible', 'Minor', 'Moderate', 'Major', 'Catastrophic'] as const;
const likelihood = ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'] as const;

/** What the RAID log of a domain says. */
export const raid = {
  kinds,
  consequenceWords: consequence,
  likelihoodWords: likelihood,
  title: 'Risks and issues',
  all: 'All',
  kindFilter: 'Show',
  add: 'Add',
  owner: 'Owner',
  anyOwner: 'Any owner',
  project: 'Project',
  anyProject: 'Any project',
  wholeDomain: 'Whole domain',
  band: 'Band',
  anyBand: 'Any band',
  state: 'Open or closed',
  states: { Open: 'Open', Closed: 'Closed', all: 'Open and closed' },
  overdueFilter: 'Review overdue',
  clear: 'Clear filters',
  moreFilters: 'More filters',

  map: 'Heat map',
  mapCaption: 'Entries by likelihood and consequence. A number shows what it counts.',
  likelihood: 'Likelihood',
  consequence: 'Consequence',
  cell: (count: number, c: number, l: number, score: number, band: RiskBand): string =>
    `${plural(count, 'entry', 'entries')}: consequence ${String(c)}, ${(consequence[c - 1] ?? '').toLowerCase()}, likelihood ${String(l)}, ${(likelihood[l - 1] ?? '').toLowerCase()}; score ${String(score)}, ${band.toLowerCase()}`,
  emptyCell: '0',
  cellFilter: (c: number, l: number): string => `Consequence ${String(c)} × likelihood ${String(l)}`,
  unscored: (count: number): string =>
    `${plural(count, 'entry has', 'entries have')} no score and no place on the map.`,
  bands: 'Bands',
  bandRange: (band: RiskBand, from: number, to: number): string => `${band} ${String(from)}–${String(to)}`,
  bandCount: (band: RiskBand, count: number): string => `${band}: ${plural(count, 'entry', 'entries')}`,

  log: (shown: number, all: number): string =>
    shown === all ? plural(all, 'entry', 'entries') : `${String(shown)} of ${plural(all, 'entry', 'entries')}`,
  columns: {
    score: 'Score',
    entry: 'Entry',
    project: 'Project',
    owner: 'Owner',
    response: 'Response',
    review: 'Review',
  },
  score: (score: number, band: RiskBand): string => `Score ${String(score)}, ${band.toLowerCase()}`,
  notScored: 'Not scored',
  was: (score: number): string => `was ${String(score)}`,
  target: (score: number): string => `target ${String(score)}`,
  first: (score: number): string => `${String(score)} when raised`,
  reviewOverdue: 'overdue',
  closedOn: (day: string): string => `closed ${day}`,
  sentUp: (rung: string): string => `with the ${rung === 'SRO' ? 'SRO' : rung.toLowerCase()}`,
  saving: 'saving',
  waiting: 'waiting',
  nothing: 'The log is empty',
  nothingWhy:
    'Write down what may happen, what has happened, what is taken for granted and what others have to deliver. A title is enough to begin with.',
  addFirst: 'Add the first risk',
  noMatch: 'Nothing matches these filters',
  noMatchWhy: (all: number): string => `Without any filter there ${all === 1 ? 'is 1' : `are ${String(all)}`}.`,
};

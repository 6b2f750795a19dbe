import { defineView, type ViewDefinition } from './defineView';

/** The views of a domain, in the order they are offered; the first is the one shown when none is named. */
export const views: readonly ViewDefinition[] = [
  defineView({ id: 'plan', title: 'Plan', load: async () => (await import('../plan/PlanView')).PlanView }),
  defineView({ id: 'table', title: 'Table', load: async () => (await import('../table/TableView')).TableView }),
  defineView({ id: 'board', title: 'Board', load: async () => (await import('../board/BoardView')).BoardView }),
  defineView({ id: 'raid', title: 'Risks and issues', load: async () => (await import('../raid/RaidView')).RaidView }),
  defineView({
    id: 'objectives',
    title: 'Objectives',
    load: async () => (await import('../objectives/ObjectivesView')).ObjectivesView,
  }),
  defineView({
    id: 'updates',
    title: 'Updates',
    load: async () => (await import('../updates/UpdatesView')).UpdatesView,
  }),
];

export type { ViewDefinition } from './defineView';

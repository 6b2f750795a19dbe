import { defineView, type ViewDefinition } from './defineView';

const planExported = async () => (await import('../take/planExported')).planExported;

/** The views of a domain, in the order they are offered; the first is the one shown when none is named. */
export const views: readonly ViewDefinition[] = [
  defineView({
    id: 'plan',
    title: 'Plan',
    load: async () => (await import('../plan/PlanView')).PlanView,
    prepareSmall: async () => (await import('../plan/PlanView')).prepareAgenda(),
    ofPlan: true,
    exported: planExported,
  }),
  defineView({
    id: 'table',
    title: 'Table',
    load: async () => (await import('../table/TableView')).TableView,
    prepareSmall: async () => (await import('../table/TableView')).prepareCards(),
    ofPlan: true,
    exported: async () => (await import('../table/tableExported')).tableExported,
  }),
  defineView({
    id: 'board',
    title: 'Board',
    load: async () => (await import('../board/BoardView')).BoardView,
    ofPlan: true,
    exported: planExported,
  }),
  defineView({
    id: 'raid',
    title: 'Risks and issues',
    load: async () => (await import('../raid/RaidView')).RaidView,
    exported: async () => (await import('../raid/raidExported')).raidExported,
  }),
  defineView({
    id: 'objectives',
    title: 'Objectives',
    load: async () => (await import('../objectives/ObjectivesView')).ObjectivesView,
    exported: async () => (await import('../objectives/objectivesExported')).objectivesExported,
  }),
  defineView({
    id: 'updates',
    title: 'Updates',
    load: async () => (await import('../updates/UpdatesView')).UpdatesView,
  }),
];

export type { ViewDefinition } from './defineView';

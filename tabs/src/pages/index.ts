import { definePage, type PageDefinition } from './definePage';

/** Every page: route, manifest entry and smoke test follow from its line here. Loads no React until a page is opened. */
export const pages: readonly PageDefinition[] = [
  definePage({
    id: 'domain',
    title: 'Work plan',
    describe: 'The plan of one domain on a page: projects, milestones, ratings and what has slipped.',
    scope: 'channel',
    path: '/domain/:entity',
    example: '/domain/VAL',
    load: async () => (await import('./domain/DomainPage')).DomainPage,
  }),
];

export type { PageDefinition, PageProps } from './definePage';

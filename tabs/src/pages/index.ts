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
    prepareView: async (view) => (await import('./domain/DomainPage')).prepareView(view),
  }),
  definePage({
    id: 'my',
    title: 'My work',
    describe: 'What is asked of you, what is due from you, and what you wait for.',
    scope: 'personal',
    path: '/my',
    example: '/my',
    load: async () => (await import('./my/MyWorkPage')).MyWorkPage,
  }),
  definePage({
    id: 'programme',
    title: 'Programme',
    describe: 'All domains on a page: delivery, priorities, escalations, what slips, what comes next.',
    scope: 'personal',
    everywhere: true,
    path: '/programme',
    example: '/programme',
    load: async () => (await import('./programme/ProgrammePage')).ProgrammePage,
  }),
  definePage({
    id: 'project',
    title: 'Project',
    describe: 'The story of one project: who answers for it, its plan, roll-out, risks, updates and decisions.',
    scope: 'inner',
    path: '/project/:entity',
    example: '/project/SAF-02',
    load: async () => (await import('./project/ProjectPage')).ProjectPage,
  }),
  definePage({
    id: 'meeting',
    title: 'Meeting',
    describe: 'The agenda, who is there, what is decided: before, while and after a group meets.',
    scope: 'inner',
    everywhere: true,
    path: '/meeting',
    example: '/meeting',
    load: async () => (await import('./meeting/MeetingPage')).MeetingPage,
  }),
  definePage({
    id: 'groups',
    title: 'Groups',
    describe: 'Who sits in which group and for whom, its quorum, attendance, meetings and approvals.',
    scope: 'personal',
    path: '/groups',
    example: '/groups',
    load: async () => (await import('./groups/GroupsPage')).GroupsPage,
  }),
  definePage({
    id: 'import',
    title: 'Bring a plan in',
    describe: 'A workbook or table becomes projects, milestones and risks, after a look at every change.',
    scope: 'inner',
    path: '/import',
    example: '/import',
    load: async () => (await import('./import/ImportPage')).ImportPage,
  }),
];

export type { PageDefinition, PageProps } from './definePage';

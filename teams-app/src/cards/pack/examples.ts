import type { PackProps } from './render';

const first: PackProps = {
  meeting: { title: 'Leadership group, December', on: '2026-12-17' },
  today: '2026-12-10',
  newest: {
    version: 1,
    frozenAt: '2026-12-09T18:05:00Z',
    pages: 63,
    pdf: 'https://tenant.example/Packs/LG-2026-12/LG-2026-12 pack v1.pdf',
    word: 'https://tenant.example/Packs/LG-2026-12/LG-2026-12 pack v1.docx',
    changed: [],
    missing: ['Item 4: the paper “Aseptic hub: business case” has not come.'],
  },
  awaited: ['LG-2026-12.P4 Aseptic hub: business case, Beatrix Stonecrop'],
  link: 'https://teams.example/meeting/LG-2026-12',
};

/** One for each state, by name. */
export const packExamples: Readonly<Record<string, PackProps>> = {
  first,
  'second, for whoever runs the group': {
    ...first,
    newest: {
      version: 2,
      frozenAt: '2026-12-11T08:10:00Z',
      by: 'Lowri Sedgewick',
      pages: 74,
      pdf: 'https://tenant.example/Packs/LG-2026-12/LG-2026-12 pack v2.pdf',
      changed: ['Item 4: the paper “Aseptic hub: business case” came.', 'VAL-03 went from red to amber.'],
      missing: [],
    },
    awaited: [],
    freeze: 'pack freeze LG-2026-12',
  },
  'nothing changed': { ...first, sentence: 'Nothing in the pack changed since version 1, so there is no new version.' },
  'none yet': { meeting: first.meeting, today: '2026-12-01', awaited: first.awaited, link: first.link },
};

import { instant, note, number, ref, text, title } from './column';
import { defineList } from './defineList';

export const packs = defineList({
  name: 'Packs',
  describe: 'Meeting packs as they were frozen: every version, what changed since the one before, and its files.',
  key: 'key',
  columns: {
    title: title({ describe: 'The pack’s name.' }),
    key: text({
      heading: 'Reference',
      describe: 'Reference, for example LG-2026-12.v1.',
      required: true,
      unique: true,
    }),
    meeting: ref('meetings')({ describe: 'The meeting it is for.', required: true, indexed: true }),
    version: number({ describe: 'Version, counted from 1.', required: true, min: 1, max: 999 }),
    frozenAt: instant({ describe: 'When it was frozen.', required: true }),
    by: ref('people')({ describe: 'Who froze it; empty when the suite did.' }),
    changed: note({ describe: 'What changed since the version before, a line each.' }),
    missing: note({ describe: 'What it says is missing, a line each.' }),
    pages: number({ describe: 'Pages of the merged PDF.', min: 0, max: 99_999 }),
    word: text({ heading: 'Word file', describe: 'Address of the editable file in the library.', coded: true }),
    pdf: text({ heading: 'PDF file', describe: 'Address of the merged file in the library.', coded: true }),
    contents: note({
      describe: 'Fingerprints of its parts, by which the next version says what changed.',
      coded: true,
    }),
  },
});

import { date, note, ref, text, title } from './column';
import { defineList } from './defineList';

export const reportBacks = defineList({
  name: 'Report-backs',
  describe: 'What each representative was asked to tell those they speak for, and when they said it was told.',
  key: 'key',
  columns: {
    title: title({ describe: 'The meeting and the seat.' }),
    key: text({ describe: 'The meeting and the seat: one for each.', required: true, unique: true, coded: true }),
    meeting: ref('meetings')({ describe: 'The meeting it reports.', required: true, indexed: true }),
    seat: ref('members')({ describe: 'The seat that reports back.', required: true }),
    person: ref('people')({ describe: 'Who reports back.', required: true, indexed: true }),
    due: date({ describe: 'Day by which it is to be told.', required: true }),
    toldOn: date({ describe: 'Day they said that their constituents were told; empty until then.' }),
    note: note({ describe: 'What they said came back.' }),
  },
});

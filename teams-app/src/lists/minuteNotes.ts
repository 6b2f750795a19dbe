import { instant, note, ref, text, title } from './column';
import { defineList } from './defineList';

export const minuteNotes = defineList({
  name: 'Minute notes',
  describe: 'What was noted on an agenda item for the minutes, beside its decisions and actions.',
  key: 'key',
  columns: {
    title: title({ describe: 'The note’s first words.' }),
    key: text({ describe: 'What was noted: one record for each.', required: true, unique: true, coded: true }),
    meeting: ref('meetings')({ describe: 'The meeting.', required: true, indexed: true }),
    agendaItem: ref('agendaItems')({ describe: 'The item it was noted on.', indexed: true }),
    wording: note({ describe: 'The note in full.', required: true }),
    by: ref('people')({ describe: 'Who noted it.' }),
    at: instant({ describe: 'When it was noted.', required: true }),
  },
});

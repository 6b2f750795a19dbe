import { choice, date, note, text, title } from './column';
import { defineList } from './defineList';

export const meetingStates = ['Planned', 'Closed', 'Cancelled'] as const;

export const meetings = defineList({
  name: 'Meetings',
  describe: 'Meetings of the leadership group: what waits for it is put on the next one’s agenda.',
  key: 'key',
  columns: {
    title: title({ describe: 'The meeting’s name.' }),
    key: text({ heading: 'Reference', describe: 'Reference, for example LG-2026-11.', required: true, unique: true }),
    on: date({ describe: 'Day it takes place.', required: true, indexed: true }),
    start: text({ describe: 'Time it begins, HH:MM in London.' }),
    end: text({ describe: 'Time it ends, HH:MM in London.' }),
    place: text({ describe: 'Where it takes place.' }),
    papersBy: date({ describe: 'Day by which papers are due; five clear working days before unless set.' }),
    state: choice(...meetingStates)({ describe: 'How it stands.', required: true }),
    note: note({ describe: 'Anything to know beforehand.' }),
  },
});

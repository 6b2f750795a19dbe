import { choice, date, instant, note, ref, text, title } from './column';
import { defineList } from './defineList';

export const meetingStates = ['Planned', 'Running', 'Closed', 'Cancelled'] as const;

export const meetings = defineList({
  name: 'Meetings',
  describe: 'Meetings of the groups: what waits for a group is put on its next one’s agenda.',
  key: 'key',
  columns: {
    title: title({ describe: 'The meeting’s name.' }),
    key: text({ heading: 'Reference', describe: 'Reference, for example LG-2026-11.', required: true, unique: true }),
    group: ref('groups')({ describe: 'The group that meets; the leadership group unless set.', indexed: true }),
    series: text({ describe: 'Reference shared by the meetings of one series; empty for a single one.', coded: true }),
    on: date({ describe: 'Day it takes place.', required: true, indexed: true }),
    start: text({ describe: 'Time it begins, HH:MM in London.' }),
    end: text({ describe: 'Time it ends, HH:MM in London.' }),
    place: text({ describe: 'Where it takes place.' }),
    papersBy: date({ describe: 'Day by which papers are due; five clear working days before unless set.' }),
    state: choice(...meetingStates)({ describe: 'How it stands.', required: true }),
    chair: ref('people')({ describe: 'Who chairs it; the group’s chair unless set.' }),
    secretary: ref('people')({ describe: 'Who writes the minutes; the group’s secretary unless set.' }),
    startedAt: instant({ describe: 'When it was opened.' }),
    endedAt: instant({ describe: 'When it was closed.' }),
    closedBy: ref('people')({ describe: 'Who closed it.' }),
    current: ref('agendaItems')({ describe: 'The item that is being taken.' }),
    agendaSent: instant({ describe: 'When the agenda was first sent to the group.' }),
    minutes: text({ heading: 'Minutes file', describe: 'Address of the draft minutes in the library.', coded: true }),
    confirmedOn: date({ heading: 'Minutes confirmed', describe: 'Day its minutes were confirmed.' }),
    note: note({ describe: 'Anything to know beforehand.' }),
  },
});

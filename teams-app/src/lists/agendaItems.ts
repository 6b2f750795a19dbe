import { choice, instant, note, number, ref, text, title } from './column';
import { defineList } from './defineList';

export const purposes = ['Decision', 'Discussion', 'Assurance', 'Information'] as const;

export const agendaItems = defineList({
  name: 'Agenda items',
  describe:
    'What a meeting takes up: entered by the programme team, or by the suite when an escalation reaches the top rung.',
  key: 'key',
  columns: {
    title: title({ describe: 'The item in one line.' }),
    key: text({ describe: 'What put it there: one item for each.', required: true, unique: true, coded: true }),
    meeting: ref('meetings')({ describe: 'The meeting; empty while none is planned.', indexed: true }),
    purpose: choice(...purposes)({ describe: 'What the meeting is asked for.', required: true }),
    position: number({ describe: 'Place on the agenda; empty items come last.', min: 0, max: 999 }),
    minutes: number({ describe: 'Time it is given.', min: 0, max: 480 }),
    presenter: ref('people')({ describe: 'Who presents it.' }),
    sponsor: ref('people')({ describe: 'Who answers for it.' }),
    project: ref('projects')({ describe: 'The project it concerns.' }),
    startedAt: instant({ describe: 'When the meeting first took it up.' }),
    endedAt: instant({ describe: 'When the meeting left it.' }),
    extra: number({ heading: 'Extra minutes', describe: 'Minutes given to it in the meeting.', min: -480, max: 480 }),
    escalation: ref('escalations')({ describe: 'The escalation that it brings.', indexed: true }),
    note: note({ describe: 'What is asked, with its history.' }),
    outcome: note({ describe: 'What the meeting decided.' }),
  },
});
